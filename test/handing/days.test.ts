import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import { handOut } from '../../src/actions/handOut';
import { memoryHost } from '../../src/hosts/memory/memoryHost';
import { memoryWorkbook } from '../../src/hosts/memory/memoryWorkbook';
import { leftAsHandedOut } from '../../src/handing/rowCode';
import { snapshotOf } from '../snapshotOf';
import { columnOf, type Entry, readBack, typedInto, written } from './handed';

const PLAN = snapshotOf('Kế hoạch', [
  ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
  ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả thực hiện'],
  [
    1,
    'Báo cáo định kỳ',
    'Phòng Nội vụ',
    'báo cáo quý I: trước 12/3; báo cáo 6 tháng: trước 12/6; báo cáo năm: trước 05/12',
    'Báo cáo số 12/BC-PNV ngày 10/3/2026',
  ],
  [2, 'Kiểm tra công vụ', 'Phòng Nội vụ', '30/6/2026', null],
]);
const PARTS = snapshotOf('Theo dõi từng kỳ', [
  ['THEO DÕI TỪNG KỲ'],
  [
    'Số',
    'Nhiệm vụ',
    'Đơn vị chủ trì',
    'Kỳ, mốc',
    'Hạn cuối',
    'Kết quả',
    'Ngày gửi, ngày xong',
    'Số, ký hiệu văn bản',
    'Ghi chú',
    'Kế hoạch',
  ],
  [
    '1',
    'Báo cáo định kỳ',
    'Phòng Nội vụ',
    'báo cáo quý I',
    '11/03/2026',
    'Đã hoàn thành',
    '10/03/2026',
    '12/BC-PNV',
    null,
    'Kế hoạch',
  ],
]);

async function handed(asOf: string) {
  const host = memoryHost([{ snapshot: PLAN }, { snapshot: PARTS }]);
  const { workbooks } = await handOut(host, { asOf });
  return written(workbooks[0]!.sheets[0]!);
}
const rowOf = (sheet: Awaited<ReturnType<typeof handed>>, words: string) =>
  sheet.top + sheet.texts.findIndex((texts) => texts.includes(words));

test('an item with several days has a row for each, and what was entered of a day stands there', async () => {
  const sheet = await handed('2026-06-10');
  const rows = sheet.texts.filter((texts) => texts.some((text) => text.startsWith('Kỳ, mốc: ')));
  const at = (head: string) => columnOf(sheet, head);
  expect(
    rows.map((texts) =>
      ['Số', 'Nhiệm vụ', 'Ngày cuối', 'Kết quả thực hiện', 'Ngày hoàn thành', 'Tài liệu kiểm chứng'].map(
        (head) => texts[at(head)],
      ),
    ),
  ).toEqual([
    ['1', 'Kỳ, mốc: báo cáo quý I', '11/03/2026', 'Đã hoàn thành', '10/03/2026', '12/BC-PNV'],
    ['1', 'Kỳ, mốc: báo cáo 6 tháng', '11/06/2026', '', '', ''],
    ['1', 'Kỳ, mốc: báo cáo năm', '04/12/2026', '', '', ''],
  ]);
});

test('what was handed out and left is no word; what is written of a day counts for that day, and stands with its item', async () => {
  const sheet = await handed('2026-06-10');
  const untouched = await readBack(sheet, '2026-06-20');
  const [item] = untouched.plan.items;
  expect(item!.result!.text).toBe('Báo cáo số 12/BC-PNV ngày 10/3/2026');
  expect([...leftAsHandedOut(untouched.plan, sheet)].map(([row, fields]) => [row, [...fields]])).toEqual([
    [item!.row, ['result', 'doneOn']],
    [rowOf(sheet, 'Kỳ, mốc: báo cáo quý I'), ['result', 'doneOn', 'evidence']],
  ]);
  const row = rowOf(sheet, 'Kỳ, mốc: báo cáo 6 tháng');
  const entries: Entry[] = [
    [row, 'Kết quả thực hiện', 'Đã hoàn thành'],
    [row, 'Ngày hoàn thành', '2026-06-10'],
    [row, 'Khó khăn, vướng mắc, kiến nghị', 'Thiếu số liệu của xã'],
  ];
  const { plan, standings } = await readBack(typedInto(sheet, entries), '2026-06-20');
  expect(plan.items[0]).toMatchObject({
    result: { text: 'Báo cáo số 12/BC-PNV ngày 10/3/2026' },
    reason: 'báo cáo 6 tháng: Thiếu số liệu của xã',
  });
  expect(standings[0]!.parts.map(({ label, state }) => `${label} ${state}`)).toEqual([
    'báo cáo quý I done-on-time',
    'báo cáo 6 tháng done-on-time',
    'báo cáo năm within-term',
  ]);
});

test('a row of a day that was moved is known by the number it carries; one of no item is told', async () => {
  const sheet = typedInto(await handed('2026-06-10'), []);
  const row = rowOf(sheet, 'Kỳ, mốc: báo cáo 6 tháng');
  const typed = typedInto(sheet, [[row, 'Khó khăn, vướng mắc, kiến nghị', 'Thiếu người']]);
  const move = <T>(rows: T[][]): T[][] => {
    const [one] = rows.splice(row - 1, 1);
    const last = rows.findLastIndex((cells) => cells.some((cell) => cell === 'Kiểm tra công vụ'));
    rows.splice((last < 0 ? row : last) + 1, 0, one!);
    return rows;
  };
  const texts = move(typed.texts);
  const to = texts.findIndex((cells) => cells.includes('Kỳ, mốc: báo cáo 6 tháng'));
  const follow = <T>(rows: T[][]): T[][] => {
    const [one] = rows.splice(row - 1, 1);
    rows.splice(to, 0, one!);
    return rows;
  };
  const moved = { ...typed, texts, values: follow(typed.values), formats: follow(typed.formats), merges: [] };
  const { plan } = await readBack(moved, '2026-06-20');
  expect(plan.items.map(({ reason }) => reason)).toEqual(['báo cáo 6 tháng: Thiếu người', '']);
  const alone = texts[to]!.map((text) => (text === '1' ? '77' : text));
  const lost = {
    ...moved,
    texts: texts.map((cells, i) => (i === to ? alone : cells)),
    values: moved.values.map((cells, i) => (i === to ? alone.map((text) => text || null) : cells)),
  };
  const { inspections } = await inspectWorkbook(memoryWorkbook([{ snapshot: lost }]), { asOf: '2026-06-20' });
  expect(inspections[0]!.plan.notices).toContainEqual({ kind: 'rows-skipped', at: null, data: { rows: [to + 1] } });
});
