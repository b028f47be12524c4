import { ChangeRefused } from '../../workbook/host';
import { emptySnapshot, type MergedRange, type SheetSnapshot } from '../../workbook/snapshot';
import { blockOf } from './addresses';
import { counts1904 } from './date1904';
import { fontsOf } from './fonts';
import { readBlocks } from './readBlocks';
import type { Structures } from './structure';

/**
 * Reads a sheet: where its cells stand, then the cells and whatever else is needed, in one go. Two round trips, more only where the cells
 * are too many for one answer or the letters look like a legacy font's. Where somebody puts rows or columns in or takes them away between
 * them, it is read again.
 * @throws ChangeRefused when that happens each time
 */
export async function readSheet(
  context: Excel.RequestContext,
  name: string,
  structures: Structures,
): Promise<SheetSnapshot> {
  for (let left = READINGS; left > 0; left -= 1) {
    const sheet = await readOnce(context, name, structures);
    if (sheet) return sheet;
    structures.forget(name);
  }
  throw new ChangeRefused('changed', name);
}

const READINGS = 3;

/** Null when the cells no longer stood where they had stood just before. */
async function readOnce(
  context: Excel.RequestContext,
  name: string,
  structures: Structures,
): Promise<SheetSnapshot | null> {
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
  sheet.load({ protection: { protected: true } });
  await context.sync();
  if (used.isNullObject) return emptySnapshot(name);

  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const size = sizeOf(used);
  const known = structures.of(name, size);
  const { along, ...cells } = await readBlocks(context, used, rowCount, columnCount, () => {
    const asked = askAlong(used, known, sheet.protection.protected);
    const now = askForSize(sheet.getUsedRangeOrNullObject(true));
    return () => (now() === size ? asked() : null);
  });
  if (along === null) return null;
  structures.keep(name, { size, merges: along.merges });
  const fonts = await fontsOf(context, used, used.format.font.name, cells.texts);
  return {
    name,
    top: rowIndex + 1,
    left: columnIndex + 1,
    width: columnCount,
    ...cells,
    ...(fonts && { fonts }),
    ...along,
    date1904: counts1904(cells.values, cells.texts, cells.formats),
  };
}

/** What is read along with the cells. Null for hidden says that some are and some are not: only then each is asked. */
export function askAlong(used: Excel.Range, known: MergedRange[] | null, locked: boolean) {
  const merges = known ? () => known : askForMerges(used);
  // On a protected sheet Excel finds no cells by their kind.
  const formulas = locked ? null : blocksIn(used.getSpecialCellsOrNullObject('Formulas'));
  const rows = used.rowHidden === null ? used.getRowProperties({ rowHidden: true }) : null;
  const columns = used.columnHidden === null ? used.getColumnProperties({ columnHidden: true }) : null;
  const numbers = (index: number, count: number, isHidden: (i: number) => boolean) =>
    Array.from({ length: count }, (_, i) => index + 1 + i).filter((_, i) => isHidden(i));
  return () => ({
    merges: merges(),
    ...(formulas && { formulas: formulas() }),
    hiddenRows: numbers(used.rowIndex, used.rowCount, (i) => (rows ? rows.value[i]!.rowHidden! : used.rowHidden)),
    hiddenColumns: numbers(used.columnIndex, used.columnCount, (i) =>
      columns ? columns.value[i]!.columnHidden! : used.columnHidden,
    ),
  });
}

/** Where the cells stand, after the next sync; null when there are none. */
function askForSize(used: Excel.Range): () => string | null {
  used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  return () => (used.isNullObject ? null : sizeOf(used));
}

/** "1,1,65,10" */
const sizeOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): string =>
  [rowIndex, columnIndex, rowCount, columnCount].join();

const askForMerges = (used: Excel.Range) => blocksIn(used.getMergedAreasOrNullObject());

/** The blocks of areas, after the next sync. They come as ranges, not as one text: that would be cut at 8,192 characters. */
function blocksIn(found: Excel.RangeAreas): () => MergedRange[] {
  found.load('areas/rowIndex,areas/columnIndex,areas/rowCount,areas/columnCount');
  return () => {
    if (found.isNullObject) return [];
    return found.areas.items.map(blockOf);
  };
}
