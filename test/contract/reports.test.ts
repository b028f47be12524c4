import { clear } from '../../src/actions/clear';
import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import { trackReports } from '../../src/actions/trackReports';
import { readBook } from '../../src/settings/reports/readBook';
import { SETTINGS_SHEETS } from '../../src/settings/sheets';
import type { WorkbookHost } from '../../src/workbook/host';
import type { TestCell } from '../snapshotOf';
import { type Seed, SUBJECTS } from './subjects';

/** The register of reports: the same in every host. */
const ROWS: TestCell[][] = [
  ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
  ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
  [1, 'Báo cáo công tác văn thư', 'Văn phòng Sở', 'Trước 30/6/2026'],
  [2, 'Kiểm tra công vụ', 'Thanh tra Sở', 'Trước 30/9/2026'],
  [3, 'Rà soát văn bản', 'Các phòng thuộc Sở', 'Trước 30/9/2026'],
];
const SEED: Seed = { sheets: [{ name: 'Phụ lục', rows: ROWS }] };
const { title: SHEET } = SETTINGS_SHEETS.reports;
const asOf = '2026-06-20';
const make = (host: WorkbookHost) => trackReports(host, { asOf, today: asOf });
const bookOf = async (host: WorkbookHost) => readBook(await host.read(SHEET))!;

describe.each(SUBJECTS)('the register of reports in the $name host', ({ open, reopen, prepare }) => {
  if (prepare) beforeAll(prepare);

  test('is made, filled in, added to, kept when all of ours is cleared, and is no plan', async () => {
    const host = await open(SEED);
    expect((await make(host)).reports).toEqual({
      ...{ sheet: SHEET, units: 2, periods: 4, addedUnits: 2, addedPeriods: 4, missing: [] },
    });
    // Days typed are days, as programs take them.
    const typed = { D4: 46091, C6: 46090, E6: 'x', W7: 'nhắc lần 1' };
    const edits = Object.entries(typed).map(([at, value]) => ({ sheet: SHEET, at, expect: null, value }));
    expect((await host.apply({ edits })).edits.refused).toEqual([]);
    const again = await reopen(host);
    const { inspections, problems } = await inspectWorkbook(again, { asOf });
    expect([inspections.length, problems]).toEqual([1, []]);
    const edit = { sheet: 'Phụ lục', at: 'C4', expect: 'Thanh tra Sở', value: 'Phòng Pháp chế' };
    await again.apply({ edits: [edit] });
    expect((await make(again)).reports).toMatchObject({ units: 3, addedUnits: 1, addedPeriods: 0, missing: [] });
    expect((await clear(again, {})).removed).toEqual([]);
    const book = await bookOf(await reopen(again));
    expect(book.units.map(({ name }) => name)).toEqual(['Văn phòng Sở', 'Thanh tra Sở', 'Phòng Pháp chế']);
    expect(book.periods[0]).toEqual({ title: 'Quý I năm 2026', due: { day: '2026-03-10' } });
    expect(book.units[0]!.entries[0]).toMatchObject({ received: { day: '2026-03-09' }, amount: { value: 'x' } });
    expect(book.units[1]!.note).toEqual({ value: 'nhắc lần 1' });
  });

  test('in which people have written more is not written again: a unit goes into an empty row', async () => {
    const host = await open(SEED);
    await make(host);
    await host.apply({ edits: [{ sheet: SHEET, at: 'Y6', expect: null, value: 'ghi thêm' }] });
    const edit = { sheet: 'Phụ lục', at: 'C4', expect: 'Thanh tra Sở', value: 'Phòng Pháp chế' };
    await host.apply({ edits: [edit] });
    expect((await make(host)).reports).toMatchObject({ units: 3, addedUnits: 1, missing: [] });
    const again = await reopen(host);
    expect((await again.read(SHEET)).texts[5]![24]).toBe('ghi thêm');
    expect((await bookOf(again)).units.map(({ name }) => name)).toContain('Phòng Pháp chế');
  });
});
