import { clear } from '../../src/actions/clear';
import { summarise } from '../../src/actions/summarise';
import type { WorkbookHost } from '../../src/workbook/host';
import type { TestCell } from '../snapshotOf';
import { type Seed, SUBJECTS } from './subjects';

/** The sheet of people: made where the table names any, replaced in its place, taken away when cleared; the same in every host. */
const ROWS: TestCell[][] = [
  ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
  ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Người phụ trách', 'Thời hạn', 'Kết quả thực hiện'],
  [1, 'Ban hành kế hoạch tuyên truyền', 'Văn phòng', 'Lường Văn An', '30/1/2026', 'Đã hoàn thành ngày 20/1/2026'],
  [2, 'Kiểm tra công tác văn thư', 'Văn phòng', 'Đ/c Lường Văn An', '30/3/2026', 'Đã hoàn thành ngày 9/4/2026'],
  [3, 'Trả lời kiến nghị', 'Phòng Kinh tế', 'Bế Thị Cúc', '30/4/2026', null],
];
const SHEET = 'Theo công chức';
const MARK = 'NamRo_ByPerson';
const seedOf = (rows: TestCell[][]): Seed => ({ sheets: [{ name: 'Phụ lục', rows }] });
const write = (host: WorkbookHost) => summarise(host, { asOf: '2026-06-20', writtenAt: '2026-06-20T08:00' });

describe.each(SUBJECTS)('the sheet of people in the $name host', ({ open, reopen, prepare }) => {
  if (prepare) beforeAll(prepare);

  test('it is written, replaced in its place, and taken away', async () => {
    const host = await open(seedOf(ROWS));
    expect((await write(host)).written).toContainEqual({ mark: MARK, name: SHEET, replaced: false });
    expect((await write(host)).written).toContainEqual({ mark: MARK, name: SHEET, replaced: true });
    const again = await reopen(host);
    const { texts } = await again.read(SHEET);
    // Nothing is a dash where the program shows formats; what is something is told of each.
    const saidOf = (name: string, ...columns: number[]) =>
      columns.map((c) => texts.find((row) => row[1] === name)?.[c]);
    expect(saidOf('Bế Thị Cúc', 2, 3, 7)).toEqual(['Phòng Kinh tế', '1', '1']);
    expect(saidOf('Lường Văn An', 2, 3, 4, 5, 6)).toEqual(['Văn phòng', '2', '2', '1', '1']);
    expect(texts.flat()).toContain('Chưa quy đổi, chưa trừ nguyên nhân khách quan; không phải kết quả xếp loại.');
    expect((await clear(again, {})).removed).toContain(SHEET);
    expect((await again.sheets()).map(({ name }) => name)).toEqual(['Phụ lục']);
  });

  test('where the table names nobody any more it goes', async () => {
    const host = await open(
      seedOf(ROWS.map((row, i) => (i < 4 ? row : [...row.slice(0, 3), 'Kế toán', ...row.slice(4)]))),
    );
    await write(host);
    for (const [at, expect, value] of [
      ['D3', 'Lường Văn An', 'Kế toán'],
      ['D4', 'Đ/c Lường Văn An', 'Kế toán'],
    ] as const)
      await host.apply({ edits: [{ sheet: 'Phụ lục', at, expect, value }] });
    const { written, removed } = await write(host);
    expect(written.map(({ mark }) => mark)).not.toContain(MARK);
    expect(removed).toEqual([SHEET]);
  });
});
