import { readDocx } from '../../../src/importing/docx/readDocx';
import { cell, docx, headerRow, lines, paragraph, row, run, table, textRow } from './writeDocx';

const HEAD = headerRow();
const cellsOf = (text: string) =>
  readDocx(docx({ body: table(HEAD + textRow('1', text, 'Phòng A', 'Quý I')) })).sheets[0]!.table.rows[1]!.cells[1]!
    .text;

test.each([
  ['§Èy m¹nh th«ng tin, tuyªn truyÒn', 'Đẩy mạnh thông tin, tuyên truyền'],
  ['Th\u00ADêng xuyªn kiÓm tra tr\u00ADíc ngµy 30/6', 'Thường xuyên kiểm tra trước ngày 30/6'],
  ['Nhieäm vuï cuûa phoøng Noäi vuï', 'Nhiệm vụ của phòng Nội vụ'],
])('old letters in a font that nobody knows: %s', (written, shown) => {
  expect(cellsOf(written)).toBe(shown);
});

test.each([
  ['Café crème, 5 µm', 'Café crème, 5 µm'],
  ['Kế hoạch số 15/KH-UBND', 'Kế hoạch số 15/KH-UBND'],
  ['hành chính cải\u00AD cách', 'hành chính cải cách'],
])('what is no old letters stays: %s', (written, shown) => {
  expect(cellsOf(written)).toBe(shown);
});

const textsOf = (body: string, styles?: string) =>
  readDocx(docx({ body, styles })).sheets[0]!.table.rows.flatMap(({ cells }) => cells.map((cell) => cell?.text ?? ''));
const inFont = (font: string, ...texts: string[]) =>
  row(
    texts.map((text) => cell(paragraph(run(text, font && `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`)))).join(''),
  );
const OLD = ['§Èy m¹nh th«ng tin, tuyªn truyÒn', 'Th\u00ADêng xuyªn kiÓm tra tr\u00ADíc ngµy 30/6'] as const;

test.each([
  [
    'a font that nobody knows',
    'Xyz Vn',
    ['Sè TT', 'NhiÖm vô', 'Chñ tr×', 'Thêi h¹n'],
    ['Số TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
  ],
  ['no font named', '', ['Sè TT', 'NhiÖm vô', 'Chñ tr×', 'Thêi h¹n'], ['Số TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn']],
])('short words are read as the other texts of their font are: %s', (_name, font, header, shown) => {
  const body = table(
    inFont(font, ...header) +
      inFont(font, '1', OLD[0], 'Sè 2', 'Quý I') +
      inFont(font, '2', OLD[1], 'Phßng A', 'Quý II'),
  );
  expect(textsOf(body)).toEqual([
    ...shown,
    '1',
    'Đẩy mạnh thông tin, tuyên truyền',
    'Số 2',
    'Quý I',
    '2',
    'Thường xuyên kiểm tra trước ngày 30/6',
    'Phòng A',
    'Quý II',
  ]);
});

test.each([
  ['something of the font is Unicode', inFont('F', '3', 'Đẩy mạnh cải cách', 'Sè', 'Quý I'), 'F', 'Sè'],
  ['the word stands in another font', '', 'G', 'Sè'],
  ['the word makes no syllable in the old code', '', 'F', 'Café'],
])('short words stay where nothing tells their code: %s', (_name, more, font, word) => {
  const body = table(
    headerRow() +
      inFont('F', '1', OLD[0], 'A', 'Quý I') +
      inFont('F', '2', OLD[1], 'A', 'Quý II') +
      more +
      inFont(font, '9', word, 'B', 'C'),
  );
  expect(textsOf(body)).toContain(word);
});

const TABLE_STYLE =
  '<w:style w:type="table" w:styleId="TB"><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr></w:style>';
const USUAL =
  '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/></w:rPr></w:style>';
const styled = (rows: string) => table(rows).replace('<w:tblPr/>', '<w:tblPr><w:tblStyle w:val="TB"/></w:tblPr>');

test('a font that only the style of the table names tells the letters', () => {
  const rows = textRow('Sè TT', 'NhiÖm vô', 'Chñ tr×', 'Thêi h¹n') + textRow('1', 'Sè hãa', 'Phßng A', 'Quý I');
  expect(textsOf(styled(rows), TABLE_STYLE)).toEqual([
    'Số TT',
    'Nhiệm vụ',
    'Chủ trì',
    'Thời hạn',
    '1',
    'Số hóa',
    'Phòng A',
    'Quý I',
  ]);
});

test.each([
  ['a paragraph style names another', styled(headerRow() + textRow('1', 'Sè', 'A', 'B')), TABLE_STYLE + USUAL],
  ['the table has no style', table(headerRow() + textRow('1', 'Sè', 'A', 'B')), TABLE_STYLE],
  [
    'it is a table within a cell that has the style',
    table(
      headerRow() +
        row(cell(lines('1')) + cell(styled(textRow('x')) + lines('Sè')) + cell(lines('A')) + cell(lines('B'))),
    ),
    TABLE_STYLE,
  ],
])('the font of a table style does not count where %s', (_name, body, styles) => {
  expect(textsOf(body, styles).join(' ')).toContain('Sè');
});
