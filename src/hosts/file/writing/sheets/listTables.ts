import type { ListTable } from '../../../../workbook/listTable';
import { parseElements } from '../elements';
import { relationsOf } from '../relations';
import { blockOf } from './blockOf';
import type { SheetDraft } from './sheetDraft';

/** The tables of Excel's (Ctrl+T) on a sheet. */
export function tablesOf({ draft, part }: SheetDraft): ListTable[] {
  return relationsOf(draft, part)
    .filter(({ type, target }) => type === 'table' && draft.has(target))
    .flatMap(({ target }) => {
      const { ref, headerRowCount, totalsRowCount } = parseElements(draft.text(target), target).attributes;
      const block = blockOf(ref ?? '');
      return block ? [{ block, header: headerRowCount !== '0', totals: Number(totalsRowCount ?? 0) > 0 }] : [];
    });
}
