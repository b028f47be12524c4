import type { Basis, ChangedText, ConflictWhy, ReturnedUnit } from '../collection';
import type { ResultState } from '../../plan/result';
import { CODE_TOKEN } from '../../workbook/sheetCode';

/** Heads of the sheets of collecting; those that are read back are found by them. */
export const HEADS = {
  place: 'TT',
  number: 'Số',
  task: 'Nhiệm vụ',
  unit: 'Đơn vị',
  file: 'Tệp',
  copyDay: 'Bản ngày',
  cell: 'Ô trong sổ',

  given: 'Việc được giao',
  written: 'Đã ghi kết quả',
  missing: 'Chưa ghi (đã đến hạn)',
  taken: 'Lấy vào sổ',
  conflicts: 'Trái nhau',
  changed: 'Sửa nội dung giao',
  misplaced: 'Ghi sai chỗ',
  state: 'Tình trạng',

  stands: 'Đang ghi',
  words: 'Đơn vị ghi',
  why: 'Vì sao',
  choice: 'Chọn',
  reason: 'Lý do',

  done: 'Xong',
  basis: 'Tư cách',
  result: 'Kết quả',
  doneOn: 'Ngày hoàn thành',
  evidence: 'Tài liệu kiểm chứng',
  note: 'Khó khăn, kiến nghị',
  into: 'Vào sổ',

  what: 'Có gì',
  advice: 'Cần làm gì',
  where: 'Ở đâu trong tệp',
} as const;

/** The state of one unit's word: a sign and a word, so that no colour is needed to tell them apart. */
export const STATE_SIGNS: Record<ResultState, string> = {
  done: '✓ Xong',
  'in-progress': '… Đang',
  waiting: '… Chờ',
  'not-begun': '✗ Chưa',
  'not-met': '✗ Không đạt',
  'not-applicable': '– Không có',
  unclear: '? Chưa rõ',
  'not-written': '(không kết quả)',
};

export const BASIS_WORDS: Record<Basis, string> = {
  lead: 'Chủ trì',
  'co-lead': 'Cùng chủ trì',
  partner: 'Phối hợp',
  'member-of-lead': 'Qua nhóm chủ trì',
  'member-of-partner': 'Qua nhóm phối hợp',
};

export const WHY_WORDS: Record<ConflictWhy, string> = {
  contradict: 'Trái nhau',
  'master-says-otherwise': 'Sổ đã có kết quả khác',
  'deadline-changed': 'Sửa thời hạn',
  'text-changed': 'Sửa nội dung',
  'not-found': 'Không tìm được việc',
  added: 'Việc thêm',
  'wrong-column': 'Ghi sai cột',
};

export const UNIT_STATES: Record<ReturnedUnit['state'], string> = {
  sent: 'Đã gửi',
  incomplete: 'Gửi thiếu',
  'not-sent': 'Chưa gửi',
  unreadable: 'Không đọc được',
};

export const FIELD_WORDS: Record<ChangedText['field'], string> = {
  task: 'nhiệm vụ',
  target: 'mục tiêu',
  product: 'sản phẩm',
  lead: 'đơn vị chủ trì',
  partner: 'đơn vị phối hợp',
  deadline: 'thời hạn',
};

/** What stands in the column "Vào sổ". */
export const INTO = {
  verbatim: 'Nguyên văn',
  together: 'Gộp chung',
  pending: 'Chờ quyết',
  kept: 'Giữ sổ',
  notWritten: 'Chưa ghi được',
  /** Instead of a unit's name: the row says what the master's cells were given of several units. */
  master: '→ Sổ gốc',
  nothing: 'Chưa ghi gì',
  /** The same of an earlier round. */
  earlier: '→ Sổ gốc, lần trước',
  before: 'Đã thay',
  /** It was the office's own entry. */
  officeBefore: 'Sổ tự ghi, đã thay',
  composed: 'Nội dung gộp',
  chosen: 'Theo quyết định',
} as const;

export const KEEP = 'Giữ sổ';

/** The words of the sheets of collecting: the office's, so Vietnamese in every language of the program. */
export const SAY = {
  headline: 'Đã nhận {received}/{units} đơn vị; lấy {taken} kết quả; {undecided} chỗ cần quyết.',
  silent: 'Chưa gửi: {units}.',
  incomplete: 'Gửi thiếu (chủ trì việc đã đến hạn mà chưa ghi gì): {units}.',
  total: 'Tổng cộng',
  files: 'Các tệp đã nhận: {n}',
  remarks: 'Những điều cần xem lại: {n}',
  noRemarks: 'Không có điều gì cần xem lại.',
  remarksAbout:
    'Nội dung dưới đây không được lấy vào sổ hoặc khác với sổ; nguyên văn của đơn vị được ghi lại để không mất chữ nào.',

  conflictsAbout:
    'Ở mỗi dòng, chọn trong cột “Chọn” (danh sách xổ xuống): “Giữ sổ”, hoặc tên đơn vị có nội dung đúng; ghi thêm lý do nếu cần, rồi chạy Thu bài lần nữa. Chưa chọn thì sổ giữ nguyên ở chỗ đó. “Việc thêm”, “Không tìm được việc”: Năm Rõ không tự thêm dòng; nếu cần, hãy ghi tay vào bảng kế hoạch, rồi chọn “Giữ sổ”.',
  open: 'Còn phải quyết: {n}',
  noneOpen: 'Không còn chỗ nào phải quyết.',
  decided: 'Đã quyết: {n} (giữ lại để lần sau không hỏi nữa; nếu đơn vị ghi khác đi thì chỗ đó được hỏi lại)',
  wordOf: '• {unit}: {words}',
  noWords: '(không ghi kết quả)',
  cut: '… (nội dung dài, xem đủ ở tệp)',
  detail: '   ({parts})',
  doneOn: 'ngày {day}',
  note: 'khó khăn, kiến nghị: {words}',
  file: 'tệp {files}',
  copyDay: 'bản ngày {day}',
  empty: '(trống)',

  matrixAbout:
    '✓ Xong: đơn vị ghi đã hoàn thành; … Đang, … Chờ: đang làm, chờ duyệt; ✗ Chưa: chưa làm hoặc không đạt; – Không có: không phát sinh; ? Chưa rõ: lời ghi chưa rõ là xong hay chưa. Ô trống: đơn vị chưa ghi gì, hoặc không phải việc của đơn vị.',
  matrix: 'Việc có nhiều đơn vị cùng làm: {n}',
  matrixPart: 'Việc có nhiều đơn vị cùng làm: {n} (các đơn vị từ {from} đến {to} trong {all})',
  noMatrix: 'Không có việc nào mà nhiều đơn vị cùng ghi kết quả.',
  of: '{done}/{of}',
  ofUnits: '{done}/{of} đơn vị',
  list: 'Nội dung từng đơn vị đã ghi: {n}',
  listAbout:
    'Năm Rõ đọc lại bảng này ở lần thu bài sau, để biết nội dung nào trong sổ đã lấy từ đơn vị; xin đừng sửa. Muốn sửa kết quả thì sửa ngay trong bảng kế hoạch.',

  footer: 'Năm Rõ lập từ trang “{sheet}” lúc {writtenAt}; khi thu bài lại, trang này được thay mới.',
  code: `Mã trang: ${CODE_TOKEN} (để Năm Rõ nhận ra trang đã được ghi thêm hay chưa).`,
} as const;
