import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makeWorkbook } from '../../samples/making/workbook';
import { ChangeReport } from '../../src/actions/changeReport';
import { cli } from './runCli';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nam-ro-từng-kỳ-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
const to = (name: string) => path.join(folder, `${name}.xlsx`);
const write = (name: string, deadline: string) => {
  const rows = [
    ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
    ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
    [1, 'Báo cáo công tác văn thư', 'Văn phòng Sở', deadline],
  ];
  fs.writeFileSync(to(name), makeWorkbook({ sheets: [{ name: 'Phụ lục', rows }] }));
};
const told = (out: string) => out.replace(/\n/g, ' ');

test('track --periods: the columns, and a row for each part; once more nothing is added; cleared, it stays', async () => {
  write('plan', 'Quý I trước 10/3/2026; Quý II trước 10/6/2026');
  const first = await cli('track', to('plan'), '-o', to('tracked'), '--periods');
  expect([first.status, first.err]).toEqual([0, '']);
  expect(told(first.out)).toContain('Đã ghi 2 dòng vào trang “Theo dõi từng kỳ”, mỗi kỳ, mỗi mốc một dòng.');
  expect(first.out).toContain('Kết quả thực hiện');
  const again = await cli('track', to('tracked'), '-o', to('again'), '--periods', '--json');
  expect(ChangeReport.parse(JSON.parse(again.out))).toMatchObject({
    ...{ command: 'track', result: { columns: [], periods: { sheet: 'Theo dõi từng kỳ', parts: 2, added: 0 } } },
  });
  const cleared = await cli('clear', to('again'), '-o', to('cleared'), '--language', 'en');
  expect(told(cleared.out)).toContain('columns and sheets for tracking stay');
  const english = await cli('track', to('cleared'), '-o', to('english'), '--periods', '--language', 'en');
  expect(told(english.out)).toContain('The sheet “Theo dõi từng kỳ” has all parts of the deadlines already');
});

test('without a deadline of several days there is no such sheet, and it is said', async () => {
  write('single', 'Trước 10/6/2026');
  const { out } = await cli('track', to('single'), '-o', to('none'), '--periods');
  expect(told(out)).toContain('Không có nhiệm vụ nào có từ hai kỳ, hai mốc trở lên');
});

test('track alone makes no such sheet; other commands do not know the option', async () => {
  write('two', '30/3/2026 và 30/9/2026');
  const { out } = await cli('track', to('two'), '-o', to('alone'), '--json');
  expect(JSON.parse(out)).not.toHaveProperty('result.periods');
  const { status, err } = await cli('mark', to('two'), '-o', to('no'), '--periods');
  expect(status).toBe(2);
  expect(err).toContain('--periods chỉ dùng với lệnh track');
});

test('track --reports: the register of reports, with the units that lead and the periods of the year', async () => {
  write('lead', 'Trước 10/6/2026');
  const { out, status } = await cli('track', to('lead'), '-o', to('book'), '--reports');
  expect(status).toBe(0);
  expect(told(out)).toContain('Đã ghi vào trang “Sổ báo cáo” 1 đơn vị, 4 kỳ.');
  const again = await cli('track', to('book'), '-o', to('book-again'), '--reports', '--json');
  expect(ChangeReport.parse(JSON.parse(again.out))).toMatchObject({
    result: { reports: { sheet: 'Sổ báo cáo', units: 1, periods: 4, addedUnits: 0, missing: [] } },
  });
});
