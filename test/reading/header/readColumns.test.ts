import { readColumns } from '../../../src/reading/header/readColumns';
import { headed } from '../headed';

/** The columns of a table: "lead C", with "~" where it is likely and "?" where it is guessed; then marks, section and second number. */
function read(lines: string[], merges: string[] = []): string {
  const { columns } = headed(lines, merges);
  const sign = { certain: '', likely: '~', guessed: '?', set: '!' };
  const letter = (column: number) => String.fromCharCode(64 + column);
  return [
    ...columns.readings.map(({ field, column, certainty }) => `${field} ${column}${sign[certainty]}`),
    ...columns.deadlineMarks.map(({ column, words }) => `${letter(column)} is “${words}”`),
    ...columns.resultMarks.map(({ column, words }) => `${letter(column)} is “${words}”`),
    ...(columns.section === null ? [] : [`section ${letter(columns.section)}`]),
    ...(columns.subNumber === null ? [] : [`below ${letter(columns.subNumber)}`]),
    ...(columns.bothRoles ? ['both roles'] : []),
  ].join(', ');
}
const rows = (...lines: string[]) => lines;

test.each<[what: string, lines: string[], read: string]>([
  [
    'plain words',
    ['STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn'],
    'number A, task B, lead C, partner D, deadline E',
  ],
  ['without accents', ['STT | Nhiem vu | Don vi chu tri | Thoi han'], 'number A, task B~, lead C, deadline D'],
  ['by a word', ['STT | Nhiệm vụ | Bên được giao chủ trì | Thời hạn'], 'number A, task B, lead C, deadline D'],

  // who directs, beside a column of reasons
  [
    'the leader in charge',
    [
      'STT | Nhiệm vụ | Đơn vị chủ trì | Lãnh đạo phụ trách | Thời hạn | Nguyên nhân',
      '1 | Lập báo cáo | Văn phòng | Phó Giám đốc Nguyễn Văn An | 30/6/2026 | Thiếu người',
      '2 | Rà soát quy trình | Phòng Nội vụ | Đ/c Trần Thị Bình | 31/7/2026 | Chờ ý kiến',
    ],
    'number A, task B, lead C, director D, deadline E, reason F',
  ],
  [
    'the leader who directs',
    [
      'STT | Nhiệm vụ | Đơn vị chủ trì | Lãnh đạo trực tiếp chỉ đạo | Thời hạn | Tồn tại, hạn chế',
      '1 | Lập báo cáo | Văn phòng | Giám đốc | 30/6/2026 | Chậm gửi',
      '2 | Rà soát quy trình | Phòng Nội vụ | Phó Giám đốc | 31/7/2026 | Thiếu số liệu',
    ],
    'number A, task B, lead C, director D, deadline E, reason F',
  ],

  // the number, and a second one below it
  ['no number', ['Nhiệm vụ | Đơn vị chủ trì | Thời hạn'], 'task A, lead B, deadline C'],
  [
    'two of them',
    ['STT | Mã số | Nhiệm vụ | Đơn vị chủ trì | Thời hạn'],
    'number A, task C, lead D, deadline E, below B',
  ],
  [
    'the second further right',
    ['STT | Nhiệm vụ | Mã số | Đơn vị chủ trì | Thời hạn'],
    'number A, task B, lead D, deadline E',
  ],
  [
    'no header over letters',
    ['STT | | Nhiệm vụ | Đơn vị chủ trì | Thời hạn', '1 | a) | Rà soát | Sở', ' | b. | Họp | Sở'],
    'number A, task C, lead D, deadline E, below B',
  ],
  [
    'over words',
    ['STT | | Nhiệm vụ | Đơn vị chủ trì | Thời hạn', '1 | a) | Rà soát | Sở', ' | mới | Họp | Sở'],
    'number A, task C, lead D, deadline E',
  ],
  [
    'over nothing',
    ['STT | | Nhiệm vụ | Đơn vị chủ trì | Thời hạn', '1 | | Rà soát | Sở'],
    'number A, task C, lead D, deadline E',
  ],
  [
    'over figures of four signs',
    ['STT | | Nhiệm vụ | Đơn vị chủ trì | Thời hạn', '1 | 2026 | Rà soát | Sở'],
    'number A, task C, lead D, deadline E',
  ],
  [
    'headed by something else',
    ['STT | Xem | Nhiệm vụ | Đơn vị chủ trì | Thời hạn', '1 | a) | Rà soát | Sở'],
    'number A, task C, lead D, deadline E',
  ],

  // the work
  [
    'two texts',
    ['STT | Nội dung | Nhiệm vụ | Đơn vị chủ trì | Thời hạn'],
    'number A, task B, activity C~, lead D, deadline E',
  ],
  [
    'three texts',
    ['STT | Nội dung | Nhiệm vụ | Hoạt động | Đơn vị chủ trì | Thời hạn'],
    'number A, task B, activity D, lead E, deadline F',
  ],
  [
    'a known one before one by a word',
    ['STT | Phần nhiệm vụ nêu trên | Nhiệm vụ | Đơn vị chủ trì | Thời hạn'],
    'number A, task B~, activity C~, lead D, deadline E',
  ],
  [
    'one by a word alone',
    ['STT | Phần nhiệm vụ nêu trên | Đơn vị chủ trì | Thời hạn'],
    'number A, task B~, lead C, deadline D',
  ],
  [
    'a criterion and the work',
    ['STT | Tiêu chí | Nhiệm vụ | Đơn vị chủ trì | Thời hạn'],
    'number A, criterion B, task C, lead D, deadline E',
  ],
  [
    'a criterion and two texts',
    ['STT | Tiêu chí | Nội dung | Nhiệm vụ | Đơn vị chủ trì | Thời hạn'],
    'number A, criterion B, task C, activity D~, lead E, deadline F',
  ],
  [
    'a target beside the work',
    ['STT | Nhiệm vụ | Mục tiêu | Đơn vị chủ trì | Thời hạn'],
    'number A, task B, target C, lead D, deadline E',
  ],
  [
    'a target beside a criterion',
    ['STT | Tiêu chí | Mục tiêu | Đơn vị chủ trì | Thời hạn'],
    'number A, criterion B, target C, lead D, deadline E',
  ],
  [
    'a target beside activities',
    ['STT | Hoạt động | Mục tiêu | Đơn vị chủ trì | Thời hạn'],
    'number A, activity B, target C, lead D, deadline E',
  ],
  [
    'a target alone is the work',
    ['STT | Mục tiêu | Đơn vị chủ trì | Thời hạn'],
    'number A, task B~, lead C, deadline D',
  ],
  [
    'a field beside the work',
    ['STT | Lĩnh vực | Nhiệm vụ | Đơn vị chủ trì | Thời hạn'],
    'number A, task C, lead D, deadline E, section B',
  ],
  [
    'a field alone is the work',
    ['STT | Lĩnh vực | Đơn vị chủ trì | Thời hạn | Sản phẩm'],
    'number A, task B~, lead C, deadline D, product E',
  ],

  // who
  [
    'the one who does it leads',
    ['STT | Nhiệm vụ | Đơn vị thực hiện | Thời hạn'],
    'number A, task B, lead C, deadline D',
  ],
  [
    'beside a lead it helps',
    ['STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị thực hiện | Thời hạn'],
    'number A, task B, lead C, partner D~, deadline E',
  ],
  [
    'beside both it answers',
    ['STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Đơn vị thực hiện | Thời hạn'],
    'number A, task B, lead C, partner D, responsible E?, deadline F',
  ],
  [
    'and not twice',
    ['STT | Nhiệm vụ | Chủ trì | Phối hợp | Người phụ trách | Đơn vị thực hiện | Thời hạn'],
    // no cell says yet whether the person in charge is a head
    'number A, task B, lead C, partner D, responsible E~, deadline G',
  ],
  [
    'the plainer words lead',
    ['STT | Nhiệm vụ | Bên phân công nêu trên | Đơn vị thực hiện | Thời hạn'],
    'number A, task B, lead C~, partner D~, deadline E',
  ],
  [
    'blame for lost points',
    ['STT | Nhiệm vụ | Điểm đạt | Trách nhiệm | Đơn vị chủ trì'],
    'number A, task B, reachedScore C, responsible D~, lead E',
  ],
  [
    'blame beside a reason',
    ['STT | Nhiệm vụ | Nguyên nhân | Trách nhiệm | Đơn vị chủ trì'],
    'number A, task B, reason C, responsible D~, lead E',
  ],
  ['no blame without points', ['STT | Nhiệm vụ | Trách nhiệm | Thời hạn'], 'number A, task B, lead C, deadline D'],
  [
    'blame helps nobody',
    ['STT | Nhiệm vụ | Đơn vị chủ trì | Trách nhiệm | Thời hạn'],
    'number A, task B, lead C, responsible D~, deadline E',
  ],
  [
    'both in one column',
    ['STT | Nhiệm vụ | Đơn vị chủ trì, phối hợp | Thời hạn'],
    'number A, task B, lead C, deadline D, both roles',
  ],
  [
    'both beside a lead',
    ['STT | Nhiệm vụ | Chủ trì | Chủ trì, phối hợp | Thời hạn'],
    'number A, task B, lead C, partner D~, deadline E',
  ],
  [
    'a person where nobody leads',
    ['STT | Nhiệm vụ | Người phụ trách | Thời hạn'],
    'number A, task B, lead C~, deadline D',
  ],
  [
    'a person beside points',
    ['STT | Nhiệm vụ | Điểm đạt | Người phụ trách | Thời hạn'],
    'number A, task B, reachedScore C, responsible D, deadline E',
  ],

  // when
  [
    'progress is the deadline',
    rows('STT | Nhiệm vụ | Đơn vị chủ trì | Tiến độ', '1 | A | Sở | Quý I'),
    'number A, task B, lead C, deadline D',
  ],
  ['over empty cells too', ['STT | Nhiệm vụ | Đơn vị chủ trì | Tiến độ'], 'number A, task B, lead C, deadline D'],
  [
    'beside a deadline it is the result',
    rows('STT | Nhiệm vụ | Chủ trì | Thời hạn | Tiến độ', '1 | A | Sở | Quý I | Quý I'),
    'number A, task B, lead C, deadline D, result E~',
  ],
  [
    'over states too',
    rows('STT | Nhiệm vụ | Đơn vị chủ trì | Tiến độ', '1 | A | Sở | Đã xong'),
    'number A, task B, lead C, result D?',
  ],
  [
    'as many states as times',
    rows('STT | Nhiệm vụ | Đơn vị chủ trì | Tiến độ', '1 | A | Sở | Đã xong', '2 | A | Sở | Quý I'),
    'number A, task B, lead C, deadline D~',
  ],
  [
    'beside a result it is nothing more',
    rows('STT | Nhiệm vụ | Chủ trì | Thời hạn | Tình hình thực hiện | Tiến độ', '1 | A'),
    'number A, task B, lead C, deadline D, result E',
  ],
  [
    'beside months marked',
    rows('STT | Nhiệm vụ | Chủ trì | Quý I | Quý II | Tiến độ', '1 | A | Sở | x'),
    'number A, task B, lead C, result F~, D is “quý i”, E is “quý ii”',
  ],
  [
    'the day of completion is the deadline',
    ['STT | Nhiệm vụ | Đơn vị chủ trì | Ngày hoàn thành'],
    'number A, task B, lead C, deadline D',
  ],
  [
    'beside a deadline it is when it was done',
    ['STT | Nhiệm vụ | Chủ trì | Thời hạn | Ngày hoàn thành'],
    'number A, task B, lead C, deadline D, doneOn E~',
  ],
  [
    'and only once',
    ['STT | Nhiệm vụ | Chủ trì | Thời hạn | Ngày hoàn thành thực tế | Ngày hoàn thành'],
    'number A, task B, lead C, deadline D, doneOn E',
  ],
  [
    'of two deadlines the fuller',
    rows('STT | Nhiệm vụ | Chủ trì | Thời gian | Thời hạn', '1 | A | Sở | mới | Quý I'),
    'number A, task B, lead C, deadline E',
  ],
  [
    'of equals the first',
    rows('STT | Nhiệm vụ | Chủ trì | Thời gian | Thời hạn', '1 | A | Sở | Quý II | Quý I'),
    'number A, task B, lead C, deadline E?',
  ],
  [
    'of three the fullest',
    rows(
      'STT | Nhiệm vụ | Chủ trì | Thời gian | Thời hạn | Lộ trình',
      '1 | A | Sở | | Quý I | Quý I',
      '2 | A | Sở | | | Quý I',
    ),
    'number A, task B, lead C, deadline F?',
  ],

  // what comes of it
  [
    'a bare result over nothing',
    ['STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn | Kết quả'],
    'number A, task B, lead C, deadline D, result E~',
  ],
  [
    'over papers',
    rows('STT | Nhiệm vụ | Chủ trì | Thời hạn | Kết quả', '1 | A | Sở | Quý I | Báo cáo'),
    'number A, task B, lead C, deadline D, product E~',
  ],
  [
    'over states',
    rows('STT | Nhiệm vụ | Chủ trì | Thời hạn | Kết quả', '1 | A | Sở | Quý I | Đã xong'),
    'number A, task B, lead C, deadline D, result E~',
  ],
  [
    'half of them',
    rows(
      'STT | Nhiệm vụ | Chủ trì | Thời hạn | Kết quả',
      '1 | A | Sở | Quý I | Đã xong',
      '2 | A | Sở | Quý I | Báo cáo',
    ),
    'number A, task B, lead C, deadline D, result E?',
  ],
  [
    'beside a product',
    rows('STT | Nhiệm vụ | Chủ trì | Sản phẩm | Kết quả', '1 | A | Sở | Báo cáo | Báo cáo'),
    'number A, task B, lead C, product D, result E~',
  ],
  [
    'beside both',
    rows('STT | Nhiệm vụ | Chủ trì | Sản phẩm | Tình hình thực hiện | Kết quả', '1 | A'),
    'number A, task B, lead C, product D, result E',
  ],

  // remedies
  [
    'a shortcoming beside its reason is the work',
    ['STT | Tồn tại, hạn chế | Nguyên nhân | Giải pháp khắc phục | Đơn vị chủ trì | Thời hạn'],
    'number A, task B?, reason C, remedy D, lead E, deadline F',
  ],
  [
    'a remedy that says it is work',
    ['STT | Tồn tại, hạn chế | Nguyên nhân | Nhiệm vụ, giải pháp khắc phục | Đơn vị chủ trì | Thời hạn'],
    'number A, reason C, task D~, lead E, deadline F',
  ],
  [
    'a remedy beside one reason',
    ['STT | Nguyên nhân | Giải pháp khắc phục | Đơn vị chủ trì | Thời hạn'],
    'number A, reason B, task C?, lead D, deadline E',
  ],
  [
    'a remedy beside a task',
    ['STT | Nhiệm vụ | Nguyên nhân | Giải pháp khắc phục | Đơn vị chủ trì'],
    'number A, task B, reason C, remedy D, lead E',
  ],
  [
    'a remedy beside a criterion',
    ['STT | Tiêu chí | Nguyên nhân | Giải pháp khắc phục | Đơn vị chủ trì'],
    'number A, criterion B, reason C, remedy D, lead E',
  ],

  // plain words first
  [
    'notes before grounds',
    ['STT | Nhiệm vụ | Chủ trì | Thời hạn | Căn cứ | Ghi chú'],
    'number A, task B, lead C, deadline D, note F',
  ],
  [
    'reasons before shortcomings',
    ['STT | Nhiệm vụ | Chủ trì | Tồn tại, hạn chế | Nguyên nhân'],
    'number A, task B, lead C, reason E',
  ],
  ['grounds alone', ['STT | Nhiệm vụ | Chủ trì | Thời hạn | Căn cứ'], 'number A, task B, lead C, deadline D, note E'],
])('%s', (_what, lines, want) => expect(read(lines)).toBe(want));

describe('results that are the product to come', () => {
  const header = 'STT | Nhiệm vụ | Chủ trì | Thời hạn | Kết quả đạt được';
  const row = (text: string) => `1 | A | Sở | Quý I | ${text}`;
  const papers = ['Báo cáo', 'Kế hoạch', 'Tờ trình'];
  test.each<[what: string, texts: string[], field: string]>([
    ['three papers', papers, 'product E~'],
    ['two papers', papers.slice(1), 'product E~'],
    ['a state among few', [...papers, 'Đã xong'], 'result E?'],
    ['a state among many', [...papers, ...papers, ...papers, 'Đã xong'], 'product E?'],
    ['numbers of papers', [...papers, 'Báo cáo 5/BC-SNV'], 'product E?'],
    ['days', [...papers, 'Báo cáo ngày 5'], 'product E?'],
    ['seven of ten filled', [...papers, ...papers, 'Báo cáo', '', '', ''], 'product E~'],
    ['six of ten filled', [...papers, ...papers, '', '', '', ''], 'product E~'],
  ])('%s: %s', (_what, texts, field) => {
    expect(read([header, ...texts.map(row)])).toBe(`number A, task B, lead C, deadline D, ${field}`);
  });

  test('not beside a product, nor under another word', () => {
    expect(read([`${header} | Sản phẩm`, ...papers.map(row)])).toContain('result E, product F');
    expect(read([header.replace('Kết quả đạt được', 'Tình hình'), ...papers.map(row)])).toContain('result E');
  });

  test('a second such column is then the result', () => {
    expect(read([`${header} | Tình hình thực hiện`, ...papers.map(row)])).toContain('product E~, result F');
  });
});

describe('times and states over columns of marks', () => {
  test.each<[what: string, top: string, sub: string, read: string]>([
    ['quarters', 'Thời gian', 'Quý I | Quý II', 'D is “quý i”, E is “quý ii”'],
    ['months in figures', 'Tháng', '1 | 2', 'D is “tháng 1”, E is “tháng 2”'],
    ['states', 'Kết quả', 'Đã hoàn thành | Chưa hoàn thành', 'D is “Đã hoàn thành”, E is “Chưa hoàn thành”'],
    ['quarters of the result are none', 'Kết quả thực hiện', 'Quý I | Quý II', 'result D'],
  ])('%s', (_what, top, sub, want) => {
    const lines = [`STT | Nhiệm vụ | Chủ trì | ${top} |`, ` | | | ${sub}`, '1 | A | Sở | x |'];
    expect(read(lines, ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'])).toContain(`number A, task B, lead C, ${want}`);
  });

  test('one quarter alone over unmerged words marks nothing', () => {
    expect(read(['STT | Nhiệm vụ | Chủ trì | Thời hạn | Quý I'])).toBe('number A, task B, lead C, deadline D');
    expect(read(['STT | Nhiệm vụ | Chủ trì | Quý I | Quý II'])).toContain('D is “quý i”, E is “quý ii”');
  });
});

describe('columns that no header word gives away', () => {
  const known = 'STT | Nhiệm vụ | Chủ trì | Sản phẩm';
  const filled = (texts: string[]) => texts.map((text) => `1 | Rà soát | Sở | Báo cáo | ${text}`);
  test.each<[what: string, texts: string[], read: string]>([
    ['times', ['Quý I', 'Quý II', '15/6'], 'deadline E~'],
    ['three of five are times', ['Quý I', 'Quý II', '15/6', 'mới', 'cũ'], 'deadline E?'],
    ['one of two', ['Quý I', 'Quý II', 'mới', 'cũ'], ''],
    ['two cells say nothing', ['Quý I', 'Quý II'], ''],
    ['units', ['Phòng Nội vụ', 'Thanh tra Sở', 'Văn phòng'], 'partner E?'],
    ['abbreviations', ['KHTC', 'TCCB', 'VP'], 'partner E?'],
    ['words', ['mới', 'cũ', 'mới'], ''],
  ])('%s', (_what, texts, want) => {
    const read1 = read([`${known} | Điều kia`, ...filled(texts)]);
    expect(read1).toBe(['number A, task B, lead C, product D', want].filter((part) => part !== '').join(', '));
  });

  test('the fullest column of times, the longest texts', () => {
    const header = 'Bà con | Điều kia | Chủ trì | Thời hạn kia | Phối hợp | Sản phẩm';
    const lines = [
      header.replace('Thời hạn kia', 'Điều đó'),
      ...['Rà soát văn bản của tỉnh', 'Kiểm tra công vụ hằng năm', 'Tổng kết công tác cải cách'].map(
        (text, i) => `${text} | ${i === 0 ? 'mới' : 'Quý I'} | Sở | Quý II | Ban | Báo cáo`,
      ),
    ];
    const { grid, header: found } = headed(lines, [], [{ headerRow: 1, column: 3, field: 'lead' }]);
    const { at } = readColumns(grid, found, grid.lastRow);
    expect([at.get('deadline'), at.get('task')]).toEqual([4, 1]);
  });
});

test('what a person said of a column holds against its words', () => {
  const lines = ['STT | Nhiệm vụ | Chủ trì | Thời hạn', '1 | A | Sở | Quý I'];
  const { columns } = headed(
    lines,
    [],
    [
      { headerRow: 1, column: 3, field: 'partner' },
      { headerRow: 1, column: 4, field: null },
    ],
  );
  expect(
    columns.readings.map(({ field, column, certainty, by }) => `${field} ${column} ${certainty} ${by.join()}`),
  ).toEqual(['number A certain header', 'task B certain header', 'partner C set user']);
});

test.each<[what: string, lines: string[], field: string, by: string]>([
  ['words', ['STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn'], 'lead', 'header'],
  ['two texts', ['STT | Nội dung | Nhiệm vụ | Đơn vị chủ trì'], 'activity', 'header, neighbours'],
  [
    'a criterion and two texts',
    ['STT | Tiêu chí | Nội dung | Nhiệm vụ | Đơn vị chủ trì'],
    'activity',
    'header, neighbours',
  ],
  ['a target', ['STT | Mục tiêu | Đơn vị chủ trì | Thời hạn'], 'task', 'header, neighbours'],
  ['who does it', ['STT | Nhiệm vụ | Đơn vị thực hiện | Thời hạn'], 'lead', 'header, neighbours'],
  ['and helps', ['STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị thực hiện'], 'partner', 'header, neighbours'],
  ['blame', ['STT | Nhiệm vụ | Điểm đạt | Trách nhiệm'], 'responsible', 'header, neighbours'],
  ['a third body', ['STT | Nhiệm vụ | Chủ trì | Phối hợp | Đơn vị thực hiện'], 'responsible', 'header, neighbours'],
  ['a person', ['STT | Nhiệm vụ | Người phụ trách | Thời hạn'], 'lead', 'header, neighbours'],
  ['progress', ['STT | Nhiệm vụ | Chủ trì | Tiến độ'], 'deadline', 'header, neighbours'],
  ['progress beside a deadline', ['STT | Nhiệm vụ | Chủ trì | Thời hạn | Tiến độ'], 'result', 'header, neighbours'],
  ['completion', ['STT | Nhiệm vụ | Chủ trì | Ngày hoàn thành'], 'deadline', 'header, neighbours'],
  ['completion beside a deadline', ['STT | Nhiệm vụ | Thời hạn | Ngày hoàn thành'], 'doneOn', 'header, neighbours'],
  ['a result', ['STT | Nhiệm vụ | Chủ trì | Kết quả'], 'result', 'header, neighbours'],
  ['papers', ['STT | Nhiệm vụ | Chủ trì | Kết quả', '1 | A | Sở | Báo cáo'], 'product', 'header, neighbours, cells'],
  ['the fuller deadline', ['STT | Nhiệm vụ | Thời gian | Thời hạn', '1 | A | | Quý I'], 'deadline', 'header'],
  ['a remedy', ['STT | Giải pháp khắc phục | Đơn vị chủ trì | Thời hạn | Nguyên nhân'], 'task', 'header, neighbours'],
  [
    'a shortcoming',
    ['STT | Tồn tại, hạn chế | Nguyên nhân | Giải pháp khắc phục | Đơn vị chủ trì | Thời hạn'],
    'task',
    'header, neighbours',
  ],
])('%s: what decided is said', (_what, lines, field, by) => {
  const { columns } = headed(lines);
  expect(columns.readings.find((reading) => reading.field === field)?.by.join(', ')).toBe(by);
});

test('a header of several rows is quoted in one line', () => {
  const { columns } = headed(
    ['STT | Nhiệm vụ | Phân công thực hiện |', ' | | Chủ trì | Phối hợp'],
    ['A1:A2', 'B1:B2', 'C1:D1'],
  );
  expect(columns.readings.map(({ header }) => header)).toEqual([
    'STT',
    'Nhiệm vụ',
    'Phân công thực hiện / Chủ trì',
    'Phân công thực hiện / Phối hợp',
  ]);
});

describe('what cells and words say together', () => {
  const work = [
    'Rà soát quy chế làm việc của cơ quan',
    'Lập danh mục thủ tục nội bộ cần sửa',
    'Kiểm tra việc tiếp công dân ở cơ sở',
    'Tổng kết công tác cải cách hành chính',
  ];
  const units = ['Phòng Nội vụ', 'Văn phòng', 'Phòng Nội vụ', 'Thanh tra'];
  const others = ['Các phòng', 'Phòng Tư pháp; Thanh tra', 'Công an', 'UBND các xã'];
  const times = ['Quý II', '30/6/2026', 'Tháng 9', '15/12/2026'];
  const starts = ['Tháng 1', '01/3/2026', 'Tháng 6', '15/8/2026'];
  const states = ['Đang làm', 'Đã xong', 'Chưa thực hiện', 'Đã hoàn thành'];
  const signs = ['Trong hạn', 'Đúng hạn', 'Không tiếp tục xây dựng', 'Trễ'];
  const bosses = ['Phó Giám đốc', 'Giám đốc', 'Đ/c Nguyễn Văn An', 'Phó Giám đốc'];
  const named = ['TC 1.1. Kế hoạch cải cách', 'TC 1.2. Chế độ báo cáo', 'TC 1.3. Sáng kiến', 'TC 1.4. Điều hành'];
  const counted = work.map((text, i) => `1.${i + 1} ${text}`);
  const points = ['1', '2', '1', '3'];
  const numbers = ['1', '2', '3', '4'];
  const table = (header: string, ...columns: string[][]) =>
    header.split('//').concat(numbers.map((_, i) => columns.map((cells) => cells[i]).join(' | ')));

  test.each<[what: string, lines: string[], read: string, merges?: string[]]>([
    // words that the cells contradict are asked about, whatever is read
    [
      'numbers under a word for work',
      table('Nội dung | Nhiệm vụ | Đơn vị chủ trì | Thời hạn', numbers, work, units, times),
      'number A?, task B, lead C, deadline D',
    ],
    [
      'bodies under a word for work',
      table('STT | Nhiệm vụ | Nội dung | Đơn vị phối hợp | Thời hạn', numbers, work, units, others, times),
      'number A, task B, lead C?, partner D, deadline E',
    ],
    [
      'times under a word for work',
      table('STT | Nhiệm vụ | Đơn vị chủ trì | Nội dung', numbers, work, units, times),
      'number A, task B, lead C, deadline D?',
    ],
    [
      'states under a deadline',
      table('STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn', numbers, work, units, states),
      'number A, task B, lead C, deadline D?',
    ],
    [
      'two headers exchanged',
      table('STT | Nhiệm vụ | Thời hạn | Đơn vị chủ trì', numbers, work, units, times),
      'number A, task B, deadline C?, lead D?',
    ],
    [
      'who helps, where nobody leads',
      table('STT | Nhiệm vụ | Đơn vị phối hợp | Thời hạn', numbers, work, others, times),
      'number A, task B, lead C?, deadline D',
    ],
    [
      'who does it leads',
      table('STT | Nhiệm vụ | Đơn vị thực hiện | Thời hạn', numbers, work, units, times),
      'number A, task B, lead C, deadline D',
    ],

    // criteria are named, tasks are ordered
    [
      'criteria with their codes, beside points',
      table(
        'STT | Quăm | Điểm tối đa | Điểm đạt | Đơn vị chủ trì | Thời hạn',
        numbers,
        named,
        points,
        points,
        units,
        times,
      ),
      'number A, criterion B?, maximumScore C, reachedScore D, lead E, deadline F',
    ],
    [
      'tasks with numbers in them',
      table('STT | Quăm | Đơn vị chủ trì | Thời hạn', numbers, counted, units, times),
      'number A, task B~, lead C, deadline D',
    ],

    // a title over two columns says the kind
    [
      'the first of two times without words of its own',
      table('STT | Nhiệm vụ | Chủ trì | Thời gian |// | | | | Hoàn thành', numbers, work, units, starts, times),
      'number A, task B, lead C, start D~, deadline E',
      ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'],
    ],
    [
      'the first of two times under words nobody knows',
      table('STT | Nhiệm vụ | Chủ trì | Thời gian |// | | | Lơ phơ | Hoàn thành', numbers, work, units, starts, times),
      'number A, task B, lead C, start D~, deadline E',
      ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'],
    ],
    [
      'a day of finishing among results, beside a time',
      table(
        'STT | Nhiệm vụ | Chủ trì | Quăm | Kết quả |// | | | | Tình hình | Ngày hoàn thành',
        numbers,
        work,
        units,
        times,
        states,
        ['', '28/6/2026', '', ''],
      ),
      'number A, task B, lead C, deadline D~, result E, doneOn F',
      ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:F1'],
    ],
    [
      'the empty width of a merged header',
      table(
        'STT | Quăm | Hoạt động cụ thể | | Đơn vị chủ trì | Thời hạn',
        numbers,
        ['Thể chế của ngành', '', 'Tổ chức bộ máy của ngành', 'Tài chính công của ngành'],
        work,
        ['', '', '', ''],
        units,
        times,
      ),
      'number A, task B?, activity C, lead E, deadline F',
      ['C1:D1'],
    ],

    // persons that cells alone do not tell apart
    [
      'persons under words nobody knows',
      table('STT | Nhiệm vụ | Quăm | Đơn vị chủ trì | Thời hạn', numbers, work, bosses, units, times),
      'number A, task B, director C?, lead D, deadline E',
    ],

    // numbers of papers are no times
    [
      'papers with their years, and months',
      table(
        'Số, ký hiệu cũ | Trích yếu | Nơi soạn thảo | Ban hành vào',
        ['02/2019/QĐ-UBND', '04/2019/QĐ-UBND', '03/2021/NQ-HĐND', '11/2022/QĐ-UBND'],
        work,
        units,
        ['03/2026', '04/2026', '02/2026', '12/2026'],
      ),
      'task B, lead C, deadline D~',
    ],
    [
      'days with a paper behind them',
      table('STT | Nhiệm vụ | Đơn vị chủ trì | Quăm', numbers, work, units, [
        '15/3/2026',
        '12/2026',
        '30/6/2026 (02/2019/QĐ-UBND)',
        '01-02/2026',
      ]),
      'number A, task B, lead C, deadline D~',
    ],

    // a person in charge who is a head directs, any other answers
    [
      'heads in charge',
      table('STT | Nhiệm vụ | Đồng chí phụ trách | Đơn vị chủ trì | Thời hạn', numbers, work, bosses, units, times),
      'number A, task B, director C~, lead D, deadline E',
    ],
    [
      'heads with their names',
      table(
        'STT | Nhiệm vụ | Đơn vị chủ trì | Người phụ trách | Thời hạn',
        numbers,
        work,
        units,
        ['Phó Giám đốc Lê An', 'Giám đốc', 'Phó Giám đốc Lê An', 'PCT Trần Bình'],
        times,
      ),
      'number A, task B, lead C, director D~, deadline E',
    ],
    [
      'names in charge',
      table(
        'STT | Nhiệm vụ | Đồng chí phụ trách | Đơn vị chủ trì | Thời hạn',
        numbers,
        work,
        ['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Văn Cường', 'Phạm Thị Dung'],
        units,
        times,
      ),
      'number A, task B, responsible C, lead D, deadline E',
    ],
    [
      'comrades in charge',
      table(
        'STT | Nhiệm vụ | Đơn vị chủ trì | Đồng chí phụ trách | Thời hạn',
        numbers,
        work,
        units,
        ['Đ/c An', 'Đ/c Bình', 'Đ/c Cường', 'Đ/c Dung'],
        times,
      ),
      'number A, task B, lead C, responsible D, deadline E',
    ],
    [
      'officials in charge',
      table(
        'STT | Nhiệm vụ | Đơn vị chủ trì | Cán bộ phụ trách | Thời hạn',
        numbers,
        work,
        units,
        ['Chuyên viên An', 'Văn thư', 'Kế toán', 'Chuyên viên Bình'],
        times,
      ),
      'number A, task B, lead C, responsible D, deadline E',
    ],
    [
      'a leader in charge, whatever the names',
      table(
        'STT | Nhiệm vụ | Lãnh đạo phụ trách | Đơn vị chủ trì | Thời hạn',
        numbers,
        work,
        ['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Văn Cường', 'Phạm Thị Dung'],
        units,
        times,
      ),
      'number A, task B, director C~, lead D, deadline E',
    ],

    // of two columns of states what says more holds: which is the first is no question
    [
      'a state and how it is followed',
      table(
        'STT | Nhiệm vụ | Chủ trì | Thời hạn | Tình trạng | Trạng thái theo dõi',
        numbers,
        work,
        units,
        times,
        states,
        signs,
      ),
      'number A, task B, lead C, deadline D, result E, verdict F',
    ],
    [
      'a state and a sign of warning',
      table(
        'STT | Nhiệm vụ | Chủ trì | Thời hạn | Tình trạng | Ký hiệu cảnh báo',
        numbers,
        work,
        units,
        times,
        states,
        signs,
      ),
      'number A, task B, lead C, deadline D, result E, verdict F',
    ],
    [
      'a result and a mark',
      table(
        'STT | Nhiệm vụ | Chủ trì | Thời hạn | Kết quả thực hiện | Xếp loại',
        numbers,
        work,
        units,
        times,
        states,
        signs,
      ),
      'number A, task B, lead C, deadline D, result E, verdict F',
    ],
    [
      'a state and remarks',
      table('STT | Nhiệm vụ | Chủ trì | Thời hạn | Tình trạng | Ghi chú', numbers, work, units, times, states, signs),
      'number A, task B, lead C, deadline D, result E, note F',
    ],
    [
      'a code of its own before the number',
      table(
        'Mã theo dõi | STT | Nhiệm vụ | Chủ trì | Thời hạn',
        ['BT-001', 'BT-002', 'BT-003', 'BT-004'],
        numbers,
        work,
        units,
        times,
      ),
      'number B, task C, lead D, deadline E',
    ],
  ])('%s', (...[, lines, expected, merges]) => expect(read(lines, merges)).toBe(expected));
});
