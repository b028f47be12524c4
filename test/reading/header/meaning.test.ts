import { isMark, markedState, markedTime } from '../../../src/reading/header/marks';
import { meaningOf } from '../../../src/reading/header/meaning';
import { entries, loudest, wordsSay } from '../../../src/reading/header/wordsSay';
import phrases from './phrases.json';

/** What a header says first; null when it says nothing of weight. */
function roleOf(header: string): string | null {
  const said = wordsSay([header]);
  const weight = loudest(said);
  return weight >= 2.5 ? entries(said).find(([, other]) => other === weight)![0] : null;
}

test.each<[header: string, read: string | null]>([
  ['', null],
  ['  ', null],
  ['(1)', null],
  ['xyz', null],
  // the whole header
  ['STT', 'number'],
  ['NHIỆM VỤ', 'task'],
  ['Đơn vị chủ trì', 'lead'],
  ['Cơ quan, đơn vị chủ trì', 'lead'],
  ['Phòng/ban chủ trì', 'lead'],
  ['Đơn vị và cá nhân chủ trì', 'lead'],
  ['Đơn vị phối hợp', 'partner'],
  ['Thời hạn hoàn thành', 'deadline'],
  ['Ghi chú', 'note'],
  // what stands beside the words changes nothing
  ['Nhiệm vụ (năm 2026)', 'task'],
  ['Nhiệm vụ [theo Kế hoạch 12]', 'task'],
  ['Nhiệm vụ *', 'task'],
  ['Nhiệm vụ:', 'task'],
  ['"Nhiệm vụ"', 'task'],
  ['Nhiệm vụ năm 2026', 'task'],
  ['Nhiệm vụ quý II', 'task'],
  ['Nhiệm vụ 1', 'task'],
  ['Nhiệm vụ của Sở', 'task'],
  ['Các nhiệm vụ', 'task'],
  ['- Nhiệm vụ -', 'task'],
  ['Nhiệm vụ  cụ   thể', 'task'],
  ['Nội dung / nhiệm vụ', 'task'],
  ['Nội dung ,nhiệm vụ', 'task'],
  ['Ghi chú (nếu có)', 'note'],
  ['Ghi chú nếu có', 'note'],
  ['Kết quả thực hiện đến ngày 15/6/2026', 'result'],
  ['Kết quả thực hiện tính đến hết ngày 15/6', 'result'],
  // two languages, or said twice
  ['Task/Nhiệm vụ', 'task'],
  ['Nhiệm vụ\nTask', 'task'],
  ['Lead unit - Đơn vị chủ trì', 'lead'],
  // without accents, or with a wrong one; a short word decides nothing
  ['Nhiem vu', 'task'],
  ['Thòi hạn hoàn thành', 'deadline'],
  ['Viec', null],
  ['Don vi chu tri', 'lead'],
  ['CO QUAN PHOI HOP', 'partner'],
  ['Phong, ban chu tri', 'lead'],
  ['Don vi, ca nhan thuc hien', 'lead'],
  ['Don vi chu tri va don vi phoi hop', 'both'],
  ['Bo phan bao cao', 'lead'],
  ['So bao cao', 'task'],
  ['Số báo cáo', null],
  // only a word of it is known
  ['Đơn vị được giao chủ trì tham mưu', 'lead'],
  ['Phòng chủ trì cùng các phòng phối hợp thực hiện', 'both'],
  ['Những nguyên nhân khách quan chính', 'reason'],
  ['Kinh phí dành cho việc này', 'budget'],
  ['Xinh phối hợpx', null],
  ['Một hai ba bốn năm sáu bảy tám chín mười chủ trì một hai', null],
  ['Một hai ba bốn năm sáu bảy tám chín mười chủ trì một hai ba', null],
])('header %j: %s', (header, role) => expect(roleOf(header)).toBe(role));

test('an exception of the table stands before its parts', () => {
  expect(meaningOf('Hạn điều chỉnh')).toEqual({ meaning: 'measure', isPlain: false });
  expect(meaningOf('Han dieu chinh')).toEqual({ meaning: 'measure', isPlain: true });
  expect(meaningOf('Hạn hoàn thành')).toBeNull();
});

describe('headers seen in offices', () => {
  test.each(Object.entries(phrases))('%s', (role, headers) => {
    const wrong = headers.filter((header) => roleOf(header) !== role);
    expect(wrong).toEqual([]);
  });
});

test.each<[header: string, title: string, time: string | null]>([
  ['Quý II', '', 'quý ii'],
  ['Quí 3', '', 'quí 3'],
  ['Q.1', '', 'q.1'],
  ['Q4/2026', '', 'q4/2026'],
  ['IV', '', 'quý iv'],
  ['II', '', 'quý ii'],
  ['Tháng 12', '', 'tháng 12'],
  ['T6', '', 'tháng 6'],
  ['T. 6', '', 'tháng 6'],
  ['Th.6', '', 'tháng 6'],
  ['Quý I năm 2026', '', 'quý i năm 2026'],
  ['6 tháng đầu năm', '', '6 tháng đầu năm'],
  ['9 tháng', '', '9 tháng'],
  ['Nửa đầu năm', '', 'nửa đầu năm'],
  ['Cả năm', '', 'cả năm'],
  ['6', 'Tháng', 'tháng 6'],
  ['12', 'Thực hiện trong tháng', 'tháng 12'],
  ['2', 'QUÝ', 'quý 2'],
  ['2', 'Thời gian', null],
  ['2', '', null],
  ['123', 'Tháng', null],
  ['V', '', null],
  ['IIII', '', null],
  ['Quý V', '', null],
  ['7 tháng', '', null],
  ['Quý II và III', '', null],
  ['Báo cáo quý II', '', null],
])('the time a column %j stands for, under %j', (header, title, time) => {
  expect(markedTime(header, title)).toBe(time);
});

test.each([
  'Đã hoàn thành',
  'Đang thực hiện',
  'Chưa triển khai',
  'Không đạt',
  'Hoàn thành',
  'Quá hạn',
  'Trong hạn',
  'Chưa xong',
])('the state a column %j stands for', (header) => expect(markedState(header)).toBe(header));
test.each(['Hoàn thành ngày', 'Kết quả', 'Đã', 'Việc đã hoàn thành', 'Không'])('no state: %j', (header) =>
  expect(markedState(header)).toBeNull(),
);

test.each(['x', 'X', 'xx', 'v', '✓', '✔', '√', '●', '•', '■', '☑', '*', '+', 'có', 'Có'])('a mark: %j', (text) =>
  expect(isMark(text)).toBe(true),
);
test.each(['', 'không', 'x1', 'ax', 'vv', '-', '**'])('no mark: %j', (text) => expect(isMark(text)).toBe(false));
