import type { ForeignLook } from '../foreignSheet';

/** Looks of the cells of one sheet, by row and column (from 0). */
export type SheetLooks = ReadonlyMap<number, ForeignLook>;
export const placeOf = (row: number, column: number): number => row * 65_536 + column;

const BOUND_SHEET = 0x85;
const FONT = [0x31, 0x231];
const XF = 0xe0;
const BOF = 0x809;
const EOF = 0x0a;
/** Cells of one place: LABELSST, LABEL, RSTRING, NUMBER, RK, BLANK, FORMULA, BOOLERR. */
const SINGLE = new Set([0xfd, 0x204, 0xd6, 0x203, 0x27e, 0x201, 0x06, 0x206, 0x406, 0x205]);
const MANY_NUMBERS = 0xbd;
const MANY_BLANKS = 0xbe;
const BIFF8 = 0x0600;
const CODE_PAGE = 0x42;
const TWIPS = 20;

interface OldRecord {
  type: number;
  /** Where its data begin, and how long they are. */
  at: number;
  size: number;
}

/**
 * The looks of each sheet, in the order of the workbook's list (MS-XLS 2.4: Font, XF, BoundSheet8); null for a stream that ends before all it
 * speaks of, which is half a file.
 *
 * @param stream the stream "Workbook" (Excel 97 on) or "Book" (Excel 5 and 95)
 */
export function looksOfSheets(stream: Uint8Array): SheetLooks[] | null {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const globals = recordsFrom(view, 0);
  if (!globals) return null;
  const newer = view.byteLength > 6 && view.getUint16(4, true) === BIFF8;
  const fonts = globals.filter(({ type }) => FONT.includes(type)).map((record) => fontOf(view, record, newer));
  const formats = globals.filter(({ type }) => type === XF).map((record) => formatOf(view, record, fonts));
  const sheets: SheetLooks[] = [];
  for (const { type, at } of globals) {
    if (type !== BOUND_SHEET) continue;
    const records = recordsFrom(view, view.getUint32(at, true));
    if (!records) return null;
    sheets.push(looksOf(view, records, formats));
  }
  return sheets;
}

/** The code page of the texts of a workbook of Excel 5 or 95; null for newer ones, whose texts are Unicode. */
export function codePageOf(stream: Uint8Array): number | null {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  if (view.byteLength < 6 || view.getUint16(4, true) === BIFF8) return null;
  const record = recordsFrom(view, 0)?.find(({ type, size }) => type === CODE_PAGE && size >= 2);
  return record ? view.getUint16(record.at, true) : null;
}

/** The records of one part of the stream, from its beginning to its end; null where there is no end. */
function recordsFrom(view: DataView, start: number): OldRecord[] | null {
  const records: OldRecord[] = [];
  let depth = 0;
  for (let at = start; at + 4 <= view.byteLength;) {
    const type = view.getUint16(at, true);
    const size = view.getUint16(at + 2, true);
    if (at + 4 + size > view.byteLength) return null;
    // A chart within a sheet begins and ends like a sheet.
    if (type === BOF) depth += 1;
    if (depth === 1) records.push({ type, at: at + 4, size });
    if (type === EOF) {
      depth -= 1;
      if (depth <= 0) return records;
    }
    at += 4 + size;
  }
  return null;
}

type Font = Pick<ForeignLook, 'font' | 'size' | 'bold' | 'italic'>;
const PLAIN_FONT: Font = { font: '', size: 10, bold: false, italic: false };

function fontOf(view: DataView, { at, size }: OldRecord, newer: boolean): Font {
  if (size < 16) return PLAIN_FONT;
  const count = view.getUint8(at + 14);
  const wide = newer && (view.getUint8(at + 15) & 1) === 1;
  const from = at + (newer ? 16 : 15);
  let font = '';
  for (let i = 0; i < count && from + (wide ? 2 * i + 2 : i + 1) <= at + size; i++)
    font += String.fromCharCode(wide ? view.getUint16(from + 2 * i, true) : view.getUint8(from + i));
  return {
    font,
    size: view.getUint16(at, true) / TWIPS,
    bold: view.getUint16(at + 6, true) >= 600,
    italic: (view.getUint16(at + 2, true) & 2) !== 0,
  };
}

function formatOf(view: DataView, { at, size }: OldRecord, fonts: readonly Font[]): ForeignLook {
  const index = size >= 2 ? view.getUint16(at, true) : 0;
  // There is no font 4: whoever wrote it first had it in memory only.
  const font = fonts[index > 4 ? index - 1 : index] ?? PLAIN_FONT;
  return {
    ...font,
    centred: size > 6 && (view.getUint8(at + 6) & 7) === 2,
    border: size > 11 && view.getUint16(at + 10, true) !== 0,
  };
}

function looksOf(view: DataView, records: readonly OldRecord[], formats: readonly ForeignLook[]): SheetLooks {
  const looks = new Map<number, ForeignLook>();
  const keep = (row: number, column: number, format: number) => {
    const look = formats[format];
    if (look) looks.set(placeOf(row, column), look);
  };
  for (const { type, at, size } of records) {
    if (SINGLE.has(type) && size >= 6) {
      keep(view.getUint16(at, true), view.getUint16(at + 2, true), view.getUint16(at + 4, true));
    } else if ((type === MANY_NUMBERS || type === MANY_BLANKS) && size >= 8) {
      const row = view.getUint16(at, true);
      const first = view.getUint16(at + 2, true);
      const step = type === MANY_BLANKS ? 2 : 6;
      for (let i = 0; 4 + i * step + 2 < size; i++) keep(row, first + i, view.getUint16(at + 4 + i * step, true));
    }
  }
  return looks;
}
