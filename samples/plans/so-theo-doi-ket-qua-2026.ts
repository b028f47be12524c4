import type { WorkbookSpec } from '../making/spec';
import { firstSections } from './so-theo-doi-ket-qua-2026/sections-1-3';
import { lastSections } from './so-theo-doi-ket-qua-2026/sections-4-7';
import { line, tableSheet } from './tableSheet';

/** A department's list with running numbers, in the middle of the year: its last column is partly filled with results. */
export const soTheoDoiKetQua: WorkbookSpec = {
  size: 12,
  sheets: [
    tableSheet({
      name: 'Theo dõi 2026',
      above: [
        line('Phụ lục', 7, { bold: true, size: 13 }),
        line('NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026 VÀ KẾT QUẢ THỰC HIỆN', 7, { bold: true, size: 13 }),
        line('(Kèm theo Kế hoạch số 07/KH-SYT ngày 14/01/2026 của Sở Y tế tỉnh Đông Lĩnh)', 7, { italic: true }),
        [],
      ],
      header: ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian hoàn thành', 'Kết quả'],
      rows: [...firstSections, ...lastSections],
      below: [
        [],
        [...line('Người tổng hợp', 3, { bold: true }), ...line('CHÁNH VĂN PHÒNG', 4, { bold: true })],
        [...line('(Ký, ghi rõ họ tên)', 3, { italic: true }), ...line('(Ký, đóng dấu)', 4, { italic: true })],
      ],
      widths: [6, 40, 38, 26, 26, 26, 40],
      centred: [1, 4, 5, 6],
    }),
  ],
};
