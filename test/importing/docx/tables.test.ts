import { readDocx } from '../../../src/importing/docx/readDocx';
import type { ImportedTable } from '../../../src/importing/table/importedTable';
import { cell, docx, headerRow, lines, paragraph, row, run, table, textRow } from './writeDocx';

const tableOf = (body: string): ImportedTable => {
  const { sheets } = readDocx(docx({ body }));
  expect(sheets).toHaveLength(1);
  return sheets[0]!.table;
};
const texts = ({ rows }: ImportedTable) => rows.map(({ cells }) => cells.map((one) => one?.text ?? null));
const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;
const first = '<w:vMerge w:val="restart"/>';
const on = '<w:vMerge/>';
const c = (text: string, properties = '') => cell(lines(text), properties);
const HEAD = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn hoàn thành'];

const gone = '<w:cellDel w:id="1" w:author="A"/>';
const CASES: [name: string, body: string, rows: (string | null)[][], merges: number[][]][] = [
  [
    'ô gộp ngang',
    table(headerRow() + row(c('I') + c('CẢI CÁCH THỂ CHẾ', span(3)))),
    [HEAD, ['I', 'CẢI CÁCH THỂ CHẾ', null, null]],
    [[2, 2, 2, 4]],
  ],
  [
    'ô gộp dọc',
    table(
      headerRow() +
        row(c('1') + c('A') + c('Văn phòng', first) + c('Quý I')) +
        row(c('2') + c('B') + c('', on) + c('Quý II')),
    ),
    [HEAD, ['1', 'A', 'Văn phòng', 'Quý I'], ['2', 'B', null, 'Quý II']],
    [[2, 3, 3, 3]],
  ],
  [
    'gộp dọc và ngang',
    table(
      headerRow() +
        row(c('1') + c('A', first + span(2)) + c('Quý I')) +
        row(c('2') + c('', on + span(2)) + c('Quý II')),
    ),
    [HEAD, ['1', 'A', null, 'Quý I'], ['2', null, null, 'Quý II']],
    [[2, 2, 3, 3]],
  ],
  [
    'hai khối gộp dọc liền nhau',
    table(
      headerRow() +
        row(c('1') + c('A') + c('X', first) + c('q')) +
        row(c('2') + c('B') + c('', on) + c('q')) +
        row(c('3') + c('C') + c('Y', first) + c('q')) +
        row(c('4') + c('D') + c('', on) + c('q')),
    ),
    [HEAD, ['1', 'A', 'X', 'q'], ['2', 'B', null, 'q'], ['3', 'C', 'Y', 'q'], ['4', 'D', null, 'q']],
    [
      [2, 3, 3, 3],
      [4, 3, 5, 3],
    ],
  ],
  [
    'ô đã xóa khi theo dõi thay đổi: chỗ của nó để trống, các ô sau không dồn lại',
    table(headerRow() + row(c('1') + c('A') + c('Văn phòng', gone) + c('Quý I'))),
    [HEAD, ['1', 'A', '', 'Quý I']],
    [],
  ],
  [
    'ô thêm khi theo dõi thay đổi thì giữ',
    table(headerRow() + row(c('1') + c('A') + c('Văn phòng', '<w:cellIns w:id="1"/>') + c('Quý I'))),
    [HEAD, ['1', 'A', 'Văn phòng', 'Quý I']],
    [],
  ],
  [
    'gộp dọc không có ô đầu',
    table(headerRow() + row(c('1') + c('A') + c('X', on) + c('q')) + row(c('2') + c('B') + c('', on) + c('q'))),
    [HEAD, ['1', 'A', 'X', 'q'], ['2', 'B', null, 'q']],
    [[2, 3, 3, 3]],
  ],
  [
    'gộp dọc bề rộng khác là ô riêng',
    table(headerRow() + row(c('1') + c('A') + c('X', first) + c('q')) + row(c('2') + c('B') + c('Y', on + span(2)))),
    [HEAD, ['1', 'A', 'X', 'q'], ['2', 'B', 'Y', null]],
    [[3, 3, 3, 4]],
  ],
  [
    'gộp ngang kiểu cũ',
    table(
      headerRow() +
        row(
          c('I') +
            c('MỤC', '<w:hMerge w:val="restart"/>') +
            c('', '<w:hMerge/>') +
            c('', '<w:hMerge w:val="continue"/>'),
        ),
    ),
    [HEAD, ['I', 'MỤC', null, null]],
    [[2, 2, 2, 4]],
  ],
  ['dòng thiếu ô cuối', table(headerRow() + row(c('1') + c('A'))), [HEAD, ['1', 'A', null, null]], []],
  [
    'bỏ trống ô đầu dòng',
    table(headerRow() + row(c('A') + c('B') + c('C'), '<w:gridBefore w:val="1"/>')),
    [HEAD, [null, 'A', 'B', 'C']],
    [],
  ],
  [
    'dòng nằm trong ô điều khiển',
    table(
      `${headerRow()}<w:sdt><w:sdtPr><w:showingPlcHdr w:val="0"/></w:sdtPr><w:sdtContent>${textRow('1', 'A', 'B', 'C')}</w:sdtContent></w:sdt>`,
    ),
    [HEAD, ['1', 'A', 'B', 'C']],
    [],
  ],
  [
    'ô nằm trong ô điều khiển',
    table(headerRow() + row(`${c('1')}<w:sdt><w:sdtContent>${c('A')}</w:sdtContent></w:sdt>${c('B')}${c('C')}`)),
    [HEAD, ['1', 'A', 'B', 'C']],
    [],
  ],
  [
    'dòng và ô trong customXml',
    table(`${headerRow()}<w:customXml w:element="x">${textRow('1', 'A', 'B', 'C')}</w:customXml>`),
    [HEAD, ['1', 'A', 'B', 'C']],
    [],
  ],
  [
    'lưới có cạnh thừa không ô nào dùng',
    table(
      row(HEAD.map((text, at) => c(text, at === 1 ? span(3) : '')).join('')) +
        row(['1', 'A', 'B', 'C'].map((text, at) => c(text, at === 1 ? span(3) : '')).join('')),
      [600, 1000, 1000, 1000, 1500, 1500],
    ),
    [HEAD, ['1', 'A', 'B', 'C']],
    [],
  ],
  [
    'viền kẻ lệch tay là một viền',
    table(
      row(c(HEAD[0]!) + c(HEAD[1]!, span(2)) + c(HEAD[2]!) + c(HEAD[3]!)) +
        row(c('1') + c('A') + c('B', span(2)) + c('C')),
      [600, 3000, 40, 1500, 1500],
    ),
    [HEAD, ['1', 'A', 'B', 'C']],
    [],
  ],
  [
    'cột hẹp có ô riêng vẫn là cột',
    table(headerRow() + textRow('1', 'A', 'B', 'C'), [600, 3000, 60, 1500]),
    [HEAD, ['1', 'A', 'B', 'C']],
    [],
  ],
  [
    'bảng nằm trong hộp chữ',
    paragraph(
      `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${table(headerRow() + textRow('1', 'A', 'B', 'C'))}${lines('')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
    ),
    [HEAD, ['1', 'A', 'B', 'C']],
    [],
  ],
  [
    'bảng nằm trong bảng khung',
    table(row(cell(lines('') + table(headerRow() + textRow('1', 'A', 'B', 'C')) + lines('')))),
    [HEAD, ['1', 'A', 'B', 'C']],
    [],
  ],
];
test.each(CASES)('%s', (_, body, rows, merges) => {
  const read = tableOf(body);
  expect(texts(read)).toEqual(rows);
  expect(read.merges.map(({ top, left, bottom, right }) => [top, left, bottom, right])).toEqual(merges);
});

const GRID = [700, 4000, 2000, 1800];
const rowsOf = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, n) =>
    textRow(String(from + n), `Việc thứ ${from + n}`, 'Văn phòng', 'Quý II/2026'),
  ).join('');
const numbersOf = (read: ImportedTable) => texts(read).map(([number]) => number);
const pageBreak = paragraph('<w:r><w:br w:type="page"/></w:r>');

const JOINED: [name: string, body: string, numbers: (string | null)[]][] = [
  [
    'tiêu đề lặp lại bị bỏ',
    table(headerRow() + rowsOf(1, 3), GRID) + pageBreak + table(headerRow() + rowsOf(4, 5), GRID),
    ['STT', '1', '2', '3', '4', '5'],
  ],
  [
    'phần sau không có tiêu đề',
    table(headerRow() + rowsOf(1, 3), GRID) + lines('') + table(rowsOf(4, 5), GRID),
    ['STT', '1', '2', '3', '4', '5'],
  ],
  [
    'tiêu đề lặp lại không đánh dấu',
    table(headerRow('') + rowsOf(1, 3), GRID) + lines('') + table(headerRow('') + rowsOf(4, 5), GRID),
    ['STT', '1', '2', '3', '4', '5'],
  ],
  [
    'số trang chen giữa',
    table(headerRow() + rowsOf(1, 3), GRID) + lines('- 2 -', '(tiếp theo)') + table(rowsOf(4, 5), GRID),
    ['STT', '1', '2', '3', '4', '5'],
  ],
  [
    'bề rộng cột lệch chút ít',
    table(headerRow() + rowsOf(1, 3), GRID) + lines('') + table(rowsOf(4, 5), [690, 4100, 1950, 1760]),
    ['STT', '1', '2', '3', '4', '5'],
  ],
  [
    'ba phần',
    table(headerRow() + rowsOf(1, 2), GRID) +
      lines('') +
      table(rowsOf(3, 4), GRID) +
      lines('') +
      table(rowsOf(5, 6), GRID),
    ['STT', '1', '2', '3', '4', '5', '6'],
  ],
  [
    'đề mục chen giữa thành dòng',
    table(headerRow() + rowsOf(1, 2), GRID) + lines('II. NHIỆM VỤ THƯỜNG XUYÊN') + table(rowsOf(3, 4), GRID),
    ['STT', '1', '2', 'II. NHIỆM VỤ THƯỜNG XUYÊN', '3', '4'],
  ],
  [
    'trang đứng hẹp hơn trang ngang',
    table(headerRow() + rowsOf(1, 2), GRID) +
      lines('') +
      table(
        rowsOf(3, 4),
        GRID.map((w) => Math.round(w * 0.6)),
      ),
    ['STT', '1', '2', '3', '4'],
  ],
  [
    'tiêu đề lặp lại, cột rộng khác hẳn',
    table(headerRow() + rowsOf(1, 2), GRID) + lines('') + table(headerRow() + rowsOf(3, 4), [400, 2000, 3000, 3000]),
    ['STT', '1', '2', '3', '4'],
  ],
  [
    'số thứ tự chạy tiếp, cột rộng khác hẳn',
    table(headerRow() + rowsOf(1, 2), GRID) + lines('') + table(rowsOf(3, 4), [400, 2000, 3000, 3000]),
    ['STT', '1', '2', '3', '4'],
  ],
  [
    'một dòng rơi sang bảng riêng',
    table(headerRow() + rowsOf(1, 2), GRID) + lines('') + table(rowsOf(3, 3), GRID),
    ['STT', '1', '2', '3'],
  ],
  [
    'một dòng riêng ở giữa',
    table(headerRow() + rowsOf(1, 2), GRID) +
      lines('') +
      table(rowsOf(3, 3), GRID) +
      lines('') +
      table(rowsOf(4, 5), GRID),
    ['STT', '1', '2', '3', '4', '5'],
  ],
  [
    'mỗi dòng một bảng',
    table(headerRow(), GRID) + [1, 2, 3].map((n) => lines('') + table(rowsOf(n, n), GRID)).join(''),
    ['STT', '1', '2', '3'],
  ],
  [
    'dòng đề mục thành bảng riêng',
    table(headerRow() + rowsOf(1, 2), GRID) +
      lines('') +
      table(textRow('II', 'CÔNG TÁC KHÁC', '', ''), GRID) +
      lines('') +
      table(rowsOf(3, 4), GRID),
    ['STT', '1', '2', 'II', '3', '4'],
  ],
  [
    'lời văn chen giữa, phần sau không có tiêu đề',
    table(headerRow() + rowsOf(1, 2), GRID) +
      lines('Các việc sau do đơn vị trực thuộc làm.') +
      table(rowsOf(3, 4), GRID),
    ['STT', '1', '2', '3', '4'],
  ],
  [
    'việc giống nhau ở đầu hai phần không phải tiêu đề',
    table(
      headerRow() + textRow('1', 'Báo cáo', 'Văn phòng', 'Quý II') + textRow('2', 'Họp', 'Văn phòng', 'Quý II'),
      GRID,
    ) +
      lines('') +
      table(
        headerRow() + textRow('1', 'Kiểm tra', 'Văn phòng', 'Quý II') + textRow('2', 'Họp', 'Văn phòng', 'Quý II'),
        GRID,
      ),
    ['STT', '1', '2', '1', '2'],
  ],
  [
    'tiêu đề hai dòng',
    table(
      row(c('STT', first) + c('Nhiệm vụ', first) + c('Phân công', span(2))) +
        row(c('', on) + c('', on) + c('Đơn vị chủ trì') + c('Thời hạn')) +
        rowsOf(1, 2),
      GRID,
    ) +
      lines('') +
      table(
        row(c('STT', first) + c('Nhiệm vụ', first) + c('Phân công', span(2))) +
          row(c('', on) + c('', on) + c('Đơn vị chủ trì') + c('Thời hạn')) +
          rowsOf(3, 4),
        GRID,
      ),
    ['STT', null, '1', '2', '3', '4'],
  ],
  [
    'tên bảng nằm trong dòng đầu của bảng',
    table(row(c('KẾ HOẠCH NĂM 2026', span(4))) + headerRow('') + rowsOf(1, 2), GRID) +
      lines('') +
      table(headerRow('') + rowsOf(3, 4), GRID),
    ['KẾ HOẠCH NĂM 2026', 'STT', '1', '2', '3', '4'],
  ],
  [
    'dòng đánh số cột lặp lại cũng bỏ',
    table(headerRow() + textRow('(1)', '(2)', '(3)', '(4)') + rowsOf(1, 2), GRID) +
      lines('') +
      table(headerRow() + textRow('(1)', '(2)', '(3)', '(4)') + rowsOf(3, 3), GRID),
    ['STT', '(1)', '1', '2', '3'],
  ],
];
test.each(JOINED)('bảng bị ngắt: %s', (_, body, numbers) => {
  expect(numbersOf(tableOf(body))).toEqual(numbers);
});

test.each([
  ['không lặp tiêu đề', ''],
  ['lặp tiêu đề', headerRow()],
])('khối ô gộp bị ngắt trang cắt đôi là một khối: %s', (_, head) => {
  const on2 = row(c('3') + c('C') + c('', on) + c('q'));
  const body =
    table(
      headerRow() + row(c('1') + c('A') + c('X', first) + c('q')) + row(c('2') + c('B') + c('', on) + c('q')),
      GRID,
    ) +
    lines('') +
    table(head + on2 + row(c('4') + c('D') + c('', on) + c('q')) + row(c('5') + c('E') + c('Y') + c('q')), GRID);
  const read = tableOf(body);
  expect(read.merges).toEqual([{ top: 2, left: 3, bottom: 5, right: 3 }]);
  expect(texts(read).map((cells) => cells[2])).toEqual([HEAD[2], 'X', null, null, null, 'Y']);
});

test('a cell of its own above goes on as a block below', () => {
  const body =
    table(headerRow() + textRow('1', 'A', 'X', 'q'), GRID) +
    table(row(c('2') + c('B') + c('', on) + c('q')) + row(c('3') + c('C') + c('Z') + c('q')), GRID);
  expect(tableOf(body).merges).toEqual([{ top: 2, left: 3, bottom: 3, right: 3 }]);
});

const OTHER_HEAD = row(
  ['TT', 'Họ và tên', 'Chức vụ', 'Số điện thoại'].map((text) => cell(lines(text))).join(''),
  '<w:tblHeader/>',
);
const APART: [name: string, body: string, tables: number][] = [
  [
    'phụ lục mới',
    table(headerRow() + rowsOf(1, 3), GRID) + lines('PHỤ LỤC II') + table(headerRow() + rowsOf(1, 2), GRID),
    2,
  ],
  [
    'tiêu đề khác',
    table(headerRow() + rowsOf(1, 3), GRID) +
      lines('') +
      table(OTHER_HEAD + textRow('1', 'Lê A', 'Trưởng phòng', '0123'), GRID),
    2,
  ],
  [
    'số cột khác',
    table(headerRow() + rowsOf(1, 3), GRID) +
      lines('') +
      table(textRow('1', 'A', 'B') + textRow('2', 'A', 'B'), [700, 4000, 2000]),
    2,
  ],
  [
    'cột rộng khác hẳn, số thứ tự bắt đầu lại',
    table(headerRow() + rowsOf(1, 3), GRID) + lines('') + table(rowsOf(1, 2), [4000, 700, 1000, 3000]),
    2,
  ],
  [
    'lời văn chen giữa và tiêu đề lặp lại',
    table(headerRow() + rowsOf(1, 3), GRID) +
      lines('Các việc sau do đơn vị trực thuộc làm.') +
      table(headerRow() + rowsOf(1, 2), GRID),
    2,
  ],
];
test.each(APART)('hai bảng riêng: %s', (_, body, tables) => {
  expect(readDocx(docx({ body })).sheets).toHaveLength(tables);
});

test.each([
  [
    'chữ ký ba cột dưới bảng',
    table(headerRow() + rowsOf(1, 2), GRID) +
      lines('') +
      table(textRow('NGƯỜI LẬP', '', 'TRƯỞNG PHÒNG', 'Nguyễn Văn An'), [3000, 1000, 1000, 3000]),
  ],
  [
    'một dòng sau lời văn',
    table(headerRow() + rowsOf(1, 2), GRID) +
      lines('Các đơn vị báo cáo theo mẫu dưới đây.') +
      table(textRow('Mẫu', 'Tên', 'Ngày', 'Nơi gửi'), GRID),
  ],
])('no row of the table: %s', (_, body) => {
  const { sheets, told } = readDocx(docx({ body }));
  expect(sheets.map(({ table: read }) => numbersOf(read))).toEqual([['STT', '1', '2']]);
  expect(told.map(({ kind }) => kind)).toContain('other-tables');
});

test('rows whose numbers go on with columns that stand elsewhere are told', () => {
  const { sheets, told } = readDocx(
    docx({
      body:
        table(headerRow() + rowsOf(1, 3), GRID) +
        lines('') +
        table(textRow('4', 'Việc thứ 4', 'Văn phòng') + textRow('5', 'Việc thứ 5', 'Thanh tra'), [700, 3000, 4800]),
    }),
  );
  expect(sheets).toHaveLength(2);
  expect(told).toContainEqual({ kind: 'perhaps', count: 2, examples: [] });
});

test('a single row with columns that stand elsewhere is lines, and is on no sheet that would be told', () => {
  const body =
    table(headerRow() + rowsOf(1, 3), GRID) +
    lines('') +
    table(textRow('4', 'Việc thứ 4', 'Văn phòng'), [700, 3000, 4800]);
  const { sheets, told } = readDocx(docx({ body }));
  expect(sheets).toHaveLength(1);
  expect(told.map(({ kind }) => kind).sort()).toEqual(['other-tables', 'prose']);
});

test('a repeated header that says something else is dropped, and said', () => {
  const other = row(
    ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Hạn xong'].map((text) => cell(lines(text))).join(''),
    '<w:tblHeader/>',
  );
  const { sheets, told } = readDocx(
    docx({ body: table(headerRow() + rowsOf(1, 2), GRID) + lines('') + table(other + rowsOf(3, 4), GRID) }),
  );
  expect(numbersOf(sheets[0]!.table)).toEqual(['STT', '1', '2', '3', '4']);
  expect(told).toEqual([
    { kind: 'joined', count: 1, examples: [] },
    { kind: 'header-differs', count: 1, examples: ['“STT | Nhiệm vụ | Đơn vị chủ trì | Hạn xong”'] },
  ]);
});

test('a merged block goes on where its table does not break; after the break it is a block of its own', () => {
  const body =
    table(
      headerRow() + row(c('1') + c('A') + c('X', first) + c('q')) + row(c('2') + c('B') + c('', on) + c('q')),
      GRID,
    ) +
    lines('') +
    table(
      headerRow() + row(c('3') + c('C') + c('Y', first) + c('q')) + row(c('4') + c('D') + c('', on) + c('q')),
      GRID,
    );
  expect(tableOf(body).merges).toEqual([
    { top: 2, left: 3, bottom: 3, right: 3 },
    { top: 4, left: 3, bottom: 5, right: 3 },
  ]);
});

test('the look of the table: widths of Word, the header to be printed on each page, pages that lie or stand', () => {
  const section = (w: number, h: number) => `<w:sectPr><w:pgSz w:w="${w}" w:h="${h}"/></w:sectPr>`;
  const read = tableOf(lines('x') + table(headerRow() + rowsOf(1, 2), GRID) + section(16838, 11906));
  expect(read.widths).toEqual(GRID.map((twips) => twips / 15));
  expect(read.header).toEqual({ from: 1, to: 1 });
  expect(read.landscape).toBe(true);
  const upright =
    table(headerRow('') + rowsOf(1, 2)) + `<w:p><w:pPr>${section(11906, 16838)}</w:pPr></w:p>` + section(16838, 11906);
  expect(tableOf(upright)).toMatchObject({
    landscape: false,
    header: { from: 1, to: 1 },
    widths: [null, null, null, null],
  });
});

test('widths come from the cells where the grid says nothing', () => {
  const width = (w: number) => `<w:tcW w:w="${w}" w:type="dxa"/>`;
  const cells = (texts: string[]) =>
    row(texts.map((text, at) => cell(paragraph(run(text)), width(GRID[at]!))).join(''));
  expect(tableOf(table(cells(HEAD) + cells(['1', 'A', 'B', 'C']))).widths).toEqual(GRID.map((twips) => twips / 15));
});

describe('a table that goes on with other columns', () => {
  const GRID = [600, 3000, 1500, 1500];
  const above = table(
    headerRow() + textRow('1', 'A', 'Phòng A', 'Quý I') + textRow('2', 'B', 'Phòng A', 'Quý I'),
    GRID,
  );
  const gap = lines('');
  const rowsOf = (body: string) => readDocx(docx({ body })).sheets.map(({ table: one }) => texts(one));
  const mergesOf = (body: string) =>
    readDocx(docx({ body })).sheets[0]!.table.merges.map(({ top, left, bottom, right }) => [top, left, bottom, right]);

  test('whose borders stand below those above is one table: a cell over two columns is a merged block', () => {
    const body = above + gap + table(textRow('3', 'C', 'Phòng B, Quý II'), [600, 3000, 3000]);
    expect(rowsOf(body)).toEqual([
      [HEAD, ['1', 'A', 'Phòng A', 'Quý I'], ['2', 'B', 'Phòng A', 'Quý I'], ['3', 'C', 'Phòng B, Quý II', null]],
    ]);
    expect(mergesOf(body)).toEqual([[4, 3, 4, 4]]);
  });

  test('with a border more is one table: what stands above is over both columns', () => {
    const body =
      above +
      gap +
      table(
        row(c('3') + c('C') + c('X', span(2)) + c('Quý II')) + row(c('4') + c('D') + c('X') + c('Y') + c('Quý II')),
        [600, 3000, 700, 800, 1500],
      );
    expect(rowsOf(body)[0]!.slice(-2)).toEqual([
      ['3', 'C', 'X', null, 'Quý II'],
      ['4', 'D', 'X', 'Y', 'Quý II'],
    ]);
    expect(mergesOf(body)).toEqual([
      [1, 3, 1, 4],
      [2, 3, 2, 4],
      [3, 3, 3, 4],
      [4, 3, 4, 4],
    ]);
  });

  test.each([
    ['its borders stand elsewhere', table(textRow('3', 'C', 'D') + textRow('4', 'C', 'D'), [600, 2000, 4000])],
    ['it is wider', table(textRow('3', 'C', 'D') + textRow('4', 'C', 'D'), [600, 3000, 5000])],
    ['its numbers do not go on', table(textRow('7', 'C', 'D') + textRow('8', 'C', 'D'), [600, 3000, 3000])],
    [
      'it has a header of its own',
      table(
        headerRow().replace(/<w:tc>(?:(?!<w:tc>).)*<\/w:tc><\/w:tr>/, '</w:tr>') +
          textRow('3', 'C', 'D') +
          textRow('4', 'C', 'D'),
        [600, 3000, 3000],
      ),
    ],
    ['it says no widths', table(textRow('3', 'C', 'D') + textRow('4', 'C', 'D'))],
  ])('stays a table of its own where %s', (_name, below) => {
    expect(rowsOf(above + gap + below)).toHaveLength(2);
  });
});
