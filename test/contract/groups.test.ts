import { decide } from '../../src/actions/decide';
import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import { summarise } from '../../src/actions/summarise';
import type { PageHost } from '../../src/hosts/page/pageHost';
import type { TestCell } from '../snapshotOf';
import { page } from './pageSubject';
import { type Seed, SUBJECTS } from './subjects';

/** Who is in a collective: kept in a sheet of units made before it had the column, and counted; the same in every host. */
const PLAN: TestCell[][] = [
  ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
  ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả thực hiện'],
  [1, 'Ban hành kế hoạch tuyên truyền', 'Văn phòng Sở', '30/1/2026', null],
  [2, 'Kiểm tra công tác văn thư', 'Các phòng thuộc Sở', '30/3/2026', null],
];
const UNITS: TestCell[][] = [
  ['Bảng của Văn phòng'],
  ['Tên đơn vị', 'Tên gọi khác', 'Từ ngày', 'Đến ngày', 'Số máy'],
  ['Phòng Tài vụ', 'TV', null, null, '101'],
  ['Phòng Đo đạc', null, null, null, '102'],
];
const SHEET = 'Năm Rõ - Đơn vị';
const seed: Seed = {
  sheets: [
    { name: 'Phụ lục', rows: PLAN },
    { name: SHEET, rows: UNITS },
  ],
  names: [{ name: 'NamRo_Units', sheet: SHEET, block: 'A1' }],
};

describe.each(SUBJECTS)('members of a collective in the $name host', ({ open, reopen, prepare }) => {
  if (prepare) beforeAll(prepare);

  test('an older sheet gets the columns it lacks, nothing of it is lost, and the members are counted', async () => {
    const host = await open(seed);
    const groups = ['Các phòng thuộc Sở'];
    const units = ['Phòng Tài vụ', 'Phòng Mới'].map((name) => ({ name, groups }));
    await decide(host, { kind: 'groups', units });
    await decide(host, { kind: 'groups', units });
    const again = await reopen(host);
    expect((await again.read(SHEET)).texts.map((row) => row.join(' | ').replace(/[ |]+$/, ''))).toEqual([
      'Bảng của Văn phòng',
      'Tên đơn vị | Tên gọi khác | Từ ngày | Đến ngày | Số máy | Thuộc nhóm | Thủ trưởng | Thư điện tử',
      'Phòng Tài vụ | TV |  |  | 101 | Các phòng thuộc Sở',
      'Phòng Đo đạc |  |  |  | 102',
      'Phòng Mới |  |  |  |  | Các phòng thuộc Sở',
    ]);
    const { inspections, problems } = await inspectWorkbook(again, { asOf: '2026-06-15' });
    expect(problems).toEqual([]);
    expect(inspections[0]!.settings.units.map((unit) => [unit.name, unit.groups])).toEqual([
      ['Phòng Tài vụ', groups],
      ['Phòng Đo đạc', []],
      ['Phòng Mới', groups],
    ]);
    const { written } = await summarise(again, { asOf: '2026-06-15', writtenAt: '2026-06-15T08:00', kinds: ['units'] });
    const { texts } = await again.read(written[0]!.name);
    expect(texts.flat()).toContain('Qua nhóm');
    expect(texts.map((row) => row[1])).toContain('Phòng Mới');
  });
});

test('in the page it is taken back with one press, columns and all', async () => {
  const host = (await page.open(seed)) as PageHost;
  const before = (await host.read(SHEET)).texts;
  await decide(host, { kind: 'groups', units: [{ name: 'Phòng Tài vụ', groups: ['Các phòng thuộc Sở'] }] });
  expect((await host.read(SHEET)).texts).not.toEqual(before);
  await host.undo();
  expect((await host.read(SHEET)).texts).toEqual(before);
});
