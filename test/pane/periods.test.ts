import { memoryHost } from '../../src/hosts/memory/memoryHost';
import { sentenceOf } from '../../src/pane/session/outcomes';
import { Session } from '../../src/pane/session/session';
import { shownPeriods } from '../../src/pane/views/overview/periodModel';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { snapshotOf } from '../snapshotOf';

const SHEET = 'Kế hoạch';
const PLAN = snapshotOf(SHEET, [
  ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
  ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả thực hiện'],
  [1, 'Rà soát văn bản của tỉnh', 'Phòng Nội vụ', 'Trước 28/2/2026', null],
  [2, 'Kiểm tra công vụ hằng năm', 'Phòng Nội vụ', 'Trước 30/6/2026', null],
]);
const closing = (kind: 'q1' | 'h1', closedOn: string, sheet = SHEET) => ({
  ...{ kind, year: 2026, closedOn, sheet, number: '1', task: 'x', unit: '', part: '', end: null },
  ...({ progress: 'no-date', daysLate: 0 } as const),
});

describe('the periods shown', () => {
  test.each<[string, ReturnType<typeof closing>[], (string | number | null)[][]]>([
    ['2026-06-11', [closing('q1', '2026-03-14')], [['h1', 3, null, '2026-06-11']]],
    // What ended last and is not closed comes first.
    [
      '2026-04-01',
      [],
      [
        ['q1', -18, null, '2026-03-14'],
        ['h1', 74, null, '2026-04-01'],
      ],
    ],
    ['2026-04-01', [closing('q1', '2026-03-14')], [['h1', 74, null, '2026-04-01']]],
    // Closed is what was closed of this sheet.
    [
      '2026-06-14',
      [closing('h1', '2026-06-14', 'Khác')],
      [
        ['q1', -92, null, '2026-03-14'],
        ['h1', 0, null, '2026-06-14'],
      ],
    ],
    ['2026-06-14', [closing('q1', '2026-03-14'), closing('h1', '2026-06-14')], [['h1', 0, '2026-06-14', '2026-06-14']]],
    [
      '2026-12-15',
      [],
      [
        ['year', -1, null, '2026-12-14'],
        ['q1', 89, null, '2026-12-15'],
      ],
    ],
    ['2025-12-01', [], []],
  ])('on %s', (asOf, closings, shown) => {
    expect(
      shownPeriods({ ...DEFAULT_SETTINGS, closings }, 2026, SHEET, asOf).map((one) => [
        ...[one.key, one.daysLeft, one.closedOn, one.countedOn],
      ]),
    ).toEqual(shown);
  });
});

async function opened(now = '2026-06-20T08:00', asOf = '2026-06-20') {
  const memory = memoryHost([{ snapshot: structuredClone(PLAN) }]);
  const session = new Session({ ...memory, activeSheet: async () => SHEET }, { asOf, language: 'vi', now: () => now });
  await session.open();
  const names = async () => (await memory.sheets()).map(({ name }) => name);
  return { session, names };
}

test('a period closed is told, kept, and from then on there is something to compare with', async () => {
  const { session, names } = await opened();
  await session.closePeriod('h1', '2026-06-14', false);
  expect(sentenceOf(session.current().notice!, 'vi')).toBe(
    'Đã chốt kỳ 6 tháng đầu năm 2026, số liệu tính đến ngày 14/06/2026: tình trạng 2 nhiệm vụ được lưu ở trang “Năm Rõ - Các kỳ”.',
  );
  expect(session.current().settings!.closings.map(({ progress }) => progress)).toEqual(['overdue', 'due-soon']);
  await session.summarise(['overview', 'changes']);
  expect(await names()).toContain('Thay đổi trong kỳ');
});

test('closed again without a word it is refused, and says on which day it was', async () => {
  const { session } = await opened();
  await session.closePeriod('h1', '2026-06-14', false);
  await session.closePeriod('h1', '2026-06-14', false);
  expect(session.current().notice).toMatchObject({ id: 'period-closed', intent: 'warning' });
  expect(sentenceOf(session.current().notice!, 'vi')).toContain('14/06/2026');
  await session.closePeriod('h1', '2026-06-14', true);
  expect(session.current().notice).toMatchObject({ id: 'closed', intent: 'success' });
});

test('a day to come is refused', async () => {
  const { session, names } = await opened('2026-06-01T08:00');
  await session.closePeriod('h1', '2026-06-14', false);
  expect(session.current().notice).toMatchObject({ id: 'period-not-over' });
  expect(await names()).toEqual([SHEET]);
});

test('the sheets of periods and events are made on one press', async () => {
  const { session, names } = await opened();
  await session.preparePeriods();
  expect(session.current().notice).toMatchObject({ id: 'periods-ready' });
  expect(await names()).toEqual([SHEET, 'Năm Rõ - Kỳ báo cáo', 'Năm Rõ - Ngày phát sinh']);
});
