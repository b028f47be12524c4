import type { Imported, ImportNotice } from '../imported';
import { sheetNameOf } from '../sheetNameOf';
import { tableSheet } from '../table/tableSheet';
import { separatedTable } from './separatedTable';
import { type Encoding, textOfBytes } from './textOfBytes';

/** Codes that are told: whoever saved the file may not know of them. */
const TOLD: Partial<Record<Encoding, string>> = { 'windows-1258': 'Windows-1258', tcvn3: 'TCVN3 (ABC)', vni: 'VNI' };

/** A file of text with separators (.csv, .tsv) as a sheet. @throws UnreadableWorkbook */
export function readText(bytes: Uint8Array, name: string): Imported {
  const { text, encoding } = textOfBytes(bytes);
  const { table, notices } = separatedTable(text);
  const code = TOLD[encoding];
  const told: ImportNotice[] = code === undefined ? [] : [{ id: 'encoding', values: { code } }];
  return { sheets: [tableSheet(table, sheetNameOf(name))], notices: [...told, ...notices] };
}
