import { cellOf, hasColumn, headerCell } from '../plan/cells';
import type { Check } from './engine/check';
import { grouped } from '../workbook/grouped';
import { once } from './rows/mergedCells';

/** So many on one day, and such a part of all that have a day, are more than chance. */
const MANY = 8;
const LARGE_PART = 0.2;
/** "Trước 31/12", "đến 31/12": the year's end is where a year's work ends anyway. */
const YEARS_END = /-12-3[01]$/;

export const dayOverloaded: Check = {
  id: 'day-overloaded',
  clear: 'responsibility',
  severity: 'info',
  looksAt: 'plan',
  title: { vi: 'Nhiều việc cùng hết hạn một ngày', en: 'Many tasks end on one day' },
  messages: {
    overloaded: {
      what: {
        vi: '{count}/{total} mốc có ngày của kế hoạch cùng hết hạn ngày {day}.',
        en: '{count} of the plan’s {total} milestones with a day end on {day}.',
      },
      why: {
        vi: 'Các đơn vị phải nộp cùng lúc, bộ phận tổng hợp khó kiểm tra kịp, và việc làm sớm được cũng bị để đến cuối.',
        en: 'All have to hand in at once, so much is hard to check, and what could be done early waits for the end.',
      },
      do: {
        vi: 'Đặt thời hạn sớm hơn cho những việc làm sớm được; giữ nguyên nếu ngày đó do cấp trên quy định.',
        en: 'Move tasks that can be done earlier; leave them if the day is set from above.',
      },
    },
  },
  *run({ plan }) {
    if (!hasColumn(plan, 'deadline')) return;
    const dated = plan.items.flatMap((item) =>
      item.deadline.milestones.filter(({ lastDay }) => lastDay !== null).map((milestone) => ({ item, ...milestone })),
    );
    const cells = grouped(
      dated.flatMap(({ item, kind, lastDay }) =>
        kind !== 'date' || lastDay === null || YEARS_END.test(lastDay)
          ? []
          : [[lastDay, cellOf(plan, item, 'deadline')] as const],
      ),
    );
    const [busiest] = [...cells].sort(([dayA, a], [dayB, b]) => b.length - a.length || (dayA < dayB ? -1 : 1));
    if (!busiest || busiest[1].length < MANY || busiest[1].length < dated.length * LARGE_PART) return;
    const [day, at] = busiest;
    yield { at: headerCell(plan, 'deadline'), related: once(at), data: { day, count: at.length, total: dated.length } };
  },
};
