import { type Day, weekday } from '../calendar/day';
import type { Milestone, Plan } from '../plan/plan';
import { hasColumn, headerCell } from '../plan/cells';
import type { Check, Message } from './engine/check';
import { deadlineCells } from './time/deadlineCells';
import { isNamedDay, namesDay } from './time/namedDay';

/** Why it matters and what to do, of one kind of day off. */
const CLOSED_THAT_DAY: Pick<Message, 'why' | 'do'> = {
  why: {
    vi: 'Hôm đó cơ quan nghỉ nên thực tế phải xong từ ngày làm việc liền trước.',
    en: 'The office is closed that day, so it has to be done on the working day before.',
  },
  do: {
    vi: 'Không bắt buộc phải sửa; nếu muốn rõ thì dời hạn sang ngày làm việc.',
    en: 'Nothing has to be changed; to make it plain, move the deadline to a working day.',
  },
};

export const deadlineOnDayOff: Check = {
  id: 'deadline-on-day-off',
  clear: 'time',
  severity: 'info',
  looksAt: 'plan',
  title: { vi: 'Hạn cuối rơi vào ngày nghỉ', en: 'The last day is a day off' },
  messages: {
    weekend: {
      what: {
        vi: '{count} ô thời hạn có ngày cuối cùng rơi vào thứ Bảy, Chủ nhật: {weekend}.',
        en: 'Deadlines whose last day is a Saturday or a Sunday: {count} ({weekend}).',
      },
      ...CLOSED_THAT_DAY,
    },
    holiday: {
      what: {
        vi: '{count} ô thời hạn có ngày cuối cùng rơi vào ngày nghỉ lễ: {holidays}.',
        en: 'Deadlines whose last day is a holiday: {count} ({holidays}).',
      },
      ...CLOSED_THAT_DAY,
    },
    both: {
      what: {
        vi: '{count} ô thời hạn có ngày cuối cùng rơi vào ngày nghỉ. Thứ Bảy, Chủ nhật: {weekend}. Nghỉ lễ: {holidays}.',
        en: 'Deadlines whose last day is a day off: {count}. Saturdays and Sundays: {weekend}. Holidays: {holidays}.',
      },
      why: {
        vi: 'Những hôm đó cơ quan nghỉ nên thực tế phải xong từ ngày làm việc liền trước.',
        en: 'The office is closed on those days, so the tasks have to be done on the working day before.',
      },
      do: {
        vi: 'Không bắt buộc phải sửa; nếu muốn rõ thì dời hạn sang ngày làm việc.',
        en: 'Nothing has to be changed; to make it plain, move the deadlines to working days.',
      },
    },
  },
  *run({ plan, calendar, asOf }) {
    const cells: string[] = [];
    const days = new Set<Day>();
    for (const { at, item } of deadlineCells(plan)) {
      const off = item.deadline.milestones
        .flatMap((milestone) => namedLastDay(plan, milestone) ?? [])
        // A day that has passed needs no plans any more.
        .filter((day) => day >= asOf && calendar.isDayOff(day));
      if (off.length > 0) cells.push(at);
      for (const day of off) days.add(day);
    }
    if (cells.length === 0) return;
    const sorted = [...days].sort();
    const named = sorted.filter((day) => calendar.nameOf(day) !== null);
    const weekend = sorted.filter((day) => !named.includes(day) && weekday(day) >= 6);
    const holidays = named.map((day) => `${shortDay(day)} (${calendar.nameOf(day)})`);
    const message = holidays.length === 0 ? 'weekend' : weekend.length === 0 ? 'holiday' : 'both';
    yield {
      at: headerCell(plan, 'deadline'),
      related: cells,
      message,
      data: { count: cells.length, weekend, holidays },
    };
  },
};

/** The last day of a date, of a task that has a column for its start, or of what is due on one day each year. */
function namedLastDay(plan: Plan, milestone: Milestone): Day | null {
  const { kind, lastDay, occurrences, text } = milestone;
  if (kind === 'period') return hasColumn(plan, 'start') && namesDay(text.split(' - ').at(-1)!) ? lastDay : null;
  if (kind === 'recurring') return occurrences.length === 1 && namesDay(text) ? occurrences[0]! : null;
  return isNamedDay(milestone) ? lastDay : null;
}

/** Beside a Vietnamese holiday's name, the day as Vietnamese offices write it. */
const shortDay = (day: Day): string => `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
