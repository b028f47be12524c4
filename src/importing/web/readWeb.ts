import { UnreadableWorkbook } from '../../workbook/host';
import type { Imported, ImportNotice } from '../imported';
import { sheetNameOf } from '../sheetNameOf';
import { tableSheet } from '../table/tableSheet';
import { ENCODING_NAMES } from '../text/encodingNames';
import { textOfBytes } from '../text/textOfBytes';
import { webTables } from './webTables';

/** What a page says of its letters. */
const CHARSET = /charset ?= ?["']?([a-z0-9_-]{3,20})/i;
/** How much of it is looked at. */
const HEAD = 4096;

/** The tables of a web page that is called a workbook, as programs of offices put them out, as a sheet. @throws UnreadableWorkbook */
export function readWeb(bytes: Uint8Array, name: string): Imported {
  const { text, notices } = lettersOf(bytes);
  const table = webTables(text);
  if (!table.rows.some(({ inTable }) => inTable)) throw new UnreadableWorkbook('empty');
  return { sheets: [tableSheet(table, sheetNameOf(name))], notices: [{ id: 'looks', values: {} }, ...notices] };
}

/** In the code the page names, where its letters are not told by themselves. */
function lettersOf(bytes: Uint8Array): { text: string; notices: ImportNotice[] } {
  const { text, encoding } = textOfBytes(bytes);
  const said = CHARSET.exec(text.slice(0, HEAD))?.[1]?.toLowerCase();
  if (encoding === 'windows-1258' && said !== undefined && said !== 'windows-1258') {
    const named = decoderOf(said);
    if (named) return { text: named.decode(bytes).normalize('NFC'), notices: [] };
  }
  const code = ENCODING_NAMES[encoding];
  return { text, notices: code === undefined ? [] : [{ id: 'encoding', values: { code } }] };
}

function decoderOf(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    // A page may name what nobody knows.
    return null;
  }
}
