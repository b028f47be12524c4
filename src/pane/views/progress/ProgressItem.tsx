import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { showDay } from '../../../language/showDay';
import { clean, oneLine } from '../../../language/text';
import { isUnknown } from '../../../plan/leads';
import type { Field, Plan } from '../../../plan/plan';
import { directorsOf, leadsOf, numberOf, taskOf } from '../../items/itemText';
import { usePaneState, useWords } from '../../session/useSession';
import type { ProgressLine } from './model';
import { partsLine } from './partsLine';
import { PARTS, PROGRESS } from './progressWords';
import { daysOf } from './daysOf';
import { StateMark } from './StateMark';
import type { Timeline } from './timeline';
import { targetWords } from './targetWords';
import { TimelineBar } from './TimelineBar';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    width: '100%',
    boxSizing: 'border-box',
    padding: '8px',
    textAlign: 'start',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorSubtleBackground,
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ...createFocusOutlineStyle(),
  },
  task: {
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    fontWeight: tokens.fontWeightSemibold,
  },
  state: { display: 'flex', flexWrap: 'wrap', columnGap: '8px' },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  written: { whiteSpace: 'pre-line' },
  result: { display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical', overflow: 'hidden' },
});

interface ItemProps {
  plan: Plan;
  line: ProgressLine;
  timeline: Timeline | null;
  /** The unit the list is about is only a partner here. */
  partner: boolean;
  onOpen(): void;
}

/** One item; a click shows its row in the sheet. */
export function ProgressItem({ plan, line: { item, standing, day }, timeline, partner, onOpen }: ItemProps) {
  const say = useWords();
  const { language } = usePaneState();
  const styles = useStyles();
  const orMissing = (words: string, fields: Field[], missing: string) =>
    words || (fields.some((field) => isUnknown(item, field)) ? say(PROGRESS.unknown) : missing);
  const task = orMissing(taskOf(item), ['task', 'activity'], say(PROGRESS.noTask, { row: item.row }));
  const days = daysOf(standing);
  const directors = directorsOf(item);
  const parts = partsLine(standing);
  const result = oneLine(item.result?.text ?? '');
  const target = targetWords(item, standing, language);
  return (
    <button type="button" className={styles.item} onClick={onOpen}>
      <span className={styles.task}>{[numberOf(plan, item), task].filter((words) => words !== '').join('. ')}</span>
      <span className={styles.state}>
        <StateMark progress={standing.progress} />
        {days && (
          <span>
            {say(days.words, days.values)}
            {day !== null && ` (${say(PROGRESS.dueDay, { day: showDay(day, language) })})`}
          </span>
        )}
      </span>
      <span className={styles.quiet}>
        {say(PROGRESS.lead, { units: orMissing(leadsOf(item), ['lead'], say(PROGRESS.unled)) })}
        {partner && ` · ${say(PROGRESS.onlyPartner)}`}
        {directors !== '' && ` · ${say(PROGRESS.director, { persons: directors })}`}
      </span>
      <span className={mergeClasses(styles.quiet, styles.written)}>
        {say(PROGRESS.deadline, {
          text: orMissing(clean(item.deadline.text), ['deadline'], say(PROGRESS.noDeadline)),
        })}
      </span>
      {parts.said.length > 0 && (
        <span className={styles.quiet}>
          {parts.said.map(({ words, values }) => say(words, values)).join('; ')}
          {parts.more > 0 && `; ${say(PARTS.more, { n: parts.more })}`}
        </span>
      )}
      {result !== '' && (
        <span className={mergeClasses(styles.quiet, styles.result)}>{say(PROGRESS.result, { text: result })}</span>
      )}
      {target !== null && <span className={mergeClasses(styles.quiet, styles.written)}>{target}</span>}
      {timeline && <TimelineBar timeline={timeline} />}
    </button>
  );
}
