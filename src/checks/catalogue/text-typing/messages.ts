import type { Message } from '../../check';

const why: Message['why'] = {
  vi: 'Lỗi gõ làm văn bản mất trang trọng, có khi làm sai nghĩa, và công cụ tìm kiếm, so sánh không nhận ra từ.',
  en: 'Typing errors spoil a document, may change its sense, and keep words from being found or compared.',
};

export const messages: Record<string, Message> = {
  doubled: {
    what: { vi: 'Từ gõ lặp: {places}.', en: 'Words typed twice: {places}.' },
    why,
    do: { vi: 'Bỏ phần lặp.', en: 'Drop the repetition.' },
  },
  sign: {
    what: { vi: 'Dấu câu thừa hoặc đặt sai: {places}.', en: 'Signs too many or in the wrong place: {places}.' },
    why,
    do: {
      vi: 'Sửa dấu câu; trước dấu phẩy, dấu chấm không có khoảng trắng.',
      en: 'Correct the sign; no blank stands before a comma or a full stop.',
    },
  },
  bracket: {
    what: { vi: 'Dấu ngoặc thiếu một bên: {places}.', en: 'A bracket without its other half: {places}.' },
    why,
    do: { vi: 'Thêm hoặc bỏ dấu ngoặc.', en: 'Add the other bracket, or drop this one.' },
  },
  word: {
    what: { vi: 'Có phải gõ nhầm không: {places}?', en: 'Is this mistyped: {places}?' },
    why,
    do: { vi: 'Đọc lại từ này; nếu sai thì sửa.', en: 'Read the word again, and correct it if it is wrong.' },
  },
  several: {
    what: { vi: 'Nhiều chỗ có thể gõ nhầm: {places}.', en: 'Several places that look mistyped: {places}.' },
    why,
    do: { vi: 'Đọc lại ô này và sửa từng chỗ.', en: 'Read the cell again and correct each place.' },
  },
};
