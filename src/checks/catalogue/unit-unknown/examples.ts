import type { UnitEntry } from '../../../settings/settings';
import type { Check } from '../../check';

const columns = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn'];
const entry = (name: string, aliases: string[] = [], to: string | null = null): UnitEntry => ({
  name,
  aliases,
  from: null,
  to,
});
const units = [
  entry('Văn phòng Sở', ['Văn phòng']),
  entry('Phòng Kế hoạch - Tài chính', ['Phòng KHTC']),
  entry('Phòng Quản lý công sản'),
  entry('Chi cục Văn thư', [], '2025-06-30'),
];

export const examples: Check['examples'] = {
  invalid: [
    {
      note: {
        vi: 'Gõ sai một chữ; tên cũ đã hết hiệu lực; tên không có trong bảng.',
        en: 'A slip of the pen; a name that has ended; a name the table does not have.',
      },
      columns,
      units,
      rows: [
        [1, 'Lập dự toán', 'Phòng Kế hạch - Tài chính', 'Văn phòng Sở', 'Quý I'],
        [2, 'Chỉnh lý tài liệu', 'Chi cục Văn thư', 'Văn phòng Sở', 'Quý II'],
        [3, 'Kiểm kê tài sản', 'Phòng Quản lý công sản', 'Trung tâm Tin học', 'Quý III'],
      ],
      finds: ['C4', 'C5', 'D6'],
    },
    {
      note: {
        vi: 'Nhiều đơn vị ngoài bảng: hỏi một lần.',
        en: 'Many units outside the table: asked once.',
      },
      columns,
      units,
      rows: [
        [1, 'Lập dự toán', 'Văn phòng Sở', 'Sở Tài chính', 'Quý I'],
        [2, 'Chỉnh lý tài liệu', 'Văn phòng Sở', 'Sở Nội vụ', 'Quý II'],
        [3, 'Kiểm kê tài sản', 'Văn phòng Sở', 'Kho bạc tỉnh', 'Quý III'],
        [4, 'Cấp chữ ký số', 'Văn phòng Sở', 'Bưu điện tỉnh', 'Quý III'],
      ],
      finds: ['D4'],
    },
  ],
  valid: [
    {
      note: {
        vi: 'Tên gọi khác, viết hoa khác, thêm chữ “Sở”; tên gọi chung và người thì không xét.',
        en: 'Other names in the table, capitals, the owner’s name; collectives and persons are left alone.',
      },
      columns,
      units,
      rows: [
        [1, 'Lập dự toán', 'phòng Kế hoạch – Tài chính Sở', 'Văn phòng', 'Quý I'],
        [2, 'Kiểm kê tài sản', 'Phòng KHTC', 'Các phòng thuộc Sở', 'Quý II'],
        [3, 'Đánh giá công chức', 'Văn phòng Sở', 'Giám đốc Sở', 'Quý IV'],
      ],
      finds: [],
    },
    {
      note: {
        vi: 'Bảng mới ghi một tên gọi khác: chưa phải danh sách đơn vị của cơ quan.',
        en: 'A table with one other name so far is no list of the office’s units.',
      },
      columns,
      units: [entry('Phòng Kế hoạch - Tài chính', ['Phòng KHTC'])],
      rows: [
        [1, 'Lập dự toán', 'Phòng KHTC', 'Văn phòng Sở', 'Quý I'],
        [2, 'Kiểm kê tài sản', 'Thanh tra Sở', 'Trung tâm Tin học', 'Quý II'],
      ],
      finds: [],
    },
    {
      note: { vi: 'Chưa lập bảng đơn vị.', en: 'No unit table was made.' },
      columns,
      rows: [[1, 'Lập dự toán', 'Phòng Kế hạch - Tài chính', 'Văn phòng Sở', 'Quý I']],
      finds: [],
    },
  ],
};
