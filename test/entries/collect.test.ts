import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CollectReport } from '../../src/actions/changeReport';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import { emptyWorkbook } from '../../src/hosts/file/emptyWorkbook';
import type { SheetModel } from '../../src/workbook/sheetModel';
import { cli } from './runCli';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nam-ro-thu-bài-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
const at = (...names: string[]) => path.join(folder, ...names);

const HEAD = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả thực hiện'];
const TASKS = [
  ['1', 'Báo cáo công tác văn thư', 'Văn phòng Sở', 'Trước 30/5/2026'],
  ['2', 'Kiểm tra công vụ', 'Thanh tra Sở', 'Trước 30/9/2026'],
  ['3', 'Rà soát văn bản', 'Phòng Pháp chế', 'Trước 30/5/2026'],
];
async function book(results: string[], tasks = TASKS): Promise<Uint8Array> {
  const rows = [['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'], HEAD, ...tasks.map((row, i) => [...row, results[i] ?? ''])];
  const cells = rows.map((row) => ({
    cells: row.map((value) => ({ value: value || null, style: 'plain' })),
    height: null,
  }));
  const plain = {
    size: 12,
    bold: false,
    italic: false,
    underline: false,
    colour: null,
    fill: null,
    border: 'none',
  } as const;
  const style = { ...plain, horizontal: 'left', vertical: 'top', wrap: true, indent: 0, format: 'General' } as const;
  const sheet: Omit<SheetModel, 'mark' | 'charts'> = {
    ...{ name: 'Phụ lục', tab: null, styles: { plain: style }, widths: HEAD.map(() => 20), rows: cells, merges: [] },
    ...{ freeze: { rows: 0, columns: 0 }, filter: null, print: { landscape: true, repeat: null, breaks: [] } },
  };
  const host = await openWorkbook(emptyWorkbook());
  await host.addSheets([sheet]);
  return host.bytes();
}

beforeAll(async () => {
  fs.mkdirSync(at('bài', 'con'), { recursive: true });
  const write = async (name: string, results: string[]) => fs.writeFileSync(at(name), await book(results));
  await write('kế hoạch.xlsx', ['', '', '']);
  await write('bài/01 Văn phòng Sở.xlsx', ['Đã hoàn thành']);
  await write('bài/02 x.xlsx', ['', 'Đang thực hiện']);
  fs.copyFileSync(at('kế hoạch.xlsx'), at('bài/kế hoạch.xlsx'));
  fs.writeFileSync(at('bài/03 quét.pdf'), '%PDF-1.7\n');
  fs.writeFileSync(at('bài/04 rỗng.xlsx'), '');
  fs.writeFileSync(at('bài/~$01 Văn phòng Sở.xlsx'), 'khóa');
  fs.writeFileSync(at('bài/.DS_Store'), 'x');
});

const flat = (text: string) => text.replace(/\s+/g, ' ');

test('a folder: each file is told in a line, what is none is passed over in words, and nothing is written over', async () => {
  const { status, out, err } = await cli('collect', at('kế hoạch.xlsx'), at('bài'), '-o', at('bài', 'ra.xlsx'));
  expect(status).toBe(1);
  const said = flat(out);
  expect(said).toContain('Đã nhận 2/3 đơn vị; lấy 2 kết quả; 0 chỗ cần quyết.');
  expect(said).toContain('Chưa gửi: Phòng Pháp chế.');
  expect(said).toContain('- 01 Văn phòng Sở.xlsx (Văn phòng Sở, bản ngày');
  expect(said).toContain('- 03 quét.pdf: Không đọc được. Đây là tệp PDF');
  expect(said).toContain('- 04 rỗng.xlsx: Không đọc được. Tệp rỗng');
  expect(said).toContain('- kế hoạch.xlsx');
  expect(said).not.toContain('DS_Store');
  expect(flat(err)).toContain('Bỏ qua tệp khóa của Excel');
  expect(flat(err)).toContain('Bỏ qua thư mục con');
  expect(out.split('\n').every((line) => line.length <= 100)).toBe(true);
  const again = await cli('collect', at('kế hoạch.xlsx'), at('bài'), '-o', at('bài', 'ra.xlsx'));
  expect([again.status, again.out]).toEqual([2, '']);
});

test('the workbook written and the plan are no copies, wherever they lie; --json follows its schema', async () => {
  const args = ['--json', '--force', '--unit-of', '02 x.xlsx=Thanh tra Sở', '--period', 'h1', '--jobs', '2'];
  const { out } = await cli('collect', at('bài', 'kế hoạch.xlsx'), at('bài'), '-o', at('bài', 'ra.xlsx'), ...args);
  const report = CollectReport.parse(JSON.parse(out));
  expect(report.result.files.map(({ file }) => file)).toEqual([
    '01 Văn phòng Sở.xlsx',
    '02 x.xlsx',
    '03 quét.pdf',
    '04 rỗng.xlsx',
  ]);
  expect(report.result.files[1]).toMatchObject({ unit: 'Thanh tra Sở', unitBy: 'told' });
  expect(report.passedOver.map(({ reason }) => reason)).toEqual(['lock-file', 'sub-folder']);
  expect(report.result.units.map(({ unit, state }) => [unit, state])).toContainEqual(['Phòng Pháp chế', 'not-sent']);
});

test.each([
  [['collect', at('kế hoạch.xlsx'), '-o', at('x.xlsx')], 'Lệnh collect cần kế hoạch đã giao'],
  [['collect', at('kế hoạch.xlsx'), at('bài'), '-o', at('x.xlsx'), '--unit-of', 'abc'], '--unit-of'],
  [
    ['collect', at('kế hoạch.xlsx'), at('bài'), '-o', at('x.xlsx'), '--unit-of', 'abc.xlsx=Thanh tra Sở'],
    'Không có tệp “abc.xlsx”',
  ],
  [['collect', at('kế hoạch.xlsx'), at('bài'), '-o', at('x.xlsx'), '--unit-of', '02 x.xlsx=Phòng Lạ'], 'Phòng Lạ'],
  [['collect', at('kế hoạch.xlsx'), at('bài'), '-o', at('x.xlsx'), '--jobs', '0'], '--jobs'],
  [['collect', at('kế hoạch.xlsx'), at('bài'), '-o', at('x.xlsx'), '--period', 'q2'], 'q2'],
  [['collect', at('không có.xlsx'), at('bài'), '-o', at('x.xlsx')], 'Không tìm thấy tệp'],
  [['collect', at('kế hoạch.xlsx'), at('bài')], 'Chưa cho biết ghi vào tệp nào'],
  [['mark', at('kế hoạch.xlsx'), '-o', at('x.xlsx'), '--jobs', '2'], 'chỉ dùng với lệnh collect'],
])('%j is said, and nothing is written', async (argv, words) => {
  const { status, err } = await cli(...argv);
  expect([status, flat(err).includes(words)]).toEqual([2, true]);
  expect(fs.existsSync(at('x.xlsx'))).toBe(false);
});

test('a copy that is not there is told as such, and stops nothing', async () => {
  const { out } = await cli(
    'collect',
    at('kế hoạch.xlsx'),
    at('bài/01 Văn phòng Sở.xlsx'),
    at('thiếu.xlsx'),
    '-o',
    at('y.xlsx'),
  );
  expect(flat(out)).toContain('- thiếu.xlsx: Không đọc được. Không tìm thấy tệp.');
  expect(fs.existsSync(at('y.xlsx'))).toBe(true);
});
