import { LOWEST, supports } from '../../../src/hosts/excel/supports';
import { excelWith } from '../../contract/excelSubject';
import { snapshotOf } from '../../snapshotOf';

const sheet = (extra: Parameters<typeof snapshotOf>[3] = {}) =>
  snapshotOf(
    'S',
    [
      ['a', 'b', 'c'],
      [1, true, '#N/A'],
      ['d', null, 'e'],
      ['f', 'g', 'h'],
    ],
    [],
    extra,
  );

test.each([
  [{ hiddenRows: [2, 3] }, { hiddenRows: [2, 3], hiddenColumns: [] }],
  [{ hiddenColumns: [1, 3] }, { hiddenRows: [], hiddenColumns: [1, 3] }],
  [{ hiddenRows: [1, 2, 3, 4] }, { hiddenRows: [1, 2, 3, 4], hiddenColumns: [] }],
  [{}, { hiddenRows: [], hiddenColumns: [] }],
])('hidden rows and columns: %j', async (given, expected) => {
  const { host } = await excelWith([{ snapshot: sheet(given) }]);
  expect(await host.read('S')).toMatchObject(expected);
});

test('an empty sheet is read as one, and a cell that is empty as nothing', async () => {
  const { host } = await excelWith([{ snapshot: sheet() }, { snapshot: snapshotOf('Trống', []) }]);
  expect(await host.read('Trống')).toMatchObject({ top: 1, left: 1, width: 0, values: [], merges: [] });
  expect((await host.read('S')).values).toEqual([
    ['a', 'b', 'c'],
    [1, true, '#N/A'],
    ['d', null, 'e'],
    ['f', 'g', 'h'],
  ]);
});

test('a table that begins further down and right keeps its place', async () => {
  const { host } = await excelWith([{ snapshot: sheet({ top: 4, left: 3 }) }]);
  expect(await host.read('S')).toMatchObject({ top: 4, left: 3, width: 3 });
});

describe('fonts', () => {
  const fonts = (font: string) => sheet().values.map((row, r) => row.map(() => (r === 0 ? 'Arial' : font)));

  test('are not asked for where no text looks like a legacy code', async () => {
    const { host } = await excelWith([{ snapshot: sheet({ fonts: fonts('Calibri') }) }]);
    expect(await host.read('S')).not.toHaveProperty('fonts');
  });

  test('are read where one does', async () => {
    const legacy = snapshotOf('S', [['Thời hạn'], ['Tr­êng C¸n bé qu¶n lý x©y dùng']], [], {
      fonts: [['Arial'], ['.VnTime']],
    });
    const { host } = await excelWith([{ snapshot: legacy }]);
    expect((await host.read('S')).fonts).toEqual([['Arial'], ['.VnTime']]);
  });

  test('are told for the whole sheet where it has one of the old ones only', async () => {
    const { host } = await excelWith([
      { snapshot: snapshotOf('S', [['Sè'], ['TT']], [], { fonts: [['.VnTime'], ['.VnTime']] }) },
    ]);
    expect((await host.read('S')).fonts).toEqual([['.VnTime'], ['.VnTime']]);
  });
});

test.each([
  ['05/12/2021', 44535, false],
  ['05/12/2021', 43073, true],
  ['12/05/2021', 43073, true],
  ['13/12/2021', 44543, false],
])('a workbook that shows %s for %d counts from 1904: %s', async (shown, v, date1904) => {
  const { host } = await excelWith([
    { snapshot: snapshotOf('S', [['x', { v: 3, f: '0', shown: '3' }], [{ v, f: 'dd/mm/yyyy', shown }]]) },
  ]);
  expect((await host.read('S')).date1904).toBe(date1904);
});

test('an answer that is too large is asked for again in parts', async () => {
  const rows = Array.from({ length: 400 }, (_, i) => [i, `Nội dung nhiệm vụ số ${i}`.repeat(5), null]);
  const { excel, host } = await excelWith([{ snapshot: snapshotOf('S', rows) }], { limit: 60_000 });
  expect((await host.read('S')).values).toEqual(rows.map((row) => row.slice(0, 2)));
  expect(excel.syncs).toBeLessThan(12);
});

test('a sheet whose smallest part is too large is said to be', async () => {
  const { host } = await excelWith([{ snapshot: snapshotOf('S', [['dài '.repeat(8_000)]]) }], { limit: 5_000 });
  await expect(host.read('S')).rejects.toMatchObject({ name: 'UnreadableWorkbook', reason: 'too-large' });
});

describe('while a cell is being edited', () => {
  test('reading waits until it is done', async () => {
    const { excel, host } = await excelWith([{ snapshot: sheet() }]);
    const end = excel.typing();
    const reading = host.read('S');
    excel.edit('S', 'A1', 'xong');
    end();
    expect((await reading).values[0]![0]).toBe('xong');
  });

  test('an Excel that cannot wait says so', async () => {
    const { excel, host } = await excelWith([{ snapshot: sheet() }], { waitsForCell: false });
    excel.typing();
    await expect(host.read('S')).rejects.toMatchObject({ name: 'ChangeRefused', reason: 'busy' });
    await expect(host.sheets()).rejects.toMatchObject({ reason: 'busy' });
    await expect(host.apply({ clearHighlights: 'all' })).rejects.toMatchObject({ reason: 'busy' });
    await expect(host.select({ sheet: 'S', at: 'A1' })).rejects.toMatchObject({ reason: 'busy' });
  });
});

test('an Excel too old is known before anything is asked of it, and would refuse by itself', async () => {
  const { host } = await excelWith([{ snapshot: sheet() }], { version: '1.12' });
  expect(supports(LOWEST)).toBe(false);
  await expect(host.read('S')).rejects.toMatchObject({ code: 'ApiNotFound' });
});

test('a finding is shown in its cell', async () => {
  const { excel, host } = await excelWith([{ snapshot: sheet() }, { snapshot: snapshotOf('T', [['x']]) }]);
  await host.select({ sheet: 'T', at: 'B7' });
  expect([excel.book.active, excel.book.selected]).toEqual(['T', 'T!B7']);
  await expect(host.select({ sheet: 'U', at: 'A1' })).rejects.toMatchObject({ reason: 'no-such-sheet', detail: 'U' });
});
