import { Button, Field, makeStyles, Select, SpinButton, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { columnLetters } from '../../workbook/address';
import { FIELD_NAMES } from '../../plan/fieldNames';
import type { Field as PlanField } from '../../plan/plan';
import { BringFile } from '../items/BringFile';
import { usePaneState, useSession, useWords } from '../session/useSession';
import { NOTHING } from './nothingWords';

const useStyles = makeStyles({
  box: { padding: '8px 12px 24px', overflowY: 'auto', display: 'flex', flexDirection: 'column', gap: '10px' },
  list: { margin: 0, paddingInlineStart: '20px' },
});

/** What a table cannot be read without. */
const NEEDED: PlanField[] = ['task', 'lead', 'deadline'];
const LETTERS = Array.from({ length: 26 }, (_, i) => columnLetters(i + 1));

/** The sheet holds no plan that can be read: says what a table needs, and lets the user point at it. */
export function NothingFound() {
  const session = useSession();
  const { phase, sheet, sheets, busy } = usePaneState();
  const say = useWords();
  const styles = useStyles();
  const [row, setRow] = useState(1);
  const [columns, setColumns] = useState<Partial<Record<PlanField, string>>>({});
  if (phase === 'reading') return null;
  const others = sheets.filter(({ name, visible, ours }) => visible && !ours && name !== sheet);
  const point = async () => {
    if (sheet === null) return;
    const entries = NEEDED.flatMap((field) => {
      const column = columns[field];
      return column ? [{ sheet, headerRow: row, column, field }] : [];
    });
    await session.decide({ kind: 'columns', entries });
  };
  return (
    <div className={styles.box}>
      <Text as="h1" weight="semibold">
        {phase === 'failed'
          ? say(NOTHING.failed)
          : sheet === null
            ? say(NOTHING.nowhere)
            : say(NOTHING.title, { sheet })}
      </Text>
      <Text>{say(NOTHING.needs)}</Text>
      <ul className={styles.list}>
        {NOTHING.list.map((words) => (
          <li key={words.vi}>{say(words)}</li>
        ))}
      </ul>
      <BringFile />
      {others.length > 0 && (
        <Field label={say(NOTHING.other)}>
          <Select value="" onChange={(_, { value }) => value !== '' && void session.chooseSheet(value)}>
            <option value="" />
            {others.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
      )}
      {sheet !== null && (
        <>
          <Text as="h2" weight="semibold">
            {say(NOTHING.point)}
          </Text>
          <Field label={say(NOTHING.row)}>
            <SpinButton
              min={1}
              max={1048576}
              value={row}
              onChange={(_, { value, displayValue }) => {
                const next = value ?? Number(displayValue);
                if (Number.isInteger(next) && next >= 1) setRow(next);
              }}
            />
          </Field>
          {NEEDED.map((field) => (
            <Field key={field} label={say(NOTHING.column, { field: say(FIELD_NAMES[field]).toLowerCase() })}>
              <Select
                value={columns[field] ?? ''}
                onChange={(_, { value }) => setColumns({ ...columns, [field]: value })}
              >
                <option value="">{say(NOTHING.choose)}</option>
                {LETTERS.map((letter) => (
                  <option key={letter}>{letter}</option>
                ))}
              </Select>
            </Field>
          ))}
          <Text size={200}>{say(NOTHING.enough)}</Text>
          <Button
            appearance="primary"
            disabled={busy !== null || !columns.task || !(columns.lead || columns.deadline)}
            onClick={() => void point()}
          >
            {say(NOTHING.use)}
          </Button>
        </>
      )}
    </div>
  );
}
