import { clear } from '../../src/actions/clear';
import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import { trackParts } from '../../src/actions/trackParts';
import { SETTINGS_SHEETS } from '../../src/settings/sheets';
import type { WorkbookHost } from '../../src/workbook/host';
import type { TestCell } from '../snapshotOf';
import { type Seed, SUBJECTS } from './subjects';

/** The sheet in which each part of a deadline is followed by itself: the same in every host. */
const DEADLINE = 'Quý I trước 10/3/2026; Quý II trước 10/6/2026; Quý III trước 10/9/2026';
const ROWS: TestCell[][] = [
  ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
  ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả thực hiện'],
  [1, '=Báo cáo công tác văn thư', 'Văn phòng Sở', DEADLINE, 'Đã hoàn thành'],
  [2, 'Kiểm tra công vụ', 'Thanh tra Sở', 'Trước 30/9/2026', null],
];
const SEED: Seed = { sheets: [{ name: 'Phụ lục', rows: ROWS }] };
const { title: SHEET } = SETTINGS_SHEETS.parts;
const asOf = '2026-09-15';

const states = async (host: WorkbookHost) => {
  const { inspections, problems } = await inspectWorkbook(host, { asOf });
  return { parts: inspections[0]!.standings[0]!.parts.map(({ state }) => state), problems, plans: inspections.length };
};
const write = (host: WorkbookHost, cells: Record<string, string>) =>
  host.apply({ edits: Object.entries(cells).map(([at, value]) => ({ sheet: SHEET, at, expect: null, value })) });

describe.each(SUBJECTS)('each part by itself in the $name host', ({ open, reopen, prepare }) => {
  if (prepare) beforeAll(prepare);

  test('the sheet is made, filled in, read back, kept when all of ours is cleared, and never written over', async () => {
    const host = await open(SEED);
    expect((await trackParts(host, { asOf })).periods).toEqual({ sheet: SHEET, parts: 3, added: 3 });
    expect((await states(host)).parts).toEqual(['done', 'done', 'done']);
    await write(host, { F4: 'Chưa thực hiện', G5: '12/6/2026', I6: 'đã nhắc' });
    const again = await reopen(host);
    const entered = { parts: ['overdue', 'done-late', 'done'], problems: [], plans: 1 };
    expect(await states(again)).toEqual(entered);
    // Texts go in as texts.
    expect((await again.read(SHEET)).values[3]![1]).toBe('=Báo cáo công tác văn thư');
    expect((await clear(again, {})).removed).toEqual([]);
    expect((await trackParts(again, { asOf })).periods.added).toBe(0);
    expect(await states(again)).toEqual(entered);
    expect((await again.read(SHEET)).texts[5]![8]).toBe('đã nhắc');
  });

  test('a day that came later goes below what people wrote', async () => {
    const host = await open(SEED);
    await trackParts(host, { asOf });
    await write(host, { F4: 'Chờ phê duyệt' });
    const longer = `${DEADLINE}; Năm trước 05/12/2026`;
    await host.apply({ edits: [{ sheet: 'Phụ lục', at: 'D3', expect: DEADLINE, value: longer }] });
    expect((await trackParts(host, { asOf })).periods).toEqual({ sheet: SHEET, parts: 4, added: 1 });
    const again = await reopen(host);
    const { texts } = await again.read(SHEET);
    expect([texts[3]![5], ...texts[6]!.slice(3, 5)]).toEqual(['Chờ phê duyệt', 'Năm', '04/12/2026']);
    expect((await states(again)).parts).toEqual(['waiting', 'done', 'done', 'within-term']);
  });
});
