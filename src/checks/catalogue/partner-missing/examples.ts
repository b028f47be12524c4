import type { Check, Example } from '../../check';

const columns = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn'];

const TASKS = [
  'Kiểm tra văn thư',
  'Tập huấn một cửa',
  'Đánh giá quy trình',
  'Cập nhật dữ liệu',
  'Báo cáo quý',
  'Rà soát hợp đồng',
  'Họp giao ban',
  'Công khai dự toán',
  'Khảo sát hài lòng',
  'Lập danh mục',
  'Sắp xếp kho lưu trữ',
  'Chỉnh lý hồ sơ',
  'Tuyên truyền pháp luật',
  'Kiểm kê tài sản',
  'Đánh giá viên chức',
  'Bồi dưỡng kỹ năng',
  'Kiểm tra thực tế',
  'Góp ý dự thảo',
  'Tổng kết năm',
  'Xây dựng kế hoạch',
];

/** Rows in which every task has a partner, but for the numbers given. */
const rows = (count: number, empty: number[]): Example['rows'] =>
  TASKS.slice(0, count).map((task, i) => [
    i + 1,
    task,
    'Phòng Pháp chế',
    empty.includes(i + 1) ? null : 'Văn phòng Sở',
    'Quý I',
  ]);

export const examples: Check['examples'] = {
  invalid: [
    {
      note: {
        vi: 'Chủ trì là tên gọi chung, ô phối hợp trống.',
        en: 'A collective leads and the partner cell is empty.',
      },
      columns,
      rows: [...rows(6, []), [7, 'Viết tin bài', 'Các phòng thuộc Sở', null, 'Quý II']],
      finds: ['D10'],
    },
    {
      note: { vi: 'Chỉ một trong hai mươi ô bị trống: hỏi lại.', en: 'One cell of twenty is empty: a question.' },
      columns,
      rows: rows(20, [8]),
      finds: ['D11'],
    },
  ],
  valid: [
    {
      note: {
        vi: 'Nhiều việc không cần phối hợp: ô trống là bình thường.',
        en: 'Many tasks need no partner: an empty cell is nothing unusual.',
      },
      columns,
      rows: [...rows(8, [2, 3, 6]), [9, 'Viết tin bài', 'Các phòng thuộc Sở', null, 'Quý II']],
      finds: [],
    },
    {
      note: { vi: 'Bảng ngắn, một phòng tự làm một việc.', en: 'A short table in which a division works alone once.' },
      columns,
      rows: rows(8, [5]),
      finds: [],
    },
    {
      note: { vi: 'Ô phối hợp gộp cho nhiều dòng.', en: 'The partner cell is merged over several rows.' },
      columns,
      rows: [...rows(6, [4, 5])],
      merges: ['D6:D8'],
      finds: [],
    },
  ],
};
