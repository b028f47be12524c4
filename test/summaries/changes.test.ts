import { closePeriod } from '../../src/actions/closePeriod';
import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import { summarise } from '../../src/actions/summarise';
import { memoryHost } from '../../src/hosts/memory/memoryHost';
import { changesSince } from '../../src/figures/closings/changes';
import { earlierClosings } from '../../src/figures/closings/earlier';
import { namePlans } from '../../src/summaries/names';
import { SHEETS } from '../../src/summaries/sheets';
import type { SheetContext } from '../../src/summaries/summary';
import { snapshotOf, type TestCell } from '../snapshotOf';
import { tableWith } from './headedTables';
import { shownRows } from './tableContext';

const HEAD = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả thực hiện'];
const TITLE = 'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026';
const sheetOf = (rows: TestCell[][]) => snapshotOf('Phụ lục', [[TITLE], HEAD, ...rows]);

const BEFORE: TestCell[][] = [
  [1, 'Ban hành kế hoạch tuyên truyền', 'Văn phòng Sở', 'Chậm nhất 30/4/2026', null],
  [2, 'Rà soát thủ tục hành chính', 'Phòng Pháp chế', 'Chậm nhất 31/1/2026', null],
  [3, 'Kiểm tra công vụ', 'Thanh tra Sở', 'Chậm nhất 20/5/2026', null],
  [4, 'Niêm yết danh mục hồ sơ', 'Văn phòng Sở', 'Chậm nhất 15/9/2026', null],
  [5, 'Báo cáo sơ kết', 'Văn phòng Sở', 'Chậm nhất 30/11/2026', null],
  [6, 'Tập huấn phần mềm', 'Phòng Tổ chức', 'Chậm nhất 28/2/2026', '12/BC-SXD ngày 20/2/2026'],
];
const NOW: TestCell[][] = [
  [1, '=Công khai kết quả', 'Văn phòng Sở', 'Chậm nhất 30/12/2026', null],
  [2, 'Ban hành kế hoạch tuyên truyền', 'Văn phòng Sở', 'Chậm nhất 30/4/2026', 'Đã hoàn thành ngày 5/5/2026'],
  [3, 'Rà soát thủ tục hành chính', 'Phòng Pháp chế', 'Chậm nhất 31/1/2026', null],
  [4, 'Kiểm tra công vụ', 'Thanh tra Sở', 'Chậm nhất 20/5/2026', null],
  [5, 'Niêm yết danh mục hồ sơ', 'Văn phòng Sở', 'Chậm nhất 30/10/2026', null],
  [6, 'Tập huấn phần mềm', 'Phòng Tổ chức', 'Chậm nhất 28/2/2026', null],
];

async function context(before = BEFORE, now = NOW, asOf = '2026-06-14'): Promise<SheetContext> {
  const first = memoryHost([{ snapshot: sheetOf(before) }]);
  await closePeriod(first, { period: 'q1', today: '2026-03-20' });
  const host = memoryHost([{ snapshot: sheetOf(now) }, { snapshot: await first.read('Năm Rõ - Các kỳ') }]);
  const { inspections, settings } = await inspectWorkbook(host, { asOf });
  const since = changesSince(inspections[0]!, earlierClosings(inspections, settings.closings)[0]!);
  const [names] = namePlans(inspections);
  return { inspection: inspections[0]!, names: names!, has: () => true, settings, since, writtenAt: '08:15' };
}

test('the sheet says each list by its title, with what was and what is', async () => {
  const one = await context();
  expect(SHEETS.changes.applies(one.inspection, one.settings, one.since)).toBe(true);
  const [sheet] = SHEETS.changes.make(one);
  const rows = shownRows(sheet!);
  const words = rows.flat();
  expect(words).toContain(
    'So với khi chốt kỳ Quý I năm 2026 (tính đến ngày 14/03/2026): mới hoàn thành 1; mới quá hạn 2; quá hạn kéo dài 1; sửa thời hạn 1; thêm 1; bỏ 1; không còn là hoàn thành 1.',
  );
  const from = rows.findIndex(([first]) => first === 'A. Mới hoàn thành: 1');
  const to = rows.findIndex((row, i) => i > from && row.length === 0);
  expect(rows.slice(from, to).map((row) => row.filter((cell) => !/^Dòng/.test(String(cell))))).toEqual([
    ['A. Mới hoàn thành: 1'],
    [
      ...[1, '2', 'Ban hành kế hoạch tuyên truyền', 'Văn phòng Sở', '2026-04-30'],
      ...['Trong hạn', 'Hoàn thành trễ hạn 5 ngày', 'Hoàn thành trong kỳ'],
    ],
    ['B. Mới quá hạn: 2'],
    [
      ...[1, '4', 'Kiểm tra công vụ', 'Thanh tra Sở', '2026-05-20'],
      ...['Trong hạn', 'Quá hạn 25 ngày', 'Quá hạn trong kỳ'],
    ],
    [
      ...[2, '6', 'Tập huấn phần mềm', 'Phòng Tổ chức', '2026-02-28'],
      ...['Hoàn thành đúng hạn', 'Quá hạn 106 ngày', 'Quá hạn trong kỳ'],
    ],
    ['C. Quá hạn kéo dài: 1'],
    [
      ...[1, '3', 'Rà soát thủ tục hành chính', 'Phòng Pháp chế', '2026-01-31'],
      ...['Quá hạn 42 ngày', 'Quá hạn 134 ngày', 'Đã quá hạn 1 kỳ chốt liền trước'],
    ],
    ['D. Lùi hạn, sửa hạn: 1'],
    [
      ...[1, '5', 'Niêm yết danh mục hồ sơ', 'Văn phòng Sở', '2026-10-30', 'Trong hạn', 'Trong hạn'],
      'Lùi 45 ngày: 15/09/2026 → 30/10/2026',
    ],
    ['E. Thêm, bỏ nhiệm vụ: 2'],
    [1, '1', '=Công khai kết quả', 'Văn phòng Sở', '2026-12-30', '(chưa có)', 'Trong hạn', 'Thêm mới'],
    [...[2, '5', 'Báo cáo sơ kết', 'Văn phòng Sở', '2026-11-30', 'Trong hạn', '(không còn)', 'Không còn trong bảng']],
    ['F. Kỳ trước đã hoàn thành, nay không còn: 1'],
    [
      ...[1, '6', 'Tập huấn phần mềm', 'Phòng Tổ chức', '2026-02-28'],
      ...['Hoàn thành đúng hạn', 'Quá hạn 106 ngày', 'Kết quả đã ghi kỳ trước đã bị sửa hoặc xóa'],
    ],
  ]);
  // Text goes in as text.
  expect(sheet!.rows.flatMap(({ cells }) => cells).some((cell) => cell?.formula !== undefined)).toBe(false);
});

test('the overview sets the count of the period before beside the one of now', async () => {
  const [sheet] = SHEETS.overview.make(await context());
  const table = tableWith(sheet!, 'Tình hình', 'Kỳ trước');
  expect(table.heads).toEqual(['TT', 'Tình hình', 'Số nhiệm vụ', 'Kỳ trước', 'Tăng, giảm', 'Tỷ lệ', 'Trong đó']);
  expect(table.rows.map((row) => [row['Tình hình'], row['Số nhiệm vụ'], row['Kỳ trước'], row['Tăng, giảm']])).toEqual([
    ['Đã hoàn thành', 1, 1, 0],
    ['Chưa hoàn thành, trong hạn', 2, 4, -2],
    ['Chưa hoàn thành, quá hạn', 3, 1, 2],
    ['Có thể quá hạn, ngày chưa rõ', 0, 0, 0],
    ['Chờ xác nhận', 0, 0, 0],
    ['Không thời hạn', 0, 0, 0],
    ['Không phát sinh, dừng', 0, 0, 0],
    ['Tổng số nhiệm vụ', 6, 6, 0],
    ['Trong tổng số: chưa cập nhật kết quả', 5, '', ''],
  ]);
  expect(shownRows(sheet!).flat()).toContain('Kỳ trước: Quý I năm 2026, số liệu chốt tính đến ngày 14/03/2026.');
});

test('with nothing closed before, no sheet and no columns', async () => {
  const one = await context(BEFORE, NOW, '2026-03-14');
  expect(one.since).toBeNull();
  expect(SHEETS.changes.applies(one.inspection, one.settings, one.since)).toBe(false);
  expect(tableWith(SHEETS.overview.make(one)[0]!, 'Tình hình', 'Tỷ lệ').heads).not.toContain('Kỳ trước');
});

test('summarise writes the sheet from the first closing on, in its place', async () => {
  const host = memoryHost([{ snapshot: sheetOf(BEFORE) }]);
  const write = (asOf: string) => summarise(host, { asOf, writtenAt: '2026-06-15T08:00' });
  const names = async (asOf: string) => (await write(asOf)).written.map(({ name }) => name);
  expect(await names('2026-03-14')).not.toContain('Thay đổi trong kỳ');
  await closePeriod(host, { period: 'q1', today: '2026-03-20' });
  expect((await names('2026-06-14')).slice(0, 2)).toEqual(['Tổng hợp', 'Thay đổi trong kỳ']);
  // A closing to come is no period before.
  expect((await write('2026-03-14')).removed).toEqual(['Thay đổi trong kỳ']);
});
