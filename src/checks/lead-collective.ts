import { namesNobody } from './owner/answering';
import { hasColumn } from '../plan/cells';
import type { Item } from '../plan/plan';
import { membersOf } from '../settings/units/members';
import type { Check, Fault, Inspected } from './engine/check';
import { quote } from './wording/quote';
import { sharedCells } from './rows/mergedCells';

export const leadCollective: Check = {
  id: 'lead-collective',
  clear: 'owner',
  severity: 'warning',
  looksAt: 'plan',
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
    declared: {
      what: {
        vi: 'Cột chủ trì chỉ ghi chung “{lead}”; đã khai {n} đơn vị trong nhóm.',
        en: 'The lead is only “{lead}”; {n} {n:unit is|units are} declared to be in it.',
      },
      why: {
        vi: 'Việc này được đưa vào phiếu của từng đơn vị trong nhóm và đôn đốc được từng đơn vị, nhưng chưa có đầu mối tổng hợp chung.',
        en: 'The task stands on the sheet of each of these units and each can be pressed for it, but none of them gathers what all have done.',
      },
      do: {
        vi: 'Nếu cần một đầu mối, ghi đơn vị đó vào cột chủ trì; danh sách nhóm sửa ở trang “Năm Rõ - Đơn vị”.',
        en: 'Where one is to gather it, write that unit into the lead column; who is in the group is kept in the sheet “Năm Rõ - Đơn vị”.',
      },
    },
  },
  *run(inspected) {
    const { plan } = inspected;
    if (!hasColumn(plan, 'lead')) return;
    for (const { at, item, others } of sharedCells(plan, 'lead')) {
      if (!namesNobody(item.leads)) continue;
      const lead = quote(item.leads.map(({ text }) => text).join('; '));
      const found: Fault = { at, row: item.row, related: others, data: { lead } };
      const n = declared(item, inspected);
      yield n === 0 ? found : { ...found, message: 'declared', severity: 'info', data: { lead, n } };
    }
  },
};

/** How many units are declared to be in the collectives that lead; 0 where of one of these nobody says who is in it. */
function declared({ leads }: Item, inspected: Inspected): number {
  const members = leads.map(({ unit }) => membersOf(unit, inspected));
  return members.every(({ length }) => length > 0) ? new Set(members.flat()).size : 0;
}
