import type { Bilingual } from '../language/bilingual';

export type SettingsSheet =
  'general' | 'checks' | 'setAside' | 'units' | 'daysOff' | 'columns' | 'periods' | 'events' | 'closings';

/** A settings sheet: the defined name by which it is found again, its title, and its header words in order. */
interface SettingsSheetForm {
  mark: string;
  title: string;
  columns: string[];
}

/** The sheets in which an office keeps its settings. Staff read and edit them like any other sheet. */
export const SETTINGS_SHEETS: Record<SettingsSheet, SettingsSheetForm> = {
  general: { mark: 'NamRo_Settings', title: 'Năm Rõ - Cài đặt', columns: ['Mục', 'Giá trị', 'Giải thích'] },
  checks: { mark: 'NamRo_Checks', title: 'Năm Rõ - Phép kiểm tra', columns: ['Tên', 'Mức', 'Nội dung'] },
  setAside: {
    mark: 'NamRo_SetAside',
    title: 'Năm Rõ - Bỏ qua',
    columns: ['Phép kiểm tra', 'Nhiệm vụ', 'Nội dung ô', 'Lý do'],
  },
  units: {
    mark: 'NamRo_Units',
    title: 'Năm Rõ - Đơn vị',
    columns: ['Tên đơn vị', 'Tên gọi khác', 'Từ ngày', 'Đến ngày'],
  },
  daysOff: { mark: 'NamRo_DaysOff', title: 'Năm Rõ - Ngày nghỉ', columns: ['Ngày', 'Loại', 'Tên ngày'] },
  columns: {
    mark: 'NamRo_Columns',
    title: 'Năm Rõ - Cột',
    columns: ['Trang tính', 'Dòng tiêu đề', 'Cột', 'Là cột gì'],
  },
  periods: {
    mark: 'NamRo_Periods',
    title: 'Năm Rõ - Kỳ báo cáo',
    columns: [
      'Kỳ',
      'Số liệu từ ngày',
      'Số liệu đến ngày',
      'Đơn vị gửi chậm nhất',
      'Cơ quan gửi chậm nhất',
      'Nơi nhận báo cáo',
    ],
  },
  events: {
    mark: 'NamRo_Events',
    title: 'Năm Rõ - Ngày phát sinh',
    columns: ['Số', 'Sự kiện', 'Ngày xảy ra'],
  },
  closings: {
    mark: 'NamRo_Closings',
    title: 'Năm Rõ - Các kỳ',
    columns: [
      ...['Kỳ', 'Ngày chốt', 'Số', 'Nhiệm vụ', 'Đơn vị', 'Kỳ, mốc', 'Hạn cuối', 'Tình trạng', 'Số ngày quá hạn'],
      'Trang tính',
    ],
  },
};

/** Rows of the general sheet: the setting, its label, and the words that explain it. */
export const GENERAL_ROWS = {
  year: { label: 'Năm kế hoạch', explain: 'Để trống thì lấy theo tiêu đề và các dòng.' },
  strictBefore: { label: '“Trước ngày” không tính ngày đó', explain: 'Có: trước ngày 30/6 thì hạn cuối là 29/6.' },
  dueSoonDays: { label: 'Số ngày coi là sắp đến hạn', explain: 'Mặc định 15.' },
  longOverdueDays: { label: 'Số ngày coi là quá hạn lâu', explain: 'Mặc định 30.' },
} as const;

/** Words of the level column. */
export const LEVEL_WORDS: Record<string, 'error' | 'warning' | 'info' | 'off'> = {
  lỗi: 'error',
  error: 'error',
  'cần xem lại': 'warning',
  warning: 'warning',
  'lưu ý': 'info',
  info: 'info',
  tắt: 'off',
  off: 'off',
};

export const YES_WORDS: Record<string, boolean> = {
  có: true,
  yes: true,
  true: true,
  x: true,
  không: false,
  no: false,
  false: false,
};

/** Words of the kind column of days off. */
export const DAY_KINDS: Record<string, 'off' | 'swap-work'> = {
  nghỉ: 'off',
  off: 'off',
  'làm bù': 'swap-work',
  'đi làm': 'swap-work',
  work: 'swap-work',
};

export const SETTING_PROBLEMS: Record<string, Bilingual> = {
  level: {
    vi: 'Mức “{value}” không dùng được; hãy ghi lỗi, cần xem lại, lưu ý hoặc tắt. Tạm dùng mức mặc định.',
    en: 'The level “{value}” cannot be used; write error, warning, info or off. The default holds for now.',
  },
  number: {
    vi: '“{value}” không phải một số ngày từ 0 đến 366. Tạm dùng giá trị mặc định.',
    en: '“{value}” is no number of days from 0 to 366. The default holds for now.',
  },
  year: {
    vi: '“{value}” không phải một năm từ 2000 đến 2100. Tạm lấy năm theo bảng.',
    en: '“{value}” is no year from 2000 to 2100. The table’s own year is taken for now.',
  },
  yes: {
    vi: '“{value}” không rõ là có hay không. Tạm dùng “Có”.',
    en: '“{value}” is neither yes nor no. “Yes” holds for now.',
  },
  day: {
    vi: '“{value}” không phải một ngày có thật (ví dụ 30/4/2026). Dòng này chưa được dùng.',
    en: '“{value}” is no real day (such as 30/4/2026). This row is not used.',
  },
  kind: {
    vi: 'Loại “{value}” không dùng được; hãy ghi nghỉ hoặc làm bù. Dòng này chưa được dùng.',
    en: 'The kind “{value}” cannot be used; write off or work. This row is not used.',
  },
  'unknown-setting': {
    vi: 'Không có mục cài đặt nào tên “{value}”. Dòng này không có tác dụng.',
    en: 'There is no setting called “{value}”. This row has no effect.',
  },
  'no-reason': {
    vi: 'Chưa ghi lý do bỏ qua, nên nội dung này vẫn được báo.',
    en: 'No reason is given for setting this aside, so it is still reported.',
  },
  column: {
    vi: '“{value}” không phải tên một cột (ví dụ D). Dòng này chưa được dùng.',
    en: '“{value}” is no column (such as D). This row is not used.',
  },
  row: {
    vi: '“{value}” không phải số của một dòng. Dòng này chưa được dùng.',
    en: '“{value}” is no row number. This row is not used.',
  },
  field: {
    vi: 'Không có loại cột nào tên “{value}”; hãy ghi như Nhiệm vụ, Đơn vị chủ trì, Thời hạn, hoặc Không dùng. Dòng này chưa được dùng.',
    en: 'There is no kind of column called “{value}”; write such as Task, Lead, Deadline, or Not used. This row is not used.',
  },
  'period-no-name': {
    vi: 'Dòng này có ngày mà chưa ghi là kỳ nào nên chưa được dùng. Hãy ghi tên kỳ, ví dụ Quý II hoặc Tháng 6.',
    en: 'This row has days and names no period, so it is not used. Name one, such as Quý II or Tháng 6.',
  },
  'period-name': {
    vi: 'Không rõ “{value}” là kỳ nào nên dòng này chưa được dùng. Hãy ghi như Quý II, 6 tháng đầu năm, 9 tháng, Năm 2026 hoặc Tháng 6.',
    en: 'Which period “{value}” is cannot be told, so this row is not used. Write such as Quý II, 6 tháng đầu năm, 9 tháng, Năm 2026 or Tháng 6.',
  },
  'period-no-day': {
    vi: 'Kỳ này thiếu ngày đầu hoặc ngày cuối của số liệu nên chưa được dùng. Hãy ghi cả hai ngày.',
    en: 'The first or the last day of this period’s figures is missing, so it is not used. Write both.',
  },
  'period-from-after-to': {
    vi: 'Ngày đầu “{value}” ở sau ngày cuối của kỳ nên dòng này chưa được dùng. Hãy xem lại hai ngày.',
    en: 'The first day “{value}” is after the period’s last one, so this row is not used. Look at both days.',
  },
  'period-elsewhere': {
    vi: 'Từ ngày “{value}” trở đi không có ngày nào thuộc kỳ ghi ở đầu dòng nên dòng này chưa được dùng. Hãy xem lại tên kỳ và các ngày.',
    en: 'None of the days from “{value}” on belongs to the period this row names, so it is not used. Look at the name and the days.',
  },
  'period-year': {
    vi: 'Năm ghi trong “{value}” khác năm của các ngày trong dòng nên dòng này chưa được dùng. Hãy sửa cho khớp.',
    en: 'The year in “{value}” is not that of the row’s days, so it is not used. Make them agree.',
  },
  'period-twice': {
    vi: 'Kỳ “{value}” đã có ở một dòng trên; dòng này chưa được dùng. Hãy bỏ bớt một dòng.',
    en: 'The period “{value}” stands in a row above; this one is not used. Take one away.',
  },
  'period-overlap': {
    vi: 'Từ ngày “{value}”, kỳ này chồng lên một kỳ cùng loại ở dòng trên (tháng với tháng, quý với quý), số liệu sẽ bị tính hai lần; dòng này chưa được dùng. Hãy sửa các ngày.',
    en: 'From “{value}” on, this period shares days with one of its kind in a row above (month with month, quarter with quarter), which would count them twice; this row is not used. Change the days.',
  },
  'event-no-number': {
    vi: 'Dòng này chưa ghi số của nhiệm vụ nên chưa được dùng.',
    en: 'This row has no task’s number and is not used.',
  },
  'closing-period': {
    vi: 'Không rõ “{value}” là kỳ nào của năm nào nên dòng này không được so sánh. Hãy ghi như Quý I năm 2026.',
    en: 'Which period of which year “{value}” is cannot be told, so this row is not compared. Write such as Quý I năm 2026.',
  },
  'closing-no-task': {
    vi: 'Dòng này không còn số và nội dung nhiệm vụ nên không được so sánh. Nếu không cần, hãy xóa cả dòng.',
    en: 'The task’s number and words are gone from this row, so it is not compared. Delete the row if it is not needed.',
  },
  'closing-state': {
    vi: 'Tình trạng “{value}” không phải là một tình trạng đã chốt nên dòng này không được so sánh. Hãy ghi như Quá hạn, Trong hạn, Hoàn thành đúng hạn.',
    en: '“{value}” is no state that is kept, so this row is not compared. Write such as Quá hạn, Trong hạn, Hoàn thành đúng hạn.',
  },
  'closing-days': {
    vi: '“{value}” không phải một số ngày nên dòng này không được so sánh. Hãy ghi số, hoặc để trống.',
    en: '“{value}” is no number of days, so this row is not compared. Write a number, or nothing.',
  },
  'closing-two-days': {
    vi: 'Cùng một kỳ nhưng ngày chốt “{value}” khác các dòng trên nên dòng này không được so sánh. Hãy ghi một ngày cho cả kỳ.',
    en: 'The day “{value}” is not that of the rows above of the same period, so this row is not compared. Give the period one day.',
  },
  'event-unknown': {
    vi: 'Không có nhiệm vụ nào mang số “{value}” nên ngày này chưa được dùng. Hãy ghi số như trong kế hoạch, ví dụ 12 hoặc III.4.',
    en: 'No task has the number “{value}”, so this day is not used. Write the number as in the plan, such as 12 or III.4.',
  },
  'event-several': {
    vi: 'Có nhiều nhiệm vụ mang số “{value}” nên ngày này chưa được dùng. Hãy ghi cả số của mục, ví dụ III.4.',
    en: 'Several tasks have the number “{value}”, so this day is not used. Write the section’s number too, such as III.4.',
  },
  'event-no-term': {
    vi: 'Thời hạn của nhiệm vụ “{value}” không có số ngày để tính từ sự kiện này nên chưa có hạn cuối. Hãy xem lại số của nhiệm vụ, hoặc ghi rõ số ngày ở cột thời hạn.',
    en: 'The deadline of task “{value}” gives no number of days to count from this event, so no last day follows. Look at the number, or write the days into the deadline.',
  },
  'event-twice': {
    vi: 'Nhiệm vụ “{value}”, sự kiện và ngày này đã có ở một dòng trên; chỉ tính một lần.',
    en: 'This event of task “{value}” on this day stands in a row above; it counts once.',
  },
  'no-name': { vi: 'Dòng này thiếu tên đơn vị nên chưa được dùng.', en: 'This row has no unit name and is not used.' },
};

/** What the column sheet says of a column that is not to be read. */
export const NOT_USED: Bilingual = { vi: 'Không dùng', en: 'Not used' };

/** What is written above the table of a settings sheet, the widths of its columns (characters), and whether rows are to be added by hand. */
export const SETTINGS_TEXTS: Record<SettingsSheet, { words: Bilingual; widths: number[]; room: boolean }> = {
  general: {
    words: {
      vi: 'Sửa cột “Giá trị” rồi kiểm tra lại. Để trống thì dùng giá trị mặc định.',
      en: 'Change the column of values, then check again. An empty one takes the default.',
    },
    widths: [40, 16, 60],
    room: false,
  },
  checks: {
    words: {
      vi: 'Cột “Mức”: lỗi, cần xem lại, lưu ý hoặc tắt. Để trống thì dùng mức mặc định của phép kiểm tra.',
      en: 'The column of levels: error, warning, info or off. An empty one takes the check’s own.',
    },
    widths: [34, 16, 80],
    room: false,
  },
  setAside: {
    words: {
      vi: 'Những nội dung đã xem và quyết định bỏ qua. Khi ô thay đổi, nội dung đó được báo lại. Xóa dòng để báo lại ngay.',
      en: 'What was looked at and set aside. It is reported again when its cell changes. Delete a row to have it reported at once.',
    },
    widths: [34, 14, 50, 50],
    room: true,
  },
  units: {
    words: {
      vi: 'Mỗi đơn vị một dòng. Các tên gọi khác cách nhau bằng dấu chấm phẩy. Ghi “Từ ngày”, “Đến ngày” khi đơn vị đổi tên, sáp nhập.',
      en: 'A row a unit. Other names are parted by semicolons. The days are for units that were renamed or merged.',
    },
    widths: [44, 60, 14, 14],
    room: true,
  },
  daysOff: {
    words: {
      vi: 'Ngày nghỉ hoặc ngày làm bù mà lịch chung chưa có. Cột “Loại”: nghỉ hoặc làm bù.',
      en: 'Days off, or days worked instead, that the common calendar lacks.',
    },
    widths: [16, 14, 60],
    room: true,
  },
  columns: {
    words: {
      vi: 'Ý nghĩa của cột, khi công cụ hiểu nhầm. Ví dụ: Nhiệm vụ, Đơn vị chủ trì, Thời hạn, Kết quả thực hiện, Không dùng.',
      en: 'Which column of a table is what, where it was read wrongly. Such as: Task, Lead, Deadline, Result, Not used.',
    },
    widths: [30, 16, 10, 34],
    room: true,
  },
  periods: {
    words: {
      vi: 'Các kỳ báo cáo của Bộ Nội vụ. Sửa ngày theo quy định của cơ quan; thêm dòng cho Quý II, Quý IV, 9 tháng, từng tháng. Không có trang này thì dùng đúng các kỳ của Bộ.',
      en: 'The ministry’s reporting periods. Change their days to the office’s own; add rows for quarters II and IV, nine months, single months.',
    },
    widths: [26, 20, 20, 26, 27, 32],
    room: true,
  },
  events: {
    words: {
      vi: 'Ngày xảy ra sự kiện mà thời hạn tính từ đó, ví dụ “trong 5 ngày làm việc kể từ ngày nhận đủ hồ sơ”. Mỗi lần xảy ra một dòng; cột “Số” ghi như trong kế hoạch (ví dụ 12 hoặc III.4).',
      en: 'The day something happened that a deadline counts from. A row for each time; the number as it stands in the plan.',
    },
    widths: [12, 60, 16],
    room: true,
  },
  closings: {
    words: {
      vi: 'Tình trạng từng nhiệm vụ khi chốt mỗi kỳ, để so với kỳ sau. Đây là số liệu đã lưu, không tự thay đổi; bỏ đánh dấu hay tổng hợp lại thì trang này vẫn còn.',
      en: 'Where each task stood when a period was closed, to be compared with the next. It is a record: it does not change by itself.',
    },
    widths: [25, 13, 10, 60, 34, 24, 13, 26, 20, 24],
    room: false,
  },
};

/** The words written for a level and for yes or no: those the reader knows. */
export const LEVELS: Record<'error' | 'warning' | 'info' | 'off', Bilingual> = {
  error: { vi: 'Lỗi', en: 'Error' },
  warning: { vi: 'Cần xem lại', en: 'Warning' },
  info: { vi: 'Lưu ý', en: 'Info' },
  off: { vi: 'Tắt', en: 'Off' },
};
export const YES_NO: Record<'yes' | 'no', Bilingual> = { yes: { vi: 'Có', en: 'Yes' }, no: { vi: 'Không', en: 'No' } };
