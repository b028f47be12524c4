import { address } from '../../src/workbook/address';
import { blockText, parseBlock } from '../../src/workbook/block';
import { type Book, cellAt, put, type Sheet, shown } from '../excel/book';
import type { SimulatedExcel } from '../excel/simulatedExcel';
import { cellsOf, movedCells, placeOf, type TableChange } from './tableChanges';

/** Does to a sheet of the simulated Excel what a co-author does: cells take their notes and rules of colour along. */
export function changeInExcel(excel: SimulatedExcel, name: string, { move, set, rename, remove }: TableChange): void {
  const { book } = excel;
  const sheet = book.sheets.find((one) => one.name === name);
  // Two people may do the same.
  if (!sheet) return;
  if (move) {
    const cells = [...sheet.cells].flatMap(([row, own]) => [...own].map(([column, cell]) => ({ row, column, cell })));
    sheet.cells.clear();
    for (const { row, column, cell } of cells) {
      const place = move(row, column);
      if (place) put(sheet, place.row, place.column, cell);
    }
    const moved = (at: string) => movedCells(at.split(',').map(parseBlock), move).map(blockOneCell).join(',');
    sheet.rules = sheet.rules.map((rule) => ({ ...rule, at: moved(rule.at) })).filter(({ at }) => at !== '');
    sheet.comments = sheet.comments.map((one) => ({ ...one, at: moved(one.at) })).filter(({ at }) => at !== '');
    sheet.notes = sheet.notes.map(moved).filter((at) => at !== '');
    excel.rangesMoved(sheet, move);
  }
  for (const [at, value] of Object.entries(set ?? {})) {
    const { row, column } = placeOf(at);
    const cell = { ...cellAt(sheet, row, column), value, formula: null };
    put(sheet, row, column, { ...cell, text: shown(cell, book.date1904) });
  }
  if (rename !== undefined) {
    for (const one of book.names) one.formula = one.formula.replace(`'${name}'`, `'${rename}'`);
    sheet.name = rename;
  }
  if (remove) book.sheets.splice(book.sheets.indexOf(sheet), 1);
}

const blockOneCell = (block: ReturnType<typeof parseBlock>): string => blockText(block).split(':')[0]!;

/** All that matters of a workbook, the same however it came about: what each cell holds, its colours in their order, its notes. */
export const contentOfExcel = ({ sheets }: Book) =>
  sheets.map((sheet) => ({ name: sheet.name, cells: contentOf(sheet) }));

function contentOf(sheet: Sheet): Record<string, unknown[]> {
  const cells: Record<string, unknown[]> = {};
  const say = (at: string, ...what: unknown[]) => (cells[at] ??= []).push(...what);
  const places = [...sheet.cells].flatMap(([row, own]) => [...own].map(([column, cell]) => ({ row, column, cell })));
  for (const { row, column, cell } of places.sort((a, b) => a.row - b.row || a.column - b.column)) {
    const { value, format, formula } = cell;
    if (value !== null || formula !== null) say(address(row, column), value, formula, format);
  }
  for (const { at, formula } of sheet.rules)
    for (const cell of cellsOf(at.split(',').map(parseBlock))) say(cell, formula);
  for (const { at, content } of sheet.comments) say(at, content);
  return cells;
}
