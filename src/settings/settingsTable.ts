import { type Day, isDay, makeDay } from '../calendar/day';
import { dayOfSerial } from '../calendar/serial';
import { clean, fold, oneLine } from '../language/text';
import { isDateFormat } from '../workbook/numberFormat';
import type { SheetSnapshot } from '../workbook/snapshot';
import { SETTINGS_SHEETS, type SettingsSheet } from './sheets';

/** A filled row of a settings sheet; `column` is a place in the sheet's form. */
export interface Row {
  row: number;
  /** Sheet column of a field. */
  at(column: number): number;
  text(column: number): string;
  /** Several texts in one cell: parted by semicolons, bars and line breaks. */
  listed(column: number): string[];
  day(column: number): Day | null;
}

/** Tells a cell that cannot be used: which sentence of SETTING_PROBLEMS, and of what in it where that is not all. */
export type Report = (column: number, problem: string, value?: string) => void;

/** Where a settings sheet's table stands. */
export interface SettingsTable {
  /** The sheet row of its header. */
  head: number;
  /** Sheet column (1-based) of each of the form's columns; null where the sheet has none for it. */
  columns: (number | null)[];
  rows: Row[];
  /** The first sheet row under the last filled one. */
  free: number;
}

/** The table of a settings sheet; null when its header is not to be found. */
export function settingsTable(snapshot: SheetSnapshot, kind: SettingsSheet): SettingsTable | null {
  const header = headerOf(snapshot, kind);
  if (!header) return null;
  const rows = rowsOf(snapshot, kind);
  return {
    head: snapshot.top + header.row,
    columns: header.places.map((place) => (place < 0 ? null : snapshot.left + place)),
    rows,
    free: (rows[rows.length - 1]?.row ?? snapshot.top + header.row) + 1,
  };
}

/** The form's columns that a sheet has none for, with the header row; null where it has no header. */
export function columnsGone(snapshot: SheetSnapshot, kind: SettingsSheet): { row: number; titles: string[] } | null {
  const header = headerOf(snapshot, kind);
  if (!header) return null;
  const titles = SETTINGS_SHEETS[kind].columns.filter((_, i) => header.places[i]! < 0);
  return { row: snapshot.top + header.row, titles };
}

/** The row (0-based) of the header and where in it each column stands (-1: nowhere). */
function headerOf(snapshot: SheetSnapshot, kind: SettingsSheet): { row: number; places: number[] } | null {
  const { columns } = SETTINGS_SHEETS[kind];
  const row = snapshot.texts.findIndex(
    (cells) => columns.filter((title) => cells.some((cell) => fold(cell) === fold(title))).length >= 2,
  );
  if (row < 0) return null;
  const places = columns.map((title) => snapshot.texts[row]!.findIndex((cell) => fold(cell) === fold(title)));
  return { row, places };
}

/** The filled rows under the sheet's header; its columns are found by their words, in any order. */
export function rowsOf(snapshot: SheetSnapshot, kind: SettingsSheet): Row[] {
  const { columns } = SETTINGS_SHEETS[kind];
  const header = headerOf(snapshot, kind);
  if (!header) return [];
  const { places } = header;
  const texts = (r: number) => snapshot.texts[r] ?? [];
  const rows: Row[] = [];
  for (let r = header.row + 1; r < snapshot.texts.length; r++) {
    const text = (column: number) => (places[column]! < 0 ? '' : oneLine(texts(r)[places[column]!] ?? ''));
    if (columns.every((_, column) => text(column) === '')) continue;
    rows.push({
      row: snapshot.top + r,
      at: (column) => snapshot.left + Math.max(0, places[column]!),
      text,
      listed: (column) => listed(texts(r)[places[column]!] ?? ''),
      day: (column) => dayIn(snapshot, r, places[column]!),
    });
  }
  return rows;
}

const listed = (cell: string): string[] =>
  clean(cell)
    .split(/[;|\n]/)
    .map(oneLine)
    .filter((text) => text !== '');

function dayIn(snapshot: SheetSnapshot, r: number, c: number): Day | null {
  const value = snapshot.values[r]?.[c];
  if (typeof value === 'number' && isDateFormat(snapshot.formats[r]?.[c] ?? ''))
    return dayOfSerial(value, snapshot.date1904);
  const text = String(snapshot.texts[r]?.[c] ?? '').trim();
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  return match ? makeDay(Number(match[3]), Number(match[2]), Number(match[1])) : isDay(text) ? text : null;
}
