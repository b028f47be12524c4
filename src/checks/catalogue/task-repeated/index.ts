import type { Item } from '../../../plan/plan';
import { type Check, rowCell } from '../../check';
import { quote } from '../../wording/quote';
import { examples } from './examples';
import { likenessOf, workOf } from './likeness';
import { messages } from './messages';

export const taskRepeated: Check = {
  id: 'task-repeated',
  clear: 'task',
  severity: 'warning',
  title: { vi: 'Nhiệm vụ ghi hai lần', en: 'A task that stands twice' },
  source: {
    vi: 'Yêu cầu “rõ việc”: mỗi nhiệm vụ ghi một lần. Đã gặp trong kế hoạch thật: hai dòng giống nhau từng chữ ở mọi cột.',
    en: 'The rule “clear task”: each task stands once. Seen in a real plan: two rows alike in every column, word for word.',
  },
  messages,
  examples,
  *run({ plan }) {
    const above = new Map<string, Item[]>();
    for (const item of plan.items) {
      if (item.task === '' && item.activity === '') continue;
      const work = workOf(item);
      const alike = above.get(work) ?? [];
      above.set(work, alike);
      for (const first of alike) {
        const likeness = likenessOf(first, item);
        if (likeness === null) continue;
        const at = rowCell(plan, first);
        const task = quote([item.task, item.activity].filter((text) => text !== '').join(' – '));
        const question = likeness === 'otherTime';
        yield {
          at: rowCell(plan, item),
          row: item.row,
          related: [at],
          message: likeness,
          question,
          data: { first: at, task },
        };
        break;
      }
      alike.push(item);
    }
  },
};
