import type { Bilingual } from '../../language/bilingual';

/** The words shown when no plan can be read. */
export const NOTHING = {
  title: {
    vi: 'Chưa thấy bảng kế hoạch ở trang “{sheet}”.',
    en: 'There is no plan on the sheet “{sheet}”.',
  },
  nowhere: { vi: 'Chưa thấy bảng kế hoạch nào trong tệp này.', en: 'There is no plan in this workbook.' },
  failed: { vi: 'Chưa đọc được trang này.', en: 'This sheet could not be read.' },
  needs: { vi: 'Một bảng kế hoạch cần có:', en: 'A plan’s table needs:' },
  list: [
    {
      vi: 'một dòng tiêu đề có ít nhất ba cột, ví dụ: STT, Nhiệm vụ, Đơn vị chủ trì, Thời hạn;',
      en: 'a header row with at least three columns, such as STT, Nhiệm vụ, Đơn vị chủ trì, Thời hạn;',
    },
    { vi: 'mỗi nhiệm vụ trên một dòng bên dưới;', en: 'each task on a row below it;' },
    {
      vi: 'nội dung nằm trong các ô của bảng tính, không phải hình ảnh hay khung chữ.',
      en: 'its content in cells of the sheet, not in a picture or a text box.',
    },
  ],
  other: { vi: 'Bảng nằm ở trang khác?', en: 'Is the table on another sheet?' },
  point: { vi: 'Hoặc cho Năm Rõ biết vị trí của bảng', en: 'Or say where the table is' },
  row: { vi: 'Dòng tiêu đề là dòng số', en: 'The header is row number' },
  column: { vi: 'Cột ghi {field}', en: 'The column of: {field}' },
  choose: { vi: '(chọn cột)', en: '(choose a column)' },
  enough: {
    vi: 'Cần chọn cột ghi nhiệm vụ, và ít nhất một trong hai cột kia.',
    en: 'The column of tasks is needed, and one of the other two.',
  },
  use: { vi: 'Đọc bảng này', en: 'Read this table' },
} satisfies Record<string, Bilingual | Bilingual[]>;
