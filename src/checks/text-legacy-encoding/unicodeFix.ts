import { decodeLegacy, isLegacyFont, legacyEncodingOf } from '../../language/legacy';
import { parseAddress } from '../../workbook/address';
import { type CellEdit, valueAt } from '../../workbook/edits';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { Fix } from '../engine/fix';

/** The font of official documents (Nghị định 30/2020/NĐ-CP). */
const UNICODE_FONT = 'Times New Roman';

/** The same words in Unicode, in a font that shows it. Safe where every cell's font says which code it is in; else a proposal. */
export function unicodeFix(sheet: SheetSnapshot, cells: readonly string[]): Fix | null {
  let safe = true;
  const edits = cells.flatMap((at): CellEdit[] => {
    const expect = valueAt(sheet, at);
    const font = fontAt(sheet, at);
    const encoding = typeof expect === 'string' ? legacyEncodingOf(expect, font) : null;
    if (typeof expect !== 'string' || encoding === null) return [];
    const value = decodeLegacy(expect, encoding, font);
    if (value === expect) return [];
    if (isLegacyFont(font)) return [{ at, expect, value, font: UNICODE_FONT }];
    safe = false;
    return [{ at, expect, value }];
  });
  return edits.length > 0 ? { safe, edits } : null;
}

function fontAt(sheet: SheetSnapshot, at: string): string {
  const place = parseAddress(at);
  return (place && sheet.fonts?.[place.row - sheet.top]?.[place.column - sheet.left]) ?? '';
}
