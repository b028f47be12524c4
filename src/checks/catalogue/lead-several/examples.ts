import type { Check } from '../../check';

const columns = ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Thời hạn'];

export const examples: Check['examples'] = {
  invalid: [
    {
      note: {
        vi: 'Hai phòng ngang nhau; một phòng và một tên gọi chung.',
        en: 'Two divisions side by side; a division and a collective.',
      },
      columns,
      rows: [
        [1, 'Lập danh mục thủ tục nội bộ', 'Danh mục', 'Phòng Pháp chế, Phòng Tổ chức cán bộ', 'Quý I'],
        [2, 'Số hóa kết quả giải quyết', 'Báo cáo', 'Các phòng: Pháp chế, Đào tạo; các chi cục trực thuộc', 'Quý II'],
        [3, 'Kiểm tra kỷ luật hành chính', 'Kết luận', 'Thanh tra Sở', 'Quý III'],
      ],
      finds: ['D4', 'D5'],
    },
    {
      note: {
        vi: 'Gạch đầu dòng ở sản phẩm không cho biết đơn vị nào làm phần nào.',
        en: 'Dashes among the products do not say which unit makes which.',
      },
      columns,
      rows: [
        [
          1,
          'Công khai ngân sách',
          '- Quyết định công khai\n- Báo cáo',
          '- Phòng Kế hoạch\n- Trung tâm Khuyến nông',
          'Quý I',
        ],
        [2, 'Quyết toán ngân sách', 'Báo cáo', 'Phòng Kế hoạch', 'Quý I'],
      ],
      finds: ['D4'],
    },
  ],
  valid: [
    {
      note: { vi: 'Ba đơn vị ứng với ba sản phẩm a), b), c).', en: 'Three units answer to three products a), b), c).' },
      columns,
      rows: [
        [
          1,
          'Lập dự toán của cơ quan và hai trung tâm',
          'a) Dự toán của Sở;\nb) Dự toán của Trung tâm Khuyến nông;\nc) Dự toán của Trung tâm Giống.',
          'a) Văn phòng Sở\nb) Trung tâm Khuyến nông\nc) Trung tâm Giống',
          'Tháng 12',
        ],
        [2, 'Công khai dự toán', 'Quyết định', 'Văn phòng Sở', 'Quý I'],
      ],
      finds: [],
    },
    {
      note: {
        vi: 'Một đơn vị chủ trì, các đơn vị kia phối hợp; tên phòng có chữ “và”, dấu phẩy.',
        en: 'One leads and the others help; names that hold “và” or a comma.',
      },
      columns,
      rows: [
        [
          1,
          'Kiểm tra quy chế chi tiêu',
          'Báo cáo',
          'Phòng Kế hoạch chủ trì, phối hợp với Văn phòng Sở và Thanh tra Sở',
          'Quý I',
        ],
        [2, 'Tuyên truyền pháp luật', 'Bài viết', 'Phòng Phổ biến, giáo dục pháp luật', 'Quý II'],
        [3, 'Họp giao ban', 'Biên bản', 'Văn phòng HĐND và UBND', 'Quý II'],
        [
          4,
          'Tiếp nhận hồ sơ',
          'Hồ sơ',
          'Bộ phận Tiếp nhận và Trả kết quả (chủ trì), Văn phòng Sở (phối hợp)',
          'Quý II',
        ],
      ],
      finds: [],
    },
    {
      note: { vi: 'Cùng một phòng viết hai lần, chỉ là một đơn vị.', en: 'One division written twice is one unit.' },
      columns,
      rows: [
        [1, 'Rà soát hợp đồng', 'Danh sách', 'Phòng Kế hoạch - Tài chính; Phòng Kế hoạch Tài chính', 'Quý I'],
        [2, 'Công khai hợp đồng', 'Thông báo', 'Phòng Kế hoạch - Tài chính', 'Quý II'],
      ],
      finds: [],
    },
  ],
};
