import type { Check } from '../../check';

const columns = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'];

export const examples: Check['examples'] = {
  invalid: [
    {
      note: {
        vi: 'Xếp loại cả năm, hạn tháng 01 không có năm.',
        en: 'A year’s rating, due in a January without a year.',
      },
      columns,
      rows: [
        [1, 'Đánh giá, xếp loại viên chức', 'Phòng Tổ chức', 'Trước 20/01'],
        [2, 'Ban hành kế hoạch', 'Văn phòng Sở', 'Trước 20/01'],
      ],
      finds: ['D4'],
    },
    {
      note: {
        vi: 'Khoảng thời gian đi ngược trong năm.',
        en: 'A stretch of time that goes backwards within the year.',
      },
      columns,
      rows: [[1, 'Mở chiến dịch tuyên truyền', 'Văn phòng Sở', 'Tháng 11 đến tháng 01']],
      finds: ['D4'],
    },
    {
      note: { vi: '“Năm đánh giá”: hỏi một lần.', en: '“Năm đánh giá”: asked once.' },
      columns,
      rows: [
        [1, 'Số hóa hồ sơ', 'Văn phòng Sở', 'Trong năm đánh giá'],
        [2, 'Niêm yết thủ tục', 'Văn phòng Sở', 'Trong năm đánh giá'],
      ],
      finds: ['D3'],
    },
    {
      note: { vi: 'Tự chấm điểm cả năm khi năm chưa hết.', en: 'A self-rating of the year before it is over.' },
      columns,
      rows: [[1, 'Tự chấm điểm kết quả năm 2026', 'Văn phòng Sở', 'Trước ngày 25/11']],
      finds: ['D3'],
    },
  ],
  valid: [
    {
      note: { vi: 'Có ghi năm; hoặc việc của năm đã qua.', en: 'The year is written; or the task is of a past year.' },
      columns,
      rows: [
        [1, 'Đánh giá, xếp loại viên chức', 'Phòng Tổ chức', 'Trước 20/01/2027'],
        [2, 'Tổng kết năm 2025', 'Văn phòng Sở', 'Trước 20/01'],
        [3, 'Tự chấm điểm Chỉ số năm 2025', 'Văn phòng Sở', 'Trước 28/02'],
        [4, 'Xếp loại viên chức', 'Phòng Tổ chức', 'Trước 15/12'],
      ],
      finds: [],
    },
    {
      note: {
        vi: 'Hạn đã qua trước ngày ban hành do phép kiểm tra khác hỏi.',
        en: 'What had passed before the day of issue is asked by another check.',
      },
      title: ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026', '(Kèm theo Kế hoạch số 25/KH-VP ngày 16/3/2026)'],
      columns,
      rows: [[1, 'Đánh giá, xếp loại viên chức', 'Phòng Tổ chức', 'Trước 20/01']],
      finds: [],
    },
  ],
};
