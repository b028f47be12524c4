import { datedMilestones } from '../progress/milestoneDays';
import { cellOf } from '../plan/cells';
import type { Check } from './engine/check';
import { quote } from './wording/quote';
import { doneOnCell } from './outcome/resultCells';

export const doneLate: Check = {
  id: 'done-late',
  clear: 'result',
  severity: 'warning',
  looksAt: 'item',
  title: { vi: 'Hoàn thành trễ hạn', en: 'Done late' },
  messages: {
    late: {
      what: {
        vi: 'Hoàn thành ngày {doneOn}, trễ {days} ngày so với hạn {due} (“{deadline}”).',
        en: 'Done on {doneOn}, {days} {days:day|days} after the last day on time, {due} (“{deadline}”).',
      },
      why: {
        vi: 'Việc này phải tính là hoàn thành trễ hạn trong báo cáo, và có thể bị trừ điểm.',
        en: 'In the report it counts as done late, and may cost points.',
      },
      do: {
        vi: 'Ghi lý do trễ. Nếu đã được gia hạn thì sửa lại thời hạn và ghi văn bản cho gia hạn.',
        en: 'Say why. If more time was granted, mend the deadline and name the paper that granted it.',
      },
    },
  },
  *run({ plan, standings, asOf }) {
    for (const [i, item] of plan.items.entries()) {
      const standing = standings[i];
      const doneOn = item.result?.doneOn ?? null;
      if (standing?.progress !== 'done-late' || doneOn === null || doneOn > asOf) continue;
      const due = datedMilestones(item.deadline.milestones).find(({ index }) =>
        standing.lateMilestones.includes(index),
      )?.end;
      if (due === undefined) continue;
      const data = { doneOn, due, days: standing.daysLate, deadline: quote(item.deadline.text) };
      yield { at: doneOnCell(plan, item), row: item.row, related: [cellOf(plan, item, 'deadline')], data };
    }
  },
};
