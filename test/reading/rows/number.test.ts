import { readCriterion } from '../../../src/reading/criterion';
import { isFooter, isNote, isPageNumber, isTableTitle, isTotal } from '../../../src/reading/rows/footer';
import { leadingNumber, looksLikeTitle, parseNumber } from '../../../src/reading/rows/number';

test.each<[cell: string, read: string]>([
  ['', 'none  0'],
  ['4', 'arabic 4 1'],
  [' 4. ', 'arabic 4 1'],
  ['4)', 'arabic 4 1'],
  ['04', 'arabic 04 1'],
  ['1234', 'arabic 1234 1'],
  ['12345', 'none  0'],
  ['(4)', 'bracket 4 1'],
  ['[4]', 'arabic 4 1'],
  ['4.1', 'dotted 4.1 2'],
  ['4.1.', 'dotted 4.1 2'],
  ['4,1', 'dotted 4.1 2'],
  ['4.1.2', 'dotted 4.1.2 3'],
  ['1.2.3.4.5.6', 'dotted 1.2.3.4.5.6 6'],
  ['1.2.3.4.5.6.7', 'none  0'],
  ['4.1a', 'dotted 4.1a 3'],
  ['4a', 'dotted 4a 2'],
  ['I', 'roman I 1'],
  ['IV.', 'roman IV 1'],
  ['IX', 'roman IX 1'],
  ['XIV', 'roman XIV 1'],
  ['XXXIX', 'roman XXXIX 1'],
  ['XL', 'roman XL 1'],
  ['XLII', 'roman XLII 1'],
  ['LX', 'roman LX 1'],
  ['IIII', 'none  0'],
  ['VX', 'none  0'],
  ['ii', 'letter II 1'],
  ['xiv', 'letter XIV 1'],
  ['A', 'part A 1'],
  ['Đ.', 'part Đ 1'],
  ['AB', 'none  0'],
  ['a)', 'letter a 1'],
  ['đ', 'letter đ 1'],
  ['a1', 'letter a1 1'],
  ['II.1', 'dotted II.1 1'],
  ['A.2.1', 'dotted A.2.1 2'],
  ['-', 'dash  1'],
  ['+', 'dash  1'],
  ['•', 'dash  1'],
  ['–', 'dash  1'],
  ['NV-01', 'code NV-01 1'],
  ['CCHC.12', 'code CCHC.12 1'],
  ['TC 1.4', 'code TC 1.4 1'],
  ['12/2026', 'code 12/2026 1'],
  ['Một', 'none  0'],
  ['1 việc', 'none  0'],
])('number %j: %s', (cell, read) => {
  const { style, text, depth } = parseNumber(cell);
  expect(`${style} ${text} ${depth}`).toBe(read);
});

test.each<[text: string, read: string | null]>([
  ['I. CẢI CÁCH THỂ CHẾ', 'I | CẢI CÁCH THỂ CHẾ'],
  ['II/ Cải cách', 'II | Cải cách'],
  ['A - Cải cách', 'A | Cải cách'],
  ['1. Rà soát', '1 | Rà soát'],
  ['12) Rà soát', '12 | Rà soát'],
  ['1.1 Rà soát', '1.1 | Rà soát'],
  ['1.1. Rà soát', '1.1 | Rà soát'],
  ['a) Rà soát', 'a | Rà soát'],
  ['(2) Rà soát', '2 | Rà soát'],
  ['1 Rà soát', null],
  ['1.Rà soát', null],
  ['a. Rà soát', null],
  ['Rà soát 1. thủ tục', null],
  ['100% hồ sơ', null],
  ['Lĩnh vực 1: Thể chế', '1 | Thể chế | named'],
  ['Phần thứ nhất', 'I | Phần thứ nhất | named'],
  ['Phần thứ tư. Bộ máy', 'IV | Bộ máy | named'],
  ['PHẦN THỨ MƯỜI: KẾT', 'X | KẾT | named'],
  ['Mục II - Thủ tục', 'II | Thủ tục | named'],
  ['Chương B. Thủ tục', 'B | Thủ tục | named'],
  ['Nhóm nhiệm vụ 3', '3 | Nhóm nhiệm vụ 3 | named'],
  ['Nhóm 3: Thủ tục', '3 | Thủ tục | named'],
  ['Nội dung 12. Thủ tục', '12 | Thủ tục | named'],
  ['Mục tiêu năm', null],
  ['Phần mềm', null],
  ['Nội dung hai bên', 'II | bên | named'],
])('what stands before the text %j: %s', (text, read) => {
  const found = leadingNumber(text);
  expect(found && [found.number.text, found.title, ...(found.named ? ['named'] : [])].join(' | ')).toBe(read);
});

test.each([
  ['CẢI CÁCH', true],
  ['THỂ CHẾ HÀNH CHÍNH', true],
  ['UBND A', true],
  ['UB A', false],
  ['THỂCHẾ', false],
  ['Cải cách thể chế', false],
])('a title by its look: %j %s', (text, is) => expect(looksLikeTitle(text)).toBe(is));

test.each<[text: string, code: string | null, name: string]>([
  ['TCTP 1.1.1. Ban hành kế hoạch', 'TCTP 1.1.1', 'Ban hành kế hoạch'],
  ['TC 1 - Chỉ đạo', 'TC 1', 'Chỉ đạo'],
  ['TC1.2: Chỉ đạo', 'TC 1.2', 'Chỉ đạo'],
  ['Tiêu chí 2.1 Tuyên truyền', 'TC 2.1', 'Tuyên truyền'],
  ['Tiêu chí thành phần số 2.1.3: Tuyên truyền', 'TCTP 2.1.3', 'Tuyên truyền'],
  ['tctp. 3.1', 'TCTP 3.1', ''],
  ['3.1. Rà soát', '– 3.1', 'Rà soát'],
  ['3.1.2.4.5 Rà soát', '– 3.1.2.4.5', 'Rà soát'],
  ['3. Rà soát', null, '3. Rà soát'],
  ['Rà soát 3.1', null, 'Rà soát 3.1'],
  ['TC', null, 'TC'],
  ['', null, ''],
])('the criterion in %j', (text, code, name) => {
  const { criterion, name: rest } = readCriterion(text);
  expect([criterion && `${criterion.level ?? '–'} ${criterion.number}`, rest]).toEqual([code, name]);
});

describe('lines that are no rows', () => {
  const kinds = { isFooter, isNote, isTotal, isTableTitle, isPageNumber };
  const kindsOf = (text: string) =>
    Object.entries(kinds)
      .filter(([, test]) => test(text))
      .map(([name]) => name.slice(2));

  test.each<[text: string, kinds: string[]]>([
    ['Ghi chú: cột 5 do đơn vị tự điền', ['Footer', 'Note']],
    ['* Lưu ý', ['Footer', 'Note']],
    ['(*) Ghi chú', ['Footer', 'Note']],
    ['Nơi nhận:', ['Footer']],
    ['NGƯỜI LẬP BIỂU', ['Footer']],
    ['KT. GIÁM ĐỐC', ['Footer']],
    ['TM. ỦY BAN NHÂN DÂN', ['Footer']],
    ['(Ký tên, đóng dấu)', ['Footer']],
    ['Ký, ghi rõ họ tên', ['Footer']],
    ['Danh mục này gồm 25 nhiệm vụ', ['Footer', 'TableTitle']],
    ['Bảng có 12 dòng', ['Footer', 'TableTitle']],
    ['Trên đây là kế hoạch của Sở', ['Footer']],
    ['./.', ['Footer']],
    ['- Lưu: VT', ['Footer']],
    ['- Như điều 3', ['Footer']],
    ['GIÁM ĐỐC', ['Footer']],
    ['Phó Giám đốc Sở', ['Footer']],
    ['Q. GIÁM ĐỐC', ['Footer']],
    ['Chánh Văn phòng', ['Footer']],
    ['Hà Giang, ngày 05 tháng 01 năm 2026', ['Footer']],
    ['Thủ trưởng đơn vị', ['Footer']],
    ['Thủ trưởng đơn vị chịu trách nhiệm', []],
    ['Tổng cộng', ['Total']],
    ['Tổng số:', ['Total']],
    ['Tổng điểm (I + II)', ['Total']],
    ['Cộng mục I', ['Total']],
    ['CỘNG', ['Total']],
    ['Tổng số nhiệm vụ: 25', ['Footer', 'Total']],
    ['Tổng hợp báo cáo', []],
    ['Cộng đồng dân cư', []],
    ['Cộng tác viên', []],
    ['PHỤ LỤC II', ['TableTitle']],
    ['Biểu số 02', ['TableTitle']],
    ['Kế hoạch thực hiện', ['TableTitle']],
    ['Biểudiễn', []],
    ['12', ['PageNumber']],
    ['- 3 -', ['PageNumber']],
    ['Trang 2/5', ['PageNumber']],
    ['12345', []],
    ['3 - 4', []],
    ['Rà soát thủ tục', []],
  ])('%j', (text, is) => {
    expect(kindsOf(text)).toEqual(is);
  });
});
