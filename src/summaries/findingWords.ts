/** The words of the sheet of what is to be mended. `{name}` is filled in. */
export const FINDING_WORDS = {
  title: 'Những điều cần sửa cho rõ',
  none: 'Không thấy chỗ nào cần sửa.',
  summary: '{all} điều: {error} lỗi, {warning} cần xem lại, {info} lưu ý.',
  questions: 'Trong đó {n} điều là câu hỏi: chỉ nhìn bảng thì chưa quyết định được, cần người phụ trách trả lời.',
  grouped: 'Những chỗ cùng một điều được ghi chung một dòng; bấm vào ô để tới chỗ đó (dòng nhiều ô: tới ô đầu tiên).',
  question: '{severity}\n(câu hỏi)',
  heads: {
    severity: 'Mức độ',
    clear: 'Rõ gì',
    cell: 'Ô',
    item: 'Nhiệm vụ',
    what: 'Điều chưa rõ',
    why: 'Vì sao',
    todo: 'Cần làm',
  },
  cells: '{first} ({n} ô)',
  itemCells: '{about}\nCác ô: {cells}.',
  moreCells: '… và {n} ô nữa',
  items: '{n} nhiệm vụ: {numbers}',
  wholePlan: '(cả kế hoạch)',
  related: '{what}\nCác ô liên quan: {cells}.',
  more: 'Và {n} chỗ nữa cùng loại “{title}”.',
  /** As offices write in a table for "the same as above". */
  same: 'nt',
  setAside: 'Đã bỏ qua theo trang cài đặt của tệp: {n} điều',
  reason: 'Lý do bỏ qua',
} as const;
