import { clear } from '../../src/actions/clear';
import { closePeriod, type ClosePeriodOptions } from '../../src/actions/closePeriod';
import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import { preparePeriods } from '../../src/actions/preparePeriods';
import { memoryHost } from '../../src/hosts/memory/memoryHost';
import type { WorkbookHost } from '../../src/workbook/host';
import { snapshotOf, type TestCell } from '../snapshotOf';

const HEAD = ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả thực hiện'];
const TITLE = 'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026';
const ROWS: TestCell[][] = [
  [1, 'Ban hành kế hoạch tuyên truyền', 'Kế hoạch', 'Văn phòng Sở', 'Trước 30/1/2026', null],
  [2, 'Kiểm tra công tác văn thư', 'Báo cáo', 'Thanh tra Sở', 'Trước 30/9/2026', null],
  [3, 'Rà soát thủ tục', 'Quyết định', 'Phòng Pháp chế', 'Trước 28/2/2026', '05/QĐ-SXD ngày 20/2/2026'],
];
const open = (title = TITLE) => memoryHost([{ snapshot: snapshotOf('Phụ lục', [[title], HEAD, ...ROWS]) }]);
const close = (host: WorkbookHost, options: Partial<ClosePeriodOptions> = {}) =>
  closePeriod(host, { period: 'q1', today: '2026-03-20', ...options });
const kept = async (host: WorkbookHost) => (await inspectWorkbook(host, { asOf: '2026-07-01' })).settings.closings;

test('a period closed keeps where each item stood on its last day', async () => {
  const host = open();
  const { closed, sheetsOfPeriods, asOf } = await close(host);
  expect(closed).toMatchObject({
    ...{ key: 'q1', title: 'Quý I năm 2026', closedOn: '2026-03-14', items: 3, parts: 0, replaced: false },
    ...{ from: '2025-12-15', to: '2026-03-14' },
  });
  expect([sheetsOfPeriods, asOf]).toEqual([['Năm Rõ - Các kỳ'], '2026-03-14']);
  expect((await kept(host)).map(({ number, progress, end, daysLate }) => [number, progress, end, daysLate])).toEqual([
    ['1', 'overdue', '2026-01-29', 44],
    ['2', 'within-term', '2026-09-29', 0],
    ['3', 'done-on-time', '2026-02-27', 0],
  ]);
});

test.each<[string, Partial<ClosePeriodOptions>, object]>([
  ['that is not over', { today: '2026-03-13' }, { reason: 'period-not-over', detail: 'Quý I năm 2026' }],
  ['on a day before it', { asOf: '2025-11-30' }, { reason: 'period-not-over' }],
  ['on a day to come', { asOf: '2026-03-21' }, { reason: 'period-not-over' }],
  ['that nobody knows', { period: 'q2' }, { reason: 'no-such-period', detail: 'q2' }],
  ['of a month without its row', { period: '2026-02' }, { reason: 'no-such-period' }],
])('a period %s is refused and nothing is written', async (_, options, cause) => {
  const host = open();
  await expect(close(host, options)).rejects.toMatchObject({ name: 'CannotDo', ...cause });
  expect((await host.sheets()).map(({ name }) => name)).toEqual(['Phụ lục']);
});

test('within the period it can be closed on a day that has passed', async () => {
  const { closed } = await close(open(), { asOf: '2026-03-01' });
  expect(closed!.closedOn).toBe('2026-03-01');
});

test('closed twice it is refused, and replaced where that is asked for', async () => {
  const host = open();
  await close(host);
  await expect(close(host)).rejects.toMatchObject({ reason: 'period-closed', known: ['2026-03-14'] });
  await host.apply({ edits: [{ sheet: 'Phụ lục', at: 'F3', expect: null, value: 'Đã hoàn thành ngày 20/1/2026' }] });
  expect((await close(host, { replace: true })).closed!.replaced).toBe(true);
  expect((await kept(host)).map(({ progress }) => progress)).toEqual(['done-on-time', 'within-term', 'done-on-time']);
});

test('the next period goes below, and clearing leaves all of it', async () => {
  const host = open();
  await close(host);
  await close(host, { period: 'h1', today: '2026-06-14' });
  await clear(host, {});
  expect((await kept(host)).map(({ kind }) => kind)).toEqual(['q1', 'q1', 'q1', 'h1', 'h1', 'h1']);
});

test('the office’s own periods are taken once their sheet is there', async () => {
  const host = open();
  const { sheetsOfPeriods } = await preparePeriods(host, { asOf: '2026-03-20', today: '2026-03-20' });
  expect(sheetsOfPeriods).toEqual(['Năm Rõ - Kỳ báo cáo', 'Năm Rõ - Ngày phát sinh']);
  const sheet = 'Năm Rõ - Kỳ báo cáo';
  await host.apply({
    edits: [
      { sheet, at: 'C4', expect: '14/03/2026', value: '10/3/2026' },
      { sheet, at: 'A8', expect: null, value: 'Tháng 2' },
      { sheet, at: 'B8', expect: null, value: '15/1/2026' },
      { sheet, at: 'C8', expect: null, value: '14/2/2026' },
    ],
  });
  expect((await close(host)).closed!.closedOn).toBe('2026-03-10');
  expect((await close(host, { period: '2026-02' })).closed).toMatchObject({
    ...{ key: '2026-02', title: 'Tháng 2 năm 2026', closedOn: '2026-02-14' },
  });
});

test('plans of several years are asked about', async () => {
  const other = snapshotOf('Phụ lục 2', [
    ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
    HEAD,
    [1, 'Việc của năm trước', 'Báo cáo', 'Văn phòng Sở', 'Trước 30/6/2025', null],
    [2, 'Việc khác của năm trước', 'Báo cáo', 'Văn phòng Sở', 'Trước 30/9/2025', null],
  ]);
  const host = memoryHost([{ snapshot: snapshotOf('Phụ lục', [[TITLE], HEAD, ...ROWS]) }, { snapshot: other }]);
  await expect(close(host)).rejects.toMatchObject({ reason: 'several-years', known: ['2026', '2025'] });
  expect((await close(host, { sheet: 'Phụ lục' })).closed!.items).toBe(3);
});

test('a record that people have made unusable in a row is told, and the rest holds', async () => {
  const host = open();
  await close(host);
  await host.apply({
    edits: [{ sheet: 'Năm Rõ - Các kỳ', at: 'H5', expect: 'Trong hạn', value: 'sắp xong' }],
  });
  const { problems, settings } = await inspectWorkbook(host, { asOf: '2026-07-01' });
  expect(problems).toMatchObject([{ sheet: 'Năm Rõ - Các kỳ', at: 'H5', problem: 'closing-state' }]);
  expect(settings.closings).toHaveLength(2);
});
