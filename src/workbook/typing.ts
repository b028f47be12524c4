import type { CodedCell } from './codedCells';
import { grouped } from './grouped';

/** Heads of the columns in which people write on sheets of ours, of the column that numbers the rows, and of what says which item a row is. */
export const TYPING_HEADS = {
  place: 'TT',
  number: 'Số',
  task: 'Nhiệm vụ',
  product: 'Sản phẩm, mục tiêu',
  result: 'Kết quả thực hiện',
  note: 'Ghi chú',
} as const;
type TypingColumn = keyof typeof TYPING_HEADS;

interface Typing {
  headRow: number;
  columns: Record<TypingColumn, number>;
  /** Rows of items: those that are numbered. */
  rows: ReadonlySet<number>;
  /** Whether people are meant to write in a cell. */
  holds(cell: { row: number; column: number }): boolean;
}

/** Where people are meant to write on a sheet of ours, known by the words of its head wherever it stands; null where nowhere. */
export function typingOf(cells: readonly CodedCell[]): Typing | null {
  const heads = new Map<number, Map<string, number>>();
  const titles = new Set<string>(Object.values(TYPING_HEADS));
  for (const { row, column, text } of cells) {
    if (!titles.has(text)) continue;
    if (!heads.has(row)) heads.set(row, new Map());
    if (!heads.get(row)!.has(text)) heads.get(row)!.set(text, column);
  }
  const head = [...heads].find(([, found]) => found.size === titles.size);
  if (!head) return null;
  const [headRow, found] = head;
  const columns = Object.fromEntries(
    Object.entries(TYPING_HEADS).map(([key, title]) => [key, found.get(title)!]),
  ) as Typing['columns'];
  const rows = new Set(
    cells
      .filter(({ row, column, kind }) => row > headRow && column === columns.place && kind === 'number')
      .map(({ row }) => row),
  );
  const holds: Typing['holds'] = ({ row, column }) =>
    rows.has(row) && (column === columns.result || column === columns.note);
  return { headRow, columns, rows, holds };
}

/** Heads of the sheet in which people decide: its rows are numbered as well, and in two of its columns they write. */
const DECIDING_HEADS = { place: TYPING_HEADS.place, why: 'Vì sao', choice: 'Chọn', reason: 'Lý do' } as const;

/** Whether people are meant to write in a cell of a sheet of ours, of whichever form it is. */
export function isForTyping(cells: readonly CodedCell[]): (cell: { row: number; column: number }) => boolean {
  const typing = typingOf(cells);
  if (typing) return typing.holds;
  const titles: readonly string[] = Object.values(DECIDING_HEADS);
  const heads = grouped(cells.filter(({ text }) => titles.includes(text)).map((cell) => [cell.row, cell] as const));
  const [headRow, head] =
    [...heads].find(([, found]) => titles.every((title) => found.some(({ text }) => text === title))) ?? [];
  if (headRow === undefined) return () => false;
  const columnOf = (title: string) => head!.find(({ text }) => text === title)!.column;
  const place = columnOf(DECIDING_HEADS.place);
  const typed = [columnOf(DECIDING_HEADS.choice), columnOf(DECIDING_HEADS.reason)];
  const isNumbered = ({ row, column, kind }: CodedCell) => row > headRow && column === place && kind === 'number';
  const rows = new Set(cells.filter(isNumbered).map(({ row }) => row));
  return ({ row, column }) => rows.has(row) && typed.includes(column);
}
