import { snapshotOf } from '../../snapshotOf';

const HEAD = [
  'STT',
  'Nội dung nhiệm vụ',
  'Sản phẩm, kết quả',
  'Cơ quan chủ trì',
  'Cơ quan phối hợp',
  'Thời gian hoàn thành',
  'Kết quả thực hiện',
];
const UNITS = ['Sở Nội vụ', 'Sở Tài chính', 'Sở Tư pháp', 'Văn phòng UBND tỉnh', 'Sở Khoa học và Công nghệ'];

/** A plan of so many rows, with faults of several kinds among them. */
export function bigPlan(rows: number) {
  const lines = Array.from({ length: rows }, (_, i) => [
    i + 1,
    `Rà soát, đơn giản hóa thủ tục hành chính nhóm ${i + 1} thuộc phạm vi quản lý của tỉnh`,
    i % 9 === 0 ? null : `Báo cáo kết quả rà soát nhóm ${i + 1}`,
    i % 7 === 0 ? null : UNITS[i % UNITS.length]!,
    i % 3 === 0 ? 'Các sở, ban, ngành; UBND cấp xã' : 'Sở Nội vụ',
    ['Quý I/2026', '30/6/2026', 'Thường xuyên', null, 'Trước ngày 15/12/2026', '30/02/2026', 'khi có thể'][i % 7]!,
    i % 5 === 0 ? 'Đã hoàn thành' : null,
  ]);
  return snapshotOf('Phụ lục', [
    ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026', ...HEAD.slice(1).map(() => null)],
    HEAD,
    ...lines,
  ]);
}
