import { isMark, markedState, markedTime } from '../../../src/reading/header/marks';
import { meaningOf } from '../../../src/reading/header/meaning';

test.each<[header: string, read: string | null]>([
  ['', null],
  ['  ', null],
  ['(1)', null],
  ['xyz', null],
  // the whole header
  ['STT', 'number whole'],
  ['NHIỆM VỤ', 'task whole'],
  ['Đơn vị chủ trì', 'lead whole'],
  ['Cơ quan, đơn vị chủ trì', 'lead whole'],
  ['Phòng/ban chủ trì', 'lead whole'],
  ['Đơn vị và cá nhân chủ trì', 'lead whole'],
  ['Đơn vị phối hợp', 'partner whole'],
  ['Thời hạn hoàn thành', 'deadline whole'],
  ['Ghi chú', 'note whole'],
  // what stands beside the words changes nothing
  ['Nhiệm vụ (năm 2026)', 'task whole'],
  ['Nhiệm vụ [theo Kế hoạch 12]', 'task whole'],
  ['Nhiệm vụ *', 'task whole'],
  ['Nhiệm vụ:', 'task whole'],
  ['"Nhiệm vụ"', 'task whole'],
  ['Nhiệm vụ năm 2026', 'task whole'],
  ['Nhiệm vụ quý II', 'task whole'],
  ['Nhiệm vụ 1', 'task whole'],
  ['Nhiệm vụ của Sở', 'task whole'],
  ['Các nhiệm vụ', 'task whole'],
  ['- Nhiệm vụ -', 'task whole'],
  ['Nhiệm vụ  cụ   thể', 'task whole'],
  ['Nội dung / nhiệm vụ', 'task whole'],
  ['Nội dung ,nhiệm vụ', 'task whole'],
  ['Ghi chú (nếu có)', 'note whole'],
  ['Ghi chú nếu có', 'note whole'],
  ['Kết quả thực hiện đến ngày 15/6/2026', 'result whole'],
  ['Kết quả thực hiện tính đến hết ngày 15/6', 'result whole'],
  // two languages, or said twice
  ['Task/Nhiệm vụ', 'task key'],
  ['Nhiệm vụ\nTask', 'task key'],
  ['Lead unit - Đơn vị chủ trì', 'lead key'],
  // without accents, or with a wrong one; a short word decides nothing
  ['Nhiem vu', 'task key'],
  ['Thòi hạn hoàn thành', 'deadline key'],
  ['Viec', null],
  ['Don vi chu tri', 'lead key'],
  ['CO QUAN PHOI HOP', 'partner key'],
  ['Phong, ban chu tri', 'lead key'],
  ['Don vi, ca nhan thuc hien', 'executor key'],
  ['Don vi chu tri va don vi phoi hop', 'both-roles key'],
  ['Bo phan bao cao', 'lead key'],
  ['So bao cao', null],
  ['Số báo cáo', null],
  // only a word of it is known
  ['Đơn vị được giao chủ trì tham mưu', 'lead word'],
  ['Phòng chủ trì cùng các phòng phối hợp thực hiện', 'both-roles word'],
  ['Những nguyên nhân khách quan chính', 'reason word'],
  ['Kinh phí dành cho việc này', 'budget word'],
  ['Xinh phối hợpx', null],
  ['Một hai ba bốn năm sáu bảy tám chín mười chủ trì một hai', 'lead word'],
  ['Một hai ba bốn năm sáu bảy tám chín mười chủ trì một hai ba', null],
])('header %j: %s', (header, read) => {
  const found = meaningOf(header);
  expect(found && `${found.meaning} ${found.match}`).toBe(read);
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
