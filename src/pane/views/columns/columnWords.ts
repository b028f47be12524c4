import type { Bilingual } from '../../../language/bilingual';
import type { Certainty, ColumnReading, Notice } from '../../../plan/plan';

export const COLUMNS = {
  columns: { vi: 'Các cột của bảng', en: 'The table’s columns' },
  hint: {
    vi: 'Năm Rõ hiểu mỗi cột như dưới đây. Nếu nhầm, hãy chọn lại; lựa chọn được ghi trong tệp, ai mở cũng thấy.',
    en: 'Each column is taken for what stands below. Where that is wrong, choose again; it is kept in the workbook.',
  },
  kept: {
    vi: 'Muốn để công cụ tự đọc lại cột nào, hãy xóa dòng của cột đó ở trang cài đặt.',
    en: 'To have a column read by its words again, delete its row on the settings sheet.',
  },
  openSettings: { vi: 'Mở trang “{sheet}”', en: 'Open the sheet “{sheet}”' },
  column: { vi: 'Cột {column}', en: 'Column {column}' },
  seeColumn: { vi: 'Xem cột {column}', en: 'See column {column}' },
  noHeader: { vi: '(không có tiêu đề)', en: '(no header)' },
  means: { vi: 'Cột {column} là', en: 'Column {column} is' },
  notUsed: { vi: 'Không dùng', en: 'Not used' },
  taken: { vi: '{field} (đang là cột {column})', en: '{field} (now column {column})' },
  likeliest: { vi: 'Có lẽ nhất', en: 'Likeliest' },
  likely: { vi: 'Cũng có thể là', en: 'It may also be' },
  otherwise: { vi: 'Khác…', en: 'Others…' },
  use: { vi: 'Dùng lựa chọn này', en: 'Use this' },
  undo: { vi: 'Hủy', en: 'Leave it' },
  moves: {
    vi: 'Cột {column} sẽ không còn là {field}.',
    en: 'Column {column} will no longer be {field}.',
  },
  notRead: { vi: 'Chưa dùng: Năm Rõ không đọc cột này', en: 'Not used: this column is not read' },
  allGuessed: {
    vi: 'Không tiêu đề nào cho biết rõ việc, đơn vị hay thời hạn: Năm Rõ chỉ đoán theo nội dung các ô. Bảng này có thể không phải là kế hoạch, nên Năm Rõ chưa tô màu, tổng hợp, thêm cột hay sửa gì. Hãy xem các cột dưới đây.',
    en: 'No header says plainly what the work, the unit or the deadline is: the columns are only guessed from their cells. The table may be no plan, so nothing is marked, summarised, added or mended in it yet. Look at the columns below.',
  },
  confirmAll: { vi: 'Đúng, các cột là như vậy', en: 'Yes, that is what the columns are' },
  asked: { vi: 'Năm Rõ hỏi ({n})', en: 'Questions ({n})' },
  askedHint: {
    vi: 'Bấm một nút để trả lời; chỉ cần một lần. Nếu không nút nào đúng, hãy chọn ở danh sách cột bên dưới.',
    en: 'Press a button to answer, once. If none is right, choose in the list of columns below.',
  },
  takenNow: { vi: '(đang dùng)', en: '(taken now)' },
  unread: { vi: 'Cột có nội dung nhưng chưa đọc ({n})', en: 'Filled columns that are not read ({n})' },
  unreadHint: {
    vi: 'Chữ trong các cột này không được kiểm tra, không vào số liệu.',
    en: 'What stands in these columns is neither checked nor counted.',
  },
  notices: { vi: 'Khi đọc bảng', en: 'What the reading noticed' },
  problems: { vi: 'Cài đặt chưa dùng được', en: 'Settings that cannot be used' },
  where: { vi: 'Trang “{sheet}”, ô {at}', en: 'Sheet “{sheet}”, cell {at}' },
  row: { vi: 'Dòng {row}', en: 'Row {row}' },
  cell: { vi: 'Ô {at}', en: 'Cell {at}' },
  rows: { vi: 'dòng {rows}', en: 'rows {rows}' },
  others: { vi: 'và {n} ô khác', en: 'and {n} more' },
} satisfies Record<string, Bilingual>;

/** What is asked of a column, or of two; `{column}` and `{other}` are letters with the header's words. */
export const QUESTIONS = {
  which: {
    vi: 'Cột {column} hay cột {other} là {field}?',
    en: 'Which is {field}: column {column}, or column {other}?',
  },
  is: { vi: 'Cột {column} có phải là {field} không?', en: 'Is column {column} {field}?' },
  unread: {
    vi: 'Cột {column} có phải là {field} không? Cột này chưa được đọc.',
    en: 'Is column {column} {field}? It is not read now.',
  },
  elsewhere: {
    vi: 'Cột {column} cũng có vẻ là {field}, nhưng đang lấy cột {other}. Cột {column} là gì?',
    en: 'Column {column} seems to be {field} as well, but column {other} is taken. What is column {column}?',
  },
} satisfies Record<string, Bilingual>;

export const CERTAINTIES: Record<Certainty, Bilingual> = {
  certain: { vi: 'Chắc chắn', en: 'Certain' },
  likely: { vi: 'Có lẽ đúng', en: 'Likely' },
  guessed: { vi: 'Đoán: hãy xem lại', en: 'A guess: look again' },
  set: { vi: 'Cơ quan đã chọn', en: 'Set by the office' },
};

/** What a reading went by; what the office itself has set needs no reason. */
export const REASONS: Record<Exclude<ColumnReading['by'][number], 'user'>, Bilingual> = {
  header: { vi: 'chữ ở tiêu đề', en: 'the header’s words' },
  neighbours: { vi: 'các cột bên cạnh', en: 'the columns beside it' },
  cells: { vi: 'chữ trong cột', en: 'its cells' },
  position: { vi: 'vị trí của cột', en: 'its place' },
};
export const BY: Bilingual = { vi: 'theo {reasons}', en: 'by {reasons}' };

/** The reading's remarks. A guess at a column stands at the column itself. */
export const NOTICE_WORDS: Record<Exclude<Notice['kind'], 'column-unsure' | 'column-unread'>, Bilingual> = {
  'year-from-rows': {
    vi: 'Năm của kế hoạch được lấy theo các thời hạn trong bảng: {rows}.',
    en: 'The plan’s year was taken from the deadlines in the table: {rows}.',
  },
  'year-not-found': {
    vi: 'Chưa rõ kế hoạch của năm nào. Hãy ghi năm ở tiêu đề bảng, ví dụ “năm 2026”.',
    en: 'The plan’s year is not known. Write it in the title of the table, such as “năm 2026”.',
  },
  'year-given': {
    vi: 'Năm kế hoạch lấy theo trang cài đặt: {rows}.',
    en: 'The year is the one in the settings: {rows}.',
  },
  'header-repeated': {
    vi: 'Tiêu đề lặp lại {count} lần trong bảng; đã bỏ qua các dòng đó.',
    en: 'The header stands again in {count} {count:place|places}; {count:this row was|these rows were} left out.',
  },
  'rows-joined': {
    vi: '{count} nhiệm vụ bị ngắt sang dòng khác (thường do ngắt trang); đã nối lại khi đọc.',
    en: '{count} {count:task is|tasks are} cut into two rows (often by a page break) and {count:was|were} read as one.',
  },
  'marks-implied': {
    vi: 'Cột {columns} chỉ có dấu đánh và tiêu đề không nói là thời gian nào; theo các cột bên cạnh, đã đọc là {times}. Nếu đúng, hãy ghi lại tiêu đề; nếu không, các dấu ở cột này bị tính nhầm thành thời hạn.',
    en: 'Column {columns} holds only marks under a header that says no time; by the columns beside it, it was read as {times}. If that is right, write it in the header; if not, its marks are wrongly counted as deadlines.',
  },
  'legacy-encoding': {
    vi: '{count} ô gõ bằng phông chữ cũ (TCVN3 hoặc VNI); đã đọc đúng, ô trong tệp giữ nguyên.',
    en: '{count} {count:cell is|cells are} typed in an old encoding (TCVN3 or VNI); {count:it was|they were} read rightly and {count:stays as it is|stay as they are}.',
  },
  'text-not-plain': {
    vi: '{count} ô có dấu tiếng Việt tách rời hoặc ký tự ẩn; đã đọc đúng, nhưng tìm kiếm trong Excel có thể bỏ sót.',
    en: '{count} {count:cell holds|cells hold} letters parted from their marks or hidden signs; {count:it was|they were} read, but a search in Excel may miss {count:it|them}.',
  },
  'text-long': {
    vi: '{count} ô dài hơn 4.000 ký tự: công cụ chỉ đọc và kiểm tra 4.000 ký tự đầu, phần sau chưa xem. Nội dung các ô giữ nguyên. Hãy đọc lại các ô này, hoặc chuyển bớt chữ sang ô khác.',
    en: '{count} {count:cell is|cells are} longer than 4,000 signs: only {count:its|their} first 4,000 were read and checked, what follows was not looked at. The {count:cell stays as it is|cells stay as they are}. Read them over, or move some of the text to other cells.',
  },
  'not-calculated': {
    vi: '{count} ô công thức chưa có kết quả nên chưa kiểm tra được các ô đó. Hãy mở tệp bằng Excel rồi lưu lại.',
    en: '{count} {count:cell holds a formula|cells hold formulas} without a result, so {count:it|they} could not be checked. Open the file in Excel and save it.',
  },
  'rows-skipped': {
    vi: '{count} dòng không phải nhiệm vụ (số trang, dòng đánh số cột, dòng cộng…) đã được bỏ qua.',
    en: '{count} {count:row is no task|rows are no tasks} (page numbers, numbers of columns, totals …) and {count:was|were} left out.',
  },
  'rows-below': {
    vi: '{count} dòng có số thứ tự nằm dưới chỗ bảng kết thúc (dưới nơi nhận, chữ ký, tên bảng khác hoặc nhiều dòng trống) nên chưa được đọc và chưa được kiểm tra. Nếu đó là nhiệm vụ, hãy đưa các dòng này lên liền dưới bảng.',
    en: '{count} numbered {count:row stands|rows stand} below the end of the table (below receivers, signatures, the title of another table, or many empty rows), so {count:it was|they were} neither read nor checked. Move {count:it|them} up to the table’s other rows if {count:it is a task|they are tasks}.',
  },
};

/** Where the title itself names another year than the rows. */
export const YEAR_OF_TITLE: Bilingual = {
  vi: 'Tiêu đề ghi năm {title} nhưng {count} thời hạn ghi năm {rows}; đã lấy năm {rows}.',
  en: 'The title says {title}, but {count} {count:deadline says|deadlines say} {rows}; {rows} was taken.',
};
/** Where some year had to be taken all the same. */
export const YEAR_ASSUMED: Bilingual = {
  vi: 'Bảng không ghi rõ năm: bảng được tính theo năm {rows}. Hãy ghi năm ở tiêu đề bảng, ví dụ “năm {rows}”.',
  en: 'The table does not say its year; {rows} was taken for now. Write it in the title, such as “năm {rows}”.',
};
