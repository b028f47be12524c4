import type { Field, Plan } from '../plan/plan';
import { hasColumn } from '../plan/cells';
import type { Check } from './engine/check';
import { sharedCells } from './rows/mergedCells';
import { partsOfTotals } from './figures-exceed-total/partsOfTotals';

const FIELDS = ['reason', 'result', 'note', 'target'] as const satisfies Field[];

export const figuresExceedTotal: Check = {
  id: 'figures-exceed-total',
  clear: 'result',
  severity: 'warning',
  looksAt: 'text',
  words: ['tổng'],
  title: { vi: 'Số thành phần cộng quá tổng số', en: 'Parts that add up to more than their total' },
  messages: {
    exceeds: {
      what: {
        vi: 'Tổng số ghi {total}, nhưng các số sau “trong đó” cộng lại được {sum} ({parts}).',
        en: 'The total is {total}, but what it is made of adds up to {sum} ({parts}).',
      },
      why: {
        vi: 'Số liệu tự mâu thuẫn thì không dùng làm căn cứ chấm điểm, giải trình được.',
        en: 'Figures that contradict themselves prove nothing when points are argued about.',
      },
      do: {
        vi: 'Đối chiếu với hệ thống rồi sửa; nếu có số nằm ngoài tổng thì viết thành câu riêng.',
        en: 'Check them with the system and mend them; what lies outside the total belongs in a sentence of its own.',
      },
    },
  },
  *run({ plan }) {
    for (const field of FIELDS) if (hasColumn(plan, field)) yield* exceeding(plan, field);
  },
};

function* exceeding(plan: Plan, field: (typeof FIELDS)[number]) {
  for (const { at, item } of sharedCells(plan, field)) {
    const content = item[field];
    const text = typeof content === 'string' ? content : (content?.text ?? '');
    for (const { total, parts } of partsOfTotals(text)) {
      const sum = parts.reduce((all, part) => all + part, 0);
      if (sum > total) yield { at, row: item.row, data: { total, sum, parts: parts.join(' + ') } };
    }
  }
}
