import { rangeOf } from '../snapshotOf';
import type { Seed } from '../contract/subjects';
import { parseAddress } from '../../src/workbook/address';
import { parseBlock } from '../../src/workbook/block';
import { FakeBook } from './fake/fakeBook';

/** A spreadsheet as an office keeps it. */
export function seededBook({ sheets, notes = [], names = [] }: Seed): FakeBook {
  const book = new FakeBook();
  for (const { name, rows, merges = [], protected: locked, font, ...more } of sheets) {
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
    for (const [block, formula] of Object.entries({ ...more.formulas, ...more.arrays })) {
      const { top, left } = parseBlock(block);
      const own = block in (more.arrays ?? {}) ? `ARRAYFORMULA(${formula})` : formula;
      sheet.cell(top, left).formula = `=${own}`;
    }
    for (const { row, column } of (more.unworked ?? []).map((one) => parseAddress(one)!))
      sheet.cell(row, column).formula = '=TRIM("Kế  hoạch")';
    sheet.arrays = Object.keys(more.arrays ?? {}).map(parseBlock);
    if (locked) book.locks.push({ type: 'SHEET', sheet, address: 'A1', mayEdit: false, open: more.unlocked });
  }
  for (const { sheet, at, text } of notes) {
    const { row, column } = parseAddress(at)!;
    book.sheet(sheet).cell(row, column).note = text;
  }
  for (const { name, sheet, block } of names) book.names.set(name, book.sheet(sheet).range(parseBlock(block)));
  return book;
}

const one = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });
