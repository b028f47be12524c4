import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleRegular,
  CircleRegular,
  type FluentIcon,
  PersonRegular,
  QuestionCircleRegular,
  WarningRegular,
} from '@fluentui/react-icons';
import { useState } from 'react';
import { FIELD_NAMES } from '../../../plan/fieldNames';
import type { Certainty, Field } from '../../../plan/plan';
import { useWords } from '../../session/useSession';
import { BY, CERTAINTIES, COLUMNS, REASONS } from './columnWords';
import { FieldChoice, NONE } from './FieldChoice';
import type { ColumnLine } from './model';

const ICONS: Record<Certainty, FluentIcon> = {
  certain: CheckmarkCircleRegular,
  likely: QuestionCircleRegular,
  guessed: WarningRegular,
  set: PersonRegular,
};

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', alignItems: 'center', gap: '8px' },
  letter: { flexShrink: 0 },
  sure: { display: 'inline-flex', alignItems: 'center', gap: '4px', color: tokens.colorNeutralForeground2 },
  unsure: { color: tokens.colorPaletteDarkOrangeForeground1 },
  icon: { fontSize: '16px', flexShrink: 0 },
  buttons: { display: 'flex', gap: '6px' },
});

interface ItemProps {
  line: ColumnLine;
  /** Which column each field is read from now. */
  taken: Map<Field, string>;
  busy: boolean;
  onSee(): void;
  onSet(field: Field | null): void;
}

/** One column: its letters and header, what it was taken for and why, and the choice to correct it. */
export function ColumnItem({
  line: { column, header, field, certainty, by, choices },
  taken,
  busy,
  onSee,
  onSet,
}: ItemProps) {
  const say = useWords();
  const styles = useStyles();
  const [chosen, setChosen] = useState<Field | typeof NONE | null>(null);
  const value = chosen ?? field ?? NONE;
  const changed = value !== (field ?? NONE);
  const loses = changed && value !== NONE ? taken.get(value) : undefined;
  const Icon = certainty === null ? CircleRegular : ICONS[certainty];
  const reasons = by.filter((reason) => reason !== 'user').map((reason) => say(REASONS[reason]));
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <Button className={styles.letter} size="small" aria-label={say(COLUMNS.seeColumn, { column })} onClick={onSee}>
          {say(COLUMNS.column, { column })}
        </Button>
        <Text weight="semibold">{header === '' ? say(COLUMNS.noHeader) : header}</Text>
      </div>
      <FieldChoice column={column} choices={choices} value={value} taken={taken} onChoose={setChosen} />
      {changed ? (
        <>
          {loses && value !== NONE && (
            <Text size={200}>{say(COLUMNS.moves, { column: loses, field: say(FIELD_NAMES[value]) })}</Text>
          )}
          <div className={styles.buttons}>
            <Button
              size="small"
              appearance="primary"
              disabled={busy}
              onClick={() => {
                onSet(value === NONE ? null : value);
                setChosen(null);
              }}
            >
              {say(COLUMNS.use)}
            </Button>
            <Button size="small" onClick={() => setChosen(null)}>
              {say(COLUMNS.undo)}
            </Button>
          </div>
        </>
      ) : (
        <Text size={200} className={mergeClasses(styles.sure, certainty === 'guessed' && styles.unsure)}>
          <Icon className={styles.icon} aria-hidden="true" />
          {certainty === null ? say(COLUMNS.notRead) : say(CERTAINTIES[certainty])}
          {reasons.length > 0 && ` (${say(BY, { reasons })})`}
        </Text>
      )}
    </li>
  );
}
