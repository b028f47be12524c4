import type { CellObject, ColInfo, RowInfo, WorkSheet } from '@e965/xlsx';
import { decodeLegacy, legacyEncodingOf } from '../../language/legacy';
import { address } from '../../workbook/address';
import { beyond } from '../../workbook/host';
import { LIMITS } from '../../workbook/limits';
import { isDateFormat } from '../../workbook/numberFormat';
import { type CellStyle, type PlainSheet, TABLE_CELL } from '../../workbook/sheetModel';
import type { CellValue } from '../../workbook/snapshot';
import type { ImportNotice } from '../imported';
import { type OldLook, placeOf, type SheetLooks } from './biff';

export interface OldSheet {
  name: string;
  /** Dense: rows of cells under "!data". */
  sheet: WorkSheet;
  looks: SheetLooks | null;
  hidden: boolean;
  date1904: boolean;
}
type Count = (id: ImportNotice['id'], more: number) => void;

/** A longer text in a cell makes Excel call the file damaged. */
const LONGEST_TEXT = 32_767;
/** Days between the two beginnings of the count of days. */
const FROM_1904 = 1462;
const PLAIN_WIDTH = 12;
const NARROWEST = 3;
const WIDEST = 120;

/** A sheet of an old workbook as a sheet of a new one. @throws UnreadableWorkbook with more cells than are read */
export function plainSheetOf({ name, sheet, looks, date1904 }: OldSheet, count: Count): PlainSheet {
  const cells = (sheet['!data'] as (CellObject | undefined)[][] | undefined) ?? [];
  const height = cells.length;
  const width = cells.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  if (height * width > LIMITS.cells) throw beyond('cells', name);
  const old = looks ? null : oldLettersOf(cells);
  const first = cells.findIndex((row) => (row ?? []).filter((cell) => cell && cell.t !== 'z').length > 2);
  const styles: Record<string, CellStyle> = {};
  const styleOf = (style: CellStyle): string => {
    const key = JSON.stringify(Object.values(style));
    styles[key] ??= style;
    return key;
  };
  const rows = Array.from({ length: height }, (_, row) => ({
    height: heightOf(sheet['!rows']?.[row]),
    cells: Array.from({ length: width }, (__, column) => {
      const cell = cells[row]?.[column];
      const look = looks?.get(placeOf(row, column));
      const { value, format } = contentOf(cell, date1904, count);
      const text = typeof value === 'string' ? lettersOf(value, look?.font ?? '', old, count) : value;
      return { value: text, style: styleOf(lookOf(look, format, looks === null && row >= first)) };
    }),
  }));
  for (const row of sheet['!rows'] ?? []) if (row?.hidden) count('hidden-rows', 1);
  for (const column of sheet['!cols'] ?? []) if (column?.hidden) count('hidden-rows', 1);
  return {
    name,
    tab: null,
    styles,
    widths: Array.from({ length: width }, (_, column) => widthOf(sheet['!cols']?.[column])),
    rows,
    merges: (sheet['!merges'] ?? []).map(
      ({ s, e }) => `${address(s.r + 1, s.c + 1)}:${address(e.r + 1, e.c + 1)}`,
    ),
    freeze: { rows: 0, columns: 0 },
    filter: null,
    print: { landscape: true, repeat: null, breaks: [] },
  };
}

function contentOf(
  cell: CellObject | undefined,
  date1904: boolean,
  count: Count,
): { value: CellValue; format: string } {
  if (!cell || cell.t === 'z' || cell.v === undefined) return { value: null, format: 'General' };
  if (cell.f !== undefined) count('formulas', 1);
  if (cell.c !== undefined && cell.c.length > 0) count('notes', 1);
  const format = typeof cell.z === 'string' ? cell.z : 'General';
  switch (cell.t) {
    case 'n': {
      const moved = date1904 && isDateFormat(format);
      return { value: Number(cell.v) + (moved ? FROM_1904 : 0), format };
    }
    case 'b':
      return { value: cell.v === true, format: 'General' };
    case 'e':
      count('errors', 1);
      return { value: cell.w ?? '#N/A', format: 'General' };
    default: {
      const text = String(cell.v).replace(/\r\n?/g, '\n');
      if (text.length > LONGEST_TEXT) count('cut-texts', 1);
      return { value: text.slice(0, LONGEST_TEXT), format: format === '@' ? '@' : 'General' };
    }
  }
}

/** The old code of a sheet of which no fonts are known: all its texts together prove it. */
function oldLettersOf(cells: readonly (readonly (CellObject | undefined)[])[]): ReturnType<typeof legacyEncodingOf> {
  const texts: string[] = [];
  for (const row of cells) for (const cell of row ?? []) if (cell?.t === 's') texts.push(String(cell.v));
  return legacyEncodingOf(texts.join('\n'));
}

function lettersOf(text: string, font: string, old: ReturnType<typeof legacyEncodingOf>, count: Count): string {
  const encoding = legacyEncodingOf(text, font) ?? (font === '' ? old : null);
  if (encoding === null || !/[^\0-\x7F]/.test(text)) return isCapitals(font) ? text.toUpperCase() : text;
  count('old-letters', 1);
  return decodeLegacy(text, encoding, font);
}

/** Fonts of TCVN3 whose name ends in H draw capitals, plain letters too. */
const isCapitals = (font: string): boolean => /^\s*\.vn\w*h\s*$/i.test(font);

function lookOf(look: OldLook | undefined, format: string, inTable: boolean): CellStyle {
  if (!look) return { ...TABLE_CELL, border: inTable ? 'table' : 'none', format };
  return {
    ...TABLE_CELL,
    size: look.size,
    bold: look.bold,
    italic: look.italic,
    horizontal: look.centred ? 'center' : 'left',
    border: look.border ? 'table' : 'none',
    format,
  };
}

/** In characters, as the new workbook counts them. */
function widthOf(column: ColInfo | undefined): number {
  const wide = column?.width ?? column?.wch ?? PLAIN_WIDTH;
  return Math.min(WIDEST, Math.max(NARROWEST, Math.round(wide)));
}

const heightOf = (row: RowInfo | undefined): number | null => row?.hpt ?? null;
