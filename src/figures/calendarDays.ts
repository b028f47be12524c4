import { type Day, partsOf } from '../calendar/day';
import type { Inspection } from '../checks/engine/inspection';
import { isUnknown } from '../plan/leads';
import type { Item, Milestone } from '../plan/plan';
import { datedMilestones } from '../progress/milestoneDays';
import type { Standing } from '../progress/standing';

/** One thing that falls due on one day: a milestone, or one time of a recurring one. */
export interface DueEvent {
  day: Day;
  item: Item;
  standing: Standing;
  /** Place of the milestone in the deadline. */
  index: number;
  /** All its days; more than one for a recurring one. */
  days: Day[];
  /** A period of the whole year: it says no more than that the year ends. */
  wholeYear: boolean;
}

export interface DayOfEvents {
  day: Day;
  events: DueEvent[];
}

export interface MonthOfDays {
  year: number;
  month: number;
  /** In order; within a day in the order of the table. */
  days: DayOfEvents[];
  events: number;
}

/** Everything that has a day, by month and day. */
export function calendarMonths({ plan, standings }: Inspection): MonthOfDays[] {
  const byDay = new Map<Day, DueEvent[]>();
  plan.items.forEach((item, i) => {
    for (const { index, days } of datedMilestones(item.deadline.milestones)) {
      const milestone = item.deadline.milestones[index]!;
      for (const day of new Set(days)) {
        const event = { day, item, standing: standings[i]!, index, days, wholeYear: isWholeYear(milestone) };
        const events = byDay.get(day);
        if (events) events.push(event);
        else byDay.set(day, [event]);
      }
    }
  });
  const months: MonthOfDays[] = [];
  for (const [day, events] of [...byDay].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { year, month } = partsOf(day);
    const last = months.at(-1);
    if (last?.year === year && last.month === month) {
      last.days.push({ day, events });
      last.events += events.length;
    } else months.push({ year, month, days: [{ day, events }], events: events.length });
  }
  return months;
}

const isWholeYear = ({ kind, from, lastDay }: Milestone): boolean =>
  kind === 'period' && from?.slice(5) === '01-01' && lastDay === `${from.slice(0, 4)}-12-31`;

/**
 * Why an item has no day. `undatable`: it names a day or a period of which the year is not known; `unknown`: its cell holds a formula that nobody
 * has worked out.
 */
export type WithoutDay = 'continuous' | 'event' | 'reference' | 'undatable' | 'not-understood' | 'unknown' | 'empty';
const REASONS: WithoutDay[] = ['continuous', 'event', 'reference', 'undatable', 'not-understood', 'unknown', 'empty'];

/** The items no day can be told for, by the reason; none is both here and in the calendar. */
export function itemsWithoutDay({ plan }: Inspection): { reason: WithoutDay; items: Item[] }[] {
  const undated = plan.items.filter(({ deadline }) => datedMilestones(deadline.milestones).length === 0);
  return REASONS.map((reason) => ({ reason, items: undated.filter((item) => reasonOf(item) === reason) })).filter(
    ({ items }) => items.length > 0,
  );
}

function reasonOf(item: Item): WithoutDay {
  const { milestones, text } = item.deadline;
  const kind = milestones[0]?.kind;
  if (kind === undefined && isUnknown(item, 'deadline')) return 'unknown';
  if (kind === undefined) return text.trim() === '' ? 'empty' : 'not-understood';
  return kind === 'continuous' || kind === 'event' || kind === 'reference' ? kind : 'undatable';
}
