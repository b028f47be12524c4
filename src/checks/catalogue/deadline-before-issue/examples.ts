import type { Check } from '../../check';

const columns = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'];
const plan = 'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026';

export const examples: Check['examples'] = {
  invalid: [
    {
      note: { vi: 'Hạn có năm và không có năm.', en: 'Deadlines with and without a year.' },
      title: [plan, '(Kèm theo Kế hoạch số 25/KH-VP ngày 16/3/2026)'],
      columns,
      rows: [
        [1, 'Ban hành quy chế', 'Văn phòng Sở', 'Trước ngày 01/3/2026'],
        [2, 'Nộp báo cáo tài sản', 'Phòng Kế hoạch', 'Trước 28/2'],
        [3, 'Kiểm tra', 'Thanh tra Sở', 'Quý I'],
      ],
      finds: ['D4', 'D5'],
    },
    {
      note: {
        vi: 'Dòng số văn bản chỉ ghi tháng; báo cáo quý có hai kỳ đã qua.',
        en: 'Only the month of issue is filled in; two quarterly reports were past.',
      },
      title: [plan, '(Kèm theo Kế hoạch số      /KH-VP ngày     /8/2026)'],
      columns,
      rows: [
        [1, 'Báo cáo quý', 'Văn phòng Sở', 'Trước ngày 14 của tháng cuối quý'],
        [2, 'Mở lớp tập huấn', 'Văn phòng Sở', 'Quý II'],
        [3, 'Tổng kết', 'Văn phòng Sở', 'Tháng 12'],
      ],
      finds: ['D4', 'D5'],
    },
    {
      note: {
        vi: 'Ban hành giữa năm mà hạn ghi cả năm.',
        en: 'Issued in mid-year, with deadlines for the whole year.',
      },
      title: [plan, '(Ban hành kèm theo Quyết định số 88/QĐ-VP ngày 02/7/2026)'],
      columns,
      rows: [
        [1, 'Niêm yết thủ tục', 'Văn phòng Sở', 'Trong năm 2026'],
        [2, 'Số hóa hồ sơ', 'Văn phòng Sở', 'Trong năm 2026'],
        [3, 'Bồi dưỡng công chức', 'Phòng Tổ chức', 'Trong năm 2026'],
      ],
      finds: ['D3'],
    },
  ],
  valid: [
    {
      note: { vi: 'Ban hành cuối năm trước.', en: 'Issued at the end of the year before.' },
      title: [plan, '(Kèm theo Kế hoạch số 90/KH-VP ngày 30/12/2025)'],
      columns,
      rows: [
        [1, 'Ban hành quy chế', 'Văn phòng Sở', 'Tháng 1'],
        [2, 'Báo cáo tháng', 'Văn phòng Sở', 'Trước ngày 20 hằng tháng'],
      ],
      finds: [],
    },
    {
      note: {
        vi: 'Trong tháng ban hành; báo cáo tháng mới lỡ một kỳ.',
        en: 'Within the month of issue; a monthly report of which only one was past.',
      },
      title: [plan, '(Kèm theo Kế hoạch số      /KH-VP ngày     /02/2026)'],
      columns,
      rows: [
        [1, 'Ban hành quy chế', 'Văn phòng Sở', 'Trước 10/02'],
        [2, 'Báo cáo tháng', 'Văn phòng Sở', 'Trước ngày 20 hằng tháng'],
      ],
      finds: [],
    },
    {
      note: {
        vi: 'Ngày chốt số liệu không phải ngày ban hành.',
        en: 'The day of the figures is not the day of issue.',
      },
      title: ['THEO DÕI NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026', '(Số liệu tính đến ngày 31/5/2026)'],
      columns,
      rows: [[1, 'Ban hành quy chế', 'Văn phòng Sở', '15/02/2026']],
      finds: [],
    },
  ],
};
