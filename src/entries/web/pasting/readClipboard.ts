import { htmlTable } from './htmlTable';
import type { ImportedTable } from '../../../importing/table/importedTable';
import { textTable } from './textTable';

/** The table on the clipboard; null when there is none, or only a single cell. The HTML knows merged cells, so it goes first. */
export function readClipboard(data: Pick<DataTransfer, 'getData'>): ImportedTable | null {
  const html = data.getData('text/html');
  const table = (/<t(able|r|d)\b/i.test(html) ? htmlTable(html) : null) ?? textTable(data.getData('text/plain'));
  const cells = table?.rows.flatMap((row) => row.cells).filter((cell) => cell !== null && cell.text !== '') ?? [];
  return cells.length > 1 ? table : null;
}
