import { strToU8 } from 'fflate';
import { handMade as packed, MAIN, relationships, TYPES, workbookXml, worksheet, type Parts } from '../handMade';

/**
 * A kind of hostile file. `make` builds one: `scale` 1 is the whole size, less is a smaller one of the same kind, for a test that is to be quick.
 */
export interface Hostile {
  /** The name of its file. */
  id: string;
  vi: string;
  en: string;
  make(scale: number): Uint8Array;
}

export const SHEET = 'xl/worksheets/sheet1.xml';
export const STRINGS = 'xl/sharedStrings.xml';
export const STYLES = 'xl/styles.xml';
export const WORKBOOK = 'xl/workbook.xml';
export const WORKBOOK_RELS = 'xl/_rels/workbook.xml.rels';
export const SHEET_RELS = 'xl/worksheets/_rels/sheet1.xml.rels';

/** A head of a plan: with it the sheet is read as one. */
export const HEAD =
  '<row r="1"><c t="str"><v>STT</v></c><c t="str"><v>Nhiệm vụ</v></c><c t="str"><v>Đơn vị chủ trì</v></c><c t="str"><v>Thời hạn</v></c></row>' +
  '<row r="2"><c><v>1</v></c><c t="str"><v>Rà soát thủ tục</v></c><c t="str"><v>Văn phòng</v></c><c t="str"><v>30/6/2026</v></c></row>';

/** At least two of them, whatever the scale. */
export const times = (scale: number, count: number): number => Math.max(2, Math.round(count * scale));

/** `count` pieces, one after another. */
export function many(count: number, piece: (index: number) => string): string {
  const pieces: string[] = [];
  for (let index = 0; index < count; index++) pieces.push(piece(index));
  return pieces.join('');
}

/** A workbook whose parts are not packed: so that what they hold is judged, and not how small they were made. */
export const handMade = (parts: Parts): Uint8Array => packed(parts, 0);

/** A workbook of one sheet: a small plan, rows behind it, and what stands behind the rows. */
export const sheetOf = (rows: string, rest = '', parts: Parts = {}, before = ''): Uint8Array =>
  handMade({
    [SHEET]: before
      ? `<worksheet xmlns="${MAIN}" xmlns:r="${TYPES}">${before}<sheetData>${HEAD}${rows}</sheetData>${rest}</worksheet>`
      : worksheet(HEAD + rows, rest),
    ...parts,
  });

/** Relationships numbered from `s0` on, and one more where it is given. */
export const links = (count: number, type: string, target: (index: number) => string, more = ''): string =>
  `<Relationships>${many(count, (i) => `<Relationship Id="s${i}" Type="${TYPES}/${type}" Target="${target(i)}"/>`)}${more}</Relationships>`;

export { MAIN, relationships, strToU8, TYPES, workbookXml, worksheet };
