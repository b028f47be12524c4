import type { WorkbookSpec } from '../making/spec';
import { firstSections } from './so-muc-tieu-hoat-dong-2026/sections-1-3';
import { lastSections } from './so-muc-tieu-hoat-dong-2026/sections-4-7';
import { line, tableSheet } from './tableSheet';

/** Some keyboards and converters write the letters and their accents as separate signs. */
const decomposed = (text: string) => text.normalize('NFD');

/** A department's table of goals, tasks and activities, under a letterhead in two blocks. */
export const soMucTieuHoatDong: WorkbookSpec = {
  size: 12,
  sheets: [
    tableSheet({
      name: 'Phụ lục KH 2026',
      above: [
        [...line('UBND TỈNH PHÚ LÂM', 4), ...line('CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', 5, { bold: true })],
        [
          ...line('SỞ GIÁO DỤC VÀ ĐÀO TẠO', 4, { bold: true }),
          ...line('Độc lập - Tự do - Hạnh phúc', 5, { bold: true }),
        ],
        [],
        line('PHỤ LỤC', 9, { bold: true, size: 13 }),
        line('MỤC TIÊU, NHIỆM VỤ, HOẠT ĐỘNG CẢI CÁCH HÀNH CHÍNH NĂM 2026', 9, { bold: true, size: 13 }),
        line('(Ban hành kèm theo Kế hoạch số:           /KH-SGDĐT ngày       tháng 01 năm 2026)', 9, { italic: true }),
        [],
      ],
      header: [
        'TT',
        'Mục tiêu',
        'Nhiệm vụ',
        'Hoạt động',
        'Kết quả/            \nSản phẩm',
        'Đơn vị    \nchủ trì',
        'Đơn vị    \nphối hợp',
        'Thời gian   \nhoàn thành',
        'Kinh phí\nthực hiện\n(nếu có)',
      ].map(decomposed),
      rows: [...firstSections, ...lastSections],
      widths: [5, 30, 30, 34, 22, 20, 22, 20, 14],
      centred: [1, 6, 7, 8, 9],
    }),
  ],
};
