import { oneLine } from '../../../language/text';
import type { Plan } from '../../../plan/plan';
import type { SheetSnapshot } from '../../../workbook/snapshot';

/** A header is never taller: what stands further down is the table's. */
const TALLEST = 4;

/** The last row of a plan's header: above whatever was read first. */
export function lastHeaderRow({ headerRow, sections, groups, items }: Plan): number {
  const first = [...sections, ...groups, ...items].map(({ row }) => row).filter((row) => row > headerRow);
  const end = first.reduce((least, row) => Math.min(least, row), headerRow + TALLEST);
  return Math.max(headerRow, end - 1);
}

/** Marks of columns under a header, "(1)" or "A": they name nothing. */
const COUNTED = /^\(?(?:\d{1,2}|[A-Z])\)?(?:\s*=.*)?$/u;

/** The words above a column (1-based), a title over several columns included; "" when there are none. */
export function headerWords(sheet: SheetSnapshot, top: number, bottom: number, column: number): string {
  const words: string[] = [];
  for (let row = top; row <= bottom; row++) {
    const merged = sheet.merges.find(
      (block) => block.top <= row && row <= block.bottom && block.left <= column && column <= block.right,
    );
    const text = oneLine(sheet.texts[(merged?.top ?? row) - sheet.top]?.[(merged?.left ?? column) - sheet.left] ?? '');
    if (text !== '' && !words.includes(text) && !(row > top && COUNTED.test(text))) words.push(text);
  }
  return words.join(' / ');
}
