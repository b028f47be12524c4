import type { Certainty, ColumnReading, Field, Plan } from '../../../plan/plan';
import { type ColumnQuestion, unreadColumns } from '../../../plan/columnQuestions';
import type { Settings } from '../../../settings/settings';
import { columnLetters, columnNumber } from '../../../workbook/address';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import { headerWords, lastHeaderRow } from './headerWords';

/** A column of the table, as it was read or left out. */
export interface ColumnLine {
  column: string;
  /** "" where nothing stands above it. */
  header: string;
  /** Null: it is not read. */
  field: Field | null;
  /** Null for a column that nobody has set. */
  certainty: Certainty | null;
  by: ColumnReading['by'];
  /** What it may be, the likeliest first; that is what it was taken for. None where a person said so. */
  choices: Field[];
}

/** All columns of a plan's table, left to right: those that were read, and the other filled ones. */
export function columnLines(plan: Plan, snapshot: SheetSnapshot | null, settings: Settings | null): ColumnLine[] {
  const read = plan.columns.map(({ column, header, field, certainty, by, choices = [] }): ColumnLine => {
    return {
      column,
      header,
      field,
      certainty,
      by,
      choices: [...new Set(certainty === 'set' ? [] : [field, ...choices])],
    };
  });
  const others = snapshot === null ? [] : unread(plan, snapshot, settings);
  return [...read, ...others].sort((a, b) => columnNumber(a.column) - columnNumber(b.column));
}

/** How many rows are looked through for a column that is filled but has no header. */
const LOOKED_AT = 200;

function unread(plan: Plan, snapshot: SheetSnapshot, settings: Settings | null): ColumnLine[] {
  const known = new Set(plan.columns.map(({ column }) => column));
  const leftOut = new Set(
    settings?.columns.filter((entry) => entry.field === null && isFor(entry, plan)).map(({ column }) => column),
  );
  const ranked = new Map(unreadColumns(plan).map(({ column, choices }) => [column, choices]));
  const bottom = lastHeaderRow(plan);
  const rows = plan.items.slice(0, LOOKED_AT).flatMap((item) => item.rows);
  const isFilled = (place: number) =>
    rows.some((row) => (snapshot.texts[row - snapshot.top]?.[place] ?? '').trim() !== '');
  const lines: ColumnLine[] = [];
  for (let place = 0; place < snapshot.width; place++) {
    const column = columnLetters(snapshot.left + place);
    if (known.has(column)) continue;
    const header = headerWords(snapshot, plan.headerRow, bottom, snapshot.left + place);
    if (header === '' && !isFilled(place) && !leftOut.has(column)) continue;
    const said = leftOut.has(column);
    const choices = ranked.get(column) ?? [];
    lines.push({ column, header, field: null, certainty: said ? 'set' : null, by: said ? ['user'] : [], choices });
  }
  return lines;
}

const isFor = ({ sheet, headerRow }: Settings['columns'][number], plan: Plan): boolean =>
  sheet.normalize('NFC') === plan.sheet.normalize('NFC') && (headerRow === null || headerRow === plan.headerRow);

/** Columns whose filled cells nobody reads and about which nothing is asked, those with known words first; and all the others, left to right. */
export function partLines(
  plan: Plan,
  lines: ColumnLine[],
  questions: readonly ColumnQuestion[],
): Record<'unread' | 'rest', ColumnLine[]> {
  const asked = new Set(questions.map(besides));
  const unread = unreadColumns(plan).flatMap(({ column }) =>
    asked.has(column) ? [] : lines.filter((line) => line.column === column),
  );
  return { unread, rest: lines.filter((line) => !unread.includes(line)) };
}

/** The column of a question that may be unread. */
function besides(question: ColumnQuestion): string {
  if (question.kind === 'which') return question.rival.column;
  return question.kind === 'unread' ? question.unread.column : question.reading.column;
}
