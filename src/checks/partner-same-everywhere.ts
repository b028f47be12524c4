import { cellOf, hasColumn, headerCell } from '../plan/cells';
import type { Check } from './engine/check';
import { grouped } from '../workbook/grouped';
import { quote } from './wording/quote';
import { once } from './rows/mergedCells';

const NEARLY_ALL = 0.85;
const FEWEST_ROWS = 15;

export const partnerSameEverywhere: Check = {
  id: 'partner-same-everywhere',
  clear: 'responsibility',
  severity: 'info',
  looksAt: 'plan',
  title: { vi: 'Hầu hết các việc có cùng một tên gọi chung phối hợp', en: 'The same collective helps with most tasks' },
  messages: {
    same: {
      what: {
        vi: '{count}/{total} việc ghi cùng một đơn vị phối hợp: “{partner}”.',
        en: '{count} of {total} tasks have the same partner: “{partner}”.',
      },
      why: {
        vi: 'Giao phối hợp chung cho tất cả thì cột này không cho biết đơn vị nào phải làm gì.',
        en: 'When all help with everything the column does not tell anybody what to do.',
      },
      do: {
        vi: 'Ghi đúng đơn vị cần phối hợp cho từng việc, ít nhất là ở những việc quan trọng.',
        en: 'Name the unit that is needed for each task, at least for the important ones.',
      },
    },
  },
  *run({ plan }) {
    if (!hasColumn(plan, 'partner') || plan.items.length < FEWEST_ROWS) return;
    const byPartners = grouped(
      plan.items.map((item) => [item.partners.map((partner) => partner.unit).join('; '), item] as const),
    );
    for (const items of byPartners.values()) {
      const partners = items[0]!.partners;
      if (
        partners.length === 0 ||
        !partners.every((partner) => partner.collective) ||
        items.length < plan.items.length * NEARLY_ALL
      )
        continue;
      yield {
        at: headerCell(plan, 'partner'),
        related: once(items.map((item) => cellOf(plan, item, 'partner'))),
        data: {
          count: items.length,
          total: plan.items.length,
          partner: quote(partners.map((partner) => partner.text).join('; ')),
        },
      };
    }
  },
};
