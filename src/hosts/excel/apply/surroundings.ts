import { blockFinder, coveredBy } from '../../../workbook/blockFinder';
import { headsOf, type ListTable } from '../../../workbook/listTable';
import { blockText, type Place, placeAt } from '../../../workbook/block';
import { blockOf } from '../addresses';

/** What of a sheet lies over its cells. */
export interface Surroundings {
  isMerged(place: Place): boolean;
  isCovered(place: Place): boolean;
  isTableHead(place: Place): boolean;
  tables: ListTable[];
  /** What may be changed on the sheet where it is protected; null where it is not. */
  lock: { looks: boolean } | null;
}

const OF_RANGE = { rowIndex: true, columnIndex: true, rowCount: true, columnCount: true };

/** Asks for what lies over cells of a sheet: merged blocks, tables, protection. `askMore` asks for where the tables stand, for the next sync. */
export function askForSurroundings(
  worksheet: Excel.Worksheet,
  ats: Iterable<string>,
): { askMore(): void; found(): Surroundings } {
  const merged = worksheet.getRange(boundsOf(ats)).getMergedAreasOrNullObject();
  merged.load('areas/rowIndex,areas/columnIndex,areas/rowCount,areas/columnCount');
  const { tables, protection } = worksheet;
  tables.load({ showHeaders: true, showTotals: true });
  protection.load({ protected: true, options: true });
  let ranges: Excel.Range[] = [];
  return {
    askMore() {
      ranges = tables.items.map((table) => table.getRange().load(OF_RANGE));
    },
    found() {
      const merges = merged.isNullObject ? [] : merged.areas.items.map(blockOf);
      const lists = tables.items.map(({ showHeaders, showTotals }, i) => ({
        block: blockOf(ranges[i]!),
        header: showHeaders,
        totals: showTotals,
      }));
      const [merge, head] = [blockFinder(merges), blockFinder(headsOf(lists))];
      return {
        isMerged: (place) => merge(place) !== null,
        isCovered: coveredBy(merges),
        isTableHead: (place) => head(place) !== null,
        tables: lists,
        lock: protection.protected ? { looks: !protection.options.allowFormatCells } : null,
      };
    },
  };
}

/** The block that just holds some cells. */
function boundsOf(ats: Iterable<string>): string {
  const bounds = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const at of ats) {
    const { row, column } = placeAt(at);
    bounds.top = Math.min(bounds.top, row);
    bounds.left = Math.min(bounds.left, column);
    bounds.bottom = Math.max(bounds.bottom, row);
    bounds.right = Math.max(bounds.right, column);
  }
  return blockText(bounds);
}
