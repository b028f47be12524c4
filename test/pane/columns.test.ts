import { decide } from '../../src/actions/decide';
import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import { memoryHost } from '../../src/hosts/memory/memoryHost';
import { fill } from '../../src/language/bilingual';
import { columnLines } from '../../src/pane/views/columns/model';
import { remarksOf } from '../../src/pane/views/columns/readingRemarks';
import type { Notice } from '../../src/plan/plan';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { makePlan } from '../makeItem';
import { snapshotOf } from '../snapshotOf';

const PLAN = snapshotOf(
  'Phụ lục',
  [
    ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
    ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Phân công', null, 'Thời hạn', 'Mã hồ sơ', null],
    [null, null, null, 'Đơn vị chủ trì', 'Đơn vị phối hợp', null, null, null],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', null],
    [1, 'Ban hành kế hoạch', 'Kế hoạch', 'Văn phòng Sở', 'Thanh tra Sở', '31/3/2026', 'A-1', 'gấp'],
    [2, 'Rà soát thủ tục', 'Báo cáo', 'Thanh tra Sở', null, '20/6/2026', 'A-2', null],
  ],
  ['D2:E2', 'A2:A3', 'B2:B3', 'C2:C3', 'F2:F3', 'G2:G3'],
);
const inspect = async (snapshot: SheetSnapshot, decided: Parameters<typeof decide>[1][] = []) => {
  const host = memoryHost([{ snapshot: structuredClone(snapshot) }]);
  for (const decision of decided) await decide(host, decision);
  const { inspections, settings, snapshots } = await inspectWorkbook(host, { asOf: '2026-06-15' });
  return columnLines(inspections[0]!.plan, snapshots.get(snapshot.name)!, settings);
};
const said = (lines: Awaited<ReturnType<typeof inspect>>) =>
  lines.map(({ column, header, field, certainty }) => [column, header, field, certainty].join(' | '));

test('columns as they were read, those left out among them', async () => {
  expect(said(await inspect(PLAN))).toEqual([
    'A | STT | number | certain',
    'B | Nhiệm vụ | task | certain',
    'C | Sản phẩm | product | certain',
    'D | Phân công / Đơn vị chủ trì | lead | certain',
    'E | Phân công / Đơn vị phối hợp | partner | certain',
    'F | Thời hạn | deadline | certain',
    'G | Mã hồ sơ |  | ',
    'H |  |  | ',
  ]);
});

test('what the office has said of a column stands with it', async () => {
  const entry = { sheet: 'Phụ lục', headerRow: 2 };
  const lines = await inspect(PLAN, [
    { kind: 'columns', entries: [{ ...entry, column: 'G', field: 'note' }] },
    { kind: 'columns', entries: [{ ...entry, column: 'C', field: null }] },
  ]);
  expect(said(lines)).toContain('G | Mã hồ sơ | note | set');
  expect(said(lines)).toContain('C | Sản phẩm |  | set');
});

test.each<[string, Omit<Notice, 'at'> & { at?: string }, string, object[]]>([
  [
    'the year of the rows',
    { kind: 'year-from-rows', at: 'A2', data: { title: 2020, rows: 2021, count: 7 } },
    'Tiêu đề ghi năm 2020 nhưng 7 thời hạn ghi năm 2021; đã lấy năm 2021.',
    [{ at: 'A2' }],
  ],
  [
    'no title',
    { kind: 'year-from-rows', data: { rows: 2021, count: 7 } },
    'Năm của kế hoạch được lấy theo các thời hạn trong bảng: 2021.',
    [],
  ],
  [
    'no year',
    { kind: 'year-not-found', data: {} },
    'Chưa rõ kế hoạch của năm nào. Hãy ghi năm ở tiêu đề bảng, ví dụ “năm 2026”.',
    [],
  ],
  [
    'a year assumed',
    { kind: 'year-not-found', data: { rows: 2024 } },
    'Bảng không ghi rõ năm: bảng được tính theo năm 2024. Hãy ghi năm ở tiêu đề bảng, ví dụ “năm 2024”.',
    [],
  ],
  ['a year set', { kind: 'year-given', data: { rows: 2026 } }, 'Năm kế hoạch lấy theo trang cài đặt: 2026.', []],
  [
    'headers',
    { kind: 'header-repeated', data: { rows: [20, 41] } },
    'Tiêu đề lặp lại 2 lần trong bảng; đã bỏ qua các dòng đó.',
    [{ row: 20 }, { row: 41 }],
  ],
  [
    'marks under no name',
    { kind: 'marks-implied', at: 'F2', data: { columns: ['F', 'K'], times: ['quý ii', 'quý iv'] } },
    'Cột F, K chỉ có dấu đánh và tiêu đề không nói là thời gian nào; theo các cột bên cạnh, đã đọc là quý ii, quý iv. Nếu đúng, hãy ghi lại tiêu đề; nếu không, các dấu ở cột này bị tính nhầm thành thời hạn.',
    [{ at: 'F2' }],
  ],
  [
    'cells',
    { kind: 'legacy-encoding', at: 'B7', data: { cells: ['B7', 'B8', 'C8'] } },
    '3 ô gõ bằng phông chữ cũ (TCVN3 hoặc VNI); đã đọc đúng, ô trong tệp giữ nguyên.',
    [{ at: 'B7' }, { at: 'B8' }, { at: 'C8' }],
  ],
])('%s in words', (_, notice, words, places) => {
  const [remark, ...more] = remarksOf(makePlan({ notices: [{ at: null, ...notice }] }));
  expect(more).toEqual([]);
  expect(fill(remark!.words.vi, remark!.values)).toBe(words);
  expect(fill(remark!.words.en, remark!.values)).not.toMatch(/[{}]/);
  expect(remark!.places).toEqual(places);
});

test('tasks cut in two are said once; a guess is said at its column', () => {
  const cut = (row: number): Notice => ({ kind: 'rows-joined', at: `A${row}`, data: { rows: [row, row + 1] } });
  const guess: Notice = { kind: 'column-unsure', at: null, data: { column: 'D', header: '', field: 'lead' } };
  expect(remarksOf(makePlan({ notices: [cut(9), guess, cut(30)] }))).toMatchObject([
    { kind: 'rows-joined', values: { count: 2 }, places: [{ row: 9 }, { row: 30 }] },
  ]);
});
