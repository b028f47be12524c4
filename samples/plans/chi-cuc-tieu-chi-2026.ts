import type { WorkbookSpec } from '../making/spec';
import { firstSections } from './chi-cuc-tieu-chi-2026/sections-1-3';
import { lastSections } from './chi-cuc-tieu-chi-2026/sections-4-7';
import { line, tableSheet } from './tableSheet';

/** A sub-department's table of index criteria: one line a criterion, headers repeated where the pages broke. */
export const chiCucTieuChi: WorkbookSpec = {
  size: 12,
  sheets: [
    tableSheet({
      name: 'Phụ lục',
      above: [
        line('PHỤ LỤC', 6, { bold: true, size: 13 }),
        line('CHỈ TIÊU VÀ PHÂN CÔNG THỰC HIỆN CÁC TIÊU CHÍ CẢI CÁCH HÀNH CHÍNH', 6, { bold: true, size: 13 }),
        line('NĂM 2026 CỦA CHI CỤC THỦY SẢN TỈNH LAM GIANG', 6, { bold: true, size: 13 }),
        line('(Kèm theo Kế hoạch số          /KH-CCTS ngày       /01/2026 của Chi cục Thủy sản)', 6, { italic: true }),
        [],
      ],
      header: [
        'STT',
        'Tên Tiêu chí/Tiêu chí thành phần',
        'Mục tiêu, yêu cầu',
        'Bộ phận chủ trì',
        'Bộ phận phối hợp/thực hiện',
        'Thời gian thực hiện/hoàn thành',
      ],
      rows: [...firstSections, ...lastSections],
      widths: [6, 52, 42, 20, 24, 28],
      centred: [1, 4, 5, 6],
    }),
  ],
};
