import { addDays } from '../calendar/day';
import type { Milestone } from '../plan/plan';
import { lateParts } from '../progress/lateParts';
import type { Check } from './engine/check';
import { milestoneWords } from './time/deadlineCells';
import { type OpenItems, openItems, rowsOf } from './time/openItems';
import { quote } from './wording/quote';

export const deadlineOverdue: Check = {
  id: 'deadline-overdue',
  clear: 'time',
  severity: 'error',
  looksAt: 'item',
  title: { vi: 'Quá hạn', en: 'Overdue' },
  messages: {
    overdue: {
      what: {
        vi: 'Dòng {rows}: quá hạn {daysLate} ngày, tính từ {lastDay} ({milestones}); kết quả mới ghi “{result}”.',
        en: 'Row {rows}: overdue since {lastDay} ({milestones}), days late: {daysLate}; the result says “{result}”.',
      },
      why: {
        vi: 'Đây là việc phải đưa vào số nhiệm vụ quá hạn của báo cáo.',
        en: 'It has to be counted among the overdue tasks of the report.',
      },
      do: {
        vi: 'Đôn đốc đơn vị chủ trì; nếu đã xong thì ghi kết quả kèm số, ngày văn bản; nếu được gia hạn thì ghi hạn mới.',
        en: 'Press the lead unit. If it is done, write the result with its paper and day; if the term was extended, write the new day.',
      },
    },
    'nothing-written': {
      what: {
        vi: 'Dòng {rows}: quá hạn {daysLate} ngày, tính từ {lastDay} ({milestones}), mà cột kết quả chưa ghi gì.',
        en: 'Row {rows}: past its last day, {lastDay} ({milestones}), days late: {daysLate}, and nothing is written in the result column.',
      },
      why: {
        vi: 'Chưa ghi không có nghĩa là chưa làm, nhưng khi chưa ghi thì phải tính là quá hạn.',
        en: 'Nothing written does not mean nothing done, but until something is written it counts as overdue.',
      },
      do: {
        vi: 'Hỏi đơn vị chủ trì; đã xong thì ghi kết quả kèm số, ngày văn bản, chưa xong thì ghi rõ đang ở bước nào.',
        en: 'Ask the lead unit. If it is done, write the result with its paper and day; if not, write how far it has come.',
      },
    },
    'done-later': {
      what: {
        vi: 'Dòng {rows}: quá hạn {daysLate} ngày, tính từ {lastDay} ({milestones}); ngày hoàn thành đã ghi ({doneOn}) ở sau ngày tính.',
        en: 'Row {rows}: overdue since {lastDay} ({milestones}), days late: {daysLate}; the day of completion that is written ({doneOn}) comes after the day counted.',
      },
      why: {
        vi: 'Tính đến ngày này thì việc chưa hoàn thành. Nếu tính đến hôm nay thì ngày hoàn thành đã ghi chưa tới.',
        en: 'On the day counted the task was not done. If that is today, the day written has yet to come.',
      },
      do: {
        vi: 'Kiểm tra lại ngày hoàn thành; nếu ngày đã ghi là đúng thì không phải sửa gì.',
        en: 'Check the day of completion; if it is right, nothing needs mending.',
      },
    },
    'no-column': {
      what: {
        vi: 'Dòng {rows}: đã qua hạn {daysLate} ngày, tính từ {lastDay} ({milestones}); bảng không có cột kết quả. Đã xong chưa?',
        en: 'Row {rows}: past its last day, {lastDay} ({milestones}), days late: {daysLate}; the table has no result column. Is it done?',
      },
      why: {
        vi: 'Không có chỗ ghi kết quả thì mọi việc qua hạn đều bị đếm là chưa xong.',
        en: 'With no place for results, everything past its day is counted as not done.',
      },
      do: {
        vi: 'Thêm cột kết quả vào bảng rồi ghi kết quả của việc này.',
        en: 'Add a result column to the table and write what became of this task.',
      },
    },
  },
  *run({ plan, asOf, standings }) {
    for (const open of openItems(plan, standings, 'overdue')) {
      const { at, items, standing, related } = open;
      const { result } = items[0]!;
      const doneOn = result?.state === 'done' && result.doneOn !== null && result.doneOn > asOf ? result.doneOn : null;
      const written = doneOn !== null ? 'done-later' : 'overdue';
      const message = result === null ? 'no-column' : standing.written ? written : 'nothing-written';
      yield {
        at,
        row: items[0]!.row,
        related,
        message,
        // Where nobody could write that it is done, the table does not prove that it is late.
        ...(result === null ? { severity: 'warning' as const, question: true } : {}),
        data: {
          rows: rowsOf(open),
          daysLate: standing.daysLate,
          lastDay: addDays(asOf, -standing.daysLate),
          milestones: lateWords(open),
          result: quote(result?.text ?? ''),
          ...(doneOn !== null && { doneOn }),
        },
      };
    }
  },
};

/** What it missed: the milestone in its own words, and of several days each by its name. */
function lateWords({ items, standing }: OpenItems): string[] {
  const { milestones } = items[0]!.deadline;
  const words = lateParts(standing).map(({ milestone, label }) =>
    hasTimes(milestones[milestone]!) ? label : milestoneWords(milestones[milestone]!),
  );
  return [...new Set(words.map((one) => `“${quote(one)}”`))];
}

const hasTimes = ({ occurrences }: Milestone): boolean => occurrences.length > 1;
