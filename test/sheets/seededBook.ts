import { rangeOf } from '../snapshotOf';
import type { Seed } from '../contract/subjects';
import { parseAddress } from '../../src/workbook/address';
import { FakeBook } from './fake/fakeBook';

/** A spreadsheet as an office keeps it. */
export function seededBook({ sheets, notes = [] }: Seed): FakeBook {
  const book = new FakeBook();
  for (const { name, rows, merges = [], protected: locked, font } of sheets) {
    const sheet = book.add(name);
    sheet.rows = Math.max(1000, rows.length);
    rows.forEach((cells, r) =>
      cells.forEach((given, c) => {
        if (given === null) return;
        const cell = sheet.cell(r + 1, c + 1);
        if (typeof given === 'object') Object.assign(cell, { value: given.v, format: given.f });
        else cell.value = given;
        if (font !== undefined) sheet.range(one(r + 1, c + 1)).setFontFamily(font);
      }),
    );
    sheet.merges = merges.map(rangeOf);
    if (locked) book.locks.push({ type: 'SHEET', sheet, address: 'A1', mayEdit: false });
  }
  for (const { sheet, at, text } of notes) {
    const { row, column } = parseAddress(at)!;
    book.sheet(sheet).cell(row, column).note = text;
  }
  return book;
}

const one = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });
