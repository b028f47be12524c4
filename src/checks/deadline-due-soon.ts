import type { Day } from '../calendar/day';
import type { Item } from '../plan/plan';
import type { Check } from './engine/check';
import { openItems, rowsOf } from './time/openItems';
import { quote } from './wording/quote';

export const deadlineDueSoon: Check = {
  id: 'deadline-due-soon',
  clear: 'time',
  severity: 'info',
  looksAt: 'item',
  title: { vi: 'Sắp đến hạn', en: 'Due soon' },
  messages: {
    soon: {
      what: {
        vi: 'Dòng {rows}: còn {daysLeft} ngày là đến hạn cuối {nextDay} (“{words}”).',
        en: 'Row {rows}: due soon, last day {nextDay} (“{words}”), days left: {daysLeft}.',
      },
      why: {
        vi: 'Nhắc lúc này còn kịp; sau ngày đó là quá hạn.',
        en: 'There is still time; after that day it is overdue.',
      },
      do: {
        vi: 'Hỏi đơn vị chủ trì có kịp không; đã xong thì ghi kết quả.',
        en: 'Ask the lead unit whether it will be ready; if it is done, write the result.',
      },
    },
    today: {
      what: {
        vi: 'Dòng {rows}: hôm nay, {nextDay}, là ngày cuối cùng (“{words}”).',
        en: 'Row {rows}: today, {nextDay}, is the last day (“{words}”).',
      },
      why: { vi: 'Từ ngày mai nhiệm vụ này là quá hạn.', en: 'From tomorrow this task is overdue.' },
      do: {
        vi: 'Hỏi ngay đơn vị chủ trì; đã xong thì ghi kết quả.',
        en: 'Ask the lead unit at once; if it is done, write the result.',
      },
    },
  },
  *run({ plan, standings }) {
    for (const open of openItems(plan, standings, 'due-soon')) {
      const { at, items, standing, related } = open;
      const { nextDay, daysLeft } = standing;
      if (nextDay === null || daysLeft === null || isAssumed(items[0]!, nextDay)) continue;
      yield {
        at,
        row: items[0]!.row,
        related,
        message: daysLeft === 0 ? 'today' : 'soon',
        data: { rows: rowsOf(open), daysLeft, nextDay, words: quote(items[0]!.deadline.text) },
      };
    }
  },
};

/** "Hằng tháng" names no day: the last of the month is the tool's own, and another check asks whether it is right. */
const isAssumed = ({ deadline }: Item, day: Day): boolean =>
  deadline.milestones
    .filter(({ lastDay, occurrences }) => lastDay === day || occurrences.includes(day))
    .every(({ assumed }) => assumed.includes('end-of-period'));
