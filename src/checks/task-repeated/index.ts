import type { Check } from '../check';
import { rowCell } from '../check';
import { quote } from '../quote';
import { examples } from './examples';
import { likenessOf } from './likeness';
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
    for (const [i, item] of plan.items.entries()) {
      for (const first of plan.items.slice(0, i)) {
        const likeness = likenessOf(first, item);
        if (likeness === null) continue;
        const at = rowCell(plan, first);
        const data = { first: at, task: quote([item.task, item.activity].filter((text) => text !== '').join(' – ')) };
        yield {
          at: rowCell(plan, item),
          row: item.row,
          related: [at],
          message: likeness,
          question: likeness === 'otherTime',
          data,
        };
        break;
      }
    }
  },
};
