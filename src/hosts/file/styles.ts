import { getFormatFromId, isDateFormat } from 'numfmt';
import type { PartSource } from './package';
import { parseXml } from './parseXml';

/** What a cell's style says of its text. */
export interface CellStyle {
  format: string;
  font: string;
}

export const NO_STYLE: CellStyle = { format: 'General', font: '' };

/** The styles of the workbook by the number cells give (their attribute s). */
export function readStyles(source: PartSource, part: string | null): CellStyle[] {
  const formats = new Map<number, string>();
  const fonts: string[] = [];
  const cells: { format: number; font: number }[] = [];
  if (part === null) return [];
  let section = '';
  parseXml(source, part, {
    open(name, attributes, depth) {
      if (depth === 1) section = name;
      else if (section === 'numFmts' && name === 'numFmt') {
        formats.set(Number(attributes.numFmtId), attributes.formatCode ?? 'General');
      } else if (section === 'fonts' && name === 'font') fonts.push('');
      else if (section === 'fonts' && name === 'name') fonts[fonts.length - 1] = attributes.val ?? '';
      else if (section === 'cellXfs' && name === 'xf') {
        cells.push({ format: Number(attributes.numFmtId ?? 0), font: Number(attributes.fontId ?? 0) });
      }
    },
  });
  return cells.map(({ format, font }) => ({
    format: formats.get(format) ?? builtInFormat(format),
    font: fonts[font] ?? '',
  }));
}

/** The last number a built-in format has; numfmt begins anew behind the last it knows. */
const LAST_BUILT_IN = 81;

/**
 * The code of a format every spreadsheet knows by number. Number 14, the short date, is shown in the order of the
 * machine's region: day before month in Vietnam.
 */
export function builtInFormat(id: number): string {
  if (!(id >= 0 && id <= LAST_BUILT_IN)) return NO_STYLE.format;
  const [vietnamese, usual] = [getFormatFromId(id, 'vi'), getFormatFromId(id)];
  return vietnamese !== usual && isDateFormat(vietnamese) ? vietnamese : usual;
}
