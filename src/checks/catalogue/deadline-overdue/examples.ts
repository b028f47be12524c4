import type { Check } from '../../check';

const columns = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả thực hiện'];

export const examples: Check['examples'] = {
  invalid: [
    {
      note: { vi: 'Chưa xong, và chưa ghi gì.', en: 'Not done, and nothing written.' },
      columns,
      rows: [
        [1, 'Ban hành quy chế', 'Văn phòng Sở', 'Trước 15/5', 'Đang lấy ý kiến'],
        [2, 'Kiểm tra nội bộ', 'Thanh tra Sở', 'Quý I', null],
        [3, 'Tổng kết', 'Văn phòng Sở', 'Tháng 12', null],
      ],
      asOf: '2026-06-15',
      finds: ['D4', 'D5'],
    },
    {
      note: {
        vi: 'Hạn trong ô gộp: hai dòng chưa ghi kết quả được nhắc một lần, dòng thứ ba đã xong thì không.',
        en: 'A merged deadline: two rows with nothing written are said once, the third is done.',
      },
      columns,
      rows: [
        [1, 'Quét hồ sơ', 'Văn phòng Sở', '31/3/2026', null],
        [2, 'Nhập dữ liệu', 'Văn phòng Sở', null, null],
        [3, 'Lập danh mục', 'Văn phòng Sở', null, 'Đã hoàn thành'],
      ],
      merges: ['D4:D6'],
      asOf: '2026-06-15',
      finds: ['D4'],
    },
    {
      note: {
        vi: 'Hạn trước ngày ban hành mà kết quả ghi đang làm: vẫn là quá hạn.',
        en: 'Due before the plan was issued, yet the result says that it goes on: overdue all the same.',
      },
      title: ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026', '(Kèm theo Kế hoạch số 7/KH-SNV ngày 10/4/2026)'],
      columns,
      rows: [[1, 'Gửi báo cáo tài sản', 'Văn phòng Sở', 'Trước 28/2', 'Đang tổng hợp']],
      asOf: '2026-06-15',
      finds: ['D4'],
    },
    {
      note: { vi: 'Bảng không có cột kết quả.', en: 'A table without a result column.' },
      columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
      rows: [[1, 'Ban hành quy chế', 'Văn phòng Sở', 'Tháng 2/2026']],
      asOf: '2026-06-15',
      finds: ['D4'],
    },
  ],
  valid: [
    {
      note: {
        vi: 'Đã xong, đã trình, không phát sinh, chưa đến hạn, thường xuyên.',
        en: 'Done, handed in, not applicable, not yet due, continuous.',
      },
      columns,
      rows: [
        [1, 'Ban hành quy chế', 'Văn phòng Sở', 'Trước 15/5', 'Đã ban hành'],
        [2, 'Đề án vị trí việc làm', 'Phòng Tổ chức', 'Trước 15/5', 'Đã trình, chờ phê duyệt'],
        [3, 'Xin lỗi vì trễ hẹn', 'Văn phòng Sở', 'Quý I', 'Không phát sinh'],
        [4, 'Tổng kết', 'Văn phòng Sở', 'Tháng 12', null],
        [5, 'Trực đường dây nóng', 'Văn phòng Sở', 'Thường xuyên', null],
      ],
      asOf: '2026-06-15',
      finds: [],
    },
    {
      note: {
        vi: 'Hạn đã qua trước khi kế hoạch ban hành; tháng 01 không rõ năm nào: phép kiểm tra khác hỏi.',
        en: 'Due before the plan was issued, or in a January of no known year: other checks ask about those.',
      },
      title: ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026', '(Kèm theo Kế hoạch số 7/KH-SNV ngày 10/4/2026)'],
      columns,
      rows: [
        [1, 'Gửi báo cáo tài sản', 'Văn phòng Sở', 'Trước 28/2', null],
        [2, 'Báo cáo kết quả đánh giá công chức', 'Văn phòng Sở', 'Trước 15/01', null],
      ],
      asOf: '2026-06-15',
      finds: [],
    },
    {
      note: { vi: 'Đúng ngày cuối cùng thì chưa quá hạn.', en: 'On the last day itself nothing is overdue.' },
      columns,
      rows: [[1, 'Ban hành quy chế', 'Văn phòng Sở', 'Đến hết ngày 15/6/2026', 'Đang làm']],
      asOf: '2026-06-15',
      finds: [],
    },
    {
      note: {
        vi: 'Việc nhiều mốc đang làm: mốc đầu đã qua không có nghĩa là quá hạn.',
        en: 'Several dates, work in progress: that the first has passed does not make it overdue.',
      },
      columns,
      rows: [[1, 'Kiểm tra', 'Thanh tra Sở', '- Kế hoạch: Quý I\n- Báo cáo: trước 30/11', 'Đang kiểm tra']],
      asOf: '2026-06-15',
      finds: [],
    },
  ],
};
