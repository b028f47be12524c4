import { Field, makeStyles, SearchBox, Select } from '@fluentui/react-components';
import type { ItemGroup } from '../../../figures/itemGroups';
import { GROUP_WORDS } from '../../items/groupWords';
import { useWords } from '../../session/useSession';
import type { GroupChoice } from './model';
import { GROUPING_NAMES, type Grouping, PROGRESS } from './progressWords';

const useStyles = makeStyles({
  controls: { display: 'flex', flexDirection: 'column', gap: '6px' },
  search: { maxWidth: 'none', width: '100%' },
  // A choice is as wide as its longest words, and may not be: they are cut instead.
  selects: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: '8px',
    '& *': { minWidth: 0 },
  },
});

const GROUPINGS = Object.keys(GROUPING_NAMES) as Grouping[];

interface ControlsProps {
  items: number;
  choices: GroupChoice[];
  grouping: Grouping;
  onGrouping(grouping: Grouping): void;
  group: ItemGroup | null;
  onGroup(group: ItemGroup | null): void;
  search: string;
  onSearch(search: string): void;
}

/** What is to be shown, and in what order. */
export function ProgressControls(props: ControlsProps) {
  const { items, choices, grouping, group, search } = props;
  const say = useWords();
  const styles = useStyles();
  return (
    <div className={styles.controls}>
      <SearchBox
        className={styles.search}
        size="small"
        placeholder={say(PROGRESS.search)}
        aria-label={say(PROGRESS.search)}
        value={search}
        onChange={(_, { value }) => props.onSearch(value)}
      />
      <div className={styles.selects}>
        <Field label={say(PROGRESS.groupBy)} size="small">
          <Select size="small" value={grouping} onChange={(_, { value }) => props.onGrouping(value as Grouping)}>
            {GROUPINGS.map((name) => (
              <option key={name} value={name}>
                {say(GROUPING_NAMES[name])}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={say(PROGRESS.show)} size="small">
          <Select
            size="small"
            value={group ?? ''}
            onChange={(_, { value }) => props.onGroup((value || null) as ItemGroup | null)}
          >
            <option value="">{say(PROGRESS.all, { n: items })}</option>
            {choices.map(({ group: name, n }) => (
              <option key={name} value={name}>
                {say(PROGRESS.some, { group: say(GROUP_WORDS[name]), n })}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </div>
  );
}
