import { type Day, weekday } from '../../../calendar/day';
import type { Milestone, Plan } from '../../../plan/plan';
import { type Check, hasColumn, headerCell } from '../../check';
import { deadlineCells } from '../../time/deadlineCells';
import { isNamedDay, namesDay } from '../../time/namedDay';

export const deadlineOnDayOff: Check = {
  id: 'deadline-on-day-off',
  clear: 'time',
  severity: 'info',
  title: { vi: 'Hạn cuối rơi vào ngày nghỉ', en: 'The last day is a day off' },
  source: {
    vi: 'Bộ luật Lao động 2019, Điều 111, 112; thông báo ngày nghỉ hằng năm; bảng ngày nghỉ của đơn vị.',
    en: 'The Labour Code 2019, articles 111 and 112; the yearly notices of days off; the office’s own table.',
  },
  messages: {
    weekend: {
      what: {
        vi: '{count} ô thời hạn có ngày cuối cùng rơi vào thứ Bảy, Chủ nhật: {weekend}.',
        en: 'Deadlines whose last day is a Saturday or a Sunday: {count} ({weekend}).',
      },
      why: {
        vi: 'Hôm đó cơ quan nghỉ nên thực tế phải xong từ ngày làm việc liền trước.',
        en: 'The office is closed that day, so it has to be done on the working day before.',
      },
      do: {
        vi: 'Không bắt buộc phải sửa; nếu muốn rõ thì dời hạn sang ngày làm việc.',
        en: 'Nothing has to be changed; to make it plain, move the deadline to a working day.',
      },
    },
    holiday: {
      what: {
        vi: '{count} ô thời hạn có ngày cuối cùng rơi vào ngày nghỉ lễ: {holidays}.',
        en: 'Deadlines whose last day is a holiday: {count} ({holidays}).',
      },
      why: {
        vi: 'Hôm đó cơ quan nghỉ nên thực tế phải xong từ ngày làm việc liền trước.',
        en: 'The office is closed that day, so it has to be done on the working day before.',
      },
      do: {
        vi: 'Không bắt buộc phải sửa; nếu muốn rõ thì dời hạn sang ngày làm việc.',
        en: 'Nothing has to be changed; to make it plain, move the deadline to a working day.',
      },
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
  examples: {
    invalid: [
      {
        note: {
          vi: 'Thứ Bảy, Chủ nhật và ngày lễ: một lời nhắc.',
          en: 'A Saturday, a Sunday and a holiday: one remark.',
        },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
        rows: [
          [1, 'Ban hành quy chế', 'Văn phòng Sở', '30/5/2026'],
          [2, 'Kiểm tra', 'Thanh tra Sở', 'Trước ngày 15/6'],
          [3, 'Mua sắm', 'Văn phòng Sở', 'Xong trong ngày 01/5/2026'],
          [4, 'Tổng kết', 'Văn phòng Sở', '15/12/2026'],
        ],
        asOf: '2026-04-15',
        finds: ['D3'],
      },
      {
        note: { vi: 'Chỉ có ngày lễ.', en: 'Only a holiday.' },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
        rows: [[1, 'Trang trí trụ sở', 'Văn phòng Sở', 'Chậm nhất ngày 02/9/2026']],
        finds: ['D3'],
      },
      {
        note: { vi: 'Chỉ có Chủ nhật.', en: 'Only a Sunday.' },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
        rows: [
          [1, 'Kiểm tra', 'Thanh tra Sở', 'Trước ngày 12/10/2026'],
          [2, 'Họp dân', 'Văn phòng Sở', '13/10/2026'],
        ],
        finds: ['D3'],
      },
    ],
    valid: [
      {
        note: { vi: 'Ngày nghỉ đã qua thì không nhắc nữa.', en: 'A day off that has passed is not mentioned.' },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
        rows: [[1, 'Ban hành quy chế', 'Văn phòng Sở', '30/5/2026']],
        asOf: '2026-06-15',
        finds: [],
      },
      {
        note: {
          vi: 'Ngày nêu là Thứ Bảy nhưng “trước” ngày đó nên ngày cuối là thứ Sáu; thứ Bảy làm bù; cả tháng, cả quý.',
          en: 'The day named is a Saturday, yet “before” it ends on a Friday; a Saturday worked; months and quarters.',
        },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
        rows: [
          [1, 'Ban hành quy chế', 'Văn phòng Sở', 'Trước ngày 30/5'],
          [2, 'Kiểm tra', 'Thanh tra Sở', '22/8/2026'],
          [3, 'Mua sắm', 'Văn phòng Sở', 'Tháng 5/2026'],
          [4, 'Đối thoại', 'Văn phòng Sở', 'Hết quý II'],
        ],
        finds: [],
      },
    ],
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
