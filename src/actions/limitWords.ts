import type { Bilingual } from '../language/bilingual';
import type { LimitName } from '../workbook/limits';

/** What a file has too much of, as it stands in a sentence. `{most}` is the limit, `{detail}` the part it is found in. */
export const LIMIT_WORDS: Record<LimitName, Bilingual> = {
  'part-size': {
    vi: 'phần “{detail}” bên trong tệp nở ra hơn {most} MB',
    en: 'the part “{detail}” inside the file unpacks to more than {most} MB',
  },
  'workbook-size': {
    vi: 'các phần bên trong tệp nở ra tổng cộng hơn {most} MB',
    en: 'the parts inside the file unpack to more than {most} MB in all',
  },
  ratio: {
    vi: 'phần “{detail}” bên trong tệp nở ra gấp hơn {most} lần khi mở, điều thường chỉ có ở tệp cố ý làm treo máy',
    en: 'the part “{detail}” inside the file grows to more than {most} times its size, which is mostly found in files made to stop a machine',
  },
  parts: { vi: 'bên trong tệp có hơn {most} phần', en: 'the file holds more than {most} parts' },
  relations: {
    vi: 'phần “{detail}” bên trong tệp trỏ đến hơn {most} phần khác',
    en: 'the part “{detail}” inside the file leads to more than {most} others',
  },
  sheets: { vi: 'sổ có hơn {most} trang tính', en: 'the workbook has more than {most} sheets' },
  names: { vi: 'sổ có hơn {most} tên vùng ô', en: 'the workbook has more than {most} defined names' },
  styles: { vi: 'sổ có hơn {most} kiểu định dạng ô', en: 'the workbook has more than {most} cell formats' },
  fonts: { vi: 'sổ có hơn {most} kiểu phông chữ', en: 'the workbook has more than {most} fonts' },
  'number-formats': {
    vi: 'sổ có hơn {most} định dạng số',
    en: 'the workbook has more than {most} number formats',
  },
  looks: {
    vi: 'sổ có hơn {most} kiểu của định dạng có điều kiện',
    en: 'the workbook has more than {most} looks of conditional formats',
  },
  texts: { vi: 'sổ có hơn {most} đoạn chữ khác nhau', en: 'the workbook has more than {most} different texts' },
  'text-length': {
    vi: 'phần “{detail}” bên trong tệp có một đoạn chữ dài hơn {most} ký tự',
    en: 'the part “{detail}” inside the file has a text of more than {most} signs',
  },
  'attribute-length': {
    vi: 'phần “{detail}” bên trong tệp có một thuộc tính dài hơn {most} ký tự',
    en: 'the part “{detail}” inside the file has an attribute of more than {most} signs',
  },
  cells: { vi: 'các trang tính có hơn {most} ô', en: 'the sheets have more than {most} cells' },
  tables: { vi: 'văn bản có hơn {most} bảng', en: 'the document has more than {most} tables' },
  'table-rows': {
    vi: 'bảng có tiêu đề ở {detail} có hơn {most} dòng',
    en: 'the table with its header at {detail} has more than {most} rows',
  },
  'not-calculated': {
    vi: 'bảng ở trang tính “{detail}” có hơn {most} ô công thức chưa được tính',
    en: 'the table on the sheet “{detail}” has more than {most} formulas that were never calculated',
  },
  rows: { vi: 'một trang tính có hơn {most} dòng', en: 'a sheet has more than {most} rows' },
  columns: {
    vi: 'một trang tính khai báo hơn {most} lần các cột',
    en: 'a sheet describes its columns more than {most} times',
  },
  merges: {
    vi: 'một trang tính có hơn {most} vùng ô gộp',
    en: 'a sheet has more than {most} blocks of merged cells',
  },
  comments: { vi: 'một trang tính có hơn {most} ghi chú', en: 'a sheet has more than {most} notes' },
  rules: {
    vi: 'một trang tính có hơn {most} định dạng có điều kiện hoặc danh sách chọn',
    en: 'a sheet has more than {most} conditional formats or lists to choose from',
  },
  hyperlinks: { vi: 'một trang tính có hơn {most} liên kết', en: 'a sheet has more than {most} links' },
  depth: {
    vi: 'phần “{detail}” bên trong tệp có hơn {most} lớp lồng vào nhau',
    en: 'the part “{detail}” inside the file nests more than {most} levels',
  },
  elements: {
    vi: 'phần “{detail}” bên trong tệp có hơn {most} mục',
    en: 'the part “{detail}” inside the file has more than {most} elements',
  },
  attributes: {
    vi: 'phần “{detail}” bên trong tệp có một mục mang hơn {most} thuộc tính',
    en: 'the part “{detail}” inside the file has an element of more than {most} attributes',
  },
};

/** What to say of a limit that an honest workbook may pass, and that is passed by what stands in its cells. `{what}` are the words above. */
export const LIMIT_ADVICE: Partial<Record<LimitName, Bilingual>> = {
  'table-rows': {
    vi: 'Chưa kiểm tra được: {what}. Kiểm tra một bảng dài như vậy có thể làm treo máy nên Năm Rõ dừng lại, không bỏ bớt dòng nào. Hãy tách bảng thành nhiều tệp, ví dụ theo đơn vị hoặc theo năm, rồi kiểm tra từng tệp.',
    en: 'It cannot be checked: {what}. Checking so long a table might stop the machine, so it is not begun, rather than leave rows out. Split the table into several files, by unit or by year for instance, and check each.',
  },
  'not-calculated': {
    vi: 'Chưa kiểm tra được: {what}. Chưa biết các ô ấy chứa gì thì không kết luận được. Hãy mở tệp bằng Excel, chờ Excel tính xong, lưu lại rồi kiểm tra.',
    en: 'It cannot be checked: {what}. What stands in them is not known, so nothing can be said. Open the file in Excel, let it calculate, save it and check again.',
  },
};
