import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Inspection } from '../../../checks/engine/inspection';
import { settingsSheetOf } from '../../../settings/readSettings';
import { shown } from '../../session/state';
import { usePaneState, useSession, useWords } from '../../session/useSession';
import { ColumnItem } from './ColumnItem';
import { COLUMNS } from './columnWords';
import { columnLines } from './model';
import { Problems } from './Problems';
import { Remarks } from './Remarks';
import { remarksOf } from './readingRemarks';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '16px' },
  section: { display: 'flex', flexDirection: 'column', gap: '6px' },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** How the table was read, and how that is put right. */
export function Columns() {
  const inspection = shown(usePaneState());
  return inspection && <ColumnsOf inspection={inspection} />;
}

function ColumnsOf({ inspection: { plan } }: { inspection: Inspection }) {
  const session = useSession();
  const { snapshot, settings, problems, sheets, busy } = usePaneState();
  const say = useWords();
  const styles = useStyles();
  const lines = useMemo(() => columnLines(plan, snapshot, settings), [plan, snapshot, settings]);
  const remarks = useMemo(() => remarksOf(plan), [plan]);
  const taken = new Map(plan.columns.map(({ field, column }) => [field, column]));
  const kept = sheets.find((sheet) => settingsSheetOf(sheet) === 'columns');
  return (
    <div className={styles.view}>
      {problems.length > 0 && (
        <section className={styles.section}>
          <Text as="h2" weight="semibold">
            {say(COLUMNS.problems)}
          </Text>
          <Problems problems={problems} />
        </section>
      )}
      <section className={styles.section}>
        <Text as="h2" weight="semibold">
          {say(COLUMNS.columns)}
        </Text>
        <Text size={200} className={styles.quiet}>
          {say(COLUMNS.hint)}
        </Text>
        <ul className={styles.list}>
          {lines.map((line) => (
            <ColumnItem
              key={`${plan.sheet} ${plan.headerRow} ${line.column}`}
              line={line}
              taken={taken}
              busy={busy !== null}
              onSee={() => void session.select(`${line.column}${plan.headerRow}`)}
              onSet={(field) =>
                void session.decide({
                  kind: 'column',
                  entry: { sheet: plan.sheet, headerRow: plan.headerRow, column: line.column, field },
                })
              }
            />
          ))}
        </ul>
        {kept && (
          <Text size={200} className={styles.quiet}>
            {say(COLUMNS.kept)}{' '}
            <Link as="button" onClick={() => void session.selectOn(kept.name, 'A1')}>
              {say(COLUMNS.openSettings, { sheet: kept.name })}
            </Link>
          </Text>
        )}
      </section>
      {remarks.length > 0 && (
        <section className={styles.section}>
          <Text as="h2" weight="semibold">
            {say(COLUMNS.notices)}
          </Text>
          <Remarks remarks={remarks} />
        </section>
      )}
    </div>
  );
}
