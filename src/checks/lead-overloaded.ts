import type { Item } from '../plan/plan';
import { cellOf, hasColumn, headerCell } from '../plan/cells';
import type { Check } from './engine/check';
import { grouped } from '../workbook/grouped';
import { once } from './rows/mergedCells';

const MOST = 0.6;
const FEWEST_ROWS = 15;

export const leadOverloaded: Check = {
  id: 'lead-overloaded',
  clear: 'responsibility',
  severity: 'info',
  looksAt: 'plan',
  title: { vi: 'Một đơn vị chủ trì phần lớn công việc', en: 'One unit leads most tasks' },
  messages: {
    overloaded: {
      what: {
        vi: '{unit} chủ trì {count}/{total} việc của kế hoạch ({percent}%).',
        en: '{unit} leads {count} of the plan’s {total} tasks ({percent}%).',
      },
      why: {
        vi: 'Dồn việc vào một đơn vị thì dễ chậm cùng lúc, và các đơn vị chuyên môn không thấy phần việc của mình.',
        en: 'Tasks heaped on one unit run late together, and the other units do not see their own part.',
      },
      do: {
        vi: 'Xem lại việc nào thuộc chức năng của đơn vị khác để giao đúng đầu mối; nếu phân công như vậy là có chủ ý thì giữ nguyên.',
        en: 'See which tasks belong to other units by their function; leave it if the work is shared so on purpose.',
      },
    },
  },
  *run({ plan }) {
    const total = plan.items.length;
    if (!hasColumn(plan, 'lead') || total < FEWEST_ROWS) return;
    const led = grouped(plan.items.flatMap((item) => singleUnits(item).map((unit) => [unit, item] as const)));
    const [most] = [...led].sort(([, a], [, b]) => b.length - a.length);
    if (!most || most[1].length <= total * MOST) return;
    const [unit, items] = most;
    yield {
      at: headerCell(plan, 'lead'),
      related: once(items.map((item) => cellOf(plan, item, 'lead'))),
      data: { unit, count: items.length, total, percent: Math.round((items.length / total) * 100) },
    };
  },
};

const singleUnits = (item: Item): string[] => [
  ...new Set(item.leads.filter((lead) => !lead.collective).map((lead) => lead.unit)),
];
