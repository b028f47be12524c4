import type { Bilingual } from '../language/bilingual';

/** Rows of the general sheet: the setting, its label, and the words that explain it. */
export const GENERAL_ROWS = {
  year: { label: 'Năm kế hoạch', explain: 'Để trống thì lấy theo tiêu đề và các dòng.' },
  strictBefore: { label: '“Trước ngày” không tính ngày đó', explain: 'Có: trước ngày 30/6 thì hạn cuối là 29/6.' },
  dueSoonDays: { label: 'Số ngày coi là sắp đến hạn', explain: 'Mặc định 15.' },
  longOverdueDays: { label: 'Số ngày coi là quá hạn lâu', explain: 'Mặc định 30.' },
  scoreRank: { label: 'Thứ hạng', explain: 'Chỉ số năm nay xếp thứ mấy. Ghi khi đã công bố; hiện ở đầu trang “Điểm”.' },
  scoreRankOf: { label: 'Tổng số', explain: 'Bao nhiêu cơ quan, đơn vị được xếp hạng.' },
  scoreBefore: { label: 'Điểm năm trước', explain: 'Tổng điểm được công bố năm trước, để so tăng, giảm.' },
  scoreRankBefore: { label: 'Hạng năm trước', explain: 'Năm trước xếp thứ mấy.' },
} as const;

/** Words of the level column. */
export const LEVEL_WORDS: Record<string, 'error' | 'warning' | 'info' | 'off'> = {
  lỗi: 'error',
  error: 'error',
  'cần xem lại': 'warning',
  warning: 'warning',
  'lưu ý': 'info',
  info: 'info',
  tắt: 'off',
  off: 'off',
};

export const YES_WORDS: Record<string, boolean> = {
  có: true,
  yes: true,
  true: true,
  x: true,
  không: false,
  no: false,
  false: false,
};

/** Words of the kind column of days off. */
export const DAY_KINDS: Record<string, 'off' | 'swap-work'> = {
  nghỉ: 'off',
  off: 'off',
  'làm bù': 'swap-work',
  'đi làm': 'swap-work',
  work: 'swap-work',
};

/** What the column sheet says of a column that is not to be read. */
export const NOT_USED: Bilingual = { vi: 'Không dùng', en: 'Not used' };

/** The words written for a level and for yes or no: those the reader knows. */
export const LEVELS: Record<'error' | 'warning' | 'info' | 'off', Bilingual> = {
  error: { vi: 'Lỗi', en: 'Error' },
  warning: { vi: 'Cần xem lại', en: 'Warning' },
  info: { vi: 'Lưu ý', en: 'Info' },
  off: { vi: 'Tắt', en: 'Off' },
};
export const YES_NO: Record<'yes' | 'no', Bilingual> = { yes: { vi: 'Có', en: 'Yes' }, no: { vi: 'Không', en: 'No' } };
