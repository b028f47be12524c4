import { decodeLegacy, legacyEncodingOf } from '../language/legacy';
import { blockText, isOneCell } from '../workbook/block';
import { beyond, damaged } from '../workbook/host';
import { LONGEST_TEXT } from '../workbook/judgeEdits';
import { LIMITS } from '../workbook/limits';
import { type CellStyle, type PlainSheet, TABLE_CELL } from '../workbook/sheetModel';
import { overlapAmong } from '../workbook/overlap';
import type { CellValue, MergedRange } from '../workbook/snapshot';
import type { NoticeId } from './imported';

/** What is kept of how a cell of another format looks: the font tells old letters, the rest what makes a table a table. */
export interface ForeignLook {
  font: string;
  /** Points. */
  size: number;
  bold: boolean;
  italic: boolean;
  centred: boolean;
  border: boolean;
}
export interface ForeignCell {
  value: CellValue;
  format: string;
  /** null where nobody knows. */
  look: ForeignLook | null;
}
/** A sheet of a workbook of another format. */
export interface ForeignSheet {
  name: string;
  /** Row 1 first, column A first; `height` in points, null where the program is to choose. */
  rows: { cells: (ForeignCell | undefined)[]; height: number | null }[];
  /** In characters, null where nothing is said. */
  widths: (number | null)[];
  /** Counted from 1, both ends included. */
  merges: MergedRange[];
}
/** Counts what is told: how many cells of a kind there were. */
export type CountNotice = (id: NoticeId, more: number) => void;

const PLAIN_WIDTH = 12;
const NARROWEST = 3;
const WIDEST = 120;
/** Excel's own limit, in points. */
const TALLEST = 409;

/** A sheet of another format as a sheet of a new workbook. @throws UnreadableWorkbook with more cells than are read */
export function plainSheetOf({ name, rows, widths, merges }: ForeignSheet, count: CountNotice): PlainSheet {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  if (width > LIMITS.columns) throw beyond('columns', name);
  if (rows.length > LIMITS.rows) throw beyond('rows', name);
  if (rows.length * width > LIMITS.cells) throw beyond('cells', name);
  const bare = rows.every(({ cells }) => cells.every((cell) => cell === undefined || cell.look === null));
  const old = bare ? oldLettersOf(rows) : null;
  // Where nothing is known of looks, lines are drawn from the first row that is one of a table.
  const first = bare ? rows.findIndex(({ cells }) => cells.filter(isFilled).length > 2) : -1;
  const styles = new Styles();
  return {
    name,
    tab: null,
    styles: styles.known,
    widths: Array.from({ length: width }, (_, column) =>
      Math.min(WIDEST, Math.max(NARROWEST, Math.round(widths[column] ?? PLAIN_WIDTH))),
    ),
    rows: rows.map(({ cells, height }, row) => ({
      height: height === null ? null : Math.min(TALLEST, height),
      cells: Array.from({ length: width }, (_, column) => {
        const cell = cells[column];
        const lines = first >= 0 && row >= first;
        const style = styles.of(cell?.look ?? null, cell?.format ?? 'General', lines);
        return { value: cell ? contentOf(cell, old, count) : null, style };
      }),
    })),
    merges: soundMerges(merges, name).map(blockText),
    freeze: { rows: 0, columns: 0 },
    filter: null,
    print: { landscape: true, repeat: null, breaks: [] },
  };
}

/** Blocks of one cell are none. @throws UnreadableWorkbook for blocks that no sheet has room for, and for two on one cell */
function soundMerges(merges: readonly MergedRange[], name: string): MergedRange[] {
  if (merges.length > LIMITS.merges) throw beyond('merges', name);
  for (const { top, left, bottom, right } of merges)
    if (!(top >= 1 && left >= 1 && bottom >= top && right >= left && bottom <= LIMITS.rows && right <= LIMITS.columns))
      throw damaged('merge', name);
  const blocks = merges.filter((block) => !isOneCell(block));
  const overlap = overlapAmong(blocks);
  if (overlap) throw damaged('merges-overlap', blockText(overlap));
  return blocks;
}

const isFilled = (cell: ForeignCell | undefined): boolean => cell !== undefined && cell.value !== null;

type OldCode = ReturnType<typeof legacyEncodingOf>;

/** The old code of a sheet of which no fonts are known: all its texts together prove it. */
function oldLettersOf(rows: ForeignSheet['rows']): OldCode {
  const texts: string[] = [];
  for (const { cells } of rows) for (const cell of cells) if (typeof cell?.value === 'string') texts.push(cell.value);
  return legacyEncodingOf(texts.join('\n'));
}

function contentOf({ value, look }: ForeignCell, old: OldCode, count: CountNotice): CellValue {
  if (typeof value !== 'string') return value;
  const text = unicodeOf(value, look?.font ?? '', old, count);
  if (text.length > LONGEST_TEXT) count('cut-texts', 1);
  return text.slice(0, LONGEST_TEXT);
}

/** The new sheet's font knows Unicode only: what an old font made letters of is turned into letters. */
function unicodeOf(text: string, font: string, old: OldCode, count: CountNotice): string {
  if (!/[^\0-\x7F]/.test(text)) return DRAWS_CAPITALS.test(font) ? text.toUpperCase() : text;
  const encoding = legacyEncodingOf(text, font) ?? (font === '' ? old : null);
  if (encoding === null) return text;
  count('old-letters', 1);
  return decodeLegacy(text, encoding, font);
}

/** Fonts of TCVN3 whose name ends in H draw plain letters as capitals too. */
const DRAWS_CAPITALS = /^\s*\.vn[\w ]*h\s*$/i;

/** The looks of a sheet, each kept once. */
class Styles {
  readonly known: Record<string, CellStyle> = {};

  of(look: ForeignLook | null, format: string, lines: boolean): string {
    const style: CellStyle = look
      ? {
          ...TABLE_CELL,
          size: look.size,
          bold: look.bold,
          italic: look.italic,
          horizontal: look.centred ? 'center' : 'left',
          border: look.border ? 'table' : 'none',
          format,
        }
      : { ...TABLE_CELL, border: lines ? 'table' : 'none', format };
    const key = `${style.size} ${style.bold} ${style.italic} ${style.horizontal} ${style.border} ${format}`;
    this.known[key] ??= style;
    return key;
  }
}
