import type { Check } from '../../check';

const columns = ['STT', 'Nhiệm vụ', 'Mục tiêu, yêu cầu', 'Đơn vị chủ trì', 'Thời hạn'];

export const examples: Check['examples'] = {
  invalid: [
    {
      note: { vi: 'Mốc cụ thể nằm trong mục tiêu.', en: 'A day that stands in the target.' },
      columns,
      rows: [
        [1, 'Giải ngân', 'Hết ngày 31/8 giải ngân 60%', 'Phòng Kế hoạch', null],
        [2, 'Quy trình nội bộ', 'Phê duyệt trước ngày 20/5/2026', 'Văn phòng Sở', 'Trong năm 2026'],
        [3, 'Khảo sát', 'Nộp phiếu chậm nhất ngày 10/9', 'Văn phòng Sở', 'Trước 30/11'],
      ],
      finds: ['C4', 'C5', 'C6'],
    },
    {
      note: { vi: 'Số ngày phải xong nằm trong mục tiêu.', en: 'A term in days that stands in the target.' },
      columns,
      rows: [
        [1, 'Niêm yết thủ tục', '100% niêm yết trong 02 ngày làm việc từ khi công bố', 'Văn phòng Sở', 'Thường xuyên'],
        [2, 'Trình công bố', 'Trình chậm nhất sau 07 ngày', 'Phòng Pháp chế', 'Cả năm'],
        [3, 'Công bố quy trình', 'Các quy trình được gửi đăng đúng thời hạn quy định', 'Văn phòng Sở', 'Thường xuyên'],
      ],
      finds: ['C4', 'C5', 'C6'],
    },
  ],
  valid: [
    {
      note: { vi: 'Cột thời hạn cũng ghi mốc đó.', en: 'The deadline column has it too.' },
      columns,
      rows: [
        [1, 'Giải ngân', 'Hết ngày 30/6 đạt 50%, hết năm đạt 95%', 'Phòng Kế hoạch', '30/6/2026 và 31/12/2026'],
        [2, 'Quy chế', 'Ban hành trước ngày 20/5', 'Văn phòng Sở', 'Trước ngày 20/5/2026'],
      ],
      finds: [],
    },
    {
      note: {
        vi: 'Ngày của văn bản, ngày chốt số liệu, giai đoạn, năm khác: không phải thời hạn.',
        en: 'Days of papers, days of figures, periods, other years: no deadlines.',
      },
      columns,
      rows: [
        [1, 'Tự chủ', 'Theo Quyết định số 75/QĐ-VP ngày 20/02/2026', 'Phòng Kế hoạch', 'Trong năm'],
        [2, 'Giải ngân', 'Tính đến ngày 31/3/2026 mới đạt 10%', 'Phòng Kế hoạch', 'Trong năm'],
        [3, 'Số hóa', 'Số hóa văn bản ban hành trước ngày 01/6/2026', 'Văn phòng Sở', 'Trong năm'],
        [4, 'Tinh giản', 'Giảm 5% trong giai đoạn 2026-2030', 'Phòng Tổ chức', 'Trong năm'],
        [5, 'Hạ tầng', 'Xong trước ngày 31/12/2025 phần còn lại', 'Văn phòng Sở', 'Trong năm'],
      ],
      finds: [],
    },
    {
      note: {
        vi: 'Rút ngắn thời gian là kết quả phải đạt; “đúng hạn” là chỉ tiêu.',
        en: 'A shorter term is what is to be reached; “on time” is a measure.',
      },
      columns,
      rows: [
        [1, 'Cắt giảm thủ tục', 'Rút ngắn thời gian cấp phép xuống không quá 5 ngày', 'Văn phòng Sở', 'Trong năm'],
        [2, 'Giải quyết hồ sơ', '100% hồ sơ được giải quyết đúng hạn', 'Văn phòng Sở', 'Thường xuyên'],
        [3, 'Trả lời kiến nghị', 'Trả lời trong 06 ngày làm việc', 'Văn phòng Sở', 'Khi có kiến nghị'],
      ],
      finds: [],
    },
  ],
};
