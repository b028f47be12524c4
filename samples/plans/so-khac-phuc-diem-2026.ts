import type { WorkbookSpec } from '../making/spec';
import { firstSections } from './so-khac-phuc-diem-2026/sections-1-3';
import { lastSections } from './so-khac-phuc-diem-2026/sections-4-7';
import { line, tableSheet } from './tableSheet';

/** A department's table of points lost in last year's index: why, by whom, and how they are won back. */
export const soKhacPhucDiem: WorkbookSpec = {
  size: 12,
  sheets: [
    tableSheet({
      name: 'Khắc phục điểm trừ',
      above: [
        line('BẢNG KHẮC PHỤC ĐIỂM TRỪ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025', 10, { bold: true, size: 13 }),
        line('VÀ NÂNG CAO CHỈ SỐ NĂM 2026 CỦA SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH TỈNH VÂN SƠN', 10, {
          bold: true,
          size: 13,
        }),
        line('(Kèm theo Kế hoạch số 41/KH-SVHTTDL ngày 26/02/2026 của Sở Văn hóa, Thể thao và Du lịch)', 10, {
          italic: true,
        }),
        [],
      ],
      header: [
        'STT',
        'Tiêu chí',
        'Điểm đạt',
        'Điểm tối đa',
        'Lý do mất điểm',
        'Trách nhiệm',
        'Phương hướng khắc phục',
        'Đơn vị chủ trì khắc phục',
        'Đơn vị phối hợp',
        'Thời hạn',
      ],
      rows: [...firstSections, ...lastSections],
      widths: [6, 28, 8, 8, 38, 30, 46, 20, 24, 22],
      centred: [1, 3, 4, 8, 9, 10],
    }),
  ],
};
