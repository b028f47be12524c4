import { type TableArea, tableArea } from '../../marks/tableArea';
import type { Plan } from '../../plan/plan';
import { address, columnLetters } from '../../workbook/address';
import type { AddedColumn } from '../../workbook/changes';
import { valueAt } from '../../workbook/edits';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { DONE_ON_BESIDE_UNSURE, TRACKING_COLUMNS, type TrackingColumn } from './form';

/** A column to be added: where its header stands, and the pieces it is made of, one from each header down to the next. */
interface TrackedColumn {
  field: TrackingColumn['field'];
  header: string;
  list: string[];
  cell: string;
  pieces: AddedColumn[];
}

/**
 * The columns a plan's table lacks for tracking, right of everything that stands in its rows. Nothing else moves. A header that is repeated at a
 * page break is repeated over the new columns too: else it would no longer be known for the same header.
 */
export function trackingColumns(plan: Plan, sheet: SheetSnapshot): TrackedColumn[] {
  const area = tableArea(plan, sheet);
  const missing = TRACKING_COLUMNS.filter(({ field }) => !has(plan, field));
  const first = firstFree(sheet, area.header.from, area.bottom, area.right, missing.length);
  const headers = [area.header.from, ...plan.repeatedHeaders.filter((row) => row <= area.bottom)];
  const height = area.header.to - area.header.from;
  const itemRows = plan.items.map(({ row }) => row);
  const like = columnLetters(lastOfTheirs(sheet, area));
  return missing.map(({ field, header: words, width, list, format }, i) => {
    const column = columnLetters(first + i);
    const header = field === 'doneOn' && !hasSureDeadlines(plan) ? DONE_ON_BESIDE_UNSURE : words;
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

/** Results are also kept by marks under "đã xong", "đang làm": then there is no column to point to, but each item has its result. */
const has = (plan: Plan, field: TrackingColumn['field']): boolean =>
  plan.columns.some((column) => column.field === field) ||
  (field === 'result' && plan.items.some(({ result }) => result !== null));

/** The deadline's header says so by its own words, so that no other column can be taken for it; or months and quarters are ticked. */
const hasSureDeadlines = (plan: Plan): boolean => {
  const column = plan.columns.find(({ field }) => field === 'deadline');
  if (column) return column.certainty === 'certain' || column.certainty === 'set';
  return plan.items.some(({ deadline }) => deadline.milestones.length > 0);
};

const OURS = new Set([...TRACKING_COLUMNS.map(({ header }) => header), DONE_ON_BESIDE_UNSURE]);

/** The last column of the table as the office made it. Where adding was not finished some of ours stand there already: the rest look as these do. */
function lastOfTheirs(sheet: SheetSnapshot, { left, right, header }: TableArea): number {
  const headerOf = (column: number) => String(valueAt(sheet, address(header.from, column)) ?? '');
  let first = right + 1;
  while (first - 1 > left && OURS.has(headerOf(first - 1))) first -= 1;
  return headerOf(first) === TRACKING_COLUMNS[0]!.header ? first - 1 : right;
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
