import { scores } from '../../src/summaries/scores';
import { summarise } from '../../src/summaries/summarise';
import { headedTables, tableWith } from './headedTables';
import { shownRows, tableContext, type TestTable } from './tableContext';

const COLUMNS = [
  'STT',
  'Tiêu chí',
  'Điểm tối đa',
  'Điểm tự đánh giá',
  'Lý do mất điểm',
  'Giải pháp khắc phục',
  'Đơn vị chủ trì',
  'Thời hạn',
];
const ROWS = [
  [1, 'Ban hành kế hoạch', 2, 1.5, 'Chậm ban hành', 'Ban hành sớm', 'Văn phòng Sở', '31/3/2026'],
  [2, 'Rà soát thủ tục', 3, 1, null, 'Bổ sung báo cáo', 'Thanh tra Sở', null],
  [3, 'Kiểm tra công vụ', 1, 1, null, null, 'Văn phòng Sở', '30/11/2026'],
];
const made = (table: TestTable) => {
  const context = tableContext(table);
  return scores.applies(context.inspection, context.settings) ? scores.make(context)[0]! : null;
};

test('what is not claimed most first, what is there to win it back, and the sum', () => {
  const { rows } = tableWith(made({ columns: COLUMNS, rows: ROWS })!, 'Tiêu chí', 'Xem dòng');
  const heads = [
    'Tiêu chí',
    'Điểm tối đa',
    'Điểm tự chấm',
    'Không nhận',
    'Giải trình',
    'Giải pháp khắc phục',
    'Thời hạn',
  ];
  expect(rows.slice(0, 3).map((row) => heads.map((head) => row[head]))).toEqual([
    ['Rà soát thủ tục', 3, 1, 2, 'Chưa có', 'Có', 'Chưa có'],
    ['Ban hành kế hoạch', 2, 1.5, 0.5, 'Có', 'Có', 'Có'],
    ['Kiểm tra công vụ', 1, 1, 0, '', '', ''],
  ]);
  expect(rows.find(({ TT }) => TT === 'Tổng cộng')).toMatchObject({
    'Điểm tối đa': 6,
    'Điểm tự chấm': 3.5,
    'Không nhận': 2.5,
  });
  expect(rows.find(({ TT }) => TT === 'Số điểm không nhận ở các tiêu chí đó')).toMatchObject({
    'Giải trình': 2,
    'Giải pháp khắc phục': 0,
    'Thời hạn': 2,
  });
});

test('by unit: the points, and the part in all that is not claimed', () => {
  const { rows } = tableWith(made({ columns: COLUMNS, rows: ROWS })!, 'Đơn vị', 'Phần trong điểm không nhận');
  const heads = ['Đơn vị', 'Số tiêu chí', 'Không nhận', 'Phần trong điểm không nhận'];
  expect(rows.map((row) => heads.map((head) => row[head]))).toEqual([
    ['Thanh tra Sở', 1, 2, 0.8],
    ['Văn phòng Sở', 2, 0.5, 0.2],
  ]);
});

test('a table without points has no sheet of them; without sections no table by section', () => {
  expect(made({ rows: [[1, 'Tổng kết', 'Văn phòng Sở', '30/11/2026', null]] })).toBeNull();
  const heads = headedTables(made({ columns: COLUMNS, rows: ROWS })!).map((table) => table.heads[1]);
  expect(heads).toEqual(['Đơn vị', 'Tiêu chí']);
});

/** All words of a sheet, in one line. */
const wordsOf = (table: TestTable): string => shownRows(made(table)!).flat().join(' ');

test('with self-scores alone nothing is reached and nothing lost', () => {
  const words = wordsOf({ columns: COLUMNS, rows: ROWS });
  expect(words).toContain('Tự chấm 3,5/6 điểm (58,3%). Không nhận 2,5 điểm ở 2 tiêu chí.');
  expect(words).toContain('Không nhận nhiều nhất: Rà soát thủ tục (2 điểm).');
  expect(words).not.toMatch(/(?:^|[^\p{L}])(?:đạt|mất)(?!\p{L})/iu);
});

const BOTH = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định', 'Trách nhiệm', 'Đơn vị chủ trì'];

test('three scores apart: self, appraised, cut; more than the maximum cancels nothing', () => {
  const words = wordsOf({
    columns: BOTH,
    rows: [
      [1, 'Công bố thủ tục', 2, 2, 0.5, 'Thanh tra Sở', 'Văn phòng Sở'],
      [2, 'Tuyên truyền', 1, 2, 1, 'Văn phòng Sở', 'Văn phòng Sở'],
      [3, 'Phân cấp', 1, 0.5, null, 'Văn phòng Sở', 'Thanh tra Sở'],
      [4, 'Pháp chế', 5, 'Không áp dụng', null, null, 'Thanh tra Sở'],
    ],
  });
  expect(words).toContain('Tự chấm 3,5/4 điểm (87,5%). Không nhận 0,5 điểm ở 1 tiêu chí.');
  expect(words).toContain('Thẩm định 1,5/3 điểm (50%), mất 1,5 điểm ở 1 trong 2 tiêu chí đã thẩm định.');
  expect(words).toContain('Bị cắt 1,5 điểm so với tự chấm, ở 1 tiêu chí.');
  expect(words).toContain('1 tiêu chí không áp dụng, không tính vào điểm tối đa.');
});

test('by who lost the points, beside who mends', () => {
  const sheet = made({
    columns: BOTH.filter((head) => head !== 'Điểm tự chấm'),
    rows: [
      [1, 'Công bố thủ tục', 2, 0.5, 'Chi cục Kiểm lâm có 66 thủ tục, Chi cục Thủy lợi có 04 thủ tục.', 'Văn phòng Sở'],
      [2, 'Tuyên truyền', 1, 0.75, 'Của Văn phòng Sở và các đơn vị.', 'Văn phòng Sở'],
      [3, 'Phân cấp', 1, 0.5, null, 'Thanh tra Sở'],
    ],
  })!;
  const { rows } = tableWith(sheet, 'Đơn vị chịu trách nhiệm');
  expect(rows.slice(0, 5).map((row) => [row['Đơn vị chịu trách nhiệm'], row['Điểm mất']])).toEqual([
    ['Chi cục Kiểm lâm', 1.5],
    ['Chi cục Thủy lợi', 1.5],
    ['(chưa ghi trách nhiệm)', 0.5],
    ['(ghi chung nhiều đơn vị, không nêu tên)', 0.25],
    ['Văn phòng Sở', 0.25],
  ]);
  expect(shownRows(sheet).flat().join(' ')).toContain('III. TỪNG TIÊU CHÍ');
  expect(shownRows(sheet).flat().join(' ')).toContain('THEO ĐƠN VỊ CHỦ TRÌ KHẮC PHỤC');
});

test('what was reached alone reads as it did', () => {
  const columns = COLUMNS.map((head) => (head === 'Điểm tự đánh giá' ? 'Điểm đạt' : head));
  const words = wordsOf({ columns, rows: ROWS });
  expect(words).toContain('Đạt 3,5 trong 6 điểm (58,3%), mất 2,5 điểm ở 2 trong 3 tiêu chí.');
  expect(words).toContain('Mất nhiều nhất: Rà soát thủ tục (2 điểm).');
});

test('at the head the year’s points, its place and the change, where the office has entered them', () => {
  const columns = COLUMNS.map((head) => (head === 'Điểm tự đánh giá' ? 'Điểm đạt' : head));
  const context = tableContext({ columns, rows: ROWS });
  const said = (more: Partial<typeof context.settings>) =>
    shownRows(scores.make({ ...context, settings: { ...context.settings, ...more } })[0]!)
      .flat()
      .join(' ');
  expect(said({})).not.toContain('Năm 2026: ');
  expect(said({ scoreRank: 7, scoreRankOf: 20, scoreBefore: 3, scoreRankBefore: 9 })).toContain(
    'Năm 2026: 3,5 điểm, xếp 7/20 (năm 2025 xếp thứ 9), tăng 0,5 điểm so với năm 2025.',
  );
  expect(said({ scoreBefore: 4 })).toContain('Năm 2026: 3,5 điểm, giảm 0,5 điểm so với năm 2025.');
  expect(said({ scoreRank: 7 })).toContain('Năm 2026: 3,5 điểm, xếp thứ 7.');
});

test('two years side by side by number: what to mend, what to keep', () => {
  const columns = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt'];
  const context = tableContext({
    columns,
    rows: [
      ['1.1', 'Kế hoạch', 2, 2],
      ['1.3', 'Báo cáo', 1, 1],
    ],
  });
  const before = tableContext({
    columns,
    rows: [
      ['1.1', 'Kế hoạch', 2, 1.5],
      ['1.2', 'Cũ', 1, 1],
    ],
  }).inspection.plan;
  const sheet = scores.make({ ...context, yearBefore: { ...before, year: 2025 } })[0]!;
  const { rows } = tableWith(sheet, 'Khắc phục / Duy trì');
  const heads = ['Số', 'Điểm năm 2025', 'Điểm năm 2026', 'Tăng, giảm', 'Khắc phục / Duy trì'];
  expect(rows.slice(0, 3).map((row) => heads.map((head) => row[head]))).toEqual([
    ['1.1', 1.5, 2, 0.5, 'Khắc phục'],
    ['1.3', '', 1, '', 'Mới'],
    ['1.2', 1, '', '', 'Không còn'],
  ]);
});

test('the place and last year’s points are those of the latest year in the workbook', () => {
  const columns = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt'];
  const { inspection, settings } = tableContext({ columns, rows: [['1.1', 'Kế hoạch', 2, 2]] });
  const plan = { ...inspection.plan, sheet: 'Năm trước', year: 2025 };
  const said = summarise([inspection, { ...inspection, plan }], {
    kinds: ['scores'],
    writtenAt: '08:15 ngày 15/06/2026',
    settings: { ...settings, scoreRank: 7, scoreBefore: 1.5 },
  }).map((sheet) => shownRows(sheet).flat().join(' '));
  expect(said.map((words) => words.includes('xếp thứ 7'))).toEqual([true, false]);
  expect(said[0]).toContain('Năm 2026: 2 điểm, xếp thứ 7, tăng 0,5 điểm so với năm 2025.');
});
