import type { Bilingual } from '../../language/bilingual';

export const SUPPORT = {
  copy: { vi: 'Sao chép thông tin lỗi', en: 'Copy error details' },
  copied: {
    vi: 'Đã chép. Hãy dán vào thư gửi người hỗ trợ; trong đó không có nội dung bảng hay tên người.',
    en: 'Copied. Paste it into a message to whoever helps you; nothing of the workbook and no names are in it.',
  },
  byHand: {
    vi: 'Chương trình không cho chép tự động. Phần dưới đã được bôi đen: nhấn Ctrl+C, rồi dán vào thư gửi người hỗ trợ.',
    en: 'Copying is not allowed here. The text below is selected: press Ctrl+C and paste it into a message to whoever helps you.',
  },
  details: { vi: 'Thông tin lỗi', en: 'Error details' },
} satisfies Record<string, Bilingual>;
