/** The words of the sheet of what is to be mended. `{name}` is filled in. */
export const FINDING_WORDS = {
  title: 'Danh mục nội dung cần rà soát, chỉnh sửa',
  none: 'Không thấy nội dung nào cần rà soát.',
  summary: '{all} nội dung: {error} lỗi, {warning} cần xem lại, {info} lưu ý.',
  questions: 'Trong đó {n} nội dung là câu hỏi: chỉ nhìn bảng thì chưa quyết định được, cần người phụ trách trả lời.',
  grouped:
    'Những ô có cùng một nội dung được ghi chung một dòng; bấm vào địa chỉ ô để đến ô đó (dòng có nhiều ô: đến ô đầu tiên).',
  question: '{severity}\n(câu hỏi)',
  heads: {
    severity: 'Mức độ',
    clear: 'Rõ gì',
    cell: 'Ô',
    item: 'Nhiệm vụ',
    what: 'Nội dung chưa rõ',
    why: 'Vì sao',
    todo: 'Cần làm',
  },
  cells: '{first} ({n} ô)',
  itemCells: '{about}\nCác ô: {cells}.',
  moreCells: '… và {n} ô nữa',
  items: '{n} nhiệm vụ: {numbers}',
  wholePlan: '(cả kế hoạch)',
  related: '{what}\nCác ô liên quan: {cells}.',
  more: 'Và {n} nội dung nữa cùng loại “{title}”.',
  /** As offices write in a table for "the same as above". */
  same: '(như trên)',
  setAside: 'Đã bỏ qua theo trang cài đặt của tệp: {n} nội dung',
  reason: 'Lý do bỏ qua',
} as const;
