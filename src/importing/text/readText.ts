import { UnreadableWorkbook } from '../../workbook/host';
import type { Imported, ImportNotice } from '../imported';
import { sheetNameOf } from '../sheetNameOf';
import { tableSheet } from '../table/tableSheet';
import { separatedTable } from './separatedTable';
import { ENCODING_NAMES } from './encodingNames';
import { textOfBytes } from './textOfBytes';

/** A file of text with separators (.csv, .tsv) as a sheet. @throws UnreadableWorkbook */
export function readText(bytes: Uint8Array, name: string): Imported {
  const { text, encoding, bad } = textOfBytes(bytes);
  const { table, notices } = separatedTable(text);
  if (table.rows.length === 0) throw new UnreadableWorkbook('empty');
  // Lines of words alone are no table, whatever the file is called.
  if (!table.rows.some(({ inTable }) => inTable)) throw new UnreadableWorkbook('not-a-workbook');
  const code = ENCODING_NAMES[encoding];
  const told: ImportNotice[] = code === undefined ? [] : [{ id: 'encoding', values: { code } }];
  if (bad > 0) told.push({ id: 'bad-letters', values: { n: bad } });
  return { sheets: [tableSheet(table, sheetNameOf(name))], notices: [...told, ...notices] };
}
