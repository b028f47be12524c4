import { cleanSigns } from '../../language/text';
import { legacyEncodingOf } from '../../language/legacy';
import type { Plan } from '../../plan/plan';
import { address, columnNumber } from '../../workbook/address';
import type { CellEdit } from '../../workbook/edits';
import type { SheetSnapshot } from '../../workbook/snapshot';

/**
 * What can be tidied without changing what any cell says: letters and marks put together, invisible signs and surplus blanks taken out, and
 * in the number column "1." and "1" kept as text made numbers. Only the plan's own rows and columns. Done twice, nothing more changes.
 * `meant`: the edit of a cell that is to be made anyhow: then its new value is what is tidied.
 */
export function tidyEdits(
  plan: Plan,
  sheet: SheetSnapshot,
  meant: (at: string) => CellEdit | undefined = () => undefined,
): CellEdit[] {
  const edits: CellEdit[] = [];
  const columns = plan.columns.map(({ field, column }) => ({ field, column: columnNumber(column) }));
  for (const row of plan.items.flatMap((item) => item.rows)) {
    for (const { field, column } of columns) {
      const expect = sheet.values[row - sheet.top]?.[column - sheet.left] ?? null;
      const edit = meant(address(row, column));
      const held = edit ? edit.value : expect;
      // In TCVN3 the soft hyphen is the letter ư: such cells are left to the conversion of their encoding.
      const font = edit?.font ?? sheet.fonts?.[row - sheet.top]?.[column - sheet.left];
      if (typeof held !== 'string' || legacyEncodingOf(held, font)) continue;
      const text = withoutSurplus(held);
      const value = field === 'number' && /^\d{1,4}\.?$/.test(text) ? Number.parseInt(text, 10) : text;
      if (value !== held) edits.push({ at: address(row, column), expect, value });
    }
  }
  return edits;
}

/** Room left for a number or a day to be written in: "số        /KH-SNV", "ngày      tháng 3". */
const isGap = (line: string, blanks: string, at: number): boolean =>
  blanks.length > 2 &&
  (line[at + blanks.length] === '/' ||
    /(?:^|[^\p{L}])(?:số|ngày|tháng|năm):?$/iu.test(line.slice(Math.max(0, at - 8), at)));

/** Runs of blanks are one, none stand at the ends of lines; line breaks stay. */
const withoutSurplus = (text: string): string =>
  cleanSigns(text)
    .split('\n')
    .map((line) => line.replace(/[ \u00A0]+/g, (blanks, at: number) => (isGap(line, blanks, at) ? blanks : ' ')).trim())
    .join('\n')
    .trim();
