import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Report } from '../../src/actions/report';
import { makeWorkbook } from '../../samples/making/workbook';
import { cli } from './runCli';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nam-ro-người-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
const HEAD = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Người phụ trách', 'Thời hạn', 'Kết quả thực hiện'];
const ROWS = [
  [1, 'Ban hành kế hoạch', 'Văn phòng', 'Lường Văn An', '30/1/2026', 'Đã hoàn thành ngày 20/1/2026'],
  [2, 'Kiểm tra văn thư', 'Văn phòng', 'Lường Văn An', '30/3/2026', 'Đã hoàn thành ngày 9/4/2026'],
  [3, 'Trả lời kiến nghị', 'Phòng Kinh tế', null, '30/4/2026', null],
];
function fileOf(name: string, rows: typeof ROWS): string {
  const file = path.join(folder, name);
  fs.writeFileSync(file, makeWorkbook({ sheets: [{ name: 'Trang 1', rows: [['KẾ HOẠCH NĂM 2026'], HEAD, ...rows] }] }));
  return file;
}
const named = fileOf('a.xlsx', ROWS);
const nobody = fileOf(
  'b.xlsx',
  ROWS.map((row) => [...row.slice(0, 3), null, ...row.slice(4)] as (typeof ROWS)[number]),
);
const inspect = (...argv: string[]) => cli('inspect', ...argv, '--fail-on', 'never');
const peopleOf = async (...argv: string[]) =>
  Report.parse(JSON.parse((await inspect(...argv, '--json')).out)).plans[0]!.counts.people;

test('figures of people stand in JSON only where they are asked for', async () => {
  expect(await peopleOf(named)).toBeUndefined();
  expect(await peopleOf(named, '--people')).toEqual([
    {
      ...{ name: 'Lường Văn An', units: ['Văn phòng'], items: 2, given: 2, done: 2, onTime: 1, undated: 0, late: 1 },
      ...{ overdue: 0, quantity: 1, progress: 0.875 },
    },
  ]);
  expect(await peopleOf(nobody, '--people')).toEqual([]);
});

test('and in words, with what they are not', async () => {
  const { out } = await inspect(named, '--people');
  expect(out.replace(/\n\s*/g, ' ')).toContain(
    'Lường Văn An (Văn phòng): được giao 2, hoàn thành 2, đúng hạn 1, trễ 1 lần, quá hạn chưa xong 0; tỷ lệ số lượng 100%, tỷ lệ tiến độ 87,5%',
  );
  expect(out.replace(/\n\s*/g, ' ')).toContain('không phải kết quả xếp loại.');
  expect((await inspect(named)).out).not.toContain('Theo công chức');
  expect((await inspect(nobody, '--people')).out).toContain('Bảng không ghi tên người nào.');
  expect((await inspect(named, '--people', '--language', 'en')).out).toContain('late 1 time, open and overdue 0');
});

test('it is an option of inspect', async () => {
  const { status, err } = await cli('summarise', named, '-o', path.join(folder, 'c.xlsx'), '--people');
  expect([status, err.trim()]).toEqual([2, expect.stringContaining('--people chỉ dùng với lệnh inspect')]);
});
