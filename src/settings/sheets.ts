export type SettingsSheet =
  | 'general'
  | 'checks'
  | 'setAside'
  | 'units'
  | 'daysOff'
  | 'columns'
  | 'periods'
  | 'events'
  | 'closings'
  | 'parts'
  | 'reports';

/** A settings sheet: the defined name by which it is found again, its title, and its header words in order. */
interface SettingsSheetForm {
  mark: string;
  title: string;
  columns: string[];
  /** Places of columns that sheets made earlier lack: they are added when such a sheet is written into. */
  later?: number[];
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
    columns: ['Tên đơn vị', 'Tên gọi khác', 'Từ ngày', 'Đến ngày', 'Thuộc nhóm', 'Thủ trưởng', 'Thư điện tử'],
    later: [4, 5, 6],
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
  parts: {
    mark: 'NamRo_Parts',
    title: 'Theo dõi từng kỳ',
    columns: [
      ...['Số', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Kỳ, mốc', 'Hạn cuối', 'Kết quả', 'Ngày gửi, ngày xong'],
      ...['Số, ký hiệu văn bản', 'Ghi chú', 'Trang tính'],
    ],
  },
  reports: { mark: 'NamRo_Reports', title: 'Sổ báo cáo', columns: ['TT', 'Đơn vị'] },
};
