import { clear } from '../../src/actions/clear';
import { score } from '../../src/actions/score';
import type { WorkbookHost } from '../../src/workbook/host';
import type { TestCell } from '../snapshotOf';
import { type Seed, SUBJECTS } from './subjects';

/** Scoring: columns added once, the sheets of points and of evidence written, replaced and taken away; the same in every host. */
const ROWS: TestCell[][] = [
  ['BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
  ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Tài liệu kiểm chứng', 'Đơn vị chủ trì'],
  ['1.1', 'Ban hành kế hoạch', 1, 1, 'Kế hoạch số 12/KH-SNV ngày 05/3/2026', 'Văn phòng Sở'],
  ['1.2', 'Kiểm tra (kế hoạch, biên bản)', 2, 1.5, 'Kế hoạch số 13/KH-SNV ngày 05/3/2026', 'Thanh tra Sở'],
];
const seed: Seed = { sheets: [{ name: 'Tự chấm', rows: ROWS }] };
const write = (host: WorkbookHost) =>
  score(host, {
    asOf: '2026-06-20',
    writtenAt: '2026-06-20T08:00',
    evidence: { folder: 'MC', files: [{ name: '12-KH-SNV.pdf', path: 'MC/12-KH-SNV.pdf' }] },
  });

describe.each(SUBJECTS)('scoring in the $name host', ({ open, reopen, prepare }) => {
  if (prepare) beforeAll(prepare);

  test('columns come once, sheets are replaced in their place and taken away', async () => {
    const host = await open(seed);
    const first = await write(host);
    expect(first.columns.map(({ cell, header }) => `${cell} ${header}`)).toEqual([
      'G2 Điểm thẩm định',
      'H2 Giải trình',
    ]);
    expect(first.written.map(({ mark, replaced }) => [mark, replaced])).toEqual([
      ['NamRo_Scores', false],
      ['NamRo_Evidence', false],
    ]);
    const second = await write(host);
    expect([second.columns, second.written.map(({ replaced }) => replaced)]).toEqual([[], [true, true]]);
    const again = await reopen(host);
    const points = (await again.read('Điểm')).texts.flat().join(' ');
    expect(points).toContain('Tự chấm 2,5/3 điểm (83,3%). Không nhận 0,5 điểm ở 1 tiêu chí.');
    const { texts } = await again.read('Minh chứng');
    const row = texts.find((cells) => cells.includes('1.2'))!;
    expect(row).toEqual(expect.arrayContaining(['kế hoạch, biên bản', 'biên bản', 'Thanh tra Sở']));
    expect(texts.find((cells) => cells.includes('1.1'))).toContain('12-KH-SNV.pdf');
    expect((await clear(again, {})).removed.sort()).toEqual(['Minh chứng', 'Điểm'].sort());
    expect((await again.sheets()).map(({ name }) => name)).toEqual(['Tự chấm']);
  });
});
