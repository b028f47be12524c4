import { UnreadableWorkbook } from '../../src/workbook/host';
import { PLAN, SEED } from '../coauthor/everyMoment';
import { openBook } from '../contract/sheetsSubject';
import { builtScript } from './builtScript';
import { seededBook } from './seededBook';
import { RESIZING, tornReadings } from './tornReadings';

beforeAll(builtScript, 300_000);

test('there are changes of each direction among them', () => {
  const names = RESIZING.map(([what]) => what).join();
  for (const part of ['puts a row', 'takes a row', 'puts a column', 'takes a column', 'adds a task', 'far away'])
    expect(names).toContain(part);
});

test.each(RESIZING)(
  'a sheet in which somebody %s while it is read is read as it was, or as it is',
  async (what, change) => {
    // Every other moment, of one change the odd ones and of the next the even ones; test/long tries each.
    const odd = RESIZING.findIndex(([one]) => one === what) % 2;
    const { moments, torn } = await tornReadings(change, (moment) => moment % 2 === odd);
    expect(torn).toEqual([]);
    expect(moments).toBeGreaterThan(10);
  },
);

test('rows put in between two parts of a long sheet are read once and whole', async () => {
  const rows = Array.from({ length: 30_000 }, (_, r) => [r + 1, `việc ${r + 1}`, null, null, null, null, 'x', null]);
  const book = seededBook({ sheets: [{ name: 'A', rows }] });
  book.sheet('A').rows = 31_000;
  let parts = 0;
  book.calls.before = () => {
    if (book.calls.of('Range.getValues') !== 1 || parts > 0) return;
    parts += 1;
    // The second part has begun when the first one's last question is answered.
    book.calls.before = () => {
      if (book.calls.of('Spreadsheet.getSheetByName') < 2) return;
      book.calls.before = () => undefined;
      book.sheet('A').cell(30_001, 2).value = 'việc thêm';
    };
  };
  const sheet = await (await openBook(book)).read('A');
  expect([sheet.values.length, sheet.values[30_000]![1]]).toEqual([30_001, 'việc thêm']);
});

test('a sheet that never stands still is not read at all, and it is said', async () => {
  const book = seededBook(SEED);
  const host = await openBook(book);
  let next = 20;
  book.calls.before = () => void (book.sheet(PLAN).cell((next += 1), 1).value = 'thêm');
  await expect(host.read(PLAN)).rejects.toMatchObject({ reason: 'being-changed', detail: PLAN });
  await expect(host.read(PLAN)).rejects.toBeInstanceOf(UnreadableWorkbook);
});
