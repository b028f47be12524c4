import type { Bilingual } from '../language/bilingual';
import type { Item } from '../plan/plan';
import { rowCell } from '../plan/cells';
import type { Check } from './engine/check';
import { quote } from './wording/quote';
import { likenessOf, workOf } from './task-repeated/likeness';

const why: Bilingual = {
  vi: 'Một việc bị tính hai lần trong tổng số nhiệm vụ, và báo cáo tiến độ của hai dòng có thể mâu thuẫn nhau.',
  en: 'One piece of work is counted twice, and the two rows may be reported differently.',
};

export const taskRepeated: Check = {
  id: 'task-repeated',
  clear: 'task',
  severity: 'warning',
  looksAt: 'plan',
  title: { vi: 'Nhiệm vụ ghi trùng', en: 'A task that stands twice' },
  messages: {
    row: {
      what: {
        vi: 'Dòng này trùng với dòng ở ô {first} ở tất cả các cột: “{task}”.',
        en: 'This row is the same as the one at {first} in every column: “{task}”.',
      },
      why,
      do: {
        vi: 'Xóa một trong hai dòng, hoặc sửa dòng chép nhầm.',
        en: 'Delete one of the two rows, or correct the one that was copied by mistake.',
      },
    },
    task: {
      what: {
        vi: 'Nhiệm vụ “{task}” đã có ở ô {first}, cùng đơn vị chủ trì và cùng thời hạn.',
        en: 'The task “{task}” stands at {first} already, with the same lead and the same deadline.',
      },
      why,
      do: {
        vi: 'Gộp hai dòng, hoặc ghi rõ điểm khác nhau giữa hai việc.',
        en: 'Join the two rows, or say how the two differ.',
      },
    },
    otherTime: {
      what: {
        vi: 'Nhiệm vụ “{task}” đã có ở ô {first}, cùng đơn vị chủ trì và sản phẩm nhưng khác thời hạn.',
        en: 'The task “{task}” stands at {first} already, with the same lead and product but another deadline.',
      },
      why: {
        vi: 'Không rõ là hai đợt của một việc, hay một việc ghi hai thời hạn khác nhau.',
        en: 'It is not clear whether these are two rounds of one task, or one task with two deadlines.',
      },
      do: {
        vi: 'Hai đợt hay ghi trùng? Nếu hai đợt thì ghi “đợt 1”, “đợt 2”; nếu trùng thì giữ một dòng.',
        en: 'Two rounds or one task written twice? Write “round 1”, “round 2”, or keep one row.',
      },
    },
  },
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
