import { makeCalendar } from '../../src/calendar/workCalendar';
import { readPlans } from '../../src/reading/readPlans';
import { snapshotOf, type TestCell } from '../snapshotOf';

const calendar = makeCalendar();
const HEADER = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'];

function read(rows: TestCell[][], merges: string[] = [], header = HEADER) {
  const [plan] = readPlans(snapshotOf('Kế hoạch', [['KẾ HOẠCH NĂM 2026'], header, ...rows], merges), { calendar });
  return plan!;
}
const duty = ['Văn phòng Sở', 'Quý I'];

test('arabic sections go on when their words do not', () => {
  const plan = read([
    ['1.', 'Nội dung 1: Chỉ đạo điều hành', null, null],
    ['(1)', 'Kế hoạch', ...duty],
    ['2.', 'Nội dung 2: Thể chế', null, null],
    ['(1)', 'Rà soát', ...duty],
    ['3.', 'Tổ chức bộ máy', null, null],
    ['(1)', 'Sắp xếp', ...duty],
    ['(2)', 'Kiện toàn', ...duty],
  ]);
  expect(plan.sections.map(({ number, row }) => [number, row])).toEqual([
    ['1', 3],
    ['2', 5],
    ['3', 7],
  ]);
  expect(plan.items.map(({ key, section }) => [key, section])).toEqual([
    ['1.1', '1'],
    ['2.1', '2'],
    ['3.1', '3'],
    ['3.2', '3'],
  ]);
});

test('a cell merged over a cut row brings the joined text to the row below', () => {
  const plan = read(
    [
      [1, 'Công khai thủ tục trên cổng thông tin và các trang', 'Phòng Pháp chế, các Chi', 'Quý I'],
      HEADER,
      [null, 'thông tin điện tử', 'cục trực thuộc', null],
      [2, 'Niêm yết tại trụ sở', null, null],
    ],
    ['C5:C6', 'D5:D6'],
  );
  expect(plan.items.map(({ row, rows }) => [row, rows])).toEqual([
    [3, [3, 5]],
    [6, [6]],
  ]);
  expect(plan.items.map(({ task }) => task)).toEqual([
    'Công khai thủ tục trên cổng thông tin và các trang thông tin điện tử',
    'Niêm yết tại trụ sở',
  ]);
  for (const item of plan.items) {
    expect(item.leads.map(({ text }) => text)).toEqual(['Phòng Pháp chế', 'các Chi cục trực thuộc']);
    expect(item.deadline.milestones).toMatchObject([{ lastDay: '2026-03-31' }]);
  }
});

test('a group row hands its lead and deadline to the rows under it', () => {
  const plan = read([
    [1, 'Tuyên truyền', 'Văn phòng Sở', 'Quý II'],
    ['1.1', 'Viết tin, bài', null, null],
    ['1.2', 'Tổ chức hội thi', null, 'Tháng 8'],
    [2, 'Kiểm tra', 'Thanh tra Sở', 'Quý III'],
  ]);
  expect(plan.groups).toMatchObject([{ key: '1', title: 'Tuyên truyền' }]);
  expect(
    plan.items.map(({ number, leads, deadline }) => [
      number,
      leads[0]?.text,
      leads[0]?.from,
      deadline.text,
      deadline.from,
    ]),
  ).toEqual([
    ['1.1', 'Văn phòng Sở', 'group', 'Quý II', 'group'],
    ['1.2', 'Văn phòng Sở', 'group', 'Tháng 8', 'cell'],
    ['2', 'Thanh tra Sở', 'cell', 'Quý III', 'cell'],
  ]);
  expect(plan.items[0]!.cells).toMatchObject({ lead: 'C3', deadline: 'D3', task: 'B4' });
});

test.each([
  [
    'signatures and receivers',
    [
      [null, 'Nơi nhận:', null, null],
      [null, '- Như Điều 3;', null, null],
    ],
  ],
  ['a note', [[null, 'Ghi chú: các đơn vị báo cáo hằng quý.', null, null]]],
  ['a total', [[null, 'Tổng cộng: 1 nhiệm vụ', null, null]]],
  ['a page number', [[null, null, null, 12]]],
  ['counted columns', [['(1)', '(2)', '(3)', '(4)']]],
  ['the header again', [HEADER]],
  ['nothing', [[null, null, null, null]]],
])('%s: no item', (_name, rows) => {
  expect(read([[1, 'Ban hành kế hoạch', ...duty], ...rows]).items.map(({ row }) => row)).toEqual([3]);
});

test('a task that begins like a total or a note is a task', () => {
  const plan = read([
    [1, 'Tổng hợp báo cáo của các đơn vị', ...duty],
    [2, 'Cộng tác viên pháp luật: bồi dưỡng', ...duty],
    [3, 'Kế toán trưởng các đơn vị: tập huấn', ...duty],
  ]);
  expect(plan.items).toHaveLength(3);
});

describe('headers that say nothing known are read by the cells under them', () => {
  const rows: TestCell[][] = [
    [1, 'Viết kế hoạch tuyên truyền của phường', 'Văn phòng', 'Công an phường', 'Quý I'],
    [2, 'Lập danh sách hộ cần hỗ trợ trực tuyến', 'Phòng Kinh tế', 'Công chức Tư pháp', 'Trước 30/4'],
    [3, 'Họp dân nghe góp ý về bộ phận một cửa', 'Trung tâm Phục vụ hành chính công', 'Mặt trận phường', 'Tháng 9'],
    [4, 'Tổng kết và báo cáo với cấp trên', 'Văn phòng', 'Phòng Kinh tế', '15/12/2026'],
  ];

  test('all of them', () => {
    const plan = read(rows, [], ['Lơ phơ', 'Tút rề', 'Quăm', 'Xoăn', 'Mốc phải xong nhé']);
    expect(plan.columns.map(({ field, column, by }) => [field, column, by.includes('header')])).toEqual([
      ['number', 'A', false],
      ['task', 'B', false],
      ['lead', 'C', false],
      ['partner', 'D', false],
      ['deadline', 'E', true],
    ]);
    expect(plan.items).toHaveLength(4);
    expect(plan.notices.filter(({ kind }) => kind === 'column-unsure').length).toBeGreaterThanOrEqual(4);
  });

  test('a list of people is no plan', () => {
    const people: TestCell[][] = [
      [1, 'Nguyễn Văn Bình', 'Phòng Kinh tế', '01/02/1980', 'Đang công tác tại đơn vị từ lâu'],
      [2, 'Trần Thị Hoa', 'Văn phòng', '05/06/1985', 'Phụ trách tiếp nhận hồ sơ của dân'],
      [3, 'Lê Văn Cường', 'Phòng Nội vụ', '09/10/1990', 'Phụ trách công tác tổ chức cán bộ'],
    ];
    const snapshot = snapshotOf('Danh sách', [
      ['DANH SÁCH CÁN BỘ'],
      ['TT', 'Họ và tên', 'Đơn vị', 'Ngày sinh', 'Việc'],
      ...people,
    ]);
    expect(readPlans(snapshot, { calendar })).toEqual([]);
  });
});

test('points of fields, criteria and totals; a component of the next criterion is not of the one above', () => {
  const plan = read(
    [
      ['I', 'CHỈ ĐẠO, ĐIỀU HÀNH', 4.5, '4,25', null],
      [null, 'TC 1.1. Kế hoạch', 3, 3, null],
      [1, 'TCTP 1.1.1. Ban hành kế hoạch', 3, 3, 'Văn phòng Sở'],
      [2, 'TC 1.2. Báo cáo', 1.5, '1,25', 'Văn phòng Sở'],
      [null, 'Cộng', 4.5, '4,25', null],
      [null, 'Tổng số: 2 tiêu chí', null, null, null],
    ],
    [],
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt', 'Đơn vị chủ trì'],
  );
  const points = ({
    row,
    score,
  }: {
    row: number;
    score: { maximum: number | null; reached: number | null } | null;
  }) => [row, score?.maximum, score?.reached];
  expect(plan.sections.map(points)).toEqual([[3, 4.5, 4.25]]);
  expect(plan.groups.map(points)).toEqual([[4, 3, 3]]);
  expect(plan.totals.map(points)).toEqual([[7, 4.5, 4.25]]);
  expect(plan.items.map(({ group }) => group === null)).toEqual([false, true]);
});
