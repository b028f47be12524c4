import { oneLine } from '../../../language/text';
import type { Plan } from '../../../plan/plan';
import { columnNumber } from '../../../workbook/address';
import type { SheetSnapshot } from '../../../workbook/snapshot';

const MOST = 3;
const LONGEST = 40;

/** What stands in a column's first filled cells, each text once and cut to a line: by it people know the column. */
export function examplesOf({ items }: Plan, { texts, top, left }: SheetSnapshot, column: string): string[] {
  const place = columnNumber(column) - left;
  const found = new Set<string>();
  for (const { rows } of items)
    for (const row of rows) {
      const text = oneLine(texts[row - top]?.[place] ?? '');
      if (text !== '') found.add(text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text);
      if (found.size === MOST) return [...found];
    }
  return [...found];
}
