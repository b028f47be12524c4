import type { Message } from '../engine/check';

const why: Message['why'] = {
  vi: 'Lỗi đánh máy làm văn bản thiếu trang trọng, có khi sai nghĩa, và khi tìm kiếm, so sánh thì không ra từ đó.',
  en: 'Typing errors spoil a document, may change its sense, and keep words from being found or compared.',
};

export const messages: Record<string, Message> = {
  doubled: {
    what: { vi: 'Từ bị gõ lặp: {places}.', en: 'Words typed twice: {places}.' },
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
  loose: {
    what: {
      vi: 'Dấu câu nên sửa cho thống nhất: {places}.',
      en: 'Signs that could be tidied: {places}.',
    },
    why: {
      vi: 'Không sai nghĩa, nhưng văn bản thiếu chỉn chu.',
      en: 'The sense is plain, but the document looks careless.',
    },
    do: {
      vi: 'Gạch chéo không có khoảng trắng hai bên; dòng đứng trước gạch đầu dòng kết thúc bằng dấu chấm phẩy.',
      en: 'No blanks around a stroke; a semicolon at the end of a line before another dash.',
    },
  },
  'open-end': {
    what: { vi: 'Ô kết thúc bằng dấu chấm phẩy: “…{end}”.', en: 'The cell ends with a semicolon: “…{end}”.' },
    why: { vi: 'Đọc như còn một ý nữa bị thiếu.', en: 'It reads as if another point were missing.' },
    do: {
      vi: 'Bỏ dấu chấm phẩy, hoặc viết tiếp nếu còn thiếu.',
      en: 'Drop the semicolon, or write what is missing.',
    },
  },
  'open-ends': {
    what: {
      vi: '{count} ô ở cột “{column}” kết thúc bằng dấu chấm phẩy (ví dụ ô {first}: “…{end}”).',
      en: 'Cells of the column “{column}” that end with a semicolon: {count} (for example {first}: “…{end}”).',
    },
    why: { vi: 'Đọc như còn một ý nữa bị thiếu.', en: 'They read as if another point were missing.' },
    do: {
      vi: 'Bỏ dấu chấm phẩy ở cuối các ô được đánh dấu, hoặc viết tiếp nếu còn thiếu.',
      en: 'Drop the semicolons at the end of the cells listed, or write what is missing.',
    },
  },
  several: {
    what: { vi: 'Nhiều chỗ có thể gõ nhầm: {places}.', en: 'Several places that look mistyped: {places}.' },
    why,
    do: { vi: 'Đọc lại ô này và sửa từng chỗ.', en: 'Read the cell again and correct each place.' },
  },
};
