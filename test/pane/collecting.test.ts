import { returnsInWindow } from '../../src/entries/collecting/returnsInWindow';
import { memoryHost } from '../../src/hosts/memory/memoryHost';
import type { ReturnsReader } from '../../src/pane/session/collecting';
import { sentenceOf } from '../../src/pane/session/outcomes';
import { Session } from '../../src/pane/session/session';
import { snapshotOf } from '../snapshotOf';

const HEAD = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả thực hiện', 'Tài liệu kiểm chứng'];
const ROWS = [
  ['1', 'Rà soát văn bản quy phạm', 'Văn phòng Sở', 'Trước 30/6/2026'],
  ['2', 'Kiểm tra công tác tiếp dân', 'Thanh tra Sở', 'Quý III'],
  ['3', 'Công khai dự toán ngân sách', 'Phòng Kế hoạch', 'Quý II'],
];
const TITLE = 'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026';
const table = (results: Record<string, string[]>) => [
  [TITLE],
  HEAD,
  ...ROWS.map((row) => [...row, ...(results[row[0]!] ?? ['', ''])]),
];
const copy = (name: string, results: Record<string, string[]>) =>
  new File(
    [
      table(results)
        .map((row) => row.join(';'))
        .join('\n'),
    ],
    name,
    { lastModified: 1_780_000_000_000 },
  );

const DONE = ['Đã hoàn thành', 'Báo cáo số 12/BC-VP ngày 8/6/2026'];
const OFFICE = copy('Văn phòng Sở.csv', { 1: DONE });
const INSPECTORS = copy('Thanh tra Sở.csv', { 1: ['Chưa thực hiện', ''], 2: ['Đang thực hiện', ''] });

async function opened(returns: ReturnsReader | null = returnsInWindow, results: Record<string, string[]> = {}) {
  const memory = memoryHost([{ snapshot: snapshotOf('Phụ lục', table(results)) }]);
  const session = new Session(memory, {
    ...{ asOf: '2026-06-20', language: 'vi', now: () => '2026-06-20T08:00' },
    ...(returns && { returns }),
  });
  await session.open();
  const said = () => sentenceOf(session.current().notice!, 'vi');
  const cell = async (at: 'E3' | 'E4' | 'F3') => {
    const { texts } = await memory.read('Phụ lục');
    return texts[Number(at[1]) - 1]![at.charCodeAt(0) - 65];
  };
  return { session, memory, said, cell };
}

test('results of units come into the table, with the three sheets; who sent nothing is named', async () => {
  const { session, memory, said, cell } = await opened();
  await session.collect([OFFICE], null);
  expect(said()).toMatch(/^Đã lấy 1 kết quả từ 1 tệp\. 0 chỗ cần quyết\./);
  expect([await cell('E3'), await cell('F3')]).toEqual(DONE);
  expect((await memory.sheets()).map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Thu bài', 'Cần quyết', 'Kết quả từng đơn vị']),
  );
  const { collected } = session.current();
  const silent = collected!.units.filter(({ state }) => state === 'not-sent').map(({ unit }) => unit);
  expect(silent).toEqual(['Thanh tra Sở', 'Phòng Kế hoạch']);
});

test('a place to be decided is decided with one press, and no file is read a second time', async () => {
  let reads = 0;
  const counting: ReturnsReader = (...given) => {
    reads += 1;
    return returnsInWindow(...given);
  };
  const { session, cell } = await opened(counting, { 1: ['Đang thực hiện', ''] });
  await session.collect([OFFICE], null);
  const [conflict] = session.current().collected!.conflicts;
  expect(conflict).toMatchObject({ why: 'master-says-otherwise', stands: 'Đang thực hiện', choice: null });
  expect(await cell('E3')).toBe('Đang thực hiện');
  await session.decideConflict(conflict!, 'Văn phòng Sở');
  expect(await cell('E3')).toBe('Đã hoàn thành');
  expect(session.current().collected!.counts.undecided).toBe(0);
  expect(reads).toBe(1);
});

test('what was decided in the sheet is applied without any file', async () => {
  const { session, memory, cell } = await opened(returnsInWindow, { 1: ['Đang thực hiện', ''] });
  await session.collect([OFFICE], null);
  const sheet = await memory.read('Cần quyết');
  const row = sheet.texts.findIndex((texts) => texts.includes('Sổ đã có kết quả khác'));
  const column = sheet.texts.flatMap((texts) => (texts.includes('Chọn') ? [texts.indexOf('Chọn')] : []))[0]!;
  const at = `${String.fromCharCode(64 + sheet.left + column)}${sheet.top + row}`;
  await memory.apply({ edits: [{ sheet: 'Cần quyết', at, expect: null, value: 'Văn phòng Sở', byHand: true }] });
  await session.collect([], null);
  expect(await cell('E3')).toBe('Đã hoàn thành');
});

test('whose a file is: the only lead whose rows were filled; else a person says so afterwards', async () => {
  const { session, cell } = await opened();
  await session.collect([copy('ban gui lai.csv', { 2: ['Đang thực hiện', ''] })], null);
  expect(session.current().collected!.files[0]).toMatchObject({ unit: 'Thanh tra Sở', unitBy: 'rows', kind: 'taken' });
  expect(await cell('E4')).toBe('Đang thực hiện');
  await session.collect([copy('hai dong.csv', { 1: DONE, 2: DONE })], null);
  expect(session.current().collected!.files[0]).toMatchObject({ kind: 'unit-unknown' });
  expect(await cell('E3')).toBe('');
  await session.collectOf('hai dong.csv', 'Văn phòng Sở');
  expect([await cell('E3'), await cell('E4')]).toEqual(['Đã hoàn thành', 'Đang thực hiện']);
});

test('what is not a unit’s own is not taken, and told', async () => {
  const { session, cell } = await opened();
  await session.collect([INSPECTORS], null);
  expect(await cell('E3')).toBe('');
  const items = session.current().collected!.files[0]!.items.map(({ number, outcome }) => [number, outcome]);
  expect(items).toEqual([
    ['1', 'not-own'],
    ['2', 'taken'],
  ]);
});

test('a file that cannot be read is named, and the others are taken', async () => {
  const { session, said } = await opened();
  await session.collect([new File(['%PDF-1.7'], 'quet.pdf'), OFFICE], null);
  expect(said()).toMatch(/^Đã lấy 1 kết quả từ 1 tệp/);
  const scanned = session.current().collected!.files.find(({ file }) => file === 'quet.pdf');
  expect(scanned).toMatchObject({ kind: 'cannot-be-read', why: 'pdf' });
});

test('stopped while files are read: nothing is changed, and it is said', async () => {
  const files = [OFFICE, INSPECTORS];
  const { session, memory, said } = await opened((all, how, at) =>
    returnsInWindow(all, how, {
      ...at,
      onRead(done, of) {
        at.onRead(done, of);
        session.stop();
      },
    }),
  );
  const before = await memory.read('Phụ lục');
  await session.collect(files, null);
  expect(said()).toContain('Đã dừng theo yêu cầu');
  expect(await memory.read('Phụ lục')).toEqual(before);
  expect(await memory.sheets()).toHaveLength(1);
});

test('a shell that reads no files offers nothing', async () => {
  expect((await opened()).session.canCollect()).toBe(true);
  expect((await opened(null)).session.canCollect()).toBe(false);
});
