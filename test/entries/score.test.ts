import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makeWorkbook } from '../../samples/making/workbook';
import { ChangeReport } from '../../src/actions/changeReport';
import { cli } from './runCli';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nam-ro-chấm-điểm-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
const to = (name: string) => path.join(folder, `${name}.xlsx`);
const HEAD = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Tài liệu kiểm chứng'];
const write = (name: string, year: number, head: string[], rows: (string | number | null)[][]) => {
  const all = [[`BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`], head, ...rows];
  fs.writeFileSync(to(name), makeWorkbook({ sheets: [{ name: 'Tự chấm', rows: all }] }));
};
const told = (out: string) => out.replace(/\s+/g, ' ');
const scored = [
  ['1.1', 'Ban hành kế hoạch', 1, 1, 'Kế hoạch số 12/KH-SNV ngày 05/3/2026'],
  ['1.2', 'Tuyên truyền', 2, 1.5, 'Báo cáo số 9/BC-SNV ngày 05/5/2026'],
];

test('a table of criteria gets the columns it lacks; nothing is made up where nobody has scored', async () => {
  write('criteria', 2026, ['STT', 'Tiêu chí', 'Đơn vị chủ trì'], [['1.1', 'Ban hành kế hoạch', 'Văn phòng Sở']]);
  const { status, out } = await cli('score', to('criteria'), '-o', to('columns'));
  expect(status).toBe(0);
  for (const head of ['Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định', 'Tài liệu kiểm chứng', 'Giải trình'])
    expect(out).toContain(head);
  expect(out).not.toContain('Đơn vị phụ trách');
  expect(told(out)).toContain('Chưa có điểm nào nên chưa lập trang Điểm, Minh chứng.');
  const again = await cli('score', to('columns'), '-o', to('again'), '--language', 'en');
  expect(told(again.out)).toContain('The table has all columns to be scored.');
});

test('a table that has no criteria gets none, and is told', async () => {
  write('tasks', 2026, ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'], [[1, 'Tổng kết', 'Văn phòng', '30/6/2026']]);
  const { out } = await cli('score', to('tasks'), '-o', to('none'));
  expect(told(out)).toContain('Không thêm cột vào “Tự chấm”: bảng không có tiêu chí');
});

test('documents are looked for by the names of files, seen from where the workbook is written', async () => {
  write('scored', 2026, HEAD, scored);
  const papers = path.join(folder, 'Minh chứng', '2026');
  fs.mkdirSync(papers, { recursive: true });
  fs.writeFileSync(path.join(papers, '12-KH-SNV #1.pdf'), '');
  const { out } = await cli(
    'score',
    to('scored'),
    '-o',
    to('linked'),
    '--evidence',
    path.join(folder, 'Minh chứng'),
    '--json',
  );
  const report = ChangeReport.parse(JSON.parse(out));
  expect(report).toMatchObject({
    command: 'score',
    result: { evidence: { files: 1, matched: 1, documents: 2, missing: ['9/BC-SNV'] } },
  });
  const text = await cli(
    'score',
    to('scored'),
    '-o',
    to('linked'),
    '--force',
    '--evidence',
    path.join(folder, 'Minh chứng'),
  );
  expect(told(text.out)).toContain('Tài liệu kiểm chứng: 1 trong 2 số văn bản có tệp');
  expect(told(text.out)).toContain('Chưa thấy tệp của: 9/BC-SNV');
  const gone = await cli('score', to('scored'), '-o', to('gone'), '--evidence', path.join(folder, 'không có'));
  expect([gone.status, fs.existsSync(to('gone'))]).toEqual([2, false]);
  expect(told(gone.err)).toContain('--evidence');
});

test('last year’s table is compared by number; one without points is refused', async () => {
  write('now', 2026, HEAD, scored);
  write('before', 2025, HEAD, [['1.1', 'Ban hành kế hoạch', 1, 0.5, null]]);
  const done = await cli('score', to('now'), '-o', to('compared'), '--last-year', to('before'));
  expect([done.status, done.err]).toEqual([0, '']);
  const refused = await cli('score', to('now'), '-o', to('refused'), '--last-year', to('criteria'));
  expect([refused.status, fs.existsSync(to('refused'))]).toEqual([2, false]);
  expect(told(refused.err)).toContain(
    'không có bảng nào đã chấm điểm. Chưa đọc được bảng chấm điểm năm trước (--last-year)',
  );
});

test('other commands do not know its options', async () => {
  const { status, err } = await cli('track', to('criteria'), '-o', to('x'), '--evidence', folder);
  expect(status).toBe(2);
  expect(err).toContain('--evidence chỉ dùng với lệnh score');
});
