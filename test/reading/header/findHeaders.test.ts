import { Grid } from '../../../src/reading/grid';
import { findHeaders } from '../../../src/reading/header/findHeaders';
import { givenFor, type SetColumn } from '../../../src/reading/header/setColumns';
import { snapshotOf } from '../../snapshotOf';
import { cellsOf, headed } from '../headed';

const gridOf = (lines: string[], merges: string[] = []) => new Grid(snapshotOf('Kế hoạch', lines.map(cellsOf), merges));
const HEADER = 'STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn';
const ROW = '1 | Rà soát | Sở | Quý I';

test.each<[what: string, lines: string[], rows: string[], merges?: string[]]>([
  ['a header', [HEADER, ROW], ['1-1']],
  ['below a title', ['KẾ HOẠCH', '', HEADER, ROW], ['3-3']],
  ['again further down', [HEADER, ROW, HEADER, ROW], ['1-1', '3-3']],
  ['one word only', ['Nhiệm vụ', ROW], []],
  ['two words', ['Nhiệm vụ | Đơn vị chủ trì', ROW], []],
  ['three known words', ['Nhiệm vụ | Đơn vị chủ trì | Thời hạn'], ['1-1']],
  ['work and two notes', ['STT | Nhiệm vụ | Ghi chú'], []],
  ['no work, but who and when', ['STT | Đơn vị chủ trì | Thời hạn | Điều gì'], ['1-1']],
  ['who and a note', ['STT | Đơn vị chủ trì | Ghi chú'], []],
  ['when and a note', ['STT | Thời hạn | Ghi chú'], []],
  ['what is read by a word alone', ['Phần nhiệm vụ này | Bên chủ trì kia | Mốc nào đó'], ['1-1']],
  ['one of three by a word', ['Nhiệm vụ | Đơn vị chủ trì | Mốc nào đó'], ['1-1']],
  ['two words of another kind of table', ['STT | Nhiệm vụ | Đơn vị chủ trì | Họ và tên | Chức vụ'], []],
  ['one such word', ['STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn | Địa điểm'], ['1-1']],
  ['one such word and one duty', ['STT | Nhiệm vụ | Đơn vị chủ trì | Ghi chú | Địa điểm'], []],
  ['a figure in it', ['STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn | 5'], []],
  ['a percent in it', ['STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn | 5%'], []],
  ['a year in it', ['STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn | 2026'], ['1-1']],
  ['three figures', ['STT | Nhiệm vụ | Đơn vị chủ trì | 1 | 2 | 3'], []],
  ['months counted', ['STT | Nhiệm vụ | Đơn vị chủ trì | 1 | 2 | 3 | 4'], ['1-1']],
  [
    'two sentences',
    [`STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn | ${'một hai ba bốn '.repeat(5)} | ${'năm sáu bảy '.repeat(6)}`],
    [],
  ],
  ['one sentence', [`STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn | ${'một hai ba bốn '.repeat(5)}`], ['1-1']],
  ['a whole paragraph', [`STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn | ${'một hai ba bốn '.repeat(9)}`], []],

  // of several rows
  [
    'two rows under a merged title',
    ['STT | Nhiệm vụ | Phân công | | Thời hạn', ' | | Chủ trì | Phối hợp', ROW],
    ['1-2'],
    ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'],
  ],
  ['nothing merged', ['STT | Nhiệm vụ | Phân công | | Thời hạn', ' | | Chủ trì | Phối hợp', ROW], ['1-2']],
  ['one word below is a row', ['STT | Nhiệm vụ | Phân công | | Thời hạn', ' | | Chủ trì', ROW], ['1-1']],
  ['bodies below a title', ['STT | Nhiệm vụ | Phân công | | Thời hạn', ' | | Bên A | Bên B', ROW], ['1-2']],
  ['words below that are no header', ['STT | Nhiệm vụ | Phân công | | Thời hạn', ' | | như cũ | mới', ROW], ['1-1']],
  ['words below no title', [HEADER, ' | Nhiệm vụ | Phối hợp', ROW], ['1-1']],
  ['cells merged down', [HEADER, '', ROW], ['1-2'], ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2']],
  ['merged down over four rows', [HEADER, '', '', '', ROW], ['1-4'], ['A1:A4', 'B1:B4', 'C1:C4', 'D1:D4']],
  ['merged down over five: no header', [HEADER, '', '', '', '', ROW], ['1-1'], ['A1:A5', 'B1:B5', 'C1:C5', 'D1:D5']],
  ['months under their word', ['STT | Nhiệm vụ | Chủ trì | Tháng |', ' | | | 1 | 2', ROW], ['1-2']],
  ['counted columns under another', ['STT | Nhiệm vụ | Chủ trì | Thời hạn |', ' | | | 1 | 2', ROW], ['1-1']],
  ['from and to', ['STT | Nhiệm vụ | Chủ trì | Thời gian |', ' | | | Từ | Đến', ROW], ['1-2']],
  ['quarters', ['STT | Nhiệm vụ | Chủ trì | Thời gian |', ' | | | Quý I | Quý II', ROW], ['1-2']],
])('%s', (...[, lines, rows, merges]) => {
  expect(findHeaders(gridOf(lines, merges)).map(({ top, bottom }) => `${top}-${bottom}`)).toEqual(rows);
});

test('a title over several columns counts for each that has words below it', () => {
  const [header] = findHeaders(gridOf(['STT | Nhiệm vụ | Phân công | | Thời hạn', ' | | Chủ trì | Phối hợp', ROW]));
  expect(header?.columns.map(({ words }) => words.join(' / '))).toEqual([
    'STT',
    'Nhiệm vụ',
    'Phân công / Chủ trì',
    'Phân công / Phối hợp',
    'Thời hạn',
  ]);
});

describe('a row that a person pointed at', () => {
  const lines = ['Đây | Kia', ROW];
  test('is a header whatever its words', () => {
    expect(findHeaders(gridOf(lines), [1]).map(({ top, bottom }) => [top, bottom])).toEqual([[1, 1]]);
    expect(findHeaders(gridOf(lines), [])).toEqual([]);
  });
  test('an empty one is none', () => expect(findHeaders(gridOf(['', ROW]), [1])).toEqual([]));
});

describe('a header that only its cells give away', () => {
  const WORDS = 'Lơ phơ | Tút rề | Quăm | Xoăn';
  const work = ['Rà soát văn bản của tỉnh', 'Kiểm tra công vụ hằng năm', 'Tổng kết công tác cải cách'];
  const row = (what: string, who: string, when: string) => (i: number) => `${i + 1} | ${what} | ${who} | ${when}`;
  const rows = work.map((text, i) => row(text, 'Phòng Nội vụ', `Quý ${['I', 'II', 'III'][i]}`)(i));
  const found = (lines: string[]) => findHeaders(gridOf(lines)).map(({ top }) => top);
  test.each<[what: string, lines: string[], tops: number[]]>([
    ['numbers, texts, bodies and times below', [WORDS, ...rows], [1]],
    ['below a title', ['KẾ HOẠCH NĂM 2026', '', WORDS, ...rows], [3]],
    ['numbers of columns alone', ['(1) | (2) | (3) | (4)', ...rows], [1]],
    ['two rows', [WORDS, ...rows.slice(1)], []],
    ['a figure in it', ['Lơ phơ | Tút rề | 5 | Xoăn', ...rows], []],
    ['a number of two figures in its words', ['Lơ phơ | Tút rề | Quăm 12 | Xoăn', ...rows], []],
    ['sixty-one letters', [`${'à'.repeat(61)} | Tút rề | Quăm | Xoăn`, ...rows], []],
    ['no times', [WORDS, ...work.map((text, i) => row(text, 'Phòng Nội vụ', 'xem')(i))], []],
    ['no bodies', [WORDS, ...work.map((text, i) => row(text, 'như cũ', 'Quý I')(i))], []],
    ['no texts', [WORDS, ...work.map((_, i) => row('Việc', 'Phòng Nội vụ', 'Quý I')(i))], []],
    ['a word of another list', ['Lơ phơ | Họ và tên | Quăm | Xoăn', ...rows], []],
  ])('%s: %j', (_what, lines, tops) => expect(found(lines)).toEqual(tops));

  test('each of its columns is a guess', () => {
    const { columns } = headed([WORDS, ...rows]);
    expect(columns.readings.map(({ field, certainty }) => `${field} ${certainty}`)).toEqual(
      ['number', 'task', 'lead', 'deadline'].map((field) => `${field} guessed`),
    );
  });
});

describe('a table whose header only its cells give away, beside one that is known', () => {
  const KNOWN = 'STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn';
  const WORDS = 'Lơ phơ | Tút rề | Quăm | Xoăn';
  const work = ['Rà soát văn bản của tỉnh', 'Kiểm tra công vụ hằng năm', 'Tổng kết công tác cải cách'];
  const units = ['Phòng Nội vụ', 'Văn phòng Sở', 'Thanh tra Sở'];
  const rowsFrom = (first: number) =>
    work.map((text, i) => `${first + i} | ${text} | ${units[i]} | ${['Quý I', 'Trước 15/6/2026', 'Tháng 11'][i]}`);
  const rows = rowsFrom(1);
  const noNumbers = rows.map((row) => row.slice(row.indexOf('|') + 1));
  const found = (lines: string[]) => findHeaders(gridOf(lines)).map(({ top }) => top);
  test.each<[what: string, lines: string[], tops: number[]]>([
    ['below it', [KNOWN, ...rows, '', WORDS, ...rows], [1, 6]],
    ['below it and a title', [KNOWN, ...rows, '', 'PHỤ LỤC II', WORDS, ...rows], [1, 7]],
    ['above it', [WORDS, ...rows, '', KNOWN, ...rows], [1, 6]],
    ['two of them', [KNOWN, ...rows, '', WORDS, ...rows, '', WORDS, ...rows], [1, 6, 11]],
    ['between two', [KNOWN, ...rows, '', WORDS, ...rows, '', KNOWN, ...rows], [1, 6, 11]],
    ['sections counted in letters', [KNOWN, ...rows, '', WORDS, 'A | Thể chế | | ', ...rows], [1, 6]],
    ['sections counted in roman figures', [KNOWN, ...rows, '', WORDS, 'I | Thể chế | | ', ...rows], [1, 6]],
    [
      'no numbers, but a title and two words',
      [KNOWN, ...rows, '', 'Bảng 2', 'Văn bản phải nộp | Quăm | Hạn nộp', ...noNumbers],
      [1, 7],
    ],

    // what is no table of its own
    ['no empty row between', [KNOWN, ...rows, WORDS, ...rows], [1]],
    ['the count goes on', [KNOWN, ...rows, '', WORDS, ...rowsFrom(4)], [1]],
    ['nothing over the numbers', [KNOWN, ...rows, '', ' | Tút rề | Quăm | Xoăn', ...rows], [1]],
    ['a time in it: a row', [KNOWN, ...rows, '', 'Lơ phơ | Tút rề | Quăm | Quý IV', ...rows], [1]],
    ['two rows', [KNOWN, ...rows, '', WORDS, ...rows.slice(1)], [1]],
    ['no numbers and no title', [KNOWN, ...rows, '', 'Văn bản phải nộp | Quăm | Hạn nộp', ...noNumbers], [1]],
    ['no numbers and no known word', [KNOWN, ...rows, '', 'Bảng 2', 'Tút rề | Quăm | Xoăn', ...noNumbers], [1]],
    ['a list of others', [KNOWN, ...rows, '', 'Lơ phơ | Họ và tên | Quăm | Xoăn', ...rows], [1]],
    [
      'signatures',
      [KNOWN, ...rows, '', 'Nơi nhận: | | | GIÁM ĐỐC', '- Như trên; | | |', '- Lưu: VT. | | | Trần Văn An'],
      [1],
    ],
    ['its own rows, after an empty one', [KNOWN, ...rows, '', ...rowsFrom(4)], [1]],
  ])('%s', (_what, lines, tops) => expect(found(lines)).toEqual(tops));
});

describe('a row of a table whose texts are words of headers', () => {
  const row = (who: string) => `Rà soát quy chế | Trong năm | ${who} | Văn bản sửa đổi`;
  test.each<[what: string, lines: string[], tops: number[]]>([
    [
      'a body that comes again below',
      [row('Phó Hiệu trưởng'), 'Ghi sổ | 15/6 | Tổ Văn phòng | Sổ', 'Họp | Hằng quý | Phó Hiệu trưởng | Biên bản'],
      [],
    ],
    ['a header that stands again whole', [HEADER, ROW, HEADER, ROW], [1, 3]],
    ['a word of the header in its column', [HEADER, '1 | Nhiệm vụ | Sở | Quý I'], [1]],
    ['one of two words, in another column', [HEADER, '1 | Đơn vị chủ trì | Sở | Quý I'], [1]],
  ])('%s', (_what, lines, tops) => expect(findHeaders(gridOf(lines)).map(({ top }) => top)).toEqual(tops));
});

test.each<[what: string, header: string, tops: number[]]>([
  ['points and who answers', 'STT | Điều gì | Điểm tối đa | Điểm tự chấm | Phòng phụ trách', [1]],
  ['points alone', 'STT | Điều gì | Điểm tối đa | Điểm tự chấm | Kia', []],
  ['one kind of points', 'STT | Điều gì | Điểm tối đa | Kia | Phòng phụ trách', []],
  ['who helps, and when', 'STT | Điều gì | Đơn vị phối hợp | Thời hạn', [1]],
])('a header whose work is not known: %s', (_what, header, tops) => {
  expect(findHeaders(gridOf([header, '1 | Kế hoạch | 3 | 2 | Văn phòng'])).map(({ top }) => top)).toEqual(tops);
});

describe('the columns a person said for one table', () => {
  const header = { top: 3, bottom: 4, columns: [] };
  const said = (headerRow: number | null, column: number, field: SetColumn['field']): SetColumn => ({
    headerRow,
    column,
    field,
  });
  test.each<[what: string, given: SetColumn[], kept: number[]]>([
    ['for every table', [said(null, 1, 'task')], [0]],
    ['for its first row', [said(3, 1, 'task')], [0]],
    ['for its last row', [said(4, 1, 'task')], [0]],
    ['for a table above', [said(2, 1, 'task')], []],
    ['for a table below', [said(5, 1, 'task')], []],
    ['two columns', [said(3, 1, 'task'), said(3, 2, 'lead')], [0, 1]],
    ['one column twice', [said(3, 1, 'task'), said(3, 1, 'lead')], [1]],
    ['one field twice', [said(3, 1, 'task'), said(3, 2, 'task')], [1]],
    ['two columns not to be read', [said(3, 1, null), said(3, 2, null)], [0, 1]],
    ['said again, for another table', [said(3, 1, 'task'), said(9, 1, 'lead')], [0]],
    ['the middle one said again', [said(3, 1, 'task'), said(3, 2, 'lead'), said(3, 2, 'partner')], [0, 2]],
  ])('%s', (_what, given, kept) => expect(givenFor(header, given)).toEqual(kept.map((i) => given[i])));
});
