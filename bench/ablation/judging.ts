import type { Field, Item, Plan } from '../../src/plan/plan';
import { readPlans } from '../../src/reading/readPlans';
import { columnLetters } from '../../src/workbook/address';
import { calendar } from '../../test/tableFiles';
import type { Case } from './changes';
import { Sheet } from './sheet';
import type { Table } from './table';
import { unknowableFields } from './unknowable';

/**
 * - right, right-asked: the field is read from its column; in the second it is told that this is a guess.
 * - asked: it is not, and it is told that its column, or the one taken for it, is a guess or was left unread.
 * - silent: it is not, and nothing says so.
 * - refused: no plan was read at all.
 */
export type Verdict = 'right' | 'right-asked' | 'asked' | 'silent' | 'refused';

export interface Judged {
  field: Field;
  /** Its column is one that was changed. */
  own: boolean;
  verdict: Verdict;
  /** Nobody could know it. */
  unknowable: boolean;
  /** Its column, and what was read instead, for people. */
  why: string;
}

export interface Judgement {
  fields: Judged[];
  /** Fields the table does not have, read without a question. */
  invented: string[];
  /** Items of the unchanged table that are still there, and how many of them were found. */
  items: { all: number; found: number };
  /** Cells in another manner: read as a person reads them; not, and a check says that nothing or not all of them was understood; neither. */
  cells: { row: number; verdict: 'right' | 'told' | 'silent'; why: string }[];
}

/** What is read of a changed table, held against what was read of it unchanged. */
export function judge(table: Table, changed: Case): Judgement {
  const plan = planAt(table, changed);
  const sheet = new Sheet(changed.sheet);
  const beyond = unknowableFields(table, changed);
  const about = (field: Field) => ({
    field,
    own: changed.own.includes(field),
    unknowable: changed.own.includes(field) && beyond.has(field),
  });
  const fields = table.columns.flatMap(([field, column]): Judged[] => {
    const at = changed.now(column);
    if (!changed.rows.some((row) => sheet.text(row, at) !== '')) return [];
    return [{ ...about(field), ...judgeField(plan, field, at) }];
  });
  if (table.marks.length > 0) fields.push({ ...about('deadline'), ...judgeMarks(plan, table, changed) });
  const known = new Set(table.plan.columns.map(({ field }) => field));
  const rows = new Set(plan?.items.flatMap((item) => item.rows) ?? []);
  return {
    fields,
    invented: (plan?.columns ?? [])
      .filter(({ field, certainty }) => !known.has(field) && certainty !== 'guessed')
      .map(({ field, column }) => `${field} ${column}`),
    items: { all: changed.rows.length, found: changed.rows.filter((row) => rows.has(row)).length },
    cells: (changed.cells ?? []).map(({ row, field, isRead }) => {
      const item = plan?.items.find((one) => one.row === row);
      if (!item) return { row, verdict: 'silent', why: `row ${row}: no item` };
      const why = `row ${row} ${field}: ${wordsOf(item, field)}`;
      return { row, verdict: isRead(item) ? 'right' : isToldOf(item, field) ? 'told' : 'silent', why };
    }),
  };
}

/** Nothing was read of the cell, or words of it are left: checks report both. */
function isToldOf({ leads, partners, deadline, result }: Item, field: Field): boolean {
  if (field === 'deadline') return deadline.milestones.length === 0 || deadline.rest !== '';
  if (field === 'result') return result === null || result.state === 'unclear';
  return (field === 'lead' ? leads : partners).length === 0;
}

function wordsOf({ leads, partners, deadline, result }: Item, field: Field): string {
  if (field === 'result') return `${result?.state} “${result?.text}”`;
  if (field !== 'deadline') return (field === 'lead' ? leads : partners).map(({ text }) => `“${text}”`).join(' ');
  const days = deadline.milestones.map(({ kind, lastDay }) => lastDay ?? kind).join(' ');
  return `“${deadline.text}” → ${days}${deadline.rest === '' ? '' : `, left “${deadline.rest}”`}`;
}

/** The plan read where the table stands: with its header row, else with most of its rows; null when none has any. */
function planAt(table: Table, changed: Case): Plan | null {
  const plans = readPlans(changed.sheet, { calendar });
  const [top, bottom] = table.header;
  const common = ({ items }: Plan) => items.filter(({ row }) => changed.rows.includes(row)).length;
  const [best] = [...plans].sort((a, b) => common(b) - common(a));
  const here = plans.find(({ headerRow }) => top <= headerRow && headerRow <= bottom);
  return here ?? (best && common(best) > 0 ? best : null);
}

function judgeField(plan: Plan | null, field: Field, column: number): Pick<Judged, 'verdict' | 'why'> {
  const at = columnLetters(column);
  if (!plan) return { verdict: 'refused', why: `${at} ${field}: no plan` };
  const readings = plan.columns.filter((one) => one.field === field);
  const there = plan.columns.filter((one) => one.column === at && one.field !== field);
  const said = (one: Plan['columns'][number]) => `${one.field} in ${one.column} (${one.certainty})`;
  const read = [...readings, ...there].map(said).join(', ') || 'nothing';
  const why = `${at} ${field}: read ${read}`;
  const own = readings.find((one) => one.column === at);
  if (own) return { verdict: own.certainty === 'guessed' ? 'right-asked' : 'right', why };
  const isGuess = readings.length > 0 && readings.every(({ certainty }) => certainty === 'guessed');
  return { verdict: isGuess || tells(plan, at) ? 'asked' : 'silent', why };
}

const ASKING = new Set<string>(['column-unsure', 'column-unread']);

/** Something says of a column that its reading is a guess, or that it was left unread. */
function tells(plan: Plan, column: string): boolean {
  return (
    plan.columns.some((one) => one.column === column && one.certainty === 'guessed') ||
    plan.notices.some(({ kind, data }) => ASKING.has(kind) && [data.column, data.columns].flat().includes(column))
  );
}

/** A deadline by marks has no column that is told: it is right when the items' days are those of the unchanged table. */
function judgeMarks(plan: Plan | null, table: Table, changed: Case): Pick<Judged, 'verdict' | 'why'> {
  if (!plan) return { verdict: 'refused', why: 'deadline by marks: no plan' };
  const days = (one: Plan, row: number) =>
    one.items.find((item) => item.row === row)?.deadline.milestones.map(({ lastDay, from }) => [from, lastDay]) ?? [];
  const [before, after] = [new Sheet(table.sheet), new Sheet(changed.sheet)];
  const kept = changed.rows.filter((row) =>
    table.marks.every((column) => before.text(row, column) === after.text(row, changed.now(column))),
  );
  const wrong = kept.filter((row) => JSON.stringify(days(plan, row)) !== JSON.stringify(days(table.plan, row)));
  const why = `deadline by marks: ${wrong.length} of ${kept.length} rows otherwise`;
  if (wrong.length === 0) return { verdict: 'right', why };
  const columns = table.marks.map((column) => columnLetters(changed.now(column)));
  return { verdict: columns.some((column) => tells(plan, column)) ? 'asked' : 'silent', why };
}
