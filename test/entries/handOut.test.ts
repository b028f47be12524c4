import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { HandOutReport } from '../../src/actions/changeReport';
import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import { readHandOut } from '../../src/handing/handOutLine';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import { errorsOf } from '../validated';
import { cli } from './runCli';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nam-ro-hand-out-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));
const inFolder = (name: string) => path.join(folder, name);
const plan = path.resolve('samples/so-theo-doi-ket-qua-2026.xlsx');
const BOOK = 'Phieu giao - Phong Ke hoach - Tai chinh.xlsx';
const LIST = 'Danh sach giao.xlsx';

/** A table of text: small, and read as a workbook of its own. */
const tableOf = (name: string, ...leads: string[]): string => {
  const rows = leads.map((lead, i) => `${i + 1};Việc ${i + 1};${lead};Trước 30/6/2026`);
  fs.writeFileSync(
    inFolder(name),
    ['KẾ HOẠCH NĂM 2026', 'STT;Nhiệm vụ;Đơn vị chủ trì;Thời hạn', ...rows, ''].join('\n'),
  );
  return inFolder(name);
};

test('a workbook for a unit and the list, in a folder made for them; the plan stays as it is', async () => {
  const before = fs.readFileSync(plan);
  const to = inFolder('phieu');
  const { status, out, err } = await cli(
    'hand-out',
    plan,
    '-o',
    to,
    '--unit',
    'tài chính',
    '--unit',
    'Phòng Nghiệp vụ Y',
    '--due',
    '28/6/2026',
  );
  expect([status, err]).toEqual([2, expect.stringContaining('Không rõ “tài chính” là đơn vị nào')]);
  expect(fs.existsSync(to)).toBe(false);
  expect(out).toBe('');
  const done = await cli('hand-out', plan, '-o', to, '--unit', 'kế hoạch - tài chính', '--due', '28/6/2026');
  expect([done.status, done.err]).toEqual([0, '']);
  expect(done.out).toContain('Phòng Kế hoạch - Tài chính: chủ trì 3, phối hợp 1, qua tập thể');
  expect(done.out).toContain('Chưa khai ai thuộc: “Các phòng, đơn vị thuộc Sở”');
  expect(done.out).toContain('Các đơn vị gửi lại chậm nhất ngày 28/06/2026.');
  for (const line of done.out.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  expect(fs.readdirSync(to).sort()).toEqual([LIST, BOOK]);
  expect(fs.readFileSync(plan).equals(before)).toBe(true);
  for (const name of [LIST, BOOK])
    expect(await errorsOf(new Uint8Array(fs.readFileSync(path.join(to, name))))).toEqual([]);
  const book = await openWorkbook(new Uint8Array(fs.readFileSync(path.join(to, BOOK))));
  const { inspections, sheets } = await inspectWorkbook(book, { asOf: '2026-06-15' });
  expect(sheets).toEqual([
    expect.objectContaining({ name: 'Phiếu giao việc', protected: true, ours: false }),
    expect.objectContaining({ name: 'Hướng dẫn', protected: true, ours: false }),
  ]);
  expect(readHandOut(inspections[0]!.plan)).toMatchObject({ unit: 'Phòng Kế hoạch - Tài chính', day: '2026-06-15' });
});

test('nothing that stands there is written over, and nothing is written beside it, unless that is asked for', async () => {
  const table = tableOf('a.csv', 'Văn phòng Sở', 'Thanh tra Sở');
  const to = inFolder('co-san');
  fs.mkdirSync(to);
  fs.writeFileSync(path.join(to, 'Phieu giao - Thanh tra So.xlsx'), 'của tôi');
  fs.writeFileSync(path.join(to, 'khac.txt'), 'khác');
  const refused = await cli('hand-out', table, '-o', to);
  expect([refused.status, refused.err]).toEqual([
    2,
    expect.stringContaining('Thanh tra So.xlsx” đã có nên chưa ghi gì'),
  ]);
  expect(fs.readdirSync(to).sort()).toEqual(['Phieu giao - Thanh tra So.xlsx', 'khac.txt'].sort());
  expect((await cli('hand-out', table, '-o', to, '--force')).status).toBe(0);
  expect(fs.readdirSync(to)).toHaveLength(4);
  expect(fs.readFileSync(path.join(to, 'khac.txt'), 'utf8')).toBe('khác');
});

test('--json follows its schema, also of a table of another kind', async () => {
  const table = tableOf('b.csv', 'Văn phòng Sở');
  const { out } = await cli('hand-out', table, '-o', inFolder('json'), '--json', '--due', '2026-07-01');
  expect(HandOutReport.parse(JSON.parse(out))).toMatchObject({
    command: 'hand-out',
    output: inFolder('json'),
    made: { kind: 'text' },
    result: {
      due: '2026-07-01',
      openGroups: [],
      books: [{ unit: 'Văn phòng Sở', file: 'Phieu giao - Van phong So.xlsx', leads: 1 }],
    },
  });
});

test.each<[what: string, argv: () => string[], sentence: RegExp]>([
  ['without a folder', () => ['hand-out', plan], /sau -o cần tên một thư mục/],
  ['a file as a folder', () => ['hand-out', plan, '-o', plan], /sau -o cần tên một thư mục/],
  ['in a folder that is not there', () => ['hand-out', plan, '-o', inFolder('a/b/c')], /Không có thư mục/],
  ['two plans', () => ['hand-out', plan, plan, '-o', inFolder('x')], /làm với từng tệp một/],
  ['a plan without units', () => ['hand-out', tableOf('c.csv', '', ''), '-o', inFolder('x')], /không ghi đơn vị nào/],
  ['no plan', () => ['hand-out', tableOf('d.csv'), '-o', inFolder('x')], /Không tìm thấy bảng kế hoạch/],
  ['a day that is none', () => ['hand-out', plan, '-o', inFolder('x'), '--due', '31/6/2026'], /cần một ngày có thật/],
  [
    'another command’s option',
    () => ['mark', plan, '-o', inFolder('x'), '--due', '1/6/2026'],
    /--due chỉ dùng với lệnh hand-out/,
  ],
])('is not done %s, and the sentence says why', async (_, argv, sentence) => {
  const { status, err } = await cli(...argv());
  expect([status, err]).toEqual([2, expect.stringMatching(sentence)]);
  expect(fs.existsSync(inFolder('x'))).toBe(false);
});
