import type { Bilingual } from '../language/bilingual';

/** What every shell says of an action that was done, had nothing to do, or failed in a way nobody thought of. */
export const OUTCOMES = {
  fixed: { vi: 'Đã sửa {n} ô.', en: 'Changed {n} {n:cell|cells}.' },
  'nothing-to-fix': { vi: 'Không có nội dung nào sửa được ngay.', en: 'There is nothing that can be mended at once.' },
  'nothing-to-track': {
    vi: 'Bảng đã có đủ các cột theo dõi nên không thêm gì.',
    en: 'The table has all the columns for tracking already, so nothing was added.',
  },
  'nothing-to-clear': { vi: 'Không có gì của Năm Rõ để bỏ.', en: 'There was nothing of Năm Rõ to take away.' },
  unexpected: {
    vi: 'Có lỗi ngoài dự kiến nên chưa làm xong. Hãy xem lại tệp rồi thử lần nữa; nếu vẫn lỗi, gửi dòng này cho người hỗ trợ: {reason}',
    en: 'Something unexpected went wrong and it was not finished. Look the workbook over and try again; if it stays, give this line to whoever helps you: {reason}',
  },
} satisfies Record<string, Bilingual>;
