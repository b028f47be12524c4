import type { SheetBuilder } from './sheetBuilder';

/** Empty rows for a chart, which are not parted by a page's end. Returns the first. */
export function room(sheet: SheetBuilder, rows: number, height: number): number {
  const top = sheet.next;
  sheet.together(() => {
    for (let i = 0; i < rows; i += 1) sheet.gap(height);
  });
  return top;
}
