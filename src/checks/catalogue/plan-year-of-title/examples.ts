import type { Check } from '../../check';

const columns = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'];

export const examples: Check['examples'] = {
  invalid: [
    {
      note: { vi: 'Tiêu đề năm 2025, các thời hạn đều năm 2026.', en: 'The title says 2025, all deadlines 2026.' },
      title: ['PHỤ LỤC', 'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
      columns,
      rows: [
        [1, 'Ban hành kế hoạch tuyên truyền', 'Văn phòng Sở', 'Trước ngày 15/3/2026'],
        [2, 'Kiểm tra công tác văn thư', 'Thanh tra Sở', 'Tháng 6/2026'],
        [3, 'Khảo sát hài lòng', 'Văn phòng Sở', 'Trước 30/11'],
        [4, 'Tổng kết công tác năm', 'Văn phòng Sở', 'Tháng 12/2026'],
      ],
      finds: ['A2'],
    },
  ],
  valid: [
    {
      note: {
        vi: 'Tiêu đề nêu hai năm; năm sau khớp với các thời hạn.',
        en: 'The title names two years; the later one agrees with the deadlines.',
      },
      title: ['KẾ HOẠCH KHẮC PHỤC TỒN TẠI NĂM 2025', 'VÀ NÂNG CAO CHỈ SỐ NĂM 2026'],
      columns,
      rows: [
        [1, 'Ban hành kế hoạch tuyên truyền', 'Văn phòng Sở', 'Trước ngày 15/3/2026'],
        [2, 'Kiểm tra công tác văn thư', 'Thanh tra Sở', 'Tháng 6/2026'],
        [3, 'Tổng kết công tác năm', 'Văn phòng Sở', 'Tháng 12/2026'],
      ],
      finds: [],
    },
    {
      note: {
        vi: 'Một việc kéo sang năm sau; năm trong số văn bản không tính.',
        en: 'One task runs into the next year; years in document numbers do not count.',
      },
      columns,
      rows: [
        [1, 'Thực hiện Nghị định số 30/2020/NĐ-CP', 'Văn phòng Sở', 'Quý I'],
        [2, 'Rà soát văn bản ban hành năm 2025', 'Thanh tra Sở', 'Tháng 6'],
        [3, 'Báo cáo kết quả tự chấm điểm', 'Văn phòng Sở', 'Trước ngày 15/01/2027'],
      ],
      finds: [],
    },
  ],
};
