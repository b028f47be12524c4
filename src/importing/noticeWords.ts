import { type Bilingual, fill, type Language } from '../language/bilingual';
import { toldSentence } from './docx/told';
import type { MadeFrom, MadeKind, NoticeId } from './imported';

/** What is told of a file that was brought into a new workbook. */
const NOTICES: Record<NoticeId, Bilingual> = {
  looks: {
    vi: 'Đã đưa sang: nội dung, ô gộp, độ rộng cột, cách hiện số và ngày. Không đưa sang: màu, hình, biểu đồ, định dạng có điều kiện, danh sách chọn, cách in.',
    en: 'Brought over: contents, merged cells, widths of columns, how numbers and days are shown. Not brought over: colours, pictures, charts, conditional formats, lists to choose from, print set-up.',
  },
  formulas: {
    vi: '{n} ô có công thức: chỉ đưa sang kết quả đã tính lần cuối.',
    en: '{n} {n:cell has a formula|cells have formulas}: only the last {n:result was|results were} brought over.',
  },
  notes: {
    vi: '{n} ghi chú ở ô không được đưa sang; hãy xem ở tệp cũ.',
    en: '{n} {n:note at a cell was|notes at cells were} not brought over; see the old file.',
  },
  'hidden-sheets': {
    vi: 'Trang đang ẩn ở tệp cũ nay hiện ra: {names}.',
    en: 'Sheets hidden in the old file are shown now: {names}.',
  },
  'hidden-rows': {
    vi: '{n} dòng, cột đang ẩn ở tệp cũ nay hiện ra.',
    en: '{n} {n:row or column|rows and columns} hidden in the old file {n:is|are} shown now.',
  },
  'empty-sheets': {
    vi: 'Trang trống không đưa sang: {names}.',
    en: 'Empty sheets were not brought over: {names}.',
  },
  macros: {
    vi: 'Macro của tệp cũ không được đưa sang và không được chạy.',
    en: 'The macros of the old file were neither brought over nor run.',
  },
  errors: {
    vi: '{n} ô đang báo lỗi (như #REF!) được giữ thành chữ.',
    en: '{n} {n:cell that shows|cells that show} an error (like #REF!) {n:was|were} kept as text.',
  },
  'cut-texts': {
    vi: '{n} ô có hơn 32.767 chữ, nhiều hơn một ô của Excel chứa được: phần sau bị bỏ. Hãy xem ở tệp cũ.',
    en: '{n} {n:cell has|cells have} more than the 32,767 signs that a cell of Excel holds: the rest was left out. See the old file.',
  },
  'old-letters': {
    vi: '{n} ô viết bằng phông chữ cũ (TCVN3, VNI) được đổi sang Unicode.',
    en: '{n} {n:cell|cells} written in old fonts (TCVN3, VNI) {n:was|were} turned into Unicode.',
  },
  encoding: {
    vi: 'Tệp chữ viết theo bảng mã {code}; đã đọc theo bảng mã đó. Nếu chữ hiện sai, hãy lưu lại tệp theo UTF-8.',
    en: 'The text file is written in the code {code} and was read so. If letters look wrong, save the file as UTF-8.',
  },
  'bad-letters': {
    vi: 'Có {n} chỗ trong tệp không phải là chữ (tệp bị hỏng hoặc bị cắt ở đó), nay hiện là “�”. Hãy xem lại các ô đó ở tệp gốc.',
    en: 'At {n} {n:place|places} the file holds no letter (it is damaged or cut there), which is shown as “�”. Look at these cells in the original.',
  },
  quotes: {
    vi: 'Dấu ngoặc kép trong tệp mở mà không đóng, nên được giữ như chữ. Hãy soát các ô có xuống dòng.',
    en: 'Quotation marks in the file open and never close, so they were kept as letters. Look over the cells with several lines.',
  },
};

/** What a workbook was made from. */
const MADE_FROM: Record<MadeKind, Bilingual> = {
  docx: { vi: 'văn bản Word (.docx)', en: 'a Word document (.docx)' },
  xls: { vi: 'sổ Excel đời cũ (.xls)', en: 'an old Excel workbook (.xls)' },
  xlsb: { vi: 'sổ Excel nhị phân (.xlsb)', en: 'a binary Excel workbook (.xlsb)' },
  ods: { vi: 'bảng tính OpenDocument (.ods)', en: 'an OpenDocument spreadsheet (.ods)' },
  text: { vi: 'bảng dạng chữ (.csv, .tsv)', en: 'a table in a text file (.csv, .tsv)' },
  'xml-2003': { vi: 'sổ Excel dạng XML (Excel 2003)', en: 'a workbook in the XML of Excel 2003' },
  'web-table': { vi: 'bảng dạng trang web', en: 'a table of a web page' },
};
/** Where its tables have gone. */
type Into = 'new-workbook' | 'open-workbook';
const MADE: Record<Into, Bilingual> = {
  'new-workbook': {
    vi: 'Tệp gốc là {kind} và được giữ nguyên; nội dung được đưa sang một sổ Excel mới.',
    en: 'The file is {kind} and stays as it is; its contents were brought into a new Excel workbook.',
  },
  'open-workbook': {
    vi: 'Tệp gốc là {kind} và được giữ nguyên.',
    en: 'The file is {kind} and stays as it is.',
  },
};

const OUTSIDE: Bilingual = {
  vi: 'Việc có ngày nằm ngoài bảng ({n}), chưa được đưa vào bảng; việc nào phải theo dõi thì thêm một dòng cho việc đó:',
  en: 'Duties with a day outside of the tables ({n}), not taken into them; add a row for each that is to be followed:',
};

/** What is told of a workbook made from another file: first from what, then what did not come along. */
export const noticeSentences = (
  { kind, notices }: MadeFrom,
  language: Language,
  into: Into = 'new-workbook',
): string[] => [
  fill(MADE[into][language], { kind: MADE_FROM[kind][language] }),
  ...notices.map((notice) =>
    'id' in notice ? fill(NOTICES[notice.id][language], notice.values) : toldSentence(notice, language),
  ),
];

/** Duties outside of a document's tables, for a shell that has no list of them. */
export const outsideSentences = ({ outside }: MadeFrom, language: Language): string[] =>
  outside.length === 0
    ? []
    : [fill(OUTSIDE[language], { n: outside.length }), ...outside.map(({ text }) => `– ${text}`)];
