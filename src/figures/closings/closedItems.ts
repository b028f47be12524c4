import { fold } from '../../language/text';
import type { ClosedRow } from '../../settings/closings/closedRow';

/** An item as it stood when a period was closed. */
export interface ClosedItem {
  row: ClosedRow;
  /** Its parts, where it had several. */
  parts: ClosedRow[];
}

/**
 * Rows of one closing as items with their parts. A part belongs to the item of its words that stands last above it, so that items of the same words
 * keep theirs; where people have sorted the sheet, to the first. Parts whose item is gone say nothing of an item.
 */
export function closedItems(rows: readonly ClosedRow[]): ClosedItem[] {
  const items: ClosedItem[] = [];
  const last = new Map<string, ClosedItem>();
  for (const row of rows) {
    if (row.part !== '') continue;
    const item: ClosedItem = { row, parts: [] };
    items.push(item);
    if (!last.has(keyOf(row))) last.set(keyOf(row), item);
  }
  const above = new Map<string, ClosedItem>();
  let next = 0;
  for (const row of rows) {
    if (row.part === '') above.set(keyOf(row), items[next++]!);
    else (above.get(keyOf(row)) ?? last.get(keyOf(row)))?.parts.push(row);
  }
  return items;
}

const keyOf = ({ sheet, number, task, unit }: ClosedRow): string => [sheet, number, task, unit].map(fold).join('\n');
