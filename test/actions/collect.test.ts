import { collectInto } from '../../src/actions/collect';
import { memoryHost } from '../../src/hosts/memory/memoryHost';
import { readDecisions } from '../../src/collecting/sheets/readDecisions';
import { ChangeRefused, ChangeUnfinished, type WorkbookHost } from '../../src/workbook/host';
import { parseBlock } from '../../src/workbook/block';
import { snapshotOf, type TestCell } from '../snapshotOf';
import { type Copy, readCopies } from './returnedCopy';

const TITLE: TestCell[] = ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'];
const HEAD = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'];
const TRACKED = [...HEAD, 'Kết quả thực hiện', 'Ngày hoàn thành', 'Tài liệu kiểm chứng', 'Khó khăn, vướng mắc'];
const TASKS: TestCell[][] = [
  [1, 'Báo cáo công tác văn thư', 'Văn phòng Sở', 'Trước 30/6/2026'],
  [2, 'Kiểm tra công vụ', 'Thanh tra Sở', 'Trước 30/9/2026'],
  [3, 'Rà soát văn bản', 'Văn phòng Sở', 'Trước 30/9/2026'],
];
const table = (head: string[], results: TestCell[][] = []): TestCell[][] => [
  TITLE,
  head,
  ...TASKS.map((row, i) => [...row, ...(results[i] ?? [])]),
];
const copy = (file: string, results: TestCell[][]): Copy => ({
  file,
  rows: table(TRACKED, results),
  modified: '2026-06-10',
});
const hostOf = (rows: TestCell[][], more = {}) => memoryHost([{ snapshot: snapshotOf('Phụ lục', rows, [], more) }]);
const run = (host: WorkbookHost, copies: Copy[], more: Partial<Parameters<typeof collectInto>[2]> = {}) =>
  collectInto(host, readCopies(...copies), { asOf: '2026-06-14', writtenAt: '2026-06-14T08:15', ...more });
const OFFICE = copy('Văn phòng Sở.xlsx', [['Đã hoàn thành'], [], ['Đang thực hiện']]);
const words = async (host: WorkbookHost, sheet: string) => (await host.read(sheet)).texts.flat();

test('a cell that holds a formula stays; the sheets say that it could not be written, and the count leaves it out', async () => {
  const host = hostOf(table(TRACKED), { formulas: [parseBlock('E3')] });
  const result = await run(host, [OFFICE]);
  expect(result.refused).toMatchObject([{ at: 'E3', reason: 'formula' }]);
  expect(result).toMatchObject({ edited: 1, counts: { taken: 1 } });
  expect(await words(host, 'Kết quả từng đơn vị')).toContain('Chưa ghi được');
  expect(await words(host, 'Thu bài')).toContain('Đã nhận 1/2 đơn vị; lấy 1 kết quả; 0 chỗ cần quyết.');
  // It is tried again the next time, and put into the cell once that is free.
  expect((await run(host, [OFFICE])).refused).toHaveLength(1);
});

test('nothing to be taken: no column is added', async () => {
  const host = hostOf(table(HEAD));
  expect(await run(host, [])).toMatchObject({ columns: [], edited: 0, counts: { received: 0, units: 2 } });
  expect((await host.read('Phụ lục')).width).toBe(HEAD.length);
});

test('what is refused after columns were added is told as unfinished, with the sheet they stand on', async () => {
  const host = hostOf(table(HEAD));
  const apply = host.apply.bind(host);
  host.apply = (changes) => (changes.edits ? Promise.reject(new ChangeRefused('read-only')) : apply(changes));
  const failure = await run(host, [OFFICE]).catch((cause: unknown) => cause);
  expect(failure).toBeInstanceOf(ChangeUnfinished);
  expect(failure).toMatchObject({
    reason: 'read-only',
    written: ['Phụ lục', 'Thu bài', 'Cần quyết', 'Kết quả từng đơn vị'],
  });
  host.apply = apply;
  // Whatever stands of it, done again it is whole, and what was taken is known.
  expect((await run(host, [OFFICE])).setAside).toEqual([]);
  expect(await words(host, 'Kết quả từng đơn vị')).toContain('Nguyên văn');
});

test('files are read once, also where somebody was quicker and all is done anew', async () => {
  const host = hostOf(table(TRACKED));
  let [reads, refused] = [0, 0];
  const apply = host.apply.bind(host);
  host.apply = (changes) =>
    refused++ === 0 ? Promise.reject(new ChangeRefused('changed', 'Phụ lục!B3')) : apply(changes);
  const read: Parameters<typeof collectInto>[1] = (how) => {
    reads += 1;
    return readCopies(OFFICE)(how);
  };
  await collectInto(host, read, { asOf: '2026-06-14', writtenAt: '2026-06-14T08:15' });
  expect([reads, (await host.read('Phụ lục')).texts[2]![4]]).toEqual([1, 'Đã hoàn thành']);
});

test('a deadline that a unit has changed is brought in once it is chosen', async () => {
  const host = hostOf(table(TRACKED));
  const rows = table(TRACKED, [['Đã hoàn thành']]);
  rows[4]![3] = 'Trước 15/11/2026';
  const changed = [{ file: 'Văn phòng Sở.xlsx', rows, modified: '2026-06-10' }];
  expect(await run(host, changed)).toMatchObject({ counts: { undecided: 1 }, edited: 1 });
  const [row] = readDecisions(await host.read('Cần quyết'), []).rows;
  await host.apply({ edits: [{ sheet: 'Cần quyết', at: row!.at, expect: null, value: 'Văn phòng Sở' }] });
  expect(await run(host, changed)).toMatchObject({ counts: { undecided: 0 }, edited: 1 });
  expect((await host.read('Phụ lục')).values[4]![3]).toBe('Trước 15/11/2026');
  expect(await run(host, changed)).toMatchObject({ counts: { undecided: 0 }, edited: 0 });
});

test('words longer than their cell are decided on as well', async () => {
  const long = (sign: string) => `Đã hoàn thành ${`${sign} nội dung; `.repeat(2300)}`.slice(0, 31_000);
  const rows: TestCell[][] = [
    TITLE,
    TRACKED,
    [1, 'Báo cáo công tác văn thư', 'Văn phòng Sở', 'Trước 30/6/2026', 'Chưa thực hiện'],
  ];
  const host = hostOf(rows);
  const back = [
    {
      file: 'Văn phòng Sở.xlsx',
      rows: [...rows.slice(0, 2), [...rows[2]!.slice(0, 4), long('một')]],
      modified: '2026-06-10',
    },
  ];
  expect(await run(host, back)).toMatchObject({ counts: { undecided: 1 } });
  const [row] = readDecisions(await host.read('Cần quyết'), []).rows;
  await host.apply({ edits: [{ sheet: 'Cần quyết', at: row!.at, expect: null, value: 'Văn phòng Sở' }] });
  expect(await run(host, back)).toMatchObject({ counts: { undecided: 0 }, edited: 1 });
  expect((await host.read('Phụ lục')).values[2]![4]).toBe(long('một').trim());
});

test('a choice that names nobody is told at its cell and kept; the sheet people wrote beside is set aside', async () => {
  const host = hostOf(table(TRACKED, [['Chưa thực hiện']]));
  const copies = [OFFICE];
  await run(host, copies);
  const [row] = readDecisions(await host.read('Cần quyết'), []).rows;
  await host.apply({ edits: [{ sheet: 'Cần quyết', at: row!.at, expect: null, value: 'chưa biết' }] });
  const again = await run(host, copies);
  expect(again.settingProblems).toMatchObject([{ problem: 'decision-choice', at: row!.at, value: 'chưa biết' }]);
  expect(readDecisions(await host.read('Cần quyết'), []).rows[0]!.choice).toBe('chưa biết');
  await host.apply({ edits: [{ sheet: 'Thu bài', at: 'N3', expect: null, value: 'ghi thêm' }] });
  const last = await run(host, copies);
  expect(last.setAside).toMatchObject([{ from: 'Thu bài', reason: 'changed' }]);
  expect(await words(host, last.setAside[0]!.name)).toContain('ghi thêm');
});

test.each([
  ['no-such-period', { period: 'm13' }],
  ['no-such-unit', { unitOf: new Map([['Văn phòng Sở.xlsx', 'Phòng Lạ']]) }],
])('%s is said before anything is written', async (reason, more) => {
  const host = hostOf(table(HEAD));
  await expect(run(host, [OFFICE], more)).rejects.toMatchObject({ reason });
  expect(await host.sheets()).toHaveLength(1);
});
