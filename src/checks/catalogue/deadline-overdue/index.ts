import { addDays } from '../../../calendar/day';
import type { Milestone, Plan } from '../../../plan/plan';
import type { Check } from '../../check';
import { milestoneWords } from '../../time/deadlineCells';
import { type Issue, issueOf } from '../../time/issue';
import { type OpenItems, openItems, rowsOf } from '../../time/openItems';
import { passedBeforeIssue } from '../../time/passedBeforeIssue';
import { isWhichJanuary } from '../../time/whichJanuary';
import { quote } from '../../wording/quote';
import { examples } from './examples';
import { messages } from './messages';

export const deadlineOverdue: Check = {
  id: 'deadline-overdue',
  clear: 'time',
  severity: 'error',
  title: { vi: 'Quá hạn', en: 'Overdue' },
  source: {
    vi: 'Báo cáo cải cách hành chính: đếm nhiệm vụ chưa hoàn thành đã quá hạn tại ngày báo cáo.',
    en: 'Reports on reform: they count the tasks not done and past their term on the day of the report.',
  },
  messages,
  examples,
  *run({ plan, asOf, standings }) {
    const issue = issueOf(plan);
    for (const open of openItems(plan, standings, 'overdue')) {
      const { at, items, standing, related } = open;
      const { result } = items[0]!;
      if (!standing.written && isAskedAbout(open, plan, issue)) continue;
      const message = result === null ? 'no-column' : standing.written ? 'overdue' : 'nothing-written';
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
        },
      };
    }
  },
};

/** The milestones that make it late. */
const lateOf = ({ items, standing }: OpenItems): Milestone[] => {
  const { milestones } = items[0]!.deadline;
  return standing.lateMilestones.flatMap((place) => milestones[place] ?? []);
};

/** Every day it missed may be next year's: due before the plan was issued, or a January of no year. Other checks ask about those. */
function isAskedAbout(open: OpenItems, plan: Plan, issue: Issue | null): boolean {
  const late = lateOf(open);
  return (
    late.length > 0 &&
    late.every(
      (milestone) =>
        (issue !== null && passedBeforeIssue(milestone, issue).length > 0) ||
        (plan.year !== null && isWhichJanuary(milestone, open.items[0]!, plan.year)),
    )
  );
}

/** What it missed, each in its own words. */
const lateWords = (open: OpenItems): string[] => [
  ...new Set(lateOf(open).map((milestone) => `“${quote(milestoneWords(milestone))}”`)),
];
