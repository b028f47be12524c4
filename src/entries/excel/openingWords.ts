import type { Bilingual } from '../../language/bilingual';

/** Said before the pane itself is there. */
export const OPENING = {
  opening: { vi: 'Đang mở Năm Rõ…', en: 'Opening Năm Rõ…' },
  failed: {
    vi: 'Chưa tải hết Năm Rõ từ máy chủ. Hãy kiểm tra đường mạng đến máy chủ của cơ quan rồi mở lại khung này.',
    en: 'Năm Rõ could not be loaded whole. Check the way to your office’s server and open the pane again.',
  },
} satisfies Record<string, Bilingual>;
