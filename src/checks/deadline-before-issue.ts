import type { Day } from '../calendar/day';
import type { Plan } from '../plan/plan';
import { headerCell } from '../plan/cells';
import type { Check } from './engine/check';
import { deadlineCells, milestoneWords } from './time/deadlineCells';
import { type Issue, issueOf } from './time/issue';
import { passedBeforeIssue } from './time/passedBeforeIssue';
import { planYears, yearOutside } from './time/planYears';
import { quote } from './wording/quote';
import { isWholeYear } from './time/wholeYear';

/** A plan issued from April on, with as many whole-year deadlines as this, is asked about the months gone by. */
const FIRST_MONTHS = 3;
const FEW = 3;

export const deadlineBeforeIssue: Check = {
  id: 'deadline-before-issue',
  clear: 'time',
  severity: 'warning',
  looksAt: 'plan',
  title: { vi: 'Thời hạn trước ngày ban hành', en: 'Due before the plan was issued' },
  messages: {
    before: {
      what: {
        vi: 'Hạn {words} (hạn cuối {days}) đã qua trước khi kế hoạch được ban hành ({issued}).',
        en: 'The deadline {words} (last day {days}) had passed when the plan was issued ({issued}).',
      },
      why: {
        vi: 'Kế hoạch giao một việc mà ngay khi ban hành đã quá hạn.',
        en: 'The plan gives out a task that is overdue on the day it is issued.',
      },
      do: {
        vi: 'Việc đã làm xong thì ghi rõ là đã hoàn thành; chưa làm thì ghi hạn mới; ghi nhầm ngày thì sửa lại.',
        en: 'If it is done, say so; if not, give a new day; if the day is a slip, mend it.',
      },
    },
    'before-no-year': {
      what: {
        vi: 'Hạn {words}, tính theo năm của kế hoạch là {days}, đã qua trước khi kế hoạch được ban hành ({issued}).',
        en: 'The deadline {words}, taken in the plan’s year as {days}, had passed when the plan was issued ({issued}).',
      },
      why: {
        vi: 'Không rõ việc này đã làm xong, bị lỡ, hay hạn thuộc về năm sau.',
        en: 'Whether the task was done, was missed, or is due next year is not clear.',
      },
      do: {
        vi: 'Nếu là năm sau thì ghi thêm năm; nếu đã xong thì ghi rõ; nếu chưa làm thì ghi hạn mới.',
        en: 'If next year is meant, add the year; if it is done, say so; if not, give a new day.',
      },
    },
    'year-begun': {
      what: {
        vi: 'Kế hoạch ban hành tháng {month} nhưng {tasks} nhiệm vụ ghi thời hạn cả năm. Phần năm đã qua tính thế nào?',
        en: 'The plan was issued in {month}, yet {tasks} {tasks:task runs|tasks run} the whole year. What of the months gone by?',
      },
      why: {
        vi: 'Công cụ đang tính từ 01/01 đến 31/12; việc làm trước ngày ban hành có được tính là kết quả của kế hoạch hay không thì bảng không nói.',
        en: 'The tool counts from 1 January to 31 December; whether work done before the plan counts as its result is not said.',
      },
      do: {
        vi: 'Ghi thời hạn từ ngày ban hành, hoặc ghi tháng, quý phải xong.',
        en: 'Let the deadlines begin with the day of issue, or give the month or quarter they end in.',
      },
    },
  },
  *run({ plan }) {
    const issue = issueOf(plan);
    if (!issue) return;
    yield* passed(plan, issue);
    const whole = deadlineCells(plan).filter(({ item }) => item.deadline.milestones.some(isWholeYear));
    const tasks = whole.flatMap(({ items }) => items).length;
    const begun =
      plan.year !== null && issue.first.startsWith(String(plan.year)) && Number(issue.first.slice(5, 7)) > FIRST_MONTHS;
    if (!begun || tasks < FEW || tasks * 3 < plan.items.length) return;
    yield {
      at: headerCell(plan, 'deadline'),
      related: [issue.at, ...whole.map(({ at }) => at)],
      message: 'year-begun',
      severity: 'info',
      question: true,
      data: { tasks, month: `${issue.first.slice(5, 7)}/${issue.first.slice(0, 4)}` },
    };
  },
};

function* passed(plan: Plan, issue: Issue) {
  const years = planYears(plan);
  for (const { at, item, others } of deadlineCells(plan)) {
    const late = item.deadline.milestones
      .filter((milestone) => years === null || yearOutside(milestone, years, issue) === null)
      .map((milestone) => ({ milestone, days: passedBeforeIssue(milestone, issue) }))
      .filter(({ days }) => days.length > 0);
    if (late.length === 0) continue;
    const yearSaid = late.every(
      ({ milestone }) => !milestone.assumed.includes('plan-year') && milestone.kind !== 'recurring',
    );
    const days: Day[] = late.flatMap((one) => one.days);
    yield {
      at,
      row: item.row,
      related: [issue.at, ...others],
      message: yearSaid ? 'before' : 'before-no-year',
      data: {
        days,
        words: late.map(({ milestone }) => `“${quote(milestoneWords(milestone))}”`),
        issued: issue.precise ? issue.first : `${issue.first.slice(5, 7)}/${issue.first.slice(0, 4)}`,
      },
    };
  }
}
