import type { Check } from '../../check';

const columns = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'];

export const examples: Check['examples'] = {
  invalid: [
    {
      note: {
        vi: 'Một dòng giữa các dòng có số lại để trống ô số.',
        en: 'One row among numbered ones has an empty number cell.',
      },
      columns,
      rows: [
        [1, 'Ban hành kế hoạch tuyên truyền', 'Văn phòng Sở', 'Quý I'],
        [2, 'Đăng tin, bài về cải cách hành chính', 'Văn phòng Sở', 'Trong năm'],
        [null, 'Kiểm tra công tác văn thư, lưu trữ', 'Thanh tra Sở', 'Quý II'],
        [4, 'Tổng kết công tác năm', 'Văn phòng Sở', 'Tháng 12'],
      ],
      finds: ['A6'],
    },
  ],
  valid: [
    {
      note: {
        vi: 'Hai hoạt động dùng chung một số, ô số và ô nhiệm vụ được gộp.',
        en: 'Two activities under one number; number and task are merged cells.',
      },
      columns: ['TT', 'Nhiệm vụ', 'Hoạt động', 'Đơn vị chủ trì', 'Thời hạn'],
      rows: [
        [1, 'Rà soát văn bản', 'Lập danh mục', 'Phòng Pháp chế', 'Quý I'],
        [null, null, 'Báo cáo kết quả', 'Phòng Pháp chế', 'Quý II'],
        [2, 'Kiểm tra văn thư', 'Kiểm tra tại chỗ', 'Văn phòng Sở', 'Quý III'],
      ],
      merges: ['A4:A5', 'B4:B5'],
      finds: [],
    },
    {
      note: {
        vi: 'Các dòng gạch đầu dòng dưới một nhiệm vụ không cần số.',
        en: 'Rows marked with a dash under a numbered task need no number.',
      },
      columns,
      rows: [
        [1, 'Giao ban công tác tuần', 'Văn phòng Sở', 'Trong năm'],
        [2, 'Đơn giản hóa thủ tục nội bộ', null, null],
        ['-', 'Nhóm thủ tục tài chính', 'Phòng Tài chính', 'Quý I'],
        ['-', 'Nhóm thủ tục nhân sự', 'Phòng Tổ chức', 'Quý II'],
        [3, 'Tổng kết công tác năm', 'Văn phòng Sở', 'Tháng 12'],
      ],
      finds: [],
    },
    {
      note: { vi: 'Bảng không có cột số thứ tự.', en: 'A table without a number column.' },
      columns: ['Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
      rows: [
        ['Ban hành kế hoạch tuyên truyền', 'Văn phòng Sở', 'Quý I'],
        ['Kiểm tra công tác văn thư', 'Thanh tra Sở', 'Quý II'],
      ],
      finds: [],
    },
  ],
};
