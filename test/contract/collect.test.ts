import { clear } from '../../src/actions/clear';
import { collectInto } from '../../src/actions/collect';
import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import { trackReports } from '../../src/actions/trackReports';
import { readDecisions } from '../../src/collecting/sheets/readDecisions';
import { readBook } from '../../src/settings/reports/readBook';
import type { WorkbookHost } from '../../src/workbook/host';
import { readCopies } from '../actions/returnedCopy';
import type { TestCell } from '../snapshotOf';
import { type Seed, SUBJECTS } from './subjects';

/** What units return is brought into the plan: the same in every host. */
const HEAD = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn'];
const ROWS: TestCell[][] = [
  ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
  HEAD,
  [1, 'Báo cáo công tác văn thư', 'Văn phòng Sở', null, 'Trước 30/6/2026'],
  [2, 'Kiểm tra công vụ', 'Thanh tra Sở', 'Văn phòng Sở', 'Trước 30/9/2026'],
  [3, 'Rà soát văn bản', 'Văn phòng Sở, Thanh tra Sở', null, 'Trước 30/9/2026'],
];
const UNITS: TestCell[][] = [['Tên đơn vị', 'Tên gọi khác', 'Từ ngày', 'Đến ngày'], ['Văn phòng Sở'], ['Thanh tra Sở']];
const SEED: Seed = {
  sheets: [
    { name: 'Phụ lục', rows: ROWS },
    { name: 'Năm Rõ - Đơn vị', rows: UNITS },
  ],
};

const filled = (words: Record<number, TestCell[]>): TestCell[][] =>
  ROWS.map((row, i) =>
    i === 1
      ? [...row, 'Kết quả thực hiện', 'Ngày hoàn thành', 'Tài liệu kiểm chứng', 'Khó khăn, vướng mắc']
      : [...row, ...(words[i] ?? [])],
  );
const OFFICE = { file: 'Văn phòng Sở.xlsx', modified: '2026-06-10' };
const COPIES = [
  {
    ...OFFICE,
    rows: filled({ 2: ['=Đã hoàn thành', '9/6/2026', '12/BC-VP'], 3: ['Chưa thực hiện'], 4: ['Đã hoàn thành'] }),
  },
  {
    file: 'Thanh tra Sở.xlsx',
    modified: '2026-06-12',
    rows: filled({ 3: ['Đã hoàn thành', '8/6/2026'], 4: ['Đang thực hiện'] }),
  },
];
const asOf = '2026-06-14';
const collect = (host: WorkbookHost, copies = COPIES) =>
  collectInto(host, readCopies(...copies), { asOf, writtenAt: '2026-06-14T08:15', period: 'h1' });
const textsOf = async (host: WorkbookHost, sheet = 'Phụ lục') => (await host.read(sheet)).texts;
/** Days stand as days. */
async function doneOn(host: WorkbookHost) {
  const { inspections, snapshots } = await inspectWorkbook(host, { asOf });
  const rows = snapshots.get('Phụ lục')!.values.slice(2);
  const days = inspections[0]!.plan.items.map(({ result }) => result?.doneOn ?? null);
  expect(rows.map((row) => typeof (row[6] ?? null))).toEqual(days.map((day) => (day ? 'number' : 'object')));
  return days;
}

describe.each(SUBJECTS)('collecting in the $name host', ({ open, reopen, prepare }) => {
  if (prepare) beforeAll(prepare);

  test('columns, cells, sheets; what is decided is applied; done again nothing changes; nothing of it is cleared', async () => {
    const host = await open(SEED);
    const first = await collect(host);
    expect(first).toMatchObject({ counts: { received: 2, units: 2, undecided: 1 }, edited: 4, refused: [] });
    expect(first.columns.map(({ header }) => header)).toContain('Kết quả thực hiện');
    expect(first.written.map(({ name }) => name)).toEqual(['Thu bài', 'Cần quyết', 'Kết quả từng đơn vị']);
    const again = await reopen(host);
    const before = await textsOf(again);
    expect([before[2]![5], before[2]![7]]).toEqual(['=Đã hoàn thành', '12/BC-VP']);
    expect(await doneOn(again)).toEqual(['2026-06-09', null, null]);
    expect(before[3]![5] ?? '').toBe('');
    expect(before[4]![5]).toBe('1/2 đơn vị đã hoàn thành. Văn phòng Sở: Đã hoàn thành; Thanh tra Sở: Đang thực hiện');
    expect(await collect(again)).toMatchObject({ edited: 0, columns: [], setAside: [], settingProblems: [] });

    const { rows } = readDecisions(await again.read('Cần quyết'), []);
    expect(rows).toHaveLength(1);
    const choose = { sheet: 'Cần quyết', at: rows[0]!.at, expect: null, value: 'Thanh tra Sở' };
    expect((await again.apply({ edits: [choose] })).edits.refused).toEqual([]);
    const decided = await reopen(again);
    expect(await collect(decided)).toMatchObject({ counts: { undecided: 0 }, edited: 2, setAside: [] });
    expect((await textsOf(decided))[3]![5]).toBe('Đã hoàn thành');
    expect(await doneOn(decided)).toEqual(['2026-06-09', '2026-06-08', null]);
    const stands = await Promise.all(
      ['Phụ lục', 'Thu bài', 'Cần quyết', 'Kết quả từng đơn vị'].map((name) => textsOf(decided, name)),
    );
    const once = await reopen(decided);
    expect(await collect(once)).toMatchObject({ edited: 0, setAside: [] });
    expect(
      await Promise.all(['Phụ lục', 'Thu bài', 'Cần quyết', 'Kết quả từng đơn vị'].map((name) => textsOf(once, name))),
    ).toEqual(stands);
    expect((await inspectWorkbook(once, { asOf })).inspections).toHaveLength(1);
    expect((await clear(once, {})).removed).toEqual([]);
  });

  test('days of receipt go into the register of reports, where nothing stands', async () => {
    const host = await open(SEED);
    await trackReports(host, { asOf, today: asOf });
    const book = async (of: WorkbookHost) => readBook(await of.read('Sổ báo cáo'))!;
    const h1 = (await book(host)).periods.findIndex(({ title }) => title.startsWith('6 tháng'));
    const { received } = await collect(host);
    expect(received.map(({ unit, day }) => [unit, day])).toEqual([
      ['Văn phòng Sở', '2026-06-10'],
      ['Thanh tra Sở', '2026-06-12'],
    ]);
    const again = await reopen(host);
    expect((await book(again)).units.map(({ entries }) => entries[h1]!.received)).toEqual([
      { day: '2026-06-10' },
      { day: '2026-06-12' },
    ]);
    expect((await collect(again)).received).toEqual([]);
  });
});
