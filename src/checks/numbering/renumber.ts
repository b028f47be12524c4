import { type CellEdit, valueAt } from '../../workbook/edits';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { Fix } from '../engine/fix';
import type { NumberedRow, NumberList } from './numbering';
import { writtenLike } from './numberText';

/**
 * The proposal to number a list anew from a row on, each number written as it was ("(4)", "33.", 33). None where other rows stand under the
 * numbers, for theirs would have to change too.
 */
export function renumbering(sheet: SheetSnapshot | null, list: NumberList, from: NumberedRow): Fix | null {
  const at = list.indexOf(from);
  const rows = list.slice(at);
  if (!sheet || at < 0 || rows.some(({ item }) => item === null)) return null;
  const edits: CellEdit[] = [];
  let value = list[at - 1]?.value ?? 0;
  for (const row of rows) {
    const wanted = writtenLike(row, ++value);
    const expect = valueAt(sheet, row.at);
    const written =
      typeof expect === 'number' && /^\d+$/.test(wanted)
        ? Number(wanted)
        : rewritten(String(expect ?? ''), row, wanted);
    if (written === null) return null;
    if (written !== expect) edits.push({ at: row.at, expect, value: written });
  }
  return edits.length > 0 ? { safe: false, edits } : null;
}

/** The cell's text with its number changed; null when the number does not stand in it as it was read. */
function rewritten(text: string, row: NumberedRow, wanted: string): string | null {
  return text.includes(row.number) ? text.replace(row.number, wanted) : null;
}
