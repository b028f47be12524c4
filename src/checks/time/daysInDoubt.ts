import type { Day } from '../../calendar/day';
import type { Item, Milestone, Plan } from '../../plan/plan';
import type { DoubtfulDay } from '../../progress/standing';
import { type Issue, issueOf } from './issue';
import { passedBeforeIssue } from './passedBeforeIssue';
import { isWhichJanuary } from './whichJanuary';

/**
 * Tells of an item's days those whose year the table leaves open: each of them is asked about by a check
 * of its own. A year that the cell itself names is in no doubt.
 */
export function daysInDoubt(plan: Plan): (item: Item) => DoubtfulDay[] {
  const issue = issueOf(plan);
  const isYearUnknown = plan.notices.some(({ kind }) => kind === 'year-not-found');
  return (item) =>
    item.deadline.milestones.flatMap((milestone, place): DoubtfulDay[] => {
      if (!isYearTaken(milestone)) return [];
      const all = isYearUnknown || isJanuaryOfNoYear(milestone, item, plan);
      const days = all ? daysOf(milestone) : passedAtIssue(milestone, item, issue);
      return days.map((day) => ({ milestone: place, day }));
    });
}

const daysOf = ({ lastDay, occurrences }: Milestone): Day[] => (lastDay === null ? occurrences : [lastDay]);

/** Its year is the plan's, and not its own words'. */
const isYearTaken = ({ kind, assumed }: Milestone): boolean => kind === 'recurring' || assumed.includes('plan-year');

const isJanuaryOfNoYear = (milestone: Milestone, item: Item, { year }: Plan): boolean =>
  year !== null && isWhichJanuary(milestone, item, year);

/** What is due before the plan was issued may be due next year; not where the result says that the work goes on. */
const passedAtIssue = (milestone: Milestone, { result }: Item, issue: Issue | null): Day[] =>
  issue !== null && (result === null || result.state === 'not-written') ? passedBeforeIssue(milestone, issue) : [];
