import { hasSeveralParts } from '../progress/lateParts';
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
    part: {
      what: {
        vi: 'Số mốc, số kỳ xong trễ: {n}; trễ nhiều nhất là “{part}”: hạn {due}, xong ngày {doneOn}, trễ {days} ngày.',
        en: 'Days of the deadline that were met late: {n}; the latest is “{part}”: due {due}, done on {doneOn}, days late: {days}.',
      },
      why: {
        vi: 'Mỗi mốc, mỗi kỳ có hạn riêng: kỳ nào gửi trễ thì kỳ đó tính là trễ, dù các kỳ khác đúng hạn.',
        en: 'Each of them has a day of its own: what was sent late counts as late, even where the others were on time.',
      },
      do: {
        vi: 'Ghi lý do trễ. Nếu văn bản đã ghi là của kỳ khác thì ghi rõ tên kỳ (quý I, tháng 3…) cạnh số văn bản.',
        en: 'Say why. If the document belongs to another period, name the period (quarter, month) beside its number.',
      },
    },
  },
  *run({ plan, standings }) {
    for (const [i, item] of plan.items.entries()) {
      const standing = standings[i]!;
      const late = standing.parts.filter(({ state }) => state === 'done-late');
      const [worst] = [...late].sort((a, b) => b.daysLate - a.daysLate);
      if (worst === undefined) continue;
      const { doneOn, end: due, daysLate: days, label } = worst;
      const message = hasSeveralParts(standing) ? 'part' : 'late';
      const data = {
        doneOn: doneOn!,
        due: due!,
        days,
        deadline: quote(item.deadline.text),
        part: quote(label),
        n: late.length,
      };
      yield { at: doneOnCell(plan, item), row: item.row, related: [cellOf(plan, item, 'deadline')], message, data };
    }
  },
};
