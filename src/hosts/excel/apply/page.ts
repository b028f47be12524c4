import type { SheetModel } from '../../../workbook/sheetModel';
import type { Batch } from '../batch';

const POINTS_AN_INCH = 72;
/** Decree 30/2020/NĐ-CP, appendix I: 20 to 25 mm at the top and bottom, 30 to 35 mm at the left, 15 to 20 mm at the right. */
const MARGINS = { top: 0.79, bottom: 0.79, right: 0.59, header: 0.39, footer: 0.39 };
/** A table across the page is not bound at its left: 15 mm leave it room. */
const LEFT = { landscape: 0.59, portrait: 1.18 };
/** The codes of a page's foot: the font and its size, &P the page's number, &N how many there are. */
const PAGE_NUMBER = '&"Times New Roman,Regular"&11Trang &P/&N';

/** How a sheet of ours is printed: on A4 pages as wide as the sheet, however many, each with its number. */
export async function layPage(batch: Batch, worksheet: Excel.Worksheet, print: SheetModel['print']): Promise<void> {
  const { pageLayout, horizontalPageBreaks } = worksheet;
  horizontalPageBreaks.removePageBreaks();
  const orientation = print.landscape ? 'landscape' : 'portrait';
  pageLayout.orientation = print.landscape ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.topMargin = MARGINS.top * POINTS_AN_INCH;
  pageLayout.bottomMargin = MARGINS.bottom * POINTS_AN_INCH;
  pageLayout.rightMargin = MARGINS.right * POINTS_AN_INCH;
  pageLayout.leftMargin = LEFT[orientation] * POINTS_AN_INCH;
  pageLayout.headerMargin = MARGINS.header * POINTS_AN_INCH;
  pageLayout.footerMargin = MARGINS.footer * POINTS_AN_INCH;
  pageLayout.headersFooters.defaultForAllPages.centerFooter = PAGE_NUMBER;
  if (print.repeat) pageLayout.setPrintTitleRows(`$${print.repeat.from}:$${print.repeat.to}`);
  await batch.made(17);
  for (const row of new Set(print.breaks)) {
    // None can stand above the first row.
    if (row > 1) horizontalPageBreaks.add(`A${row}`);
    await batch.made(1);
  }
}
