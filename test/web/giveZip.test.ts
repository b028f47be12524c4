import { unzipSync } from 'fflate';
import { zipName, zipOf } from '../../src/entries/web/giveZip';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import { newWorkbooks } from '../handing/newWorkbooks';

test('a file with a workbook for each unit, and how far it is', async () => {
  const shares: number[] = [];
  const files = unzipSync(await zipOf(newWorkbooks(), (share) => shares.push(share)));
  expect(Object.keys(files)).toEqual(['Phieu giao - Phong Noi vu.xlsx', 'Danh sach giao.xlsx']);
  const host = await openWorkbook(files['Phieu giao - Phong Noi vu.xlsx']!);
  expect((await host.sheets()).map(({ name }) => name)).toEqual(['Phiếu giao việc']);
  expect(shares).toEqual([0.5, 1]);
});

test.each([
  ['Kế hoạch 2026.xlsx', 'Kế hoạch 2026 - phiếu giao việc.zip'],
  ['Ke hoach.v2.xlsm', 'Ke hoach.v2 - phiếu giao việc.zip'],
  ['Kế hoạch.docx', 'Kế hoạch - phiếu giao việc.zip'],
  ['Kế hoạch', 'Kế hoạch - phiếu giao việc.zip'],
])('it is called after the plan: %s', (name, zip) => {
  expect(zipName(name)).toBe(zip);
});
