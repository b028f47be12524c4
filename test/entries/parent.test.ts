import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import { Report } from '../../src/actions/report';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import { makeWorkbook } from '../../samples/making/workbook';
import { cli } from './runCli';

/** What the plan above asks and this one does not have: in words, for programs, as a sheet. */
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nam-ro-cấp-trên-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
const HEAD = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'];
type Cells = (string | number | null)[];
function fileOf(name: string, lines: string[], rows: Cells[]): string {
  const file = path.join(folder, name);
  const above = lines.map((line) => [line]);
  fs.writeFileSync(file, makeWorkbook({ sheets: [{ name: 'Phụ lục', rows: [...above, HEAD, ...rows] }] }));
  return file;
}
const own = fileOf(
  'so.xlsx',
  ['SỞ NỘI VỤ', 'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026 CỦA SỞ NỘI VỤ'],
  [
    [1, 'Tổ chức hội thi tìm hiểu cải cách hành chính', 'Văn phòng', '30/6/2026'],
    [2, 'Nộp báo cáo cải cách hành chính quý I của tỉnh', 'Thanh tra', '15/3/2026'],
  ],
);
const parent = fileOf(
  'tinh.xlsx',
  ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH TỈNH NĂM 2026'],
  [
    [1, 'Tổ chức hội thi tìm hiểu cải cách hành chính', 'Sở Nội vụ', '30/9/2026'],
    [2, 'Nộp báo cáo cải cách hành chính quý II của tỉnh', 'Sở Nội vụ', '15/6/2026'],
    [3, 'Rà soát vị trí việc làm trong toàn tỉnh', 'Sở Nội vụ; Sở Tư pháp', '30/11/2026'],
    [4, 'Cắt giảm thời gian giải quyết hồ sơ đất đai', 'Sở Xây dựng', 'Quý IV'],
    [5, 'Công khai thủ tục trên cổng', 'Các sở, ban, ngành', 'Quý IV'],
  ],
);
const none = fileOf('khong.xlsx', ['Danh sách'], []);
const plain = (text: string) => text.replace(/\n\s*/g, ' ');

test('in words, an item a paragraph, with the likest there is', async () => {
  const { out, status } = await cli('inspect', own, '--parent', parent, '--fail-on', 'never');
  expect(status).toBe(0);
  expect(plain(out)).toContain(
    'Việc của cấp trên chưa có trong kế hoạch này: 3 Đã so 4 nhiệm vụ có ghi tên “SỞ NỘI VỤ”, giao chung hoặc không ghi đơn vị; 1 đã có.',
  );
  expect(plain(out)).toContain('gần giống dòng 5: Nộp báo cáo cải cách hành chính quý I của tỉnh');
  expect(plain(out)).toContain('Công khai thủ tục trên cổng (giao chung)');
});

test('for programs, by the published form; without the option nothing is there', async () => {
  const read = async (...argv: string[]) =>
    Report.parse(JSON.parse((await cli('inspect', own, '--json', '--fail-on', 'never', ...argv)).out));
  const [told] = (await read('--parent', parent)).parent!;
  expect([told!.file, told!.parent, told!.office, told!.compared, told!.found]).toEqual([
    own,
    parent,
    ['SỞ NỘI VỤ'],
    4,
    1,
  ]);
  expect(told!.missing.map(({ number, reason, near }) => [number, reason, near?.row ?? null])).toEqual([
    ['2', 'named', 5],
    ['3', 'named', null],
    ['5', 'several', null],
  ]);
  expect((await read()).parent).toBeUndefined();
});

test('by another name of the office', async () => {
  const { out } = await cli('inspect', own, '--parent', parent, '--unit', 'Sở Xây dựng', '--fail-on', 'never');
  expect(plain(out)).toContain('chưa có trong kế hoạch này: 2 ');
  expect(plain(out)).toContain('Cắt giảm thời gian giải quyết hồ sơ đất đai');
});

test('as a sheet; a unit that only the plan above names is the office there', async () => {
  const output = path.join(folder, 'ra.xlsx');
  const units = ['--unit', 'Sở Xây dựng', '--unit', 'Văn phòng'];
  const { out, status } = await cli('summarise', own, '-o', output, '--parent', parent, ...units, '--force');
  expect(status).toBe(0);
  expect(plain(out)).toContain('Việc của cấp trên chưa có trong kế hoạch này: 2 (đã so 2 nhiệm vụ).');
  const workbook = await openWorkbook(fs.readFileSync(output));
  const names = (await workbook.sheets()).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Việc cấp trên chưa có', 'Phiếu - Văn phòng']));
  const said = (await workbook.read('Việc cấp trên chưa có')).texts.flat();
  expect(said.join(' ')).toContain('(tệp “tinh.xlsx”)');
  expect(said).toEqual(expect.arrayContaining(['4', 'Cắt giảm thời gian giải quyết hồ sơ đất đai', 'Sở Xây dựng']));
  // A sheet of ours is no plan.
  expect((await inspectWorkbook(workbook, { asOf: '2026-06-15' })).inspections).toHaveLength(1);
});

test.each([
  ['a file that is not there', path.join(folder, 'x.xlsx')],
  ['a file without a plan', none],
])('%s: told, and nothing is done', async (_, file) => {
  const output = path.join(folder, 'y.xlsx');
  for (const argv of [
    ['inspect', own],
    ['summarise', own, '-o', output],
  ]) {
    const { status, err, out } = await cli(...argv, '--parent', file);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('Chưa đọc được kế hoạch cấp trên (--parent)');
  }
  expect(fs.existsSync(output)).toBe(false);
});

test.each([
  [['inspect', own, '--unit', 'Sở Nội vụ'], 'tùy chọn --unit chỉ dùng cùng --parent'],
  [['inspect', own, '--parent', parent, '--jsonl'], 'Không dùng cùng lúc --jsonl và --parent'],
  [['mark', own, '-o', 'x.xlsx', '--parent', parent], '--parent chỉ dùng với lệnh inspect'],
  [['summarise', own, '-o', 'x.xlsx', '--parent', parent, '--unit', 'Sở Lạ'], 'Sở Lạ'],
])('%j cannot be', async (argv, said) => {
  const { status, err } = await cli(...argv);
  expect([status, plain(err)]).toEqual([2, expect.stringContaining(said)]);
});
