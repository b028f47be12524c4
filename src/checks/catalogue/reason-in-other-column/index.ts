import { clean, fold } from '../../../language/text';
import { cellOf, type Check, hasColumn } from '../../check';
import { once, sharedCells } from '../../rows/mergedCells';
import { asWritten } from '../../wording/asWritten';
import { quote } from '../../wording/quote';

/** Behind a unit: why it is to blame. */
const BLAME = /(?:^|\P{L})(do (?:chưa|không|thiếu|chậm|còn|buông lỏng|chủ quan)(?!\p{L})[^.;\n]*)/u;
/** A sentence of a remedy that tells what went wrong instead of what to do. */
const FAILING =
  /(?:^|[.\n] ?)((?:một số|nhiều|không ít) [^.;\n]{3,80}?(?:chưa|còn hình thức|không đúng|còn chậm)(?!\p{L})[^.;\n]*)/u;

const columns = ['STT', 'Tiêu chí', 'Điểm đạt', 'Điểm tối đa', 'Lý do mất điểm', 'Trách nhiệm', 'Hướng khắc phục'];

export const reasonInOtherColumn: Check = {
  id: 'reason-in-other-column',
  clear: 'result',
  severity: 'info',
  title: { vi: 'Lý do mất điểm nằm ở cột khác', en: 'A reason in another column' },
  source: {
    vi: 'Gặp ở kế hoạch khắc phục điểm mất: nguyên nhân viết lẫn vào cột trách nhiệm, cột giải pháp.',
    en: 'Met in plans that win back points: causes written among responsibilities and remedies.',
  },
  messages: {
    reason: {
      what: {
        vi: 'Ô này nêu nguyên nhân (“{text}”), trong khi bảng có cột lý do riêng.',
        en: 'This cell gives a cause (“{text}”), though the table has a column for reasons.',
      },
      why: {
        vi: 'Tổng hợp nguyên nhân theo cột sẽ sót, và ô này không còn nói rõ ai chịu trách nhiệm hay phải làm gì.',
        en: 'Whoever gathers the causes from their column misses it, and who answers, or what to do, is harder to see here.',
      },
      do: { vi: 'Chuyển câu này sang cột lý do.', en: 'Move the sentence to the column of reasons.' },
    },
  },
  examples: {
    invalid: [
      {
        note: {
          vi: 'Nguyên nhân nằm ở cột trách nhiệm, ở cột giải pháp.',
          en: 'Causes among the responsibilities and the remedies.',
        },
        columns,
        rows: [
          ['(1)', 'Tuyên truyền', '0,5', '1', null, 'Văn phòng Sở do chưa đăng đủ tin, bài', 'Mỗi tháng đăng 04 tin'],
          ['(2)', 'Đánh giá', '0,5', '1', null, 'Các phòng', 'Lập quy chế. Một số phòng đánh giá chưa sát thực tế.'],
        ],
        finds: ['F4', 'G5'],
      },
    ],
    valid: [
      {
        note: {
          vi: 'Nguyên nhân đúng cột; giải pháp cho chỗ chưa đạt.',
          en: 'Causes in their column; remedies for what fell short.',
        },
        columns,
        rows: [
          [
            '(1)',
            'Tuyên truyền',
            '0,5',
            '1',
            'Do chưa đăng đủ tin, bài',
            'Văn phòng Sở',
            'Bổ sung những tin còn thiếu',
          ],
          [
            '(2)',
            'Đánh giá',
            '0,5',
            '1',
            'Chậm 05 ngày',
            'Văn phòng do Chánh Văn phòng phụ trách',
            'Khắc phục một số tồn tại',
          ],
        ],
        finds: [],
      },
    ],
  },
  *run({ plan }) {
    if (!hasColumn(plan, 'reason')) return;
    for (const [field, pattern] of [
      ['responsible', BLAME],
      ['remedy', FAILING],
    ] as const) {
      if (!hasColumn(plan, field)) continue;
      for (const { at, item } of sharedCells(plan, field)) {
        const found = pattern.exec(fold(clean(item[field]).replace(/\n/g, '. ')));
        if (!found) continue;
        const related = once([cellOf(plan, item, 'reason')]);
        yield { at, row: item.row, related, data: { text: quote(asWritten(item[field], found[1] ?? found[0])) } };
      }
    }
  },
};
