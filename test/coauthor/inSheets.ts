import { address } from '../../src/workbook/address';
import type { Cell } from '../sheets/fake/cells';
import type { FakeBook } from '../sheets/fake/fakeBook';
import { FakeRange } from '../sheets/fake/fakeRange';
import type { FakeSheet } from '../sheets/fake/fakeSheet';
import { cellsOf, movedCells, placeOf, type TableChange } from './tableChanges';

const WIDTH = 20_000;

/** Does to a sheet of the fake spreadsheet what a co-author does. */
export function changeInSheets(book: FakeBook, name: string, { move, set, rename, remove }: TableChange): void {
  const sheet = book.sheets.find((one) => one.name === name);
  if (!sheet) return;
  if (move) {
    const cells = [...sheet.cells];
    sheet.cells.clear();
    for (const [key, cell] of cells) {
      const place = move(Math.floor(key / WIDTH), key % WIDTH);
      if (place) sheet.cells.set(place.row * WIDTH + place.column, cell);
    }
    for (const rule of sheet.rules) {
      const blocks = movedCells(
        rule.ranges.map(({ block }) => block),
        move,
      );
      rule.ranges = blocks.map((block) => new FakeRange(sheet, block));
    }
    sheet.rules = sheet.rules.filter(({ ranges }) => ranges.length > 0);
  }
  for (const [at, value] of Object.entries(set ?? {})) {
    const { row, column } = placeOf(at);
    Object.assign(sheet.cell(row, column), { value: value ?? '', formula: '' });
  }
  if (rename !== undefined) sheet.name = rename;
  if (remove) book.deleteSheet(sheet);
}

export const contentOfSheets = ({ sheets }: FakeBook) =>
  sheets.map((sheet) => ({ name: sheet.name, cells: contentOf(sheet) }));

/** The script has a world of its own: what it makes is compared by what it holds. */
const plain = (made: unknown): unknown => (made === null ? null : JSON.parse(JSON.stringify(made)));

function contentOf(sheet: FakeSheet): Record<string, unknown[]> {
  const cells: Record<string, unknown[]> = {};
  const say = (at: string, ...what: unknown[]) => (cells[at] ??= []).push(...what);
  const isSaid = ({ value, formula, note, validation }: Cell) =>
    value !== '' || formula !== '' || note !== '' || validation !== null;
  for (const [key, cell] of [...sheet.cells].sort(([a], [b]) => a - b)) {
    const { value, formula, note, validation, format } = cell;
    if (isSaid(cell))
      say(address(Math.floor(key / WIDTH), key % WIDTH), value, formula, note, plain(validation), format);
  }
  for (const { ranges, formula } of sheet.rules)
    for (const cell of cellsOf(ranges.map(({ block }) => block))) say(cell, formula);
  return cells;
}
