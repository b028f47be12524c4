import type { Check } from '../../check';

const columns = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'];

export const examples: Check['examples'] = {
  invalid: [
    {
      note: { vi: 'Ngày không có trong lịch.', en: 'Days that no calendar has.' },
      columns,
      rows: [
        [1, 'Ban hành quy chế chi tiêu', 'Phòng Kế hoạch', 'Trước ngày 31/11'],
        [2, 'Diễn tập an toàn thông tin', 'Văn phòng Sở', 'Ngày 29/02/2026'],
        [3, 'Tổng kết', 'Văn phòng Sở', 'Trước ngày 30/11'],
      ],
      finds: ['D4', 'D5'],
    },
    {
      note: { vi: 'Tháng, quý không có.', en: 'Months and quarters that are not.' },
      columns,
      rows: [
        [1, 'Mở lớp tập huấn', 'Văn phòng Sở', 'Trong tháng 13/2026'],
        [2, 'Kiểm tra', 'Thanh tra Sở', 'Quý V'],
        [3, 'Khảo sát', 'Văn phòng Sở', 'Quý II, V'],
        [4, 'Đối thoại', 'Văn phòng Sở', '06/30/2026'],
      ],
      finds: ['D4', 'D5', 'D6', 'D7'],
    },
    {
      note: { vi: 'Bắt đầu sau khi kết thúc.', en: 'It begins after it ends.' },
      columns,
      rows: [
        [1, 'Sắp xếp trụ sở', 'Văn phòng Sở', 'Quý IV/2026 - Quý II/2026'],
        [2, 'Đối thoại với doanh nghiệp', 'Văn phòng Sở', 'Từ ngày 20/8/2026 đến ngày 02/8/2026'],
      ],
      finds: ['D4', 'D5'],
    },
    {
      note: { vi: 'Một trong hai mốc của ô là ngày không có.', en: 'One of a cell’s two dates cannot be.' },
      columns,
      rows: [[1, 'Kiểm tra', 'Thanh tra Sở', '- Kế hoạch: Quý I\n- Báo cáo: trước 31/9']],
      finds: ['D4'],
    },
  ],
  valid: [
    {
      note: { vi: 'Ngày cuối tháng có thật; năm nhuận.', en: 'Real ends of months; a leap year.' },
      title: ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2028', ''],
      columns,
      rows: [
        [1, 'Ban hành quy chế', 'Văn phòng Sở', '29/2'],
        [2, 'Kiểm tra', 'Thanh tra Sở', '31/12/2028'],
        [3, 'Mua sắm', 'Văn phòng Sở', 'Tháng 12/2028 đến tháng 01/2029'],
      ],
      finds: [],
    },
    {
      note: {
        vi: 'Phân số, điểm, số văn bản không phải ngày.',
        en: 'Shares, scores and document numbers are no days.',
      },
      columns,
      rows: [
        [1, 'Cắt giảm thủ tục', 'Văn phòng Sở', '13/17'],
        [2, 'Chấm điểm', 'Văn phòng Sở', '31/2 điểm'],
        [3, 'Triển khai nghị định', 'Phòng Pháp chế', 'Theo Nghị định số 31/2/NĐ-CP'],
      ],
      finds: [],
    },
  ],
};
