import { type Bilingual, fill, type Language } from '../language/bilingual';
import { EditRefusal } from '../workbook/judgeEdits';

/** Why cells were not changed, and what to do. `{cells}` is a list of them. */
const EDIT_REFUSED: Record<EditRefusal, Bilingual> = {
  'no-such-cell': {
    vi: 'Không sửa {cells}: trang tính không có ô này. Hãy đọc lại bảng rồi làm lại.',
    en: 'Not changed: {cells}. The sheet has no such cell. Read the table again and retry.',
  },
  merged: {
    vi: 'Không sửa {cells}: ô bị che dưới một vùng gộp ô. Hãy sửa ở ô đầu tiên của vùng gộp.',
    en: 'Not changed: {cells}. The cell lies under a merged block. Change the first cell of the block.',
  },
  'table-head': {
    vi: 'Không sửa {cells}: đó là dòng tiêu đề hoặc dòng tổng của bảng kiểu Ctrl+T, công thức có thể gọi theo tên này. Nếu cần, hãy tự sửa trong Excel.',
    en: 'Not changed: {cells}. It heads or totals a table made with Ctrl+T, and formulas may use that name. Change it in Excel yourself if need be.',
  },
  formula: {
    vi: 'Không sửa {cells}: ô chứa công thức hoặc kết quả của công thức, ghi đè thì mất công thức. Hãy sửa ở ô mà công thức lấy nội dung.',
    en: 'Not changed: {cells}. It holds a formula or the result of one, which writing would destroy. Change the cells the formula reads.',
  },
  'rich-text': {
    vi: 'Không sửa {cells}: trong ô có chữ định dạng riêng (đậm, nghiêng, màu), ghi lại thì mất định dạng đó. Hãy tự sửa trong ô.',
    en: 'Not changed: {cells}. Parts of its text are formatted by themselves (bold, italic, a colour), which writing would lose. Change it by hand.',
  },
  protected: {
    vi: 'Không sửa {cells}: ô bị khóa vì trang tính đang được bảo vệ. Hãy bỏ bảo vệ (thẻ Xem lại, Bỏ bảo vệ trang tính) rồi làm lại.',
    en: 'Not changed: {cells}. It is locked, as the sheet is protected. Unprotect the sheet (Review, Unprotect Sheet) and retry.',
  },
  changed: {
    vi: 'Không sửa {cells}: nội dung không còn như lúc đọc, có thể vừa có người thay đổi. Hãy xem lại ô rồi làm lại.',
    en: 'Not changed: {cells}. It holds something else than when it was read; someone may have just changed it. Look at it and retry.',
  },
  twice: {
    vi: 'Không sửa thêm {cells}: ô vừa được sửa trong chính lượt này. Hãy làm lại để sửa nốt.',
    en: 'Not changed further: {cells}. The same run has just changed it. Retry for the rest.',
  },
  'too-long': {
    vi: 'Không sửa {cells}: nội dung mới dài hơn mức một ô chứa được. Hãy rút ngắn nội dung.',
    en: 'Not changed: {cells}. The new text is longer than a cell can hold. Shorten it.',
  },
  validation: {
    vi: 'Không sửa {cells}: ô chỉ nhận nội dung theo quy tắc nhập liệu đã đặt (Xác thực dữ liệu), nội dung mới có thể không hợp quy tắc. Hãy tự sửa ô hoặc sửa quy tắc.',
    en: 'Not changed: {cells}. A data validation rule says what it takes, and the new text may not be that. Change the cell, or the rule, yourself.',
  },
  together: {
    vi: 'Không sửa {cells}: lần sửa này gồm nhiều ô phải đi cùng nhau mà có ô không sửa được, nên giữ nguyên tất cả. Hãy gỡ chỗ vướng nói trên rồi làm lại.',
    en: 'Not changed: {cells}. These changes belong together with one that cannot be made, so all were left. Clear what stands in the way and retry.',
  },
};

/** Cells listed by name; of the others their number. */
const MOST_CELLS = 12;

export const listCells = (cells: readonly string[]): string =>
  cells.length <= MOST_CELLS
    ? cells.join(', ')
    : `${cells.slice(0, MOST_CELLS).join(', ')}… (+${cells.length - MOST_CELLS})`;

/** Each reason once, with all its cells; the sheet is named where there are several. */
export function sayRefused(
  refused: readonly { sheet: string; at: string; reason: EditRefusal }[],
  language: Language,
): string[] {
  const several = new Set(refused.map(({ sheet }) => sheet)).size > 1;
  return EditRefusal.options.flatMap((reason) => {
    const own = refused.filter((one) => one.reason === reason);
    if (own.length === 0) return [];
    const cells = listCells(own.map(({ sheet, at }) => (several ? `“${sheet}” ${at}` : at)));
    return [fill(EDIT_REFUSED[reason][language], { cells })];
  });
}
