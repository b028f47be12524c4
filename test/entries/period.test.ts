import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ChangeReport } from '../../src/actions/changeReport';
import { cli } from './runCli';

const sample = path.resolve(__dirname, '../../samples/so-theo-doi-ket-qua-2026.xlsx');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nam-ro-kỳ-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
const to = (name: string) => path.join(folder, `${name}.xlsx`);

test('a period closed, closed again, and compared: each says what was done, in words and in JSON', async () => {
  const first = await cli('period', sample, '-o', to('q1'), '--close', 'Quý I');
  expect([first.status, first.err]).toEqual([0, '']);
  expect(first.out.replace(/\n/g, ' ')).toContain(
    'Đã chốt kỳ: Quý I năm 2026 (số liệu từ 15/12/2025 đến 14/03/2026), tính đến ngày 14/03/2026.',
  );
  const again = await cli('period', to('q1'), '-o', to('again'), '--close', 'q1');
  expect(again.status).toBe(2);
  expect(again.err).toContain('Kỳ “Quý I năm 2026” đã được chốt, số liệu tính đến ngày 14/03/2026; chưa thay gì.');
  expect(again.err).toContain('Thêm --replace để chốt lại.');
  expect(fs.existsSync(to('again'))).toBe(false);
  const replaced = await cli('period', to('q1'), '-o', to('again'), '--close', 'q1', '--replace', '--json');
  const report = ChangeReport.parse(JSON.parse(replaced.out));
  expect(report).toMatchObject({
    ...{ command: 'period', output: to('again') },
    result: { asOf: '2026-03-14', closed: { key: 'q1', items: 39, replaced: true, closedOn: '2026-03-14' } },
  });
  const summed = await cli('summarise', to('again'), '-o', to('sum'), '--as-of', '2026-06-15');
  expect(summed.out).toContain('Thay đổi trong kỳ (mới)');
});

test('without --close the sheets in which an office enters its own are made', async () => {
  const { out, status } = await cli('period', sample, '-o', to('sheets'));
  expect(status).toBe(0);
  expect(out.replace(/\n/g, ' ')).toContain('ở trang “Năm Rõ - Kỳ báo cáo”, “Năm Rõ - Ngày phát sinh”; sửa, thêm dòng');
});

test('a period nobody knows: which there are, and where others are added', async () => {
  const { err, status } = await cli('period', sample, '-o', to('no'), '--close', '2026-06', '--language', 'en');
  expect(status).toBe(2);
  expect(err).toContain('There is no reporting period “2026-06”');
  expect(err).toContain('h1 (6 tháng đầu năm 2026)');
});
