import type { Bilingual } from '../language/bilingual';
import type { DamageName } from '../workbook/damage';

/** What is wrong with a damaged file, as it stands in a sentence. `{detail}` is a part of the file, a cell, or what was written in its place. */
export const DAMAGE: Record<DamageName, Bilingual> = {
  zip: {
    vi: 'danh mục các phần bên trong tệp không khớp nhau',
    en: 'the list of the parts inside the file contradicts itself',
  },
  part: {
    vi: 'phần “{detail}” bên trong tệp không còn như khi được lưu',
    en: 'the part “{detail}” inside the file is no longer what was saved',
  },
  'part-missing': {
    vi: 'bên trong tệp thiếu phần “{detail}”',
    en: 'the part “{detail}” inside the file is missing',
  },
  'part-twice': {
    vi: 'bên trong tệp có hai phần khác nhau cùng mang tên “{detail}”',
    en: 'inside the file there are two different parts called “{detail}”',
  },
  compression: {
    vi: 'phần “{detail}” bên trong tệp được nén theo cách mà bảng tính không dùng',
    en: 'the part “{detail}” inside the file is packed in a way that workbooks do not use',
  },
  xml: {
    vi: 'phần “{detail}” bên trong tệp bị sai cấu trúc',
    en: 'the part “{detail}” inside the file is not well built',
  },
  doctype: {
    vi: 'phần “{detail}” bên trong tệp có khai báo lạ mà không chương trình bảng tính nào ghi ra, thường chỉ có trong tệp cố ý gây hại',
    en: 'the part “{detail}” inside the file has a declaration that no spreadsheet program writes and that is mostly found in harmful files',
  },
  letters: {
    vi: 'chữ trong phần “{detail}” bên trong tệp không đọc được',
    en: 'the letters of the part “{detail}” inside the file cannot be read',
  },
  'sheet-nowhere': {
    vi: 'trang tính “{detail}” có tên trong sổ nhưng không có nội dung',
    en: 'the sheet “{detail}” is listed in the workbook but has no content',
  },
  'sheet-twice': {
    vi: 'trang tính “{detail}” dùng chung nội dung với một trang khác',
    en: 'the sheet “{detail}” has the same content as another',
  },
  row: {
    vi: 'có dòng mang số “{detail}”, trong khi trang tính chỉ có các dòng từ 1 đến 1.048.576',
    en: 'a row has the number “{detail}”, while a sheet has the rows 1 to 1,048,576',
  },
  'row-twice': {
    vi: 'dòng {detail} xuất hiện hai lần, không biết dòng nào là đúng',
    en: 'row {detail} stands there twice, and nobody knows which is right',
  },
  cell: {
    vi: 'có ô mang địa chỉ “{detail}”, trong khi trang tính chỉ có các ô từ A1 đến XFD1048576',
    en: 'a cell has the address “{detail}”, while a sheet has the cells A1 to XFD1048576',
  },
  'cell-twice': {
    vi: 'ô {detail} xuất hiện hai lần, không biết ô nào là đúng',
    en: 'cell {detail} stands there twice, and nobody knows which is right',
  },
  'cell-elsewhere': {
    vi: 'ô {detail} lại nằm ở một dòng khác',
    en: 'cell {detail} stands in another row',
  },
  'text-missing': {
    vi: 'ô {detail} dùng một đoạn chữ không có trong tệp',
    en: 'cell {detail} uses a text that the file does not have',
  },
  'style-missing': {
    vi: 'ô {detail} dùng một kiểu định dạng không có trong tệp, nên không biết là số hay là ngày',
    en: 'cell {detail} uses a format that the file does not have, so whether it is a number or a day is not known',
  },
  columns: {
    vi: 'có cột mang số “{detail}”, trong khi trang tính chỉ có các cột từ 1 đến 16.384',
    en: 'columns have the numbers “{detail}”, while a sheet has the columns 1 to 16,384',
  },
  merge: {
    vi: 'có vùng ô gộp mang địa chỉ “{detail}”, không phải là một vùng của trang tính',
    en: 'merged cells have the address “{detail}”, which is no block of a sheet',
  },
  'merges-overlap': {
    vi: 'hai vùng ô gộp chồng lên nhau ở {detail}, không biết chữ thuộc vùng nào',
    en: 'two merged blocks overlap at {detail}, and nobody knows which the words belong to',
  },
  'old-file': {
    vi: 'cấu trúc bên trong không đọc được',
    en: 'what is inside cannot be read',
  },
};
