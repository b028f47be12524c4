import type { Bilingual } from '../../../language/bilingual';
import type { ConflictWhy } from '../../../collecting/collection';

/** What the pane says of collecting. */
export const COLLECT = {
  heading: { vi: 'Thu bài', en: 'Collect returns' },
  about: {
    vi: 'Chọn các tệp đơn vị gửi về (Excel, Word, .ods, .csv), bao nhiêu cũng được. Năm Rõ tìm từng việc theo số và nội dung, lấy kết quả mới nhất của từng đơn vị vào bảng; ô để trống không xóa gì, chỗ trái nhau thì bạn quyết.',
    en: 'Choose the files units have sent back (Excel, Word, .ods, .csv), as many as there are. Each task is found by number and words, each unit’s newest result goes into the table; an empty cell wipes nothing, and where they contradict you decide.',
  },
  period: { vi: 'Thu cho kỳ', en: 'For the period' },
  noPeriod: { vi: '(không theo kỳ)', en: '(no period)' },
  choose: { vi: 'Chọn các tệp gửi về…', en: 'Choose the files…' },
  apply: { vi: 'Áp dụng chỗ đã chọn ở trang “Cần quyết”', en: 'Apply what was chosen in “Cần quyết”' },
  headline: {
    vi: 'Đã nhận {received}/{units} đơn vị; lấy {taken} kết quả; {undecided} chỗ cần quyết.',
    en: 'Received from {received} of {units} units; {taken} {taken:result|results} taken; {undecided} to be decided.',
  },
  silent: { vi: 'Chưa gửi: {names}', en: 'Nothing sent: {names}' },
  incomplete: {
    vi: 'Gửi thiếu (việc chủ trì đã đến hạn chưa ghi gì): {names}',
    en: 'Incomplete (nothing on tasks it leads that are due): {names}',
  },
  unread: { vi: 'Tệp chưa lấy được gì ({n})', en: 'Files of which nothing was taken ({n})' },
  fileSays: { vi: '{file}: {what}. {advice}', en: '{file}: {what}. {advice}' },
  whose: { vi: 'Tệp “{file}” của đơn vị nào?', en: 'Whose is “{file}”?' },
  chooseUnit: { vi: 'Chọn đơn vị…', en: 'Choose a unit…' },
  conflicts: { vi: 'Cần quyết ({n})', en: 'To be decided ({n})' },
  conflictsAbout: {
    vi: 'Bấm vào nội dung đúng. Chưa bấm thì bảng giữ nguyên; các chỗ này cũng có ở trang “Cần quyết”.',
    en: 'Press what is right. Until then the table stays; these also stand in the sheet “Cần quyết”.',
  },
  stands: { vi: 'Trong bảng: {words}', en: 'In the table: {words}' },
  empty: { vi: '(trống)', en: '(empty)' },
  word: { vi: '{unit}: {words}', en: '{unit}: {words}' },
  keep: { vi: 'Giữ sổ', en: 'Keep the table' },
  keepNamed: { vi: 'Giữ nội dung trong bảng: {task}', en: 'Keep what the table says: {task}' },
  take: { vi: 'Lấy của {unit}', en: 'Take {unit}’s' },
  takeNamed: { vi: 'Lấy của {unit}: {task}', en: 'Take {unit}’s: {task}' },
  seeCell: { vi: 'Xem ô {cell}', en: 'See cell {cell}' },
  more: { vi: 'Xem thêm {n}', en: 'Show {n} more' },
} satisfies Record<string, Bilingual>;

/** Why a place has to be decided. */
export const WHY: Record<ConflictWhy, Bilingual> = {
  contradict: { vi: 'Các đơn vị ghi trái nhau', en: 'Units contradict each other' },
  'master-says-otherwise': { vi: 'Bảng đã có kết quả khác', en: 'The table says otherwise' },
  'deadline-changed': { vi: 'Đơn vị sửa thời hạn', en: 'A unit changed the deadline' },
  'text-changed': { vi: 'Đơn vị sửa nội dung giao', en: 'A unit changed the wording' },
  'not-found': { vi: 'Không tìm được việc này trong bảng', en: 'The task is not in the table' },
  added: { vi: 'Việc đơn vị tự thêm', en: 'A task the unit added' },
  'wrong-column': { vi: 'Kết quả ghi ở cột khác', en: 'A result in another column' },
};
