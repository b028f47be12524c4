import { strToU8, zipSync } from 'fflate';
import { openWorkbook } from '../../../src/hosts/file/openWorkbook';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Parts by name; null leaves one of the usual parts out. */
export type Parts = Record<string, string | Uint8Array | null>;

export const relationships = (...list: [id: string, type: string, target: string][]) =>
  `<Relationships>${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

export const workbookXml = (sheets: string, rest = '') =>
  `<workbook xmlns="${MAIN}" xmlns:r="${TYPES}"><sheets>${sheets}</sheets>${rest}</workbook>`;

export const worksheet = (rows: string, rest = '') =>
  `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${rest}</worksheet>`;

/** The least a reader needs: no styles, no shared strings, no content types. One sheet, "S". */
const LEAST: Parts = {
  '_rels/.rels': relationships(['a', 'officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml': workbookXml('<sheet name="S" sheetId="1" r:id="s"/>'),
  'xl/_rels/workbook.xml.rels': relationships(
    ['s', 'worksheet', 'worksheets/sheet1.xml'],
    ['t', 'sharedStrings', 'sharedStrings.xml'],
    ['y', 'styles', 'styles.xml'],
  ),
  'xl/worksheets/sheet1.xml': worksheet('<row><c><v>1</v></c></row>'),
};

/** `level` 0 packs nothing. */
export function zipOf(parts: Parts, level: 0 | 6 = 6): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const [name, content] of Object.entries(parts)) {
    if (content !== null) files[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files, { level });
}

/** A workbook of the least parts, with some of them replaced, added or (null) left out. */
export const handMade = (parts: Parts, level: 0 | 6 = 6): Uint8Array => zipOf({ ...LEAST, ...parts }, level);

/** Reads sheet "S" of a hand-made workbook. */
export async function readHandMade(parts: Parts): Promise<SheetSnapshot> {
  return (await openWorkbook(handMade(parts))).read('S');
}

/** Reads a hand-made sheet by its rows and what stands behind them. */
export const readRows = (rows: string, rest = '', parts: Parts = {}) =>
  readHandMade({ 'xl/worksheets/sheet1.xml': worksheet(rows, rest), ...parts });

/** A part in UTF-16 with a byte order mark. */
export function utf16(xml: string, order: 'little' | 'big'): Uint8Array {
  const text = `\uFEFF<?xml version="1.0" encoding="UTF-16"?>${xml}`;
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), order === 'little');
  return new Uint8Array(view.buffer);
}
