import { LAST, type Place } from '../../../../workbook/block';
import { blockFinder, coveredBy } from '../../../../workbook/blockFinder';
import type { SheetEdit } from '../../../../workbook/edits';
import { type CellFacts, judgeEdits, type Refused } from '../../../../workbook/judgeEdits';
import { headsOf } from '../../../../workbook/listTable';
import { parseAddress } from '../../../../workbook/address';
import type { Stylesheet } from '../styles/stylesheet';
import { columnStyle, rowStyle } from './inheritedStyle';
import { tablesOf } from './listTables';
import type { SheetDraft } from './sheetDraft';

/** Makes edits of one sheet and gives those that were refused. */
export function makeEdits(sheet: SheetDraft, edits: SheetEdit[], styles: Stylesheet): Refused<SheetEdit>[] {
  const facts = factsIn(sheet, styles);
  const { made, refused } = judgeEdits(edits, (edit, place) => facts(place, edit));
  for (const { at, value: wanted, font, dayInWords } of made) {
    const place = parseAddress(at)!;
    const { row, column } = place;
    const value = dayInWords !== undefined && !styles.showsDays(styleOf(sheet, place)) ? dayInWords : wanted;
    const style = font === undefined ? undefined : styles.like(sheet.styleAt(row, column) ?? 0, { font });
    sheet.write(row, column, style === undefined ? { value } : { value, style });
  }
  return refused;
}

function factsIn(sheet: SheetDraft, styles: Stylesheet): (place: Place, edit: SheetEdit) => CellFacts {
  const covered = coveredBy(sheet.merges);
  const head = blockFinder(headsOf(tablesOf(sheet)));
  const array = blockFinder(sheet.scan.arrays);
  const [isProtected, looksToo] = [sheet.isLocked('cells'), sheet.isLocked('formats')];
  return (place, { font, byHand }) => {
    const withLook = font !== undefined;
    const { row, column } = place;
    return {
      value: sheet.valueAt(row, column),
      missing: row > LAST.row || column > LAST.column,
      covered: covered(place),
      tableHead: head(place) !== null,
      formula: sheet.hasFormula(row, column) || array(place) !== null,
      // An edit that brings a font converts the whole text; there is no keeping parts of it in another.
      rich: !withLook && !byHand && sheet.isRich(row, column),
      locked: isProtected && ((withLook && looksToo) || styles.isLocked(styleOf(sheet, place))),
    };
  };
}

const styleOf = (sheet: SheetDraft, { row, column }: Place): number =>
  sheet.styleAt(row, column) ?? rowStyle(sheet, row) ?? columnStyle(sheet, column);
