import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as XLSX from '@e965/xlsx';
import { TableReport } from '../../src/actions/changeReport';
import { oldInThread } from '../../src/entries/cli/oldInThread';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import { readOld } from '../../src/importing/old/readOld';
import { buildCli } from './buildCli';
import { cli } from './runCli';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nam-ro-table-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));
const file = (name: string, content: string | Uint8Array) => {
  const where = path.join(folder, name);
  fs.writeFileSync(where, content);
  return where;
};
const CSV =
  'KẾ HOẠCH NĂM 2026\nSTT;Nhiệm vụ;Đơn vị chủ trì;Thời hạn\n1;Rà soát văn bản;Văn phòng Sở;Trước 30/6/2026\n2;Kiểm tra;Thanh tra Sở;Quý III\n';
const sheet = XLSX.utils.aoa_to_sheet(CSV.split('\n').map((line) => line.split(';')));
const old = (bookType: XLSX.BookType) =>
  new Uint8Array(
    XLSX.write({ SheetNames: ['Phụ lục'], Sheets: { 'Phụ lục': sheet } }, { bookType, type: 'array' }) as ArrayBuffer,
  );

describe('table', () => {
  test('brings files of other kinds into a folder, each under its own name, and leaves them as they are', async () => {
    const csv = file('a.csv', CSV);
    const xls = file('b.xls', old('biff8'));
    const to = path.join(folder, 'moi');
    fs.mkdirSync(to);
    const { status, out, err } = await cli('table', csv, xls, '-o', to);
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain('Tệp gốc là bảng dạng chữ (.csv, .tsv) và được giữ nguyên');
    expect(out).toContain('Không đưa sang: màu');
    expect(fs.readdirSync(to).sort()).toEqual(['a.xlsx', 'b.xlsx']);
    expect(fs.readFileSync(csv, 'utf8')).toBe(CSV);
    const host = await openWorkbook(new Uint8Array(fs.readFileSync(path.join(to, 'b.xlsx'))));
    expect((await host.read('Phụ lục')).texts[2]).toEqual(['1', 'Rà soát văn bản', 'Văn phòng Sở', 'Trước 30/6/2026']);
  });

  test('--json follows its schema', async () => {
    const { out } = await cli('table', file('c.csv', CSV), '-o', path.join(folder, 'c.xlsx'), '--json');
    expect(TableReport.parse(JSON.parse(out))).toMatchObject({ command: 'table', made: { kind: 'text' } });
  });

  test.each<[what: string, argv: (csv: string) => string[], sentence: RegExp]>([
    ['without an output', (csv) => ['table', csv], /Hãy thêm, ví dụ: -o ".*d - 5 rõ\.xlsx"/],
    ['to another ending', (csv) => ['table', csv, '-o', path.join(folder, 'x.csv')], /phải có đuôi \.xlsx/],
    [
      'of a workbook',
      () => ['table', path.resolve('samples/so-muc-tieu-hoat-dong-2026.xlsx'), '-o', path.join(folder, 'x.xlsx')],
      /Đây đã là sổ Excel/,
    ],
    [
      'with an option of another command',
      (csv) => ['table', csv, '-o', 'x.xlsx', '--notes'],
      /--notes chỉ dùng với lệnh mark/,
    ],
  ])('%s: one sentence, and nothing is written', async (_what, argv, sentence) => {
    const { status, out, err } = await cli(...argv(file('d.csv', CSV)));
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(sentence);
    expect(fs.existsSync(path.join(folder, 'x.xlsx'))).toBe(false);
  });
});

test('other commands read such files as they are, and write a workbook', async () => {
  const csv = file('e.csv', CSV);
  const to = path.join(folder, 'e.xlsx');
  const { status, out } = await cli('mark', csv, '-o', to);
  expect(status).toBe(0);
  expect(out).toContain('Tệp gốc là bảng dạng chữ');
  expect(fs.existsSync(to)).toBe(true);
  const { status: read, out: report } = await cli('inspect', csv, '--json', '--fail-on', 'never');
  expect(read).toBe(0);
  expect(JSON.parse(report)).toMatchObject({ made: [{ file: csv, kind: 'text' }], plans: [{ items: [{}, {}] }] });
});

describe('a file of an old format is read in a thread of its own', () => {
  let program: string;
  beforeAll(async () => {
    program = await buildCli();
  }, 300_000);

  test('as it is read without', async () => {
    const bytes = old('biff8');
    expect(await oldInThread(program)(bytes, 'xls')).toEqual(await readOld(bytes, 'xls'));
  });

  test.each([
    [
      'damaged',
      { time: 60_000, memory: 1536 },
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'damaged',
    ],
    ['that takes too long', { time: 1, memory: 1536 }, null, 'too-slow'],
    ['that takes more memory than there is', { time: 60_000, memory: 4 }, null, 'too-large'],
  ])('one %s ends with its reason', async (_what, limits, bytes, reason) => {
    await expect(oldInThread(program, limits)(bytes ?? old('biff8'), 'xls')).rejects.toMatchObject({
      name: 'UnreadableWorkbook',
      reason,
    });
  });
});
