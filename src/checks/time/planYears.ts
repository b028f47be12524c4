import { fold } from '../../language/text';
import type { Milestone, Plan } from '../../plan/plan';
import type { Issue } from './issue';
import { Apart } from '../../language/apart';

const SPAN = new Apart('\\d', /(20\d\d) ?[-–] ?(20\d\d)(?!\d)/u);
const BRACKET = /^\(|kèm theo/u;

/** First and last year the plan covers: its own, or those of a span in its title ("năm học 2025-2026", "giai đoạn 2026-2030"). Null without a year. */
export function planYears(plan: Plan): { first: number; last: number } | null {
  if (plan.year === null || plan.notices.some(({ kind }) => kind === 'year-not-found')) return null;
  const spans = plan.titleLines
    .map(({ text }) => fold(text))
    .filter((text) => !BRACKET.test(text))
    .flatMap((text) => SPAN.all(text).map((match) => [Number(match[1]), Number(match[2])] as const))
    .filter(([first, last]) => first <= plan.year! && plan.year! <= last);
  return {
    first: Math.min(plan.year, ...spans.map(([first]) => first)),
    last: Math.max(plan.year, ...spans.map(([, last]) => last)),
  };
}

/** "năm sau", "năm trước liền kề": the cell means a year it names in words. */
const SAID = /năm (?:sau|tới|tiếp theo|kế tiếp|kế sau|liền kề|trước|ngoái)/u;

const FIRST_QUARTER = 3;

/**
 * The year of a milestone that lies wholly outside the plan's; null otherwise. The first quarter of the year after is none: a year's
 * last reports are due then. Nor is a day after the plan was issued in the December before.
 */
export function yearOutside(
  milestone: Milestone,
  { first, last }: { first: number; last: number },
  issue: Issue | null,
): number | null {
  const { lastDay, from, assumed, text } = milestone;
  if (lastDay === null || assumed.includes('following-year') || SAID.test(fold(text))) return null;
  const [begins, ends] = [Number((from ?? lastDay).slice(0, 4)), Number(lastDay.slice(0, 4))];
  if (ends < first) return issue !== null && issue.first <= lastDay ? null : ends;
  if (begins <= last) return null;
  return ends === last + 1 && Number(lastDay.slice(5, 7)) <= FIRST_QUARTER ? null : begins;
}
