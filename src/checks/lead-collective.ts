import { namesNobody } from './owner/answering';
import { hasColumn } from '../plan/cells';
import type { Check } from './engine/check';
import { quote } from './wording/quote';
import { sharedCells } from './rows/mergedCells';

export const leadCollective: Check = {
  id: 'lead-collective',
  clear: 'owner',
  severity: 'warning',
  looksAt: 'item',
  title: { vi: 'Chủ trì là tên gọi chung', en: 'The lead is a collective' },
  messages: {
    collective: {
      what: {
        vi: 'Cột chủ trì chỉ ghi chung “{lead}”, không nêu đích danh đơn vị nào.',
        en: 'The lead is only “{lead}”: no unit is named.',
      },
      why: {
        vi: 'Giao chung cho tất cả thì không đơn vị nào coi là việc của mình, khi chậm cũng không biết đôn đốc đơn vị nào.',
        en: 'What is given to all is nobody’s task, and when it is late there is nobody to press.',
      },
      do: {
        vi: 'Ghi một đơn vị làm đầu mối chủ trì; chuyển tên gọi chung sang cột phối hợp.',
        en: 'Name one unit as the lead and move the collective to the partner column.',
      },
    },
  },
  *run({ plan }) {
    if (!hasColumn(plan, 'lead')) return;
    for (const { at, item, others } of sharedCells(plan, 'lead')) {
      if (!namesNobody(item.leads)) continue;
      yield {
        at,
        row: item.row,
        related: others,
        data: { lead: quote(item.leads.map((lead) => lead.text).join('; ')) },
      };
    }
  },
};
