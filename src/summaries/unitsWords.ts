/** The words of the sheet of units. */
export const UNITS_WORDS = {
  title: 'Tình hình thực hiện theo đơn vị',
  head: {
    unit: 'Đơn vị',
    head: 'Thủ trưởng',
    leads: 'Chủ trì (tổng số)',
    partners: 'Phối hợp',
    onTimeRate: 'Tỷ lệ đúng hạn',
    sheet: 'Phiếu riêng',
  },
  groups: {
    over: 'Qua nhóm',
    leads: 'Nhóm chủ trì',
    done: 'Đã hoàn thành',
    overdue: 'Quá hạn',
    partners: 'Nhóm phối hợp',
  },
  groupNote:
    '“Qua nhóm”: việc giao cho tên gọi chung có đơn vị này (khai ở trang “Năm Rõ - Đơn vị”) và không ghi tên đơn vị; mỗi việc tính cho mọi đơn vị trong nhóm, không tính vào cột chủ trì, phối hợp và tỷ lệ đúng hạn.',
  sentence: {
    units: 'Có {units} đơn vị chủ trì nhiệm vụ.',
    overdue: 'Số đơn vị có việc quá hạn: {units}; nhiều nhất là {unit} ({n}).',
    none: 'Không có đơn vị nào có việc quá hạn.',
    nobody: '{n} nhiệm vụ chỉ giao cho tên gọi chung hoặc chức danh.',
    unled: '{n} nhiệm vụ chưa ghi đơn vị chủ trì.',
    unknown:
      '{n} nhiệm vụ chưa biết đơn vị chủ trì vì ô là công thức chưa có kết quả nên không có trong bảng; hãy mở tệp bằng Excel, lưu lại rồi tổng hợp lại.',
  },
  collectives: 'Tên gọi chung, chức danh (chưa chỉ rõ một đơn vị)',
  unled: '(chưa giao)',
  openSheet: 'Xem phiếu',
  total: 'Cộng các dòng',
  rateNote:
    'Tỷ lệ đúng hạn = hoàn thành đúng hạn / (đúng hạn + trễ hạn + quá hạn); để trống khi chưa có việc nào đến hạn. “Phối hợp” không tính những việc đơn vị đã chủ trì.',
  severalNote:
    'Có nhiệm vụ ghi nhiều đơn vị chủ trì và được tính cho từng đơn vị, nên cộng các dòng là {sum}, còn số nhiệm vụ của kế hoạch là {items}.',
  directors: 'Người chỉ đạo',
  directs: '{name}: {items} nhiệm vụ',
  directsLate: '{name}: {items} nhiệm vụ, {overdue} quá hạn',
  chart: 'Số nhiệm vụ chủ trì theo tình hình',
  chartFirst: 'Số nhiệm vụ chủ trì theo tình hình ({n} đơn vị đầu bảng)',
  chartDescription:
    'Biểu đồ thanh chồng: mỗi đơn vị một thanh, chia theo tình hình thực hiện các nhiệm vụ đơn vị chủ trì.',
} as const;
