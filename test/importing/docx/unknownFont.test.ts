import { readDocx } from '../../../src/importing/docx/readDocx';
import { docx, headerRow, table, textRow } from './writeDocx';

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
