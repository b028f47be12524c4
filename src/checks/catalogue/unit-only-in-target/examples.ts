import type { Check } from '../../check';

const columns = ['STT', 'Nhiệm vụ', 'Mục tiêu', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn'];

export const examples: Check['examples'] = {
  invalid: [
    {
      note: {
        vi: 'Thanh tra, Sở Tài chính chỉ có tên trong mục tiêu.',
        en: 'The inspectorate and the finance department stand in the target only.',
      },
      columns,
      rows: [
        [
          1,
          'Xử lý đơn thư',
          'Phối hợp với Thanh tra tỉnh giải quyết dứt điểm đơn thư tồn',
          'Phòng Pháp chế',
          'Văn phòng Sở',
          'Quý I',
        ],
        [
          2,
          'Quyết toán dự án',
          'Phối hợp cùng Sở Tài chính và Sở Xây dựng thẩm tra 100% dự án',
          'Phòng Kế hoạch',
          'Sở Xây dựng',
          'Quý II',
        ],
        [3, 'Lưu trữ hồ sơ', '100% hồ sơ được nộp lưu', 'Văn phòng Sở', 'Các phòng', 'Quý II'],
        [4, 'Công bố ISO', 'Bản công bố được thông báo đến Sở Tư pháp', 'Văn phòng Sở', 'Các phòng', 'Quý II'],
      ],
      finds: ['C4', 'C5', 'C7'],
    },
  ],
  valid: [
    {
      note: {
        vi: 'Đơn vị đã có trong cột phối hợp, hoặc thuộc tên gọi chung ở đó; chỉ gửi báo cáo đến đơn vị khác.',
        en: 'The unit is among the partners, or under a collective there; a report only goes to another office.',
      },
      columns,
      rows: [
        [
          1,
          'Xử lý đơn thư',
          'Phối hợp với Thanh tra Sở giải quyết dứt điểm',
          'Phòng Pháp chế',
          'Các phòng, đơn vị thuộc Sở',
          'Quý I',
        ],
        [2, 'Quyết toán dự án', 'Phối hợp với Sở Tài chính thẩm tra', 'Phòng Kế hoạch', 'Sở Tài chính', 'Quý II'],
        [
          3,
          'Báo cáo năm',
          'Báo cáo gửi Sở Nội vụ đúng hạn; phối hợp cập nhật số liệu',
          'Văn phòng Sở',
          'Các phòng',
          'Quý IV',
        ],
        [
          4,
          'Khảo sát hài lòng',
          'Phối hợp với các cơ quan liên quan lấy 500 phiếu',
          'Văn phòng Sở',
          'Các phòng',
          'Quý IV',
        ],
      ],
      finds: [],
    },
  ],
};
