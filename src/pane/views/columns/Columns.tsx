import { Link, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Inspection } from '../../../checks/engine/inspection';
import { type ColumnQuestion, columnQuestions } from '../../../plan/columnQuestions';
import { isOnlyGuessed } from '../../../plan/onlyGuessed';
import type { Field } from '../../../plan/plan';
import { isPartProblem } from '../../../settings/parts/isPartProblem';
import { settingsSheetOf } from '../../../settings/readSettings';
import { shown } from '../../session/state';
import { usePaneState, useSession, useWords } from '../../session/useSession';
import { AllGuessed } from './AllGuessed';
import { ColumnAsked } from './ColumnAsked';
import { ColumnItem } from './ColumnItem';
import { COLUMNS } from './columnWords';
import { examplesOf } from './examples';
import { type ColumnLine, columnLines, partLines } from './model';
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
  const { snapshot, settings, problems: all, sheets, busy } = usePaneState();
  const problems = all.filter((problem) => !isPartProblem(problem));
  const say = useWords();
  const styles = useStyles();
  const lines = useMemo(() => columnLines(plan, snapshot, settings), [plan, snapshot, settings]);
  const remarks = useMemo(() => remarksOf(plan), [plan]);
  const questions = useMemo(() => columnQuestions(plan), [plan]);
  const { unread, rest } = partLines(plan, lines, questions);
  const taken = new Map(plan.columns.map(({ field, column }) => [field, column]));
  const kept = sheets.find((sheet) => settingsSheetOf(sheet) === 'columns');
  const set = (column: string, field: Field | null) =>
    void session.decide({
      kind: 'columns',
      entries: [{ sheet: plan.sheet, headerRow: plan.headerRow, column, field }],
    });
  const see = (column: string) => void session.select(`${column}${plan.headerRow}`);
  const list = (some: ColumnLine[]) => (
    <ul className={styles.list}>
      {some.map((line) => (
        <ColumnItem
          key={`${plan.sheet} ${plan.headerRow} ${line.column}`}
          line={line}
          taken={taken}
          busy={busy !== null}
          onSee={() => see(line.column)}
          onSet={(field) => set(line.column, field)}
        />
      ))}
    </ul>
  );
  return (
    <div className={styles.view}>
      {isOnlyGuessed(plan) && <AllGuessed />}
      {questions.length > 0 && (
        <section className={styles.section}>
          <Text as="h2" weight="semibold">
            {say(COLUMNS.asked, { n: questions.length })}
          </Text>
          <Text size={200} className={styles.quiet}>
            {say(COLUMNS.askedHint)}
          </Text>
          <ul className={mergeClasses(styles.list, styles.section)}>
            {questions.map((question) => (
              <ColumnAsked
                key={keyOf(question)}
                question={question}
                busy={busy !== null}
                examples={(column) => (snapshot ? examplesOf(plan, snapshot, column) : [])}
                onSee={see}
                onSet={set}
              />
            ))}
          </ul>
        </section>
      )}
      {problems.length > 0 && (
        <section className={styles.section}>
          <Text as="h2" weight="semibold">
            {say(COLUMNS.problems)}
          </Text>
          <Problems problems={problems} />
        </section>
      )}
      {unread.length > 0 && (
        <section className={styles.section}>
          <Text as="h2" weight="semibold">
            {say(COLUMNS.unread, { n: unread.length })}
          </Text>
          <Text size={200} className={styles.quiet}>
            {say(COLUMNS.unreadHint)}
          </Text>
          {list(unread)}
        </section>
      )}
      <section className={styles.section}>
        <Text as="h2" weight="semibold">
          {say(COLUMNS.columns)}
        </Text>
        <Text size={200} className={styles.quiet}>
          {say(COLUMNS.hint)}
        </Text>
        {list(rest)}
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

const keyOf = (question: ColumnQuestion): string =>
  `${question.kind} ${question.kind === 'unread' ? question.unread.column : question.reading.column}`;
