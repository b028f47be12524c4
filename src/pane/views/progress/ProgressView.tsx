import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { partsOf } from '../../../calendar/day';
import type { Inspection } from '../../../checks/engine/inspection';
import { showDay } from '../../../language/showDay';
import type { ItemGroup } from '../../../figures/itemGroups';
import { shown } from '../../session/state';
import { usePaneState, useWords } from '../../session/useSession';
import type { ViewProps } from '../viewProps';
import { chosenLines, groupChoices, groupLines, isPartner, linesOf, wantedOf } from './model';
import { ProgressControls } from './ProgressControls';
import { ProgressList } from './ProgressList';
import { type Grouping, PROGRESS } from './progressWords';
import { UnitChoice } from './UnitChoice';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '8px' },
  quiet: { color: tokens.colorNeutralForeground2 },
  none: { alignSelf: 'flex-start' },
});

/** Items by deadline, what is overdue first. */
export function ProgressView({ filter }: ViewProps) {
  const inspection = shown(usePaneState());
  return inspection && <Progress inspection={inspection} filter={filter} />;
}

function Progress({ inspection, filter }: { inspection: Inspection; filter: string | null }) {
  const say = useWords();
  const { language } = usePaneState();
  const styles = useStyles();
  const wanted = wantedOf(filter);
  const [grouping, setGrouping] = useState<Grouping>('deadline');
  const [group, setGroup] = useState<ItemGroup | null>(wanted.group);
  const [unit, setUnit] = useState(wanted.unit);
  const [withPartners, setWithPartners] = useState(false);
  const [search, setSearch] = useState('');
  const typed = useDeferredValue(search);
  const { plan, asOf } = inspection;
  const all = useMemo(() => linesOf(inspection), [inspection]);
  const lines = useMemo(
    () => chosenLines(all, { group, unit, withPartners, search: typed }),
    [all, group, unit, withPartners, typed],
  );
  const groups = useMemo(() => groupLines(lines, grouping, inspection), [lines, grouping, inspection]);
  const partnerOf = useMemo(
    () => (unit === undefined ? 0 : plan.items.filter((item) => isPartner(item, unit)).length),
    [plan, unit],
  );
  const year = plan.year ?? partsOf(asOf).year;
  const showAll = () => {
    setGroup(null);
    setUnit(undefined);
    setSearch('');
  };
  return (
    <div className={styles.view}>
      <ProgressControls
        items={plan.items.length}
        choices={groupChoices(inspection, group)}
        grouping={grouping}
        onGrouping={setGrouping}
        group={group}
        onGroup={setGroup}
        search={search}
        onSearch={setSearch}
      />
      {unit !== undefined && (
        <UnitChoice
          unit={unit}
          partnerOf={partnerOf}
          withPartners={withPartners}
          onWithPartners={setWithPartners}
          onClear={() => setUnit(undefined)}
        />
      )}
      <Text size={200} className={styles.quiet} role="status">
        {lines.length === all.length
          ? say(PROGRESS.found, { n: all.length })
          : say(PROGRESS.foundOf, { n: lines.length, all: all.length })}
      </Text>
      {lines.length === 0 ? (
        <>
          <Text>{say(PROGRESS.none)}</Text>
          <Button className={styles.none} onClick={showAll}>
            {say(PROGRESS.showAll)}
          </Button>
        </>
      ) : (
        <>
          <Text size={200} className={styles.quiet}>
            {say(PROGRESS.hint)}
          </Text>
          {lines.some(({ day }) => day !== null) && (
            <Text size={200} className={styles.quiet} aria-hidden="true">
              {say(PROGRESS.scale, { year, day: showDay(asOf, language) })}
            </Text>
          )}
          <ProgressList
            key={[grouping, group, unit, withPartners, typed].join('\n')}
            inspection={inspection}
            groups={groups}
            unit={unit ?? null}
            year={year}
          />
        </>
      )}
    </div>
  );
}
