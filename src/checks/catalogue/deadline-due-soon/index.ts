import type { Day } from '../../../calendar/day';
import type { Item } from '../../../plan/plan';
import type { Check } from '../../check';
import { openItems, rowsOf } from '../../time/openItems';
import { quote } from '../../wording/quote';

export const deadlineDueSoon: Check = {
  id: 'deadline-due-soon',
  clear: 'time',
  severity: 'info',
  title: { vi: 'Sắp đến hạn', en: 'Due soon' },
  source: {
    vi: 'Việc đôn đốc hằng tuần: nhắc trước khi hết hạn; số ngày nhắc trước ghi trong cài đặt.',
    en: 'Following up week by week: a reminder before the term ends; how many days before is a setting.',
  },
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
  examples: {
    invalid: [
      {
        note: { vi: 'Còn mười ngày, và đúng hôm nay.', en: 'Ten days left, and today itself.' },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả thực hiện'],
        rows: [
          [1, 'Ban hành quy chế', 'Văn phòng Sở', '25/6/2026', 'Đang lấy ý kiến'],
          [2, 'Nộp báo cáo', 'Văn phòng Sở', 'Trước 16/6', null],
          [3, 'Tổng hợp số liệu', 'Văn phòng Sở', 'Trước ngày 20 hằng tháng', null],
          [4, 'Tổng kết', 'Văn phòng Sở', 'Tháng 12', null],
        ],
        asOf: '2026-06-15',
        finds: ['D4', 'D5', 'D6'],
      },
    ],
    valid: [
      {
        note: {
          vi: 'Định kỳ không nói ngày: ngày cuối kỳ là công cụ tự lấy.',
          en: 'A rhythm without a day: the last of the period is the tool’s own.',
        },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
        rows: [[1, 'Tổng hợp số liệu', 'Văn phòng Sở', 'Hằng tháng']],
        asOf: '2026-06-29',
        finds: [],
      },
      {
        note: {
          vi: 'Còn xa, đã xong, đã trình, hoặc đã quá hạn (do phép kiểm tra khác báo).',
          en: 'Far off, done, handed in, or already overdue (another check’s).',
        },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả thực hiện'],
        rows: [
          [1, 'Ban hành quy chế', 'Văn phòng Sở', '31/7/2026', null],
          [2, 'Nộp báo cáo', 'Văn phòng Sở', '20/6/2026', 'Đã gửi báo cáo'],
          [3, 'Đề án', 'Phòng Tổ chức', '20/6/2026', 'Đã trình, chờ phê duyệt'],
          [4, 'Kiểm tra', 'Thanh tra Sở', '10/6/2026', null],
        ],
        asOf: '2026-06-15',
        finds: [],
      },
    ],
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
