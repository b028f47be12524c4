import { columnLetters } from '../workbook/address';
import { type CellStyle, type ModelCell, type SheetModel, TABLE_CELL } from '../workbook/sheetModel';
import { SETTINGS_TEXTS } from './settingsTexts';
import { SETTINGS_SHEETS, type SettingsSheet } from './sheets';

/** A row of a settings sheet, its cells in the order of the sheet's columns. */
export type SettingsRow = (string | number | null)[];

const PLAIN: CellStyle = { ...TABLE_CELL, vertical: 'top', format: '@' };

const STYLES: Record<string, CellStyle> = {
  title: { ...PLAIN, size: 14, bold: true, border: 'none', wrap: false },
  words: { ...PLAIN, italic: true, border: 'none' },
  // Where people are to write.
  typed: { ...PLAIN, fill: '#FFF9E5' },
  typedHead: { ...PLAIN, bold: true, fill: '#FFE699', horizontal: 'center', vertical: 'center' },
  head: { ...PLAIN, bold: true, fill: '#DDEBF7', horizontal: 'center', vertical: 'center' },
  text: PLAIN,
  // A number kept as text would be marked by Excel as a fault of the sheet's.
  number: { ...PLAIN, format: 'General' },
};

/** Empty rows with the table's lines, so that it is plain where one goes on writing. */
const ROOM = 10;

/** A settings sheet as it is made when first asked for: its title, what it is for, its table. Staff then own it: it is never made again. */
export function settingsModel(kind: SettingsSheet, rows: SettingsRow[]): SheetModel {
  const { mark, title, columns } = SETTINGS_SHEETS[kind];
  const { words, widths, room, typed = [] } = SETTINGS_TEXTS[kind];
  const empty = Array.from({ length: room ? ROOM : 0 }, (): SettingsRow => columns.map(() => null));
  const last = columnLetters(columns.length);
  return {
    mark,
    name: title,
    tab: '#7F7F7F',
    styles: STYLES,
    widths,
    rows: [
      { cells: [cell(title, 'title')], height: 24 },
      { cells: [cell(words.vi, 'words')], height: Math.max(34, heightOf([words.vi], [sum(widths)]) ?? 0) },
      {
        cells: columns.map((words, i) => cell(words, typed.includes(i) ? 'typedHead' : 'head')),
        height: typed.length > 0 ? Math.max(24, heightOf(columns, widths) ?? 0) : 24,
      },
      ...[...rows, ...empty].map((row) => ({
        cells: columns.map((_, i) => cell(row[i] ?? null, styleOf(row[i], typed.includes(i)))),
        height: heightOf(row, widths),
      })),
    ],
    merges: [`A1:${last}1`, `A2:${last}2`],
    freeze: { rows: 3, columns: 0 },
    filter: null,
    print: { landscape: true, repeat: { from: 3, to: 3 }, breaks: [] },
    charts: [],
  };
}

const LINE = 16;

/** The height a row's texts need at their columns' widths; null where one line will do. Not every program finds it by itself. */
function heightOf(row: SettingsRow, widths: readonly number[]): number | null {
  const linesOf = (value: SettingsRow[number], width: number) =>
    String(value ?? '')
      .split('\n')
      .reduce((lines, { length }) => lines + Math.max(1, Math.ceil((length * 1.1) / width)), 0);
  const lines = Math.max(...row.map((value, i) => linesOf(value, widths[i] ?? 10)));
  return lines > 1 ? Math.min(lines * LINE, 400) : null;
}

const styleOf = (value: SettingsRow[number] | undefined, isTyped: boolean): string =>
  isTyped ? 'typed' : typeof value === 'number' ? 'number' : 'text';

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const cell = (value: string | number | null, style: string): ModelCell => ({ value, style });
