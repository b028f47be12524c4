import type { Check } from '../../check';

const columns = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'];

export const examples: Check['examples'] = {
  invalid: [
    {
      note: { vi: 'Chữ không cho biết ngày nào; lỗi gõ.', en: 'Words that give no day; a slip of the pen.' },
      columns,
      rows: [
        [1, 'Nâng cấp trang thông tin', 'Văn phòng Sở', 'Đang cập nhật'],
        [2, 'Rà soát quy chế', 'Văn phòng Sở', 'Truớc ngày 30/6'],
        [3, 'Tổng kết năm', 'Văn phòng Sở', 'Trước ngày 15/12'],
      ],
      finds: ['D4', 'D5'],
    },
    {
      note: { vi: 'Một phần đọc được, một phần không.', en: 'One part is understood, the other is not.' },
      columns,
      rows: [[1, 'Kiểm tra nội bộ', 'Thanh tra Sở', '- Kế hoạch: Quý I\n- Báo cáo: đang cập nhật']],
      finds: ['D4'],
    },
    {
      note: { vi: 'Bảng không cho biết năm: nhắc một lần.', en: 'A table of no known year: said once.' },
      title: ['PHÂN CÔNG NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH', ''],
      columns,
      rows: [
        [1, 'Ban hành quy chế', 'Văn phòng Sở', 'Trước 30/6'],
        [2, 'Kiểm tra', 'Thanh tra Sở', 'Quý III'],
      ],
      finds: ['D3'],
    },
  ],
  valid: [
    {
      note: {
        vi: 'Dấu ngoặc đóng thừa mà hạn vẫn đọc được: lỗi gõ, phép kiểm tra khác báo.',
        en: 'A bracket too many in a deadline that is understood: a slip of the pen, another check’s.',
      },
      columns,
      rows: [[1, 'Báo cáo quý', 'Văn phòng Sở', 'Trước ngày 12/3; trước ngày 12/6)']],
      finds: [],
    },
    {
      note: { vi: 'Các cách ghi thường gặp.', en: 'Common ways of writing.' },
      columns,
      rows: [
        [1, 'Ban hành quy chế', 'Văn phòng Sở', 'Xong trước ngày 30/6/2026'],
        [2, 'Họp giao ban', 'Văn phòng Sở', 'Thứ Sáu hằng tuần'],
        [3, 'Giải quyết khiếu nại', 'Thanh tra Sở', 'Khi có đơn'],
        [4, 'Mua sắm', 'Phòng Kế hoạch', 'a) Lập dự toán: Quý I; b) Mua: Quý III'],
        [5, 'Trực lễ', 'Văn phòng Sở', null],
      ],
      finds: [],
    },
    {
      note: {
        vi: 'Ngày không có trong lịch do phép kiểm tra khác báo.',
        en: 'A day that no calendar has is another check’s.',
      },
      columns,
      rows: [[1, 'Ban hành quy chế', 'Văn phòng Sở', '31/11/2026']],
      finds: [],
    },
    {
      note: { vi: 'Số lần làm trong kỳ không phải là thời hạn.', en: 'How often in the period is no deadline.' },
      columns,
      rows: [[1, 'Kiểm tra giờ làm việc', 'Văn phòng Sở', 'Mỗi quý ít nhất 01 lần']],
      finds: [],
    },
  ],
};
