import type { Bilingual } from '../../../language/bilingual';

export const PROGRESS = {
  search: { vi: 'Tìm việc, đơn vị, thời hạn…', en: 'Find a task, unit, deadline…' },
  groupBy: { vi: 'Xếp theo', en: 'Group by' },
  show: { vi: 'Hiện', en: 'Show' },
  all: { vi: 'Tất cả ({n})', en: 'All ({n})' },
  some: { vi: '{group} ({n})', en: '{group} ({n})' },
  found: { vi: '{n} nhiệm vụ', en: '{n} {n:task|tasks}' },
  hint: { vi: 'Bấm một việc để đến dòng của việc đó trong bảng.', en: 'Press a task to go to its row in the table.' },
  foundOf: { vi: '{n} trong {all} nhiệm vụ', en: '{n} of {all} {all:task|tasks}' },
  none: { vi: 'Không có nhiệm vụ nào như vậy.', en: 'There is no such task.' },
  showAll: { vi: 'Hiện tất cả', en: 'Show all' },
  ofUnit: { vi: 'Việc của: {unit}', en: 'Tasks of: {unit}' },
  unled: { vi: '(chưa giao)', en: '(nobody)' },
  unknownLead: {
    vi: '(chưa biết đơn vị chủ trì: ô là công thức chưa có kết quả)',
    en: '(lead not known: its cell is a formula without a result)',
  },
  unknown: { vi: '(công thức chưa có kết quả)', en: '(a formula without a result)' },
  allUnits: { vi: 'Mọi đơn vị', en: 'All units' },
  partners: { vi: 'Kể cả {n} việc phối hợp', en: 'With {n} {n:task|tasks} as a partner' },
  onlyPartner: { vi: 'phối hợp', en: 'partner' },
  lead: { vi: 'Chủ trì: {units}', en: 'Lead: {units}' },
  director: { vi: 'Chỉ đạo: {persons}', en: 'Directed by: {persons}' },
  deadline: { vi: 'Thời hạn: {text}', en: 'Deadline: {text}' },
  noDeadline: { vi: '(chưa ghi)', en: '(not written)' },
  dueDay: { vi: 'hạn {day}', en: 'due {day}' },
  result: { vi: 'Kết quả: {text}', en: 'Result: {text}' },
  target: { vi: 'Chỉ tiêu: {text}', en: 'Target: {text}' },
  together: { vi: '. Tính chung: {verdict}', en: '. Taken together: {verdict}' },
  noTask: { vi: '(chưa ghi nội dung, dòng {row})', en: '(nothing written, row {row})' },
  heading: { vi: '{title} ({n})', en: '{title} ({n})' },
  month: { vi: 'Tháng {month}/{year}', en: '{month}/{year}' },
  more: { vi: 'Xem thêm {n} nhiệm vụ', en: 'Show {n} more {n:task|tasks}' },
  scale: {
    vi: 'Vạch cuối mỗi việc là 4 quý năm {year}: ● ngày phải xong, ◆ ngày đã quá hạn, │ ngày {day}.',
    en: 'The line under a task is the four quarters of {year}: ● a day to be done by, ◆ one that was missed, │ {day}.',
  },
} satisfies Record<string, Bilingual>;

/** By what the list is grouped, in the order of the choice. */
export const GROUPING_NAMES = {
  deadline: { vi: 'Thời hạn', en: 'Deadline' },
  unit: { vi: 'Đơn vị chủ trì', en: 'Lead' },
  month: { vi: 'Tháng đến hạn', en: 'Month' },
} satisfies Record<string, Bilingual>;
export type Grouping = keyof typeof GROUPING_NAMES;

/** Parts of the list by deadline, in their order. */
export const SECTION_NAMES = {
  overdue: { vi: 'Quá hạn', en: 'Overdue' },
  'perhaps-overdue': { vi: 'Có thể quá hạn, ngày chưa rõ', en: 'Perhaps overdue, day not clear' },
  soon: { vi: 'Sắp đến hạn', en: 'Due soon' },
  ahead: { vi: 'Còn thời gian', en: 'Later' },
  waiting: { vi: 'Chờ xác nhận', en: 'Waiting' },
  dayless: { vi: 'Không có ngày hạn', en: 'Without a day' },
  done: { vi: 'Đã hoàn thành', en: 'Done' },
  'not-applicable': { vi: 'Không phát sinh, dừng', en: 'Not applicable' },
} satisfies Record<string, Bilingual>;
export type SectionName = keyof typeof SECTION_NAMES;

/** Where one day of a deadline stands. */
export const PARTS = {
  overdue: { vi: '{part}: quá hạn {n} ngày', en: '{part}: overdue, days late: {n}' },
  late: { vi: '{part}: xong trễ {n} ngày', en: '{part}: done late, days: {n}' },
  more: { vi: 'và {n} mốc, kỳ nữa', en: 'and {n} more' },
} satisfies Record<string, Bilingual>;
