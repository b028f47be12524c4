import type { SheetModel } from '../../../../workbook/sheetModel';

/** A4. */
const PAPER = 9;
/**
 * Inches. Decree 30/2020/NĐ-CP, appendix I: 20 to 25 mm at the top and bottom, 30 to 35 mm at the left, 15 to 20 mm
 * at the right. A table across the page is not bound at its left: 15 mm on both sides leave it room.
 */
const MARGINS = { top: 0.79, bottom: 0.79, right: 0.59, header: 0.39, footer: 0.39 };
const LEFT = { landscape: 0.59, portrait: 1.18 };
/** The codes of a page's foot: &C centred, the font and its size, &P the page's number, &N how many there are. */
const PAGE_NUMBER = '&amp;C&amp;"Times New Roman,Regular"&amp;11Trang &amp;P/&amp;N';

/** How a sheet of ours is printed: on A4 pages as wide as the sheet, however many, each with its number. */
export function printXml({ landscape }: SheetModel['print']): string {
  const orientation = landscape ? 'landscape' : 'portrait';
  const { top, bottom, right, header, footer } = MARGINS;
  return (
    '<printOptions horizontalCentered="1"/>' +
    `<pageMargins left="${LEFT[orientation]}" right="${right}" top="${top}" bottom="${bottom}" header="${header}" footer="${footer}"/>` +
    `<pageSetup paperSize="${PAPER}" fitToWidth="1" fitToHeight="0" orientation="${orientation}"/>` +
    `<headerFooter><oddFooter>${PAGE_NUMBER}</oddFooter></headerFooter>`
  );
}

/** A break is known by the row above it; none can stand above the first row. */
export function rowBreaksXml(breaks: number[]): string {
  const rows = [...new Set(breaks)].filter((row) => row > 1).sort((a, b) => a - b);
  if (rows.length === 0) return '';
  const list = rows.map((row) => `<brk id="${row - 1}" max="16383" man="1"/>`);
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${list.join('')}</rowBreaks>`;
}
