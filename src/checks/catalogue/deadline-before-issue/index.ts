import type { Day } from '../../../calendar/day';
import type { Plan } from '../../../plan/plan';
import { type Check, headerCell } from '../../check';
import { deadlineCells, milestoneWords } from '../../time/deadlineCells';
import { type Issue, issueOf } from '../../time/issue';
import { passedBeforeIssue } from '../../time/passedBeforeIssue';
import { planYears, yearOutside } from '../../time/planYears';
import { quote } from '../../wording/quote';
import { isWholeYear } from '../../time/wholeYear';
import { examples } from './examples';
import { messages } from './messages';

/** A plan issued from April on, with as many whole-year deadlines as this, is asked about the months gone by. */
const FIRST_MONTHS = 3;
const FEW = 3;

export const deadlineBeforeIssue: Check = {
  id: 'deadline-before-issue',
  clear: 'time',
  severity: 'warning',
  title: { vi: 'Thời hạn trước ngày ban hành', en: 'Due before the plan was issued' },
  source: {
    vi: 'Dòng “kèm theo Kế hoạch số … ngày …” phía trên bảng, so với từng thời hạn.',
    en: 'The line above the table that gives the plan’s number and day, compared with each deadline.',
  },
  messages,
  examples,
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
