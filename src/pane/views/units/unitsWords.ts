import type { Bilingual } from '../../../language/bilingual';

export const UNITS = {
  units: { vi: 'Đơn vị ({n})', en: 'Units ({n})' },
  none: { vi: 'Bảng chưa ghi tên đơn vị nào.', en: 'The table names no unit.' },
  collectives: { vi: 'Giao chung, chưa rõ một đơn vị ({n})', en: 'Given to several, to nobody in particular ({n})' },
  nobody: {
    vi: '{n} nhiệm vụ chỉ giao chung hoặc giao cho một chức danh: chưa rõ ai chịu trách nhiệm chính.',
    en: '{n} {n:task is|tasks are} given only to several or to a post: it is not clear who answers for {n:it|them}.',
  },
  others: {
    vi: 'Có trong trang “Năm Rõ - Đơn vị”, chưa được giao việc nào ({n})',
    en: 'In the sheet “Năm Rõ - Đơn vị”, and given nothing ({n})',
  },
  members: { vi: 'Gồm những đơn vị nào? (chưa khai)', en: 'Which units are these? (not said)' },
  membersKnown: { vi: 'Gồm những đơn vị nào? (đã khai {n})', en: 'Which units are these? ({n} said)' },
  membersOf: { vi: '“{collective}” gồm:', en: '“{collective}” are:' },
  membersHint: {
    vi: 'Đánh dấu rồi bấm “Ghi vào tệp”: việc giao chung sẽ có trong phiếu và số liệu của từng đơn vị. Chỉ ghi vào trang “Năm Rõ - Đơn vị”; đơn vị chưa có ở đây thì ghi thêm vào trang ấy.',
    en: 'Tick and press “Write into the file”: what is given to all then stands on each unit’s sheet and in its counts. Only the sheet “Năm Rõ - Đơn vị” is written; a unit that is not here is added in that sheet.',
  },
  membersNone: {
    vi: 'Chưa biết tên đơn vị nào. Hãy ghi tên các đơn vị vào trang “Năm Rõ - Đơn vị”.',
    en: 'No unit is known by name. Write their names into the sheet “Năm Rõ - Đơn vị”.',
  },
  propose: { vi: 'Chọn {n} đơn vị hợp với tên nhóm', en: 'Tick the {n} {n:unit|units} whose names fit' },
  throughOther: { vi: '{unit} (qua nhóm khác)', en: '{unit} (through another group)' },
  membersSave: { vi: 'Ghi vào tệp', en: 'Write into the file' },
  membersLeave: { vi: 'Thôi', en: 'Leave it' },
  unknown: {
    vi: '{n} nhiệm vụ chưa biết đơn vị chủ trì: ô là công thức chưa có kết quả. Hãy mở tệp bằng Excel rồi lưu lại.',
    en: 'Tasks whose lead is not known: {n}. The cell is a formula without a result; open the file in Excel and save it.',
  },
  unled: { vi: '(chưa giao)', en: '(nobody)' },
  sheet: { vi: 'Lập phiếu', en: 'Sheet' },
  sheetOf: { vi: 'Lập phiếu giao việc cho {unit}', en: 'Sheet of the unit {unit}' },
  sheetHint: {
    vi: 'Bấm tên đơn vị để xem việc; “Lập phiếu” thêm vào tệp phiếu giao việc của đơn vị đó, in ra giao được ngay.',
    en: 'Press a unit’s name to see its tasks; “Sheet” adds a page of its own to the workbook, ready to be printed.',
  },
  more: { vi: 'Xem thêm {n} đơn vị', en: 'Show {n} more {n:unit|units}' },
  directors: { vi: 'Người chỉ đạo ({n})', en: 'Directed by ({n})' },
  directs: { vi: 'chỉ đạo {n} nhiệm vụ', en: 'directs {n} {n:task|tasks}' },
  directsLate: {
    vi: 'chỉ đạo {n} nhiệm vụ, {overdue} quá hạn',
    en: 'directs {n} {n:task|tasks}, {overdue} overdue',
  },
  proposals: { vi: 'Có thể là cùng một đơn vị', en: 'May be one unit' },
  written: { vi: '“{keep}” còn được viết: {others}', en: '“{keep}” is also written: {others}' },
  times: { vi: '“{text}” ({n} ô)', en: '“{text}” ({n}×)' },
  accept: { vi: 'Đúng, là một đơn vị', en: 'Yes, it is one unit' },
  where: { vi: 'Xem ô', en: 'See the cell' },
  join: { vi: 'Gộp hai tên của một đơn vị', en: 'Join two names of one unit' },
  joinHint: {
    vi: 'Chỉ ghi vào trang cài đặt “Năm Rõ - Đơn vị”; chữ trong bảng kế hoạch giữ nguyên.',
    en: 'It is only written into the settings sheet “Năm Rõ - Đơn vị”; the plan’s own words stay.',
  },
  joinThis: { vi: 'Tên này', en: 'This name' },
  joinTo: { vi: 'là tên gọi khác của', en: 'is another name of' },
  choose: { vi: '(chọn đơn vị)', en: '(choose a unit)' },
  joinNow: { vi: 'Gộp', en: 'Join' },
} satisfies Record<string, Bilingual>;

/** The counts of a unit, in their order. */
export const FIGURES = {
  unled: { vi: '{n} nhiệm vụ chưa có đơn vị chủ trì', en: 'tasks without a lead: {n}' },
  leads: { vi: 'chủ trì {n}', en: 'leads {n}' },
  overdue: { vi: 'quá hạn {n}', en: 'overdue {n}' },
  perhaps: { vi: 'có thể quá hạn, ngày chưa rõ {n}', en: 'perhaps overdue, day not clear {n}' },
  soon: { vi: 'sắp đến hạn {n}', en: 'due soon {n}' },
  done: { vi: 'đã hoàn thành {n}', en: 'done {n}' },
  partners: { vi: 'phối hợp {n}', en: 'partner in {n}' },
  groupLeads: { vi: 'qua nhóm {n}', en: 'through groups {n}' },
  groupOverdue: { vi: 'qua nhóm quá hạn {n}', en: 'through groups overdue {n}' },
} satisfies Record<string, Bilingual>;
export type FigureName = keyof typeof FIGURES;
