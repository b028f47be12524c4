import { clean, fold } from '../language/text';
import { cellOf, hasColumn } from '../plan/cells';
import type { Check } from './engine/check';
import { once, sharedCells } from './rows/mergedCells';
import { asWritten } from './wording/asWritten';
import { quote } from './wording/quote';

/** Behind a unit: why it is to blame. */
const BLAME = /(?:^|\P{L})(do (?:chưa|không|thiếu|chậm|còn|buông lỏng|chủ quan)(?!\p{L})[^.;\n]*)/u;
/** A sentence of a remedy that tells what went wrong instead of what to do. */
const FAILING =
  /(?:^|[.\n] ?)((?:một số|nhiều|không ít) [^.;\n]{3,80}?(?:chưa|còn hình thức|không đúng|còn chậm)(?!\p{L})[^.;\n]*)/u;

export const reasonInOtherColumn: Check = {
  id: 'reason-in-other-column',
  clear: 'result',
  severity: 'info',
  looksAt: 'text',
  words: [
    'do chưa',
    'do không',
    'do thiếu',
    'do chậm',
    'do còn',
    'do buông lỏng',
    'do chủ quan',
    'một số',
    'nhiều',
    'không ít',
  ],
  title: { vi: 'Lý do mất điểm nằm ở cột khác', en: 'A reason in another column' },
  messages: {
    reason: {
      what: {
        vi: 'Ô này nêu nguyên nhân (“{text}”), trong khi bảng có cột riêng cho lý do.',
        en: 'This cell gives a cause (“{text}”), though the table has a column for reasons.',
      },
      why: {
        vi: 'Tổng hợp nguyên nhân theo cột sẽ sót, và ô này không còn nói rõ ai chịu trách nhiệm hay phải làm gì.',
        en: 'Whoever gathers the causes from their column misses it, and who answers, or what to do, is harder to see here.',
      },
      do: { vi: 'Chuyển câu này sang cột lý do.', en: 'Move the sentence to the column of reasons.' },
    },
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
