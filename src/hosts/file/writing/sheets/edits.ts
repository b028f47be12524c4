import { parseAddress } from '../../../../workbook/address';
import type { CellEdit } from '../../../../workbook/edits';
import { ChangeRefused } from '../../../../workbook/host';
import type { MergedRange } from '../../../../workbook/snapshot';
import { blockOf, isWithin } from './blockOf';
import { parseElements } from '../elements';
import { relationsOf } from '../relations';
import type { SheetDraft } from './sheetDraft';
import type { Stylesheet } from '../styles/stylesheet';

/** A longer text in a cell makes Excel call the file damaged. */
const LONGEST_TEXT = 32_767;

/**
 * Makes edits one by one and gives those that were refused: the cell holds something else by now, or what it holds is not its own – a
 * formula's result, a cell of a block one formula fills, the heading of a table of Excel's, which the table's part repeats.
 */
export function makeEdits<E extends CellEdit>(sheet: SheetDraft, edits: E[], styles: Stylesheet): E[] {
  const heads = tableRows(sheet);
  const refused: E[] = [];
  for (const edit of edits) {
    const place = parseAddress(edit.at);
    const inBlock = (block: MergedRange) => place !== null && isWithin(place.row, place.column, block);
    if (
      !place ||
      sheet.hasFormula(place.row, place.column) ||
      sheet.valueAt(place.row, place.column) !== edit.expect ||
      sheet.scan.arrays.some(inBlock) ||
      heads.some(inBlock)
    ) {
      refused.push(edit);
      continue;
    }
    if (typeof edit.value === 'string' && edit.value.length > LONGEST_TEXT) {
      throw new ChangeRefused('unsupported', `${sheet.name}!${edit.at}`);
    }
    const { value, font } = edit;
    const style = font === undefined ? undefined : styles.like(sheet.styleAt(place.row, place.column) ?? 0, { font });
    sheet.write(place.row, place.column, style === undefined ? { value } : { value, style });
  }
  return refused;
}

/** First and last rows of tables of Excel's (Ctrl+T) that hold headings and totals. */
function tableRows({ draft, part }: SheetDraft): MergedRange[] {
  return relationsOf(draft, part)
    .filter(({ type, target }) => type === 'table' && draft.has(target))
    .flatMap(({ target }) => {
      const { ref, headerRowCount, totalsRowCount } = parseElements(draft.text(target), target).attributes;
      const block = blockOf(ref ?? '');
      if (!block) return [];
      return [
        ...(headerRowCount === '0' ? [] : [{ ...block, bottom: block.top }]),
        ...(Number(totalsRowCount ?? 0) > 0 ? [{ ...block, top: block.bottom }] : []),
      ];
    });
}
