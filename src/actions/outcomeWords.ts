import type { Bilingual } from '../language/bilingual';

/** What every shell says of an action that was done, had nothing to do, or failed in a way nobody thought of. */
export const OUTCOMES = {
  fixed: { vi: 'Đã sửa {n} ô.', en: 'Changed {n} {n:cell|cells}.' },
  'nothing-to-fix': { vi: 'Không có nội dung nào sửa được ngay.', en: 'There is nothing that can be mended at once.' },
  'nothing-to-track': {
    vi: 'Bảng đã có đủ các cột theo dõi nên không thêm gì.',
    en: 'The table has all the columns for tracking already, so nothing was added.',
  },
  'parts-written': {
    vi: 'Đã ghi {added} dòng vào trang “{sheet}”, mỗi kỳ, mỗi mốc một dòng. Ghi kết quả ở các cột màu vàng; chữ đã ghi giữ nguyên.',
    en: '{added} {added:row|rows}, one for each part of a deadline, went into the sheet “{sheet}”. Enter results in its yellow columns; what was written there stays.',
  },
  'parts-complete': {
    vi: 'Trang “{sheet}” đã đủ các kỳ, các mốc nên không thêm gì.',
    en: 'The sheet “{sheet}” has all parts of the deadlines already, so nothing was added.',
  },
  'no-parts': {
    vi: 'Không có nhiệm vụ nào có từ hai kỳ, hai mốc trở lên nên không cần trang theo dõi từng kỳ; ghi kết quả ở cột kết quả của bảng.',
    en: 'No task has two or more days, so no sheet of parts is needed: write results into the result column of the table.',
  },
  'nothing-to-clear': { vi: 'Không có gì của Năm Rõ để bỏ.', en: 'There was nothing of Năm Rõ to take away.' },
  unexpected: {
    vi: 'Có lỗi ngoài dự kiến nên chưa làm xong. Hãy xem lại tệp rồi thử lần nữa; nếu vẫn lỗi, gửi dòng này cho người hỗ trợ: {reason}',
    en: 'Something unexpected went wrong and it was not finished. Look the workbook over and try again; if it stays, give this line to whoever helps you: {reason}',
  },
} satisfies Record<string, Bilingual>;
