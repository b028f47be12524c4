import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons';
import { FIELD_NAMES as NAMES } from '../../../checks/column-unsure/fieldNames';
import { quote } from '../../../checks/wording/quote';
import { FIELD_NAMES } from '../../../plan/fieldNames';
import type { ColumnQuestion } from '../../../plan/columnQuestions';
import type { Field } from '../../../plan/plan';
import { useWords } from '../../session/useSession';
import { COLUMNS, QUESTIONS } from './columnWords';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '8px 10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', gap: '6px' },
  icon: { fontSize: '20px', flexShrink: 0, color: tokens.colorPaletteDarkOrangeForeground1 },
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
  seen: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

/** So many of the ranked fields are offered at a press; the others stand in the list of columns. */
const OFFERED = 3;

interface AskedProps {
  question: ColumnQuestion;
  busy: boolean;
  /** The first cells of a column, as text. */
  examples(column: string): string[];
  onSee(column: string): void;
  onSet(column: string, field: Field | null): void;
}

/** One question about the columns, answered at a press: which of two, or what one column is. */
export function ColumnAsked({ question, busy, examples, onSee, onSet }: AskedProps) {
  const say = useWords();
  const styles = useStyles();
  const { words, columns } = asks(question);
  const values = Object.fromEntries(
    Object.entries(words.values).map(([name, value]) => [name, typeof value === 'string' ? value : say(value)]),
  );
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <QuestionCircleRegular className={styles.icon} aria-hidden="true" />
        <Text weight="semibold">{say(words.of, values)}</Text>
      </div>
      {columns.map((column, i) => {
        const isTaken = question.kind === 'which' && i === 0;
        const seen = examples(column);
        return (
          <Text key={column} size={200} className={styles.seen}>
            <Link
              as="button"
              className={styles.link}
              aria-label={say(COLUMNS.seeColumn, { column })}
              onClick={() => onSee(column)}
            >
              {say(COLUMNS.column, { column })}
            </Link>
            {isTaken && ` ${say(COLUMNS.takenNow)}`}
            {seen.length > 0 && `: ${seen.join(' · ')}`}
          </Text>
        );
      })}
      <div className={styles.buttons}>
        {answersOf(question).map(({ column, field }, i) => (
          <Button
            key={`${column} ${field}`}
            size="small"
            appearance={i === 0 && question.kind === 'is' ? 'primary' : 'secondary'}
            disabled={busy}
            onClick={() => onSet(column, field)}
          >
            {question.kind === 'which'
              ? say(COLUMNS.column, { column })
              : field === null
                ? say(COLUMNS.notUsed)
                : say(FIELD_NAMES[field])}
          </Button>
        ))}
      </div>
    </li>
  );
}

/** The sentence of a question, and the columns it is about. */
function asks(question: ColumnQuestion) {
  const named = (column: string, header: string) => (header === '' ? column : `${column} “${quote(header)}”`);
  if (question.kind === 'unread') {
    const { column, header, said } = question.unread;
    const values = { column: named(column, header), field: NAMES[said], other: question.instead ?? '' };
    const of = question.instead === null ? QUESTIONS.unread : QUESTIONS.elsewhere;
    return { words: { of, values }, columns: [column, ...(question.instead === null ? [] : [question.instead])] };
  }
  const { column, header, field } = question.reading;
  const values = { column: named(column, header), field: NAMES[field] };
  if (question.kind === 'is') return { words: { of: QUESTIONS.is, values }, columns: [column] };
  const { rival } = question;
  return {
    words: { of: QUESTIONS.which, values: { ...values, other: named(rival.column, rival.header) } },
    columns: [column, rival.column],
  };
}

/** What can be answered at a press, the likeliest first. */
function answersOf(question: ColumnQuestion): { column: string; field: Field | null }[] {
  if (question.kind === 'which') {
    const { reading, rival } = question;
    return [reading.column, rival.column].map((column) => ({ column, field: reading.field }));
  }
  const { column, choices = [] } = question.kind === 'is' ? question.reading : question.unread;
  const first = question.kind === 'is' ? question.reading.field : question.unread.said;
  const fields = [...new Set([first, ...choices])].slice(0, OFFERED);
  return [...fields, null].map((field) => ({ column, field }));
}
