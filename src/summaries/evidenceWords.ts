/** The words of the sheet of evidence. */
export const EVIDENCE_WORDS = {
  title: 'Tài liệu kiểm chứng cần có, đã có, còn thiếu',
  sentence: '{all} tiêu chí: {there} đủ tài liệu.',
  more: {
    lacking: '{n} tiêu chí còn thiếu loại tài liệu.',
    none: '{n} tiêu chí chưa có tài liệu nào.',
    blank: '{n} tiêu chí có tài liệu còn để trống số hoặc ngày.',
    otherYear: '{n} tiêu chí có tài liệu của năm khác.',
    explained: '{n} tiêu chí mới có giải trình.',
    unclaimed: '{n} tiêu chí tự chấm 0 điểm nên chưa cần tài liệu.',
    atStake: 'Tự chấm {points} điểm ở những tiêu chí còn thiếu hoặc chưa có tài liệu.',
    files:
      'Tìm thấy tệp của {found} trong {numbers} số văn bản; mở được khi tệp Excel này và thư mục “{folder}” nằm ở chỗ như lúc lập.',
  },
  note: 'Xếp trước là những tiêu chí cần đôn đốc, nhiều điểm trước. “Cần có” lấy theo chữ ở tên tiêu chí và cột sản phẩm; loại tài liệu nhận ra theo chữ đầu hoặc ký hiệu trong số văn bản.',
  head: {
    number: 'Số',
    item: 'Tiêu chí',
    points: 'Điểm tự chấm',
    asked: 'Cần có',
    there: 'Đã có',
    missing: 'Còn thiếu',
    file: 'Tệp',
    leads: 'Đơn vị',
    deadline: 'Hạn',
    row: 'Xem dòng',
  },
  none: 'Chưa có tài liệu',
  explained: 'Mới có giải trình',
  otherYear: 'Tài liệu của năm {years}',
  blank: 'Chưa điền số, ngày',
  or: ' hoặc ',
} as const;
