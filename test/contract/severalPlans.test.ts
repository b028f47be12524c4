import { clear } from '../../src/actions/clear';
import { summarise } from '../../src/actions/summarise';
import type { WorkbookHost } from '../../src/workbook/host';
import type { TestCell } from '../snapshotOf';
import { type Seed, SUBJECTS } from './subjects';

/** Several plans in a workbook: one sheet over all, and each plan's own by its name; the same in every host. */
const HEAD = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả thực hiện'];
const FIRST: TestCell[][] = [
  ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
  HEAD,
  [1, 'Ban hành kế hoạch tuyên truyền', 'Văn phòng', '30/1/2026', 'Đã hoàn thành ngày 20/1/2026'],
  [2, 'Kiểm tra công tác văn thư', 'Văn phòng', '30/3/2026', null],
];
const SECOND: TestCell[][] = [
  ['KẾ HOẠCH CHUYỂN ĐỔI SỐ NĂM 2026'],
  HEAD,
  [1, 'Số hóa hồ sơ', 'Thanh tra', '30/1/2026', null],
];
const seed: Seed = {
  sheets: [
    { name: 'PL I', rows: FIRST },
    { name: 'PL II', rows: SECOND },
  ],
};
const write = (host: WorkbookHost) =>
  summarise(host, { asOf: '2026-06-20', writtenAt: '2026-06-20T08:00', kinds: ['overview'] });

describe.each(SUBJECTS)('several plans in the $name host', ({ open, reopen, prepare }) => {
  if (prepare) beforeAll(prepare);

  test('all are counted in one sheet, which goes when only one plan is left', async () => {
    const host = await open(seed);
    const names = ['Tổng hợp chung', 'Tổng hợp - PL I', 'Tổng hợp - PL II'];
    expect((await write(host)).written.map(({ name, replaced }) => [name, replaced])).toEqual(
      names.map((name) => [name, false]),
    );
    const again = await reopen(host);
    expect((await write(again)).written.map(({ name, replaced }) => [name, replaced])).toEqual(
      names.map((name) => [name, true]),
    );
    const { values } = await again.read('Tổng hợp chung');
    // The number of tasks is a formula, which not every one of these works out; those done in time stand right of it.
    const row = (title: TestCell) => {
      const [place, name, sheet, , inTime] = values.find((cells) => cells[1] === title)!;
      return [place, name, sheet, inTime];
    };
    expect(row(FIRST[0]![0]!)).toEqual([1, FIRST[0]![0], 'PL I', 1]);
    expect(row(SECOND[0]![0]!)).toEqual([2, SECOND[0]![0], 'PL II', 0]);
    const gone = HEAD.map((expect, i) => ({ sheet: 'PL II', at: `${'ABCDE'[i]!}2`, expect, value: null }));
    await again.apply({ edits: gone });
    expect((await write(again)).removed).toContain('Tổng hợp chung');
    await clear(again, {});
    expect((await again.sheets()).map(({ name }) => name)).toEqual(['PL I', 'PL II']);
  });
});
