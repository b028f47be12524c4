import { type TableArea, tableArea } from '../../marks/tableArea';
import type { Field, Plan } from '../../plan/plan';
import { address, columnLetters } from '../../workbook/address';
import type { AddedColumn } from '../../workbook/changes';
import { valueAt } from '../../workbook/edits';
import type { SheetSnapshot } from '../../workbook/snapshot';

/** A column that can be added to a table: what the reading makes of it, its header, and what may be chosen in it. */
export interface FormColumn<Of extends Field> {
  field: Of;
  header: string;
  /** In characters. */
  width: number;
  list: string[];
  format: string | null;
}

/** The columns of a kind of work, in their order. */
export interface TableForm<Of extends Field> {
  columns: readonly FormColumn<Of>[];
  has: (plan: Plan, field: Of) => boolean;
  headerOf: (plan: Plan, column: FormColumn<Of>) => string;
  /** Every header these columns can have: by them what was added before is known. */
  headers: ReadonlySet<string>;
}

/** A column to be added: where its header stands, and the pieces it is made of, one from each header down to the next. */
interface LackingColumn<Of extends Field> {
  field: Of;
  header: string;
  list: string[];
  cell: string;
  pieces: AddedColumn[];
}

/**
 * The columns of a form that a plan's table lacks, right of everything that stands in its rows. Nothing else moves. A header that is repeated at a
 * page break is repeated over the new columns too: else it would no longer be known for the same header.
 */
export function lackingColumns<Of extends Field>(
  plan: Plan,
  sheet: SheetSnapshot,
  form: TableForm<Of>,
): LackingColumn<Of>[] {
  const area = tableArea(plan, sheet);
  const missing = form.columns.filter(({ field }) => !form.has(plan, field));
  const first = firstFree(sheet, area.header.from, area.bottom, area.right, missing.length);
  const headers = [area.header.from, ...plan.repeatedHeaders.filter((row) => row <= area.bottom)];
  const height = area.header.to - area.header.from;
  const itemRows = plan.items.map(({ row }) => row);
  const like = columnLetters(lastOfTheirs(sheet, area, form));
  return missing.map((one, i) => {
    const { field, width, list, format } = one;
    const column = columnLetters(first + i);
    const header = form.headerOf(plan, one);
    const pieces = headers.map((fromRow, nth) => {
      const toRow = (headers[nth + 1] ?? area.bottom + 1) - 1;
      const rows = itemRows.filter((row) => fromRow < row && row <= toRow);
      return {
        sheet: plan.sheet,
        column,
        like,
        header,
        headerRow: Math.min(fromRow + height, toRow),
        fromRow,
        toRow,
        width,
        list,
        listRows: list.length > 0 ? runs(rows) : [],
        format,
      };
    });
    return { field, header, list, cell: column + area.header.from, pieces };
  });
}

/** The last column of the table as the office made it. Where adding was not finished some of ours stand there already: the rest look as these do. */
function lastOfTheirs<Of extends Field>(
  sheet: SheetSnapshot,
  { left, right, header }: TableArea,
  form: TableForm<Of>,
): number {
  const headerOf = (column: number) => String(valueAt(sheet, address(header.from, column)) ?? '');
  let first = right + 1;
  while (first - 1 > left && form.headers.has(headerOf(first - 1))) first -= 1;
  return headerOf(first) === form.columns[0]!.header ? first - 1 : right;
}

const LAST_COLUMN = 16384;

/** The first column from which on the rows hold nothing, neither a cell nor a merged block; hidden ones are passed over, for nobody would see them. */
function firstFree(sheet: SheetSnapshot, from: number, to: number, right: number, count: number): number {
  let last = right;
  for (let row = from; row <= to; row++) {
    const values = sheet.values[row - sheet.top] ?? [];
    for (let i = values.length - 1; i >= 0 && sheet.left + i > last; i--)
      if ((values[i] ?? '') !== '') last = sheet.left + i;
  }
  for (const merge of sheet.merges) if (merge.top <= to && merge.bottom >= from) last = Math.max(last, merge.right);
  const hidden = new Set(sheet.hiddenColumns);
  const isSeen = (first: number) => !Array.from({ length: count }, (_, i) => first + i).some((at) => hidden.has(at));
  let seen = last + 1;
  while (!isSeen(seen) && seen + count <= LAST_COLUMN) seen += 1;
  // Some offices hide everything right of the table: then the columns stand beside it, and are shown by whoever unhides them.
  return isSeen(seen) ? seen : last + 1;
}

/** Rows as runs: 5, 6, 7, 9 → 5–7 and 9. */
function runs(rows: number[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last && row <= last.to + 1) last.to = row;
    else found.push({ from: row, to: row });
  }
  return found;
}
