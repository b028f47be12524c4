import type { MergedRange, SheetSnapshot } from '../../workbook/snapshot';
import { counts1904 } from './date1904';
import { fontsOf } from './fonts';
import { readBlocks } from './readBlocks';
import type { Structures } from './structure';

/**
 * Reads a sheet: where its cells stand, then the cells and whatever else is needed, in one go. Two round trips, more only where the cells
 * are too many for one answer or the letters look like a legacy font's.
 */
export async function readSheet(
  context: Excel.RequestContext,
  name: string,
  structures: Structures,
): Promise<SheetSnapshot> {
  const sheet = context.workbook.worksheets.getItem(name);
  // Without `true` cells that only have a format would count as used: whole empty columns of them are common.
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load({
    rowIndex: true,
    columnIndex: true,
    rowCount: true,
    columnCount: true,
    rowHidden: true,
    columnHidden: true,
    format: { font: { name: true } },
  });
  await context.sync();
  if (used.isNullObject) return emptySheet(name);

  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const size = [rowIndex, columnIndex, rowCount, columnCount].join();
  const known = structures.of(name, size);
  const merged = known ? null : askForMerges(used);
  // Null says that some are hidden and some are not: only then each is asked.
  const rows = used.rowHidden === null ? used.getRowProperties({ rowHidden: true }) : null;
  const columns = used.columnHidden === null ? used.getColumnProperties({ columnHidden: true }) : null;
  const cells = await readBlocks(context, used, rowCount, columnCount);

  const merges = known ?? merged!();
  structures.keep(name, { size, merges });
  const fonts = await fontsOf(context, used, used.format.font.name, cells.texts);
  const all = (count: number, first: number) => Array.from({ length: count }, (_, i) => first + i);
  const hidden = (some: boolean[] | null, every: boolean, count: number, index: number) =>
    all(count, index + 1).filter((_, i) => some?.[i] ?? every);
  return {
    name,
    top: rowIndex + 1,
    left: columnIndex + 1,
    width: columnCount,
    values: cells.values,
    texts: cells.texts,
    formats: cells.formats,
    ...(fonts && { fonts }),
    merges,
    hiddenRows: hidden(rows && rows.value.map((row) => row.rowHidden === true), used.rowHidden, rowCount, rowIndex),
    hiddenColumns: hidden(
      columns && columns.value.map((column) => column.columnHidden === true),
      used.columnHidden,
      columnCount,
      columnIndex,
    ),
    date1904: counts1904(cells.values, cells.texts, cells.formats),
  };
}

/** The blocks come as ranges, not as one text: that would be cut at 8,192 characters. */
function askForMerges(used: Excel.Range): () => MergedRange[] {
  const merged = used.getMergedAreasOrNullObject();
  merged.load('areas/rowIndex,areas/columnIndex,areas/rowCount,areas/columnCount');
  return () => {
    if (merged.isNullObject) return [];
    return merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
      top: rowIndex + 1,
      left: columnIndex + 1,
      bottom: rowIndex + rowCount,
      right: columnIndex + columnCount,
    }));
  };
}

const emptySheet = (name: string): SheetSnapshot => ({
  name,
  top: 1,
  left: 1,
  width: 0,
  values: [],
  texts: [],
  formats: [],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  date1904: false,
});
