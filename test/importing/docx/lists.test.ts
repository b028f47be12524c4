import { readDocx } from '../../../src/importing/docx/readDocx';
import { showNumber } from '../../../src/importing/docx/numbering/showNumber';
import { abstractNum, cell, docx, headerRow, level, lines, listed, num, paragraph, row, run, table } from './writeDocx';

const start = (at: number, value: number) =>
  `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${value}"/></w:lvlOverride>`;
const decimals = abstractNum(
  1,
  level(0, 'decimal', '%1.'),
  level(1, 'decimal', '%1.%2.'),
  level(2, 'decimal', '%1.%2.%3.'),
);
const mixed = abstractNum(
  1,
  level(0, 'upperRoman', '%1'),
  level(1, 'decimal', '%2'),
  level(2, 'lowerLetter', '%3)'),
  level(3, 'decimal', '%1.%4', '<w:isLgl/>'),
);

type Place = [list: number, level: number];
const CASES: [name: string, numbering: string, places: Place[], shown: string[]][] = [
  [
    'một cấp',
    decimals + num(1, 1),
    [
      [1, 0],
      [1, 0],
      [1, 0],
    ],
    ['1.', '2.', '3.'],
  ],
  [
    'nhiều cấp',
    decimals + num(1, 1),
    [
      [1, 0],
      [1, 1],
      [1, 2],
      [1, 2],
      [1, 1],
      [1, 2],
      [1, 0],
      [1, 1],
    ],
    ['1.', '1.1.', '1.1.1.', '1.1.2.', '1.2.', '1.2.1.', '2.', '2.1.'],
  ],
  [
    'La Mã, số, chữ; cấp dưới đếm lại',
    mixed + num(1, 1),
    [
      [1, 0],
      [1, 1],
      [1, 1],
      [1, 2],
      [1, 2],
      [1, 0],
      [1, 1],
      [1, 2],
    ],
    ['I', '1', '2', 'a)', 'b)', 'II', '1', 'a)'],
  ],
  [
    'isLgl: cấp trên cũng bằng số',
    mixed + num(1, 1),
    [
      [1, 0],
      [1, 0],
      [1, 3],
    ],
    ['I', 'II', '2.1'],
  ],
  [
    'hai danh sách cùng gốc đếm nối nhau',
    decimals + num(1, 1) + num(2, 1),
    [
      [1, 0],
      [1, 0],
      [2, 0],
    ],
    ['1.', '2.', '3.'],
  ],
  [
    'hai gốc đếm riêng',
    decimals + abstractNum(2, level(0, 'decimal', '%1.')) + num(1, 1) + num(2, 2),
    [
      [1, 0],
      [1, 0],
      [2, 0],
      [1, 0],
    ],
    ['1.', '2.', '1.', '3.'],
  ],
  [
    'startOverride đếm lại',
    decimals + num(1, 1) + num(2, 1, start(0, 1)),
    [
      [1, 0],
      [1, 0],
      [2, 0],
      [2, 0],
    ],
    ['1.', '2.', '1.', '2.'],
  ],
  [
    'startOverride bắt đầu từ 6',
    decimals + num(1, 1) + num(2, 1, start(0, 6)),
    [
      [1, 0],
      [2, 0],
      [2, 0],
    ],
    ['1.', '6.', '7.'],
  ],
  [
    'startOverride ở cấp hai',
    decimals + num(1, 1) + num(2, 1, start(1, 4)),
    [
      [1, 0],
      [1, 1],
      [2, 1],
      [2, 1],
      [1, 0],
      [1, 1],
    ],
    ['1.', '1.1.', '1.4.', '1.5.', '2.', '2.1.'],
  ],
  [
    'cấp dưới sau khi lên cấp lấy startOverride của danh sách mình',
    decimals + num(2, 1, start(1, 4)),
    [
      [2, 0],
      [2, 1],
      [2, 0],
      [2, 1],
    ],
    ['1.', '1.4.', '2.', '2.4.'],
  ],
  [
    'lvlRestart 0: không bao giờ đếm lại',
    abstractNum(1, level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>')) + num(1, 1),
    [
      [1, 0],
      [1, 1],
      [1, 1],
      [1, 0],
      [1, 1],
    ],
    ['I.', '1.', '2.', 'II.', '3.'],
  ],
  [
    'lvlRestart 1: chỉ đếm lại sau cấp một',
    abstractNum(
      1,
      level(0, 'decimal', '%1'),
      level(1, 'decimal', '%1.%2'),
      level(2, 'lowerLetter', '%3)', '<w:lvlRestart w:val="1"/>'),
    ) + num(1, 1),
    [
      [1, 0],
      [1, 1],
      [1, 2],
      [1, 1],
      [1, 2],
      [1, 0],
      [1, 2],
    ],
    ['1', '1.1', 'a)', '1.2', 'b)', '2', 'a)'],
  ],
  [
    'bắt đầu từ số khác',
    abstractNum(1, level(0, 'decimal', '%1', '', 5)) + num(1, 1),
    [
      [1, 0],
      [1, 0],
    ],
    ['5', '6'],
  ],
  [
    'cấp bị thay trong lvlOverride',
    decimals + num(2, 1, `<w:lvlOverride w:ilvl="0">${level(0, 'lowerLetter', '%1)')}</w:lvlOverride>`),
    [
      [2, 0],
      [2, 0],
    ],
    ['a)', 'b)'],
  ],
  [
    'cấp dưới trước cấp trên',
    decimals + num(1, 1),
    [
      [1, 1],
      [1, 0],
      [1, 1],
    ],
    ['1.1.', '2.', '2.1.'],
  ],
  [
    'numId 0 là không đánh số',
    decimals + num(1, 1),
    [
      [1, 0],
      [0, 0],
      [1, 0],
    ],
    ['1.', '', '2.'],
  ],
  [
    'danh sách không có',
    decimals + num(1, 1),
    [
      [7, 0],
      [1, 0],
    ],
    ['', '1.'],
  ],
  [
    'cấp không có',
    abstractNum(1, level(0, 'decimal', '%1')) + num(1, 1),
    [
      [1, 0],
      [1, 5],
      [1, 0],
    ],
    ['1', '', '2'],
  ],
  [
    'số hai chữ số',
    abstractNum(1, level(0, 'decimalZero', '%1')) + num(1, 1),
    [
      [1, 0],
      [1, 0],
    ],
    ['01', '02'],
  ],
  [
    'định dạng riêng 001',
    abstractNum(
      1,
      '<w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl>',
    ) + num(1, 1),
    [
      [1, 0],
      [1, 0],
    ],
    ['001', '002'],
  ],
  ['không số, chỉ chữ', abstractNum(1, level(0, 'none', 'Việc:')) + num(1, 1), [[1, 0]], ['Việc:']],
  [
    'chữ quanh số',
    abstractNum(1, level(0, 'decimal', 'Mục %1 -')) + num(1, 1),
    [
      [1, 0],
      [1, 0],
    ],
    ['Mục 1 -', 'Mục 2 -'],
  ],
  [
    'dấu chấm của phông Symbol',
    abstractNum(1, level(0, 'bullet', '\uF0B7', '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr>')) +
      num(1, 1),
    [[1, 0]],
    ['•'],
  ],
  [
    'danh sách theo kiểu danh sách',
    '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="DS"/></w:abstractNum>' +
      abstractNum(2, level(0, 'decimal', '(%1)')) +
      num(1, 1) +
      num(9, 2),
    [
      [1, 0],
      [1, 0],
    ],
    ['(1)', '(2)'],
  ],
];

test.each(CASES)('%s', (_, numbering, places, shown) => {
  const styles =
    '<w:style w:type="numbering" w:styleId="DS"><w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr></w:style>';
  const rows = places.map(([list, at]) =>
    row(cell(listed(list, at)) + ['A', 'B', 'C'].map((text) => cell(lines(text))).join('')),
  );
  const { sheets } = readDocx(docx({ numbering, styles, body: table(headerRow() + rows.join('')) }));
  expect(sheets[0]!.table.rows.slice(1).map(({ cells }) => cells[0]!.text)).toEqual(shown);
});

const HEADINGS =
  '<w:style w:type="paragraph" w:styleId="M1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="M2"><w:basedOn w:val="M1"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="M3"><w:basedOn w:val="M1"/></w:style>';
const byStyle =
  abstractNum(
    1,
    level(0, 'upperRoman', '%1.', '<w:pStyle w:val="M1"/>'),
    level(1, 'decimal', '%2.', '<w:pStyle w:val="M2"/>'),
  ) + num(1, 1);

const STYLED: [name: string, properties: string[], shown: string[]][] = [
  [
    'đánh số theo kiểu đoạn',
    [
      '<w:pStyle w:val="M1"/>',
      '<w:pStyle w:val="M2"/>',
      '<w:pStyle w:val="M2"/>',
      '<w:pStyle w:val="M1"/>',
      '<w:pStyle w:val="M2"/>',
    ],
    ['I.', '1.', '2.', 'II.', '1.'],
  ],
  ['kiểu con thừa hưởng', ['<w:pStyle w:val="M3"/>', '<w:pStyle w:val="M3"/>'], ['I.', 'II.']],
  [
    'đoạn bỏ số của kiểu',
    [
      '<w:pStyle w:val="M1"/>',
      '<w:pStyle w:val="M1"/><w:numPr><w:numId w:val="0"/></w:numPr>',
      '<w:pStyle w:val="M1"/>',
    ],
    ['I.', '', 'II.'],
  ],
  [
    'đoạn đổi cấp của kiểu',
    ['<w:pStyle w:val="M1"/>', '<w:pStyle w:val="M1"/><w:numPr><w:ilvl w:val="1"/></w:numPr>'],
    ['I.', '1.'],
  ],
];
test.each(STYLED)('%s', (_, properties, shown) => {
  const rows = properties.map((one) =>
    row(cell(paragraph('', one)) + ['A', 'B', 'C'].map((text) => cell(lines(text))).join('')),
  );
  const { sheets } = readDocx(docx({ numbering: byStyle, styles: HEADINGS, body: table(headerRow() + rows.join('')) }));
  expect(sheets[0]!.table.rows.slice(1).map(({ cells }) => cells[0]!.text)).toEqual(shown);
});

const gone = '<w:rPr><w:del w:id="1"/></w:rPr>';
const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
const COUNTED: [name: string, cells: string[], shown: string[]][] = [
  [
    'đoạn bị xóa không được đếm',
    [listed(1, 0, 'A'), paragraph('', numbered + gone), listed(1, 0, 'B')],
    ['1. A', '', '2. B'],
  ],
  [
    'đoạn có dấu đoạn ẩn không được đếm',
    [listed(1, 0, 'A'), paragraph(run('x', '<w:vanish/>'), `${numbered}<w:rPr><w:vanish/></w:rPr>`), listed(1, 0, 'B')],
    ['1. A', '', '2. B'],
  ],
  [
    'đoạn không có kiểu số thì không đếm',
    [listed(1, 0, 'A'), lines('giữa'), listed(1, 0, 'B')],
    ['1. A', 'giữa', '2. B'],
  ],
  ['suff nothing: liền với chữ', [listed(2, 0, 'A')], ['1)A']],
  ['đoạn trống có số vẫn hiện số', [listed(1, 0), listed(1, 0, 'B')], ['1.', '2. B']],
];
test.each(COUNTED)('%s', (_, cells, shown) => {
  const numbering =
    decimals + abstractNum(2, level(0, 'decimal', '%1)', '<w:suff w:val="nothing"/>')) + num(1, 1) + num(2, 2);
  const rows = cells.map((one) =>
    row(cell(lines('x')) + cell(one) + ['B', 'C'].map((text) => cell(lines(text))).join('')),
  );
  const { sheets } = readDocx(docx({ numbering, body: table(headerRow() + rows.join('')) }));
  expect(sheets[0]!.table.rows.slice(1).map(({ cells: read }) => read[1]!.text)).toEqual(shown);
});

test('a row that was deleted is not there, and its numbers are not counted', () => {
  const numbering = decimals + num(1, 1);
  const one = (text: string, properties = '') =>
    row(cell(listed(1, 0)) + [text, 'B', 'C'].map((each) => cell(lines(each))).join(''), properties);
  const { sheets } = readDocx(
    docx({
      numbering,
      body: table(headerRow() + one('A') + one('cũ', '<w:del w:id="4"/>') + one('mới', '<w:ins w:id="5"/>')),
    }),
  );
  expect(sheets[0]!.table.rows.slice(1).map(({ cells }) => [cells[0]!.text, cells[1]!.text])).toEqual([
    ['1.', 'A'],
    ['2.', 'mới'],
  ]);
});

test.each([
  [4, 'upperRoman', 'IV'],
  [49, 'lowerRoman', 'xlix'],
  [3999, 'upperRoman', 'MMMCMXCIX'],
  [4000, 'upperRoman', '4000'],
  [0, 'upperRoman', '0'],
  [26, 'upperLetter', 'Z'],
  [27, 'lowerLetter', 'aa'],
  [53, 'lowerLetter', 'aaa'],
  [0, 'lowerLetter', '0'],
  [3, 'numberInDash', '- 3 -'],
  [5, 'decimalEnclosedCircle', '⑤'],
  [21, 'decimalEnclosedCircle', '21'],
  [2, 'vietnameseCounting', 'hai'],
  [7, 'thaiNumbers', '7'],
  [7, 'constructor', '7'],
])('%d as %s is %s', (value, format, shown) => {
  expect(showNumber(value, format)).toBe(shown);
});

test('cells that a merged block covers are counted, as programs that show them do; their numbers are no words that are lost', () => {
  const numbering = decimals + num(1, 1);
  const one = (text: string, merge = '') =>
    row(cell(listed(1, 0), merge) + [text, 'B', 'C'].map((each) => cell(lines(each))).join(''));
  const { sheets, told } = readDocx(
    docx({
      numbering,
      body: table(headerRow() + one('A', '<w:vMerge w:val="restart"/>') + one('B', '<w:vMerge/>') + one('C')),
    }),
  );
  expect(sheets[0]!.table.rows.slice(1).map(({ cells }) => cells[0]?.text ?? null)).toEqual(['1.', null, '3.']);
  expect(told).toEqual([]);
});
