import type { Bilingual } from '../../../language/bilingual';

/** In which way the units get what is theirs: a file with all workbooks, windows, sheets of this workbook. */
type Way = 'file' | 'windows' | 'sheets';

export const HAND_OUT = {
  none: {
    vi: 'Bảng không ghi đơn vị nào chủ trì hoặc phối hợp nên chưa có ai để giao.',
    en: 'The table names no unit that leads or helps, so there is nobody to hand it to.',
  },
  choose: { vi: 'Giao việc cho các đơn vị', en: 'Hand out to the units' },
  all: { vi: 'Tất cả {n} đơn vị', en: 'All units: {n}' },
  due: { vi: 'Gửi lại chậm nhất ngày (có thể để trống)', en: 'To come back by (may be left empty)' },
  make: {
    file: { vi: 'Tải {n} phiếu (.zip)', en: 'Download {n} {n:workbook|workbooks} (.zip)' },
    windows: { vi: 'Mở {n} sổ mới', en: 'Open {n} new {n:workbook|workbooks}' },
    sheets: { vi: 'Tạo {n} trang phiếu', en: 'Make {n} {n:sheet|sheets}' },
  } satisfies Record<Way, Bilingual>,
  about: {
    file: {
      vi: 'Mỗi đơn vị một sổ Excel gồm việc của mình, có ô màu vàng để ghi kết quả, kèm danh sách giao. Tệp đang mở giữ nguyên.',
      en: 'A workbook for each unit with what is its own and yellow cells for results, and the list of them. The open file stays as it is.',
    },
    windows: {
      vi: 'Mỗi đơn vị một sổ Excel gồm việc của mình, có ô màu vàng để ghi kết quả, mở thành cửa sổ mới và chưa lưu; kèm danh sách giao. Sổ đang mở giữ nguyên.',
      en: 'A workbook for each unit with what is its own and yellow cells for results, opened in a window of its own and not stored yet; and the list of them. This workbook stays as it is.',
    },
    sheets: {
      vi: 'Mỗi đơn vị một trang “Phiếu - …” trong tệp này để sao chép sang tệp mới rồi gửi.',
      en: 'A sheet “Phiếu - …” for each unit in this workbook, to be copied into a new one and sent.',
    },
  } satisfies Record<Way, Bilingual>,
} as const;
