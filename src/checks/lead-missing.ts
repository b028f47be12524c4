import { cellOf, hasColumn } from '../plan/cells';
import type { Check } from './engine/check';

export const leadMissing: Check = {
  id: 'lead-missing',
  clear: 'owner',
  severity: 'error',
  looksAt: 'item',
  title: { vi: 'Thiếu đơn vị chủ trì', en: 'No lead unit' },
  messages: {
    missing: {
      what: { vi: 'Chưa ghi đơn vị chủ trì.', en: 'No lead unit is named.' },
      why: {
        vi: 'Không có đơn vị chịu trách nhiệm chính thì việc dễ bị bỏ sót và không biết đôn đốc đơn vị nào.',
        en: 'Where nobody answers for a task it is easily left undone, and nobody can be pressed for it.',
      },
      do: { vi: 'Ghi một đơn vị chủ trì vào ô này.', en: 'Name one lead unit in this cell.' },
    },
  },
  *run({ plan }) {
    if (!hasColumn(plan, 'lead')) return;
    for (const item of plan.items) {
      if (item.leads.length === 0) yield { at: cellOf(plan, item, 'lead'), row: item.row };
    }
  },
};
