import type { ColumnReading, Field } from './column';
import type { Plan } from './plan';

/** A column that was read as nothing though its cells are filled. */
interface UnreadColumn {
  column: string;
  header: string;
  /** The fields it may be, the likeliest first. */
  choices: Field[];
  /** The field its header's words say, if any. */
  said: Field | null;
}

/** What has to be asked of a table's columns. */
export type ColumnQuestion =
  /** Whether a column is what it was taken for. */
  | { kind: 'is'; reading: ColumnReading }
  /** Which of two columns a field is; the first of them was taken. */
  | { kind: 'which'; reading: ColumnReading; rival: NonNullable<ColumnReading['rival']> }
  /** What an unread column is, whose header says a field that matters; `instead` is the column that has it, if any. */
  | { kind: 'unread'; unread: UnreadColumn & { said: Field }; instead: string | null };

/** Fields that decide who has to do something by when: of two columns that say one of these, the one left aside is asked about. */
export const DECIDING: readonly Field[] = ['lead', 'partner', 'deadline'];

/** What is asked of a plan's columns, left to right; two columns about one field are one question. */
export function columnQuestions(plan: Plan): ColumnQuestion[] {
  const questions: ColumnQuestion[] = [];
  const asked = new Set<string>();
  for (const reading of plan.columns) {
    const { column, certainty, rival } = reading;
    if (certainty !== 'guessed' || asked.has(column)) continue;
    const both = rival && rival.header !== '' ? rival : null;
    if (both && isOfTheSame(plan, reading, both.column)) asked.add(both.column);
    questions.push(both ? { kind: 'which', reading, rival: both } : { kind: 'is', reading });
  }
  for (const unread of unreadColumns(plan)) {
    const { column, said, choices } = unread;
    if (said === null || asked.has(column)) continue;
    const taken = plan.columns.find(({ field }) => field === said);
    // Beside a column that has the field only one that decides is asked about, where its cells say the same; and not once that was answered.
    const isLost = taken
      ? taken.certainty !== 'set' && DECIDING.includes(said) && choices[0] === said
      : choices.includes(said);
    if (!isLost) continue;
    questions.push({ kind: 'unread', unread: { ...unread, said }, instead: taken?.column ?? null });
  }
  return questions;
}

/** A rival that asks about the very same two columns, or is not read, has no question of its own. */
function isOfTheSame(plan: Plan, { column }: ColumnReading, rival: string): boolean {
  const other = plan.columns.find((one) => one.column === rival);
  return other === undefined || other.rival?.column === column;
}

/** The filled columns that were left unread, those whose words are known first. */
export function unreadColumns({ notices }: Plan): UnreadColumn[] {
  const all = notices.flatMap(({ kind, data }) => {
    if (kind !== 'column-unread') return [];
    const { column, header, choices, said } = data as unknown as Omit<UnreadColumn, 'said'> & { said?: Field };
    return [{ column, header, choices, said: said ?? null }];
  });
  return [...all.filter(({ said }) => said !== null), ...all.filter(({ said }) => said === null)];
}
