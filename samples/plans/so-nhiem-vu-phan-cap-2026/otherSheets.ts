import type { SheetSpec } from '../../making/spec';
import { line, tableSheet } from '../tableSheet';

/** A telephone list in the same workbook: a table, and no plan. */
export const directory: SheetSpec = tableSheet({
  name: 'Danh bạ',
  above: [line('DANH BẠ ĐẦU MỐI CẢI CÁCH HÀNH CHÍNH', 5, { bold: true, size: 14 }), []],
  header: ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Số máy lẻ'],
  rows: [
    [1, 'Trần Thị Minh Hạnh', 'Phó Chánh Văn phòng', 'Văn phòng Sở', 101],
    [2, 'Lê Quốc Hưng', 'Chuyên viên', 'Phòng Quy hoạch - Kiến trúc', 112],
    [3, 'Phạm Văn Duy', 'Chuyên viên', 'Phòng Quản lý xây dựng', 115],
    [4, 'Đỗ Thu Trang', 'Kế toán trưởng', 'Phòng Kế hoạch - Tài chính', 108],
    [5, 'Vũ Đình Khôi', 'Phó Chi cục trưởng', 'Chi cục Giám định xây dựng', 201],
    [6, 'Nguyễn Hoài An', 'Viên chức', 'Trung tâm Quản lý bến xe', 230],
  ],
  widths: [8, 28, 26, 34, 14],
  centred: [1, 5],
});

/** Where the drop-down lists of the first sheet take their names from. */
export const unitList: SheetSpec = {
  name: 'DM',
  state: 'hidden',
  headerRow: 1,
  rows: [
    ['Mã', 'Tên đơn vị'],
    ['VPS', 'Văn phòng Sở'],
    ['QHKT', 'Phòng Quy hoạch - Kiến trúc'],
    ['QLXD', 'Phòng Quản lý xây dựng'],
    ['HTKT', 'Phòng Hạ tầng kỹ thuật'],
    ['KHTC', 'Phòng Kế hoạch - Tài chính'],
    ['QLVT', 'Phòng Quản lý vận tải'],
    ['CCGĐ', 'Chi cục Giám định xây dựng'],
    ['TTBX', 'Trung tâm Quản lý bến xe'],
  ],
  widths: [10, 34],
};
