import type { CodedCell } from './codedCells';

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
