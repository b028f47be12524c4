import type { Bilingual } from '../language/bilingual';
import type { SettingsSheet } from './sheets';

interface SettingsText {
  /** What is written above the table. */
  words: Bilingual;
  /** Of its columns, in characters. */
  widths: number[];
  /** Rows are to be added by hand. */
  room: boolean;
  /** Places of the columns people write in, where the others are ours. */
  typed?: number[];
}

export const SETTINGS_TEXTS: Record<SettingsSheet, SettingsText> = {
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
      vi: 'Mỗi đơn vị một dòng. Các tên gọi khác cách nhau bằng dấu chấm phẩy. Ghi “Từ ngày”, “Đến ngày” khi đơn vị đổi tên, sáp nhập. Cột “Thuộc nhóm”: những tên gọi chung trong kế hoạch có đơn vị này, ghi đúng như trong kế hoạch, ví dụ “Các phòng, đơn vị trực thuộc”; nhiều nhóm cách nhau bằng dấu chấm phẩy.',
      en: 'A row a unit. Other names are parted by semicolons. The days are for units that were renamed or merged. “Thuộc nhóm”: the collectives of the plan this unit is one of, in the plan’s words, parted by semicolons.',
    },
    widths: [40, 44, 13, 13, 52, 24, 28],
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
  parts: {
    words: {
      vi: 'Mỗi kỳ, mỗi mốc một dòng, chỉ gồm những nhiệm vụ có từ hai kỳ, hai mốc trở lên; nhiệm vụ có một mốc thì ghi ngay ở cột kết quả của bảng kế hoạch. Ghi vào các cột màu vàng; ngày ghi đủ ngày, tháng, năm (9/3/2026). Kết quả ghi ở đây được tính trước ô kết quả của bảng kế hoạch; dòng để trống thì vẫn tính theo ô ấy. Tạo lại trang này chỉ thêm dòng còn thiếu, không đổi chữ đã ghi.',
      en: 'A row for each part of a deadline, of tasks with two or more. Write in the yellow columns. What is entered here goes before the result cell of the plan; an empty row leaves it to that cell. Made once more, only missing rows are added.',
    },
    widths: [8, 40, 22, 18, 12, 17, 14, 20, 18, 14],
    room: true,
    typed: [5, 6, 7, 8],
  },
  reports: {
    words: {
      vi: 'Đơn vị nào đã gửi báo cáo của kỳ nào, ngày nào. Ghi vào các ô màu vàng: hạn gửi của kỳ, ngày nhận (đủ ngày, tháng, năm); đánh x khi báo cáo đủ số lượng, đạt nội dung. Cột “Tình trạng”, “Thời gian” và tỷ lệ ở cuối tự tính (ở trang web của Năm Rõ thì bấm “Sổ báo cáo” lần nữa để tính). Dòng trống để ghi thêm đơn vị. Tạo lại trang này chỉ thêm đơn vị, kỳ còn thiếu, giữ nguyên chữ đã ghi.',
      en: 'Which unit has sent which period’s report, and when. Write in the yellow cells; the states and shares follow by themselves. Made once more, only missing units and periods are added.',
    },
    widths: [],
    room: false,
  },
};
