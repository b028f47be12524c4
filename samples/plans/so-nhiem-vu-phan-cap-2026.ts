import type { WorkbookSpec } from '../making/spec';
import { directory, unitList } from './so-nhiem-vu-phan-cap-2026/otherSheets';
import { firstSections } from './so-nhiem-vu-phan-cap-2026/sections-1-3';
import { lastSections } from './so-nhiem-vu-phan-cap-2026/sections-4-7';
import { line, tableSheet } from './tableSheet';

/** A department's tasks in up to three levels, units and deadlines merged downwards, rows cut in two by a page's end. */
export const soNhiemVuPhanCap: WorkbookSpec = {
  size: 13,
  sheets: [
    tableSheet({
      name: 'PL II',
      above: [
        line('PHỤ LỤC II', 6, { bold: true, size: 14 }),
        // The year was left from the plan before: every day in the table is of 2026.
        line('NHIỆM VỤ CẢI THIỆN THỨ HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025', 6, { bold: true, size: 14 }),
        line('(Kèm theo Kế hoạch số         /KH-SXD ngày      /02/2026 của Sở Xây dựng tỉnh An Hòa)', 6, {
          italic: true,
        }),
        [],
      ],
      header: ['STT', 'Nhiệm vụ cụ thể', 'Tiến độ', 'Cá nhân/Cơ quan chủ trì', 'Cơ quan phối hợp', 'Kết quả/sản phẩm'],
      rows: [...firstSections, ...lastSections],
      widths: [8, 46, 22, 24, 24, 44],
      centred: [1, 3, 4, 5],
    }),
    directory,
    unitList,
  ],
};
