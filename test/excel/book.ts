import { numberOf } from '../../src/calendar/day';
import { address } from '../../src/workbook/address';
import { CellText } from '../../src/hosts/file/cellText';
import type { ListTable } from '../../src/workbook/listTable';
import type { CellValue, MergedRange, SheetInfo, SheetSnapshot } from '../../src/workbook/snapshot';

/** The state of a workbook in the simulated Excel: plain data that a test may look at and change. */
export interface Book {
  sheets: Sheet[];
  names: { name: string; formula: string }[];
  structureProtected: boolean;
  active: string;
  /** "Phụ lục!F12" */
  selected: string | null;
  date1904: boolean;
}

export interface Cell {
  value: CellValue;
  text: string;
  format: string;
  formula: string | null;
  font: string;
}

export interface Rule {
  id: string;
  type: string;
  at: string;
  formula: string;
}

export interface Comment {
  id: string;
  at: string;
  content: string;
  authorName: string;
  replies?: string[];
}

/** What was set or called of all that a test needs no model of: the look of cells, pages, charts. */
export interface Look {
  at: string;
  what: string;
  value: unknown;
}

export interface Sheet {
  id: string;
  name: string;
  visible: boolean;
  protected: boolean;
  /** Of a protected sheet: cells may still be given another look, notes (objects) be changed. */
  allows: Set<'formats' | 'notes'>;
  unlocked: MergedRange[];
  /** Blocks that one formula each fills: of a formula entered as an array, or spilled. */
  arrays: MergedRange[];
  tables: ListTable[];
  /** By row, then by column, both from 1. */
  cells: Map<number, Map<number, Cell>>;
  merges: MergedRange[];
  hiddenRows: number[];
  hiddenColumns: number[];
  rules: Rule[];
  comments: Comment[];
  /** Cells with notes of the old kind, which this Excel does not show through its interface. */
  notes: string[];
  charts: { id: string; looks: Look[] }[];
  looks: Look[];
}

export interface SeedSheet {
  snapshot: SheetSnapshot;
  info?: Partial<Omit<SheetInfo, 'name'>>;
}

let nextId = 1;
export const newId = (): string => `{${String(nextId++).padStart(8, '0')}}`;

/** A workbook made from the snapshots of its sheets, as any host reads them. */
export function bookOf(seeds: SeedSheet[]): Book {
  const sheets = seeds.map(({ snapshot, info }): Sheet => {
    const sheet = emptySheet(snapshot.name);
    snapshot.values.forEach((row, r) =>
      row.forEach((value, c) => {
        const font = snapshot.fonts?.[r]?.[c] ?? 'Times New Roman';
        const format = snapshot.formats[r]?.[c] ?? 'General';
        const text = snapshot.texts[r]?.[c] ?? '';
        if (value === null && format === 'General') return;
        put(sheet, snapshot.top + r, snapshot.left + c, { value, text, format, formula: null, font });
      }),
    );
    sheet.merges = structuredClone(snapshot.merges);
    sheet.hiddenRows = [...snapshot.hiddenRows];
    sheet.hiddenColumns = [...snapshot.hiddenColumns];
    sheet.visible = info?.visible ?? true;
    sheet.protected = info?.protected ?? false;
    return sheet;
  });
  return {
    sheets,
    names: seeds.flatMap(({ snapshot: { name }, info }) =>
      info?.mark ? [{ name: info.mark, formula: `='${name.replace(/'/g, "''")}'!$A$1` }] : [],
    ),
    structureProtected: false,
    active: sheets[0]?.name ?? '',
    selected: null,
    date1904: seeds.some(({ snapshot }) => snapshot.date1904),
  };
}

export const emptySheet = (name: string): Sheet => ({
  id: newId(),
  name,
  visible: true,
  protected: false,
  allows: new Set(),
  unlocked: [],
  arrays: [],
  tables: [],
  cells: new Map(),
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  rules: [],
  comments: [],
  notes: [],
  charts: [],
  looks: [],
});

const NOTHING: Cell = { value: null, text: '', format: 'General', formula: null, font: 'Calibri' };

export const cellAt = (sheet: Sheet, row: number, column: number): Cell =>
  sheet.cells.get(row)?.get(column) ?? { ...NOTHING };

export function put(sheet: Sheet, row: number, column: number, cell: Cell): void {
  if (!sheet.cells.has(row)) sheet.cells.set(row, new Map());
  sheet.cells.get(row)!.set(column, cell);
}

const TEXTS = { 1900: new CellText(false), 1904: new CellText(true) };

/** Days and numbers as they are shown. */
export function shown({ value, format }: Pick<Cell, 'value' | 'format'>, date1904: boolean): string {
  if (typeof value === 'number') return TEXTS[date1904 ? 1904 : 1900].ofNumber(value, format);
  if (typeof value === 'boolean') return String(value).toUpperCase();
  return value ?? '';
}

/** What Excel makes of a text that is typed: a day gets a serial number, so does "30/11". */
export function dayTyped(text: string, date1904: boolean): number | null {
  const match = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?$/.exec(text);
  if (!match || Number(match[1]) > 31 || Number(match[2]) > 12) return null;
  const [, day, month, year = '2026'] = match;
  return numberOf(`${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`) + 25_569 - (date1904 ? 1_462 : 0);
}

/** The cells of a sheet that hold something. */
export function* filled(sheet: Sheet): Iterable<[row: number, column: number, cell: Cell]> {
  for (const [row, cells] of sheet.cells)
    for (const [column, cell] of cells) if (cell.value !== null || cell.formula !== null) yield [row, column, cell];
}

export const at = address;
