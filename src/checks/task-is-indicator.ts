import { fold } from '../language/text';
import { cellOf, hasColumn, headerCell } from '../plan/cells';
import type { Check } from './engine/check';
import { quote } from './wording/quote';
import { NOUN_BEGINNINGS, STATE_BEGINNINGS, VERBS_ALIKE } from './task-is-indicator/beginnings';

export const taskIsIndicator: Check = {
  id: 'task-is-indicator',
  clear: 'task',
  severity: 'info',
  looksAt: 'plan',
  words: [...STATE_BEGINNINGS, ...NOUN_BEGINNINGS, '%'],
  title: { vi: 'Nhiệm vụ viết như chỉ tiêu', en: 'Tasks written as indicators' },
  messages: {
    states: {
      what: {
        vi: '{count} trong {total} nhiệm vụ viết như một tỷ lệ, một kết quả hay một danh từ, chưa phải một việc phải làm. Ví dụ ô {first}: “{task}”.',
        en: '{count} of {total} tasks are a rate, a state or a noun and no action. For example {first}: “{task}”.',
      },
      why: {
        vi: 'Đơn vị được giao biết con số cần đạt nhưng không biết phải làm gì để đạt; khi chưa đạt cũng khó xác định việc nào chưa làm.',
        en: 'The unit knows what figure to reach and not what to do for it; when it is missed, nobody can say what was left undone.',
      },
      do: {
        vi: 'Viết lại bằng động từ (rà soát, ban hành, kiểm tra, hướng dẫn…) và đưa tỷ lệ sang cột mục tiêu hoặc sản phẩm.',
        en: 'Begin with a verb (review, issue, inspect, guide …) and move the rate to the target or the product.',
      },
    },
  },
  *run({ plan }) {
    // In a table of criteria the name of the criterion stands there by right.
    if (!hasColumn(plan, 'task') || hasColumn(plan, 'criterion')) return;
    const items = plan.items.filter((item) => item.criterion === null && item.activity === '' && item.task !== '');
    const found = items.filter((item) => isState(item.task));
    if (found.length === 0) return;
    const cells = [...new Set(found.map((item) => cellOf(plan, item, 'task')))];
    const data = { count: found.length, total: plan.items.length, first: cells[0]!, task: quote(found[0]!.task) };
    yield { at: headerCell(plan, 'task'), related: cells, data };
  },
};

const begins = (words: string, beginnings: readonly string[]) =>
  beginnings.some((beginning) => words === beginning || words.startsWith(`${beginning} `));

function isState(task: string): boolean {
  const words = fold(task).replace(/^[-–+*•\s]+/u, '');
  if (begins(words, VERBS_ALIKE)) return false;
  return (
    begins(words, STATE_BEGINNINGS) ||
    begins(words, NOUN_BEGINNINGS) ||
    /^(?:trên |từ |ít nhất |tối thiểu )?\d+(?:[.,]\d+)?\s?%/u.test(words)
  );
}
