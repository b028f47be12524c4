import { grow } from '../../bench/workbooks/grow';
import { samples } from '../../samples/plans/all';
import { makeWorkbook } from '../../samples/making/workbook';
import { makeCalendar } from '../../src/calendar/workCalendar';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import { readPlans } from '../../src/reading/readPlans';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { FakeBook } from './fake/fakeBook';

const SAMPLE = 'so-theo-doi-ket-qua-2026.xlsx';

/** A spreadsheet with a sample's plan, made longer to so many rows; the sample as it is when none are given. */
export async function grownBook(rows?: number): Promise<FakeBook> {
  const sample = samples[SAMPLE]!;
  const sheets = [...sample.sheets];
  const workbook = await openWorkbook(makeWorkbook(sample));
  const [plan] = readPlans(await workbook.read(sheets[0]!.name), { calendar: makeCalendar() });
  if (rows !== undefined) sheets[0] = grow(sheets[0]!, plan!, rows, 1);
  const grown = await openWorkbook(makeWorkbook({ ...sample, sheets }));
  const book = new FakeBook();
  for (const { name } of await grown.sheets()) put(book, await grown.read(name));
  return book;
}

function put(book: FakeBook, { name, top, left, values, formats, merges }: SheetSnapshot): void {
  const sheet = book.add(name);
  sheet.rows = Math.max(1000, values.length + top);
  values.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value === null) return;
      Object.assign(sheet.cell(r + top, c + left), { value, format: formats[r]?.[c] ?? 'General' });
    }),
  );
  sheet.merges = [...merges];
}
