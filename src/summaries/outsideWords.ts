/** The words of what people wrote on a sheet and what finds no place in its table any more. */
export const OUTSIDE_WORDS = {
  title: 'Ghi ngoài bảng: {n} nội dung',
  remark:
    'Những nội dung đã ghi trên trang trước mà bảng mới không còn dòng tương ứng, hoặc ô đó trong kế hoạch đã có nội dung khác.',
  /** In the place of a row's number. */
  sign: '–',
} as const;
