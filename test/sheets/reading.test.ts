import { serialsIn } from '../../src/hosts/sheets/server/serials';
import { openBook } from '../contract/sheetsSubject';
import { builtScript } from './builtScript';
import { seededBook } from './seededBook';

beforeAll(builtScript);

const dated = (v: number, f = 'dd/mm/yyyy') => ({ v, f, shown: '' });

describe('days', () => {
  test.each(['Asia/Ho_Chi_Minh', 'UTC', 'America/New_York', 'Pacific/Kiritimati'])(
    'are the same numbers whatever the time zone of the spreadsheet: %s',
    async (timeZone) => {
      // 30/06/2026; 08/03/2026, on which clocks are put forward in New York; noon; 01/01/1970; 01/03/1900.
      const days = [46203, 46089, 46203.5, 25569, 61];
      const book = seededBook({ sheets: [{ name: 'A', rows: [days.map((day) => dated(day))] }] });
      book.timeZone = timeZone;
      const { values } = await (await openBook(book)).read('A');
      values[0]!.forEach((value, i) => expect(value).toBeCloseTo(days[i]!, 3));
      expect(values[0]!.slice(0, 2)).toEqual(days.slice(0, 2));
    },
  );

  test('are asked of the zone’s clock', () => {
    const serial = serialsIn('Asia/Ho_Chi_Minh');
    expect(serial(new Date('2026-06-29T17:00:00Z'))).toBe(46203);
    expect(serial(new Date('2026-06-29T16:59:59Z'))).toBeCloseTo(46202.99999, 4);
  });
});

test('an empty sheet is read as an empty one', async () => {
  const host = await openBook(seededBook({ sheets: [{ name: 'Trống', rows: [] }] }));
  expect(await host.read('Trống')).toMatchObject({ width: 0, values: [], texts: [], merges: [] });
});

test('hidden columns are told, "automatic" is General', async () => {
  const book = seededBook({ sheets: [{ name: 'A', rows: [[1, 2, 3]] }] });
  book.sheet('A').hiddenColumns.add(2);
  const sheet = await (await openBook(book)).read('A');
  expect([sheet.hiddenColumns, sheet.formats]).toEqual([[2], [['General', 'General', 'General']]]);
});

test('fonts are told only where one of the old codes is among them', async () => {
  const rows = [['Thêi h¹n']];
  const host = await openBook(
    seededBook({
      sheets: [
        { name: 'A', rows, font: '.VnTime' },
        { name: 'B', rows, font: 'Arial' },
      ],
    }),
  );
  expect((await host.read('A')).fonts).toEqual([['.VnTime']]);
  expect((await host.read('B')).fonts).toBeUndefined();
});

test('a sheet of very many cells comes in parts and is put together', async () => {
  const rows = Array.from({ length: 30_000 }, (_, r) => [r + 1, `việc ${r + 1}`, null, null, null, null, 'x', null]);
  const book = seededBook({ sheets: [{ name: 'A', rows, merges: ['A1:A2', 'A29000:A29001'] }] });
  const sheet = await (await openBook(book)).read('A');
  expect([sheet.values.length, sheet.texts.length, sheet.formats.length]).toEqual([30_000, 30_000, 30_000]);
  expect(sheet.values[29_999]!.slice(0, 2)).toEqual([30_000, 'việc 30000']);
  expect(sheet.merges.map(({ top }) => top)).toEqual([1, 29_000]);
  expect(book.calls.of('Range.getValues')).toBe(2);
});

test('a copy of a sheet of ours, and a name that points nowhere, are not ours', async () => {
  const book = seededBook({
    sheets: [
      { name: 'Bản sao', rows: [['x']] },
      { name: 'B', rows: [['x']] },
    ],
  });
  const gone = book.add('Cũ');
  book.setNamedRange("'Bản sao'!NamRo_Overview", book.sheet('Bản sao').getRange('A1'));
  book.setNamedRange('NamRo_Legend', gone.getRange('A1'));
  book.deleteSheet(gone);
  expect((await (await openBook(book)).sheets()).map(({ ours }) => ours)).toEqual([false, false]);
});
