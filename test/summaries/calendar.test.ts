import { calendar } from '../../src/summaries/calendar';
import { cellsOf, rowsFrom, shownRows, tableContext, type TestTable } from './tableContext';

const sheetOf = (table: TestTable) => calendar.make(tableContext(table))[0]!;

test('milestones by month and day, each with its own state', () => {
  const sheet = sheetOf({
    rows: [
      [1, 'Kiểm tra', 'Thanh tra Sở', '- Kế hoạch: Quý I;\n- Báo cáo: trước 30/11', null],
      [2, 'Nộp báo cáo', 'Văn phòng Sở', 'Trước ngày 12 tháng cuối quý', 'Đang làm'],
      [3, 'Ban hành quy chế', 'Văn phòng Sở', '31/3/2026', 'Đã hoàn thành ngày 20/3/2026'],
      [4, 'Họp', 'Văn phòng Sở', '20/6/2026', null],
    ],
  });
  expect(rowsFrom(sheet, 'Ngày').slice(1)).toEqual([
    ['Tháng 3/2026: 3 mốc'],
    [
      '2026-03-11',
      'Thứ Tư',
      '2',
      'Trước ngày 12 tháng cuối quý: kỳ 1/4 – Nộp báo cáo',
      'Văn phòng Sở',
      'Đã qua',
      'Dòng 5',
    ],
    ['2026-03-31', 'Thứ Ba', '1', 'Kế hoạch – Kiểm tra', 'Thanh tra Sở', 'Quá hạn', 'Dòng 4'],
    ['', '', '3', 'Ban hành quy chế', 'Văn phòng Sở', 'Hoàn thành đúng hạn', 'Dòng 6'],
    ['Tháng 6/2026 (tháng này): 2 mốc'],
    [
      '2026-06-11',
      'Thứ Năm',
      '2',
      'Trước ngày 12 tháng cuối quý: kỳ 2/4 – Nộp báo cáo',
      'Văn phòng Sở',
      'Đã qua',
      'Dòng 5',
    ],
    ['2026-06-20', 'Thứ Bảy', '4', 'Họp', 'Văn phòng Sở', 'Sắp đến hạn', 'Dòng 7'],
    ['Tháng 9/2026: 1 mốc'],
    [
      '2026-09-11',
      'Thứ Sáu',
      '2',
      'Trước ngày 12 tháng cuối quý: kỳ 3/4 – Nộp báo cáo',
      'Văn phòng Sở',
      'Trong hạn',
      'Dòng 5',
    ],
    ['Tháng 11/2026: 1 mốc'],
    ['2026-11-29', 'Chủ nhật', '1', 'Báo cáo – Kiểm tra', 'Thanh tra Sở', 'Trong hạn', 'Dòng 4'],
    ['Tháng 12/2026: 1 mốc'],
    [
      '2026-12-11',
      'Thứ Sáu',
      '2',
      'Trước ngày 12 tháng cuối quý: kỳ 4/4 – Nộp báo cáo',
      'Văn phòng Sở',
      'Trong hạn',
      'Dòng 5',
    ],
  ]);
  expect(shownRows(sheet)).toContainEqual(['Cả 4 nhiệm vụ đều có ngày, tất cả 8 mốc.']);
});

test('tasks of the whole year are one line a lead, after the dates of that day', () => {
  const year = Array.from({ length: 23 }, (_, i) => [i + 1, `Việc ${i + 1}`, i < 20 ? 'Phòng A' : 'Phòng B', 'Cả năm']);
  const sheet = sheetOf({
    rows: [
      ...year,
      [24, 'Tổng kết', 'Phòng A', '31/12/2026'],
      [25, 'Trực', 'Phòng C', 'Trong năm 2026', 'Đã hoàn thành ngày 1/6/2026'],
    ],
  });
  const numbers = Array.from({ length: 20 }, (_, i) => i + 1).join(', ');
  expect(rowsFrom(sheet, 'Ngày').slice(1)).toEqual([
    ['Tháng 12/2026: 25 mốc'],
    ['2026-12-31', 'Thứ Năm', '24', 'Tổng kết', 'Phòng A', 'Trong hạn', 'Dòng 27'],
    ['', '', '', `Cả năm, 20 nhiệm vụ: ${numbers}`, 'Phòng A', 'Trong hạn', 'Dòng 4'],
    ['', '', '', 'Cả năm, 3 nhiệm vụ: 21, 22, 23', 'Phòng B', 'Trong hạn', 'Dòng 24'],
    ['', '', '25', 'Cả năm – Trực', 'Phòng C', 'Hoàn thành đúng hạn', 'Dòng 28'],
  ]);
});

test('states that differ within one line are counted', () => {
  const rows = [
    [1, 'Việc một', 'Phòng A', 'Cả năm', 'Đã hoàn thành ngày 1/6/2026'],
    [2, 'Việc hai', 'Phòng A', 'Cả năm', null],
    [3, 'Việc ba', 'Phòng A', 'Cả năm', 'Đang làm'],
  ];
  expect(shownRows(sheetOf({ rows })).flat()).toContain('Hoàn thành đúng hạn: 1\nTrong hạn: 2');
});

test('what has no day is counted by its reason, with the numbers', () => {
  const sheet = sheetOf({
    rows: [
      [1, 'Việc một', 'Phòng A', 'Thường xuyên', null],
      [2, 'Việc hai', 'Phòng A', 'Thường xuyên', 'Đang làm'],
      [3, 'Việc ba', 'Phòng A', 'Khi có yêu cầu', null],
      [4, 'Việc bốn', 'Phòng A', 'Theo hướng dẫn của Sở Tài chính', null],
      [5, 'Việc năm', 'Phòng A', null, null],
      [6, 'Việc sáu', 'Phòng A', 'abc xyz', null],
      [null, 'Việc bảy', 'Phòng A', 'Thường xuyên', null],
      [8, 'Việc tám', 'Phòng A', '30/9/2026', null],
    ],
  });
  expect(rowsFrom(sheet, 'Không có ngày cụ thể: 7 nhiệm vụ').slice(2)).toEqual([
    ['Làm thường xuyên', '', '', '1, 2, dòng 10', '', 3],
    ['Khi có việc, hoặc tính từ một việc chưa biết ngày', '', '', '3', '', 1],
    ['Theo văn bản, kế hoạch hoặc yêu cầu khác', '', '', '4', '', 1],
    ['Có ghi thời hạn nhưng không đọc được', '', '', '6', '', 1],
    ['Chưa ghi thời hạn', '', '', '5', '', 1],
  ]);
});

test.each<[string, TestTable, string[]]>([
  [
    'nothing has a day',
    { rows: [[1, 'Việc', 'Phòng A', 'Thường xuyên']] },
    ['Không có nhiệm vụ nào có ngày cụ thể.', 'Không có ngày cụ thể: 1 nhiệm vụ'],
  ],
  [
    'the year is not known',
    { title: 'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH', rows: [[1, 'Việc', 'Phòng A', 'Trước 30/11']] },
    ['Chưa rõ kế hoạch của năm nào, nên những mốc không ghi năm chưa xếp được vào lịch.'],
  ],
])('%s: the sheet says so', (_, table, words) => {
  const said = shownRows(sheetOf(table)).map(([first]) => first);
  expect(said).toEqual(expect.arrayContaining(words));
});

test('a day that fills a page is written again every six rows', () => {
  const rows = Array.from({ length: 14 }, (_, i) => [i + 1, `Việc ${i + 1}`, 'Phòng A', '30/11/2026']);
  const sheet = sheetOf({ rows });
  const days = cellsOf(sheet).filter(([, { day }]) => day === '2026-11-30');
  expect(days).toHaveLength(3);
  const first = Number(days[0]![0].slice(1));
  expect(sheet.merges).toEqual(
    expect.arrayContaining([
      `A${first}:A${first + 5}`,
      `A${first + 6}:A${first + 11}`,
      `A${first + 12}:A${first + 13}`,
    ]),
  );
});

test('a long task is cut at a word, on one line', () => {
  const task = `${'Rà soát '.repeat(40)}\nxong`;
  const [, , , shown] = shownRows(sheetOf({ rows: [[1, task, 'Phòng A', '30/11/2026']] })).find(
    ([day]) => day === '2026-11-30',
  )!;
  expect(shown).toMatch(/^(Rà soát )+Rà( soát)?…$/);
  expect(String(shown).length).toBeLessThanOrEqual(131);
});

test.each(['Quý I, Quý II', 'Quý I, Quý II;', '- Quý I, Quý II.'])(
  'days read from the whole cell as one phrase are told by their place, whatever sign ends it: %s',
  (deadline) => {
    const rows = rowsFrom(sheetOf({ rows: [[1, 'Kiểm tra', 'Thanh tra Sở', deadline, null]] }), 'Ngày');
    const lines = rows.map((row) => String(row[3] ?? '')).filter((words) => words.includes('Kiểm tra'));
    expect(lines).toEqual(['Mốc 1/2 – Kiểm tra', 'Mốc 2/2 – Kiểm tra']);
  },
);

test.each([
  [
    'Báo cáo kết quả',
    'Báo cáo tháng: ngày 20 hằng tháng; báo cáo năm: 10/12',
    'Báo cáo tháng: kỳ 3/12 – Báo cáo kết quả',
  ],
  ['Báo cáo kết quả', 'Tháng: ngày 20 hằng tháng; năm: 10/12', 'Kỳ báo cáo tháng 3 – Báo cáo kết quả'],
  ['Họp giao ban', 'Hằng tháng', 'Kỳ tháng 3 – Họp giao ban'],
  ['Gửi báo cáo', 'Hằng quý', 'Kỳ báo cáo quý I – Gửi báo cáo'],
  ['- Rà soát thủ tục', 'Hằng quý', 'Kỳ quý I – Rà soát thủ tục'],
])('each time of what recurs by month or quarter is told as its period: %s, %s', (task, deadline, expected) => {
  const rows = rowsFrom(sheetOf({ rows: [[1, task, 'Thanh tra Sở', deadline, null]] }), 'Ngày');
  expect(rows.map((row) => row[3] ?? '')).toContain(expected);
});
