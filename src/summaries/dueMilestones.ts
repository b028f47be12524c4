import { addDays, type Day } from '../calendar/day';
import { fill } from '../language/bilingual';
import { showDay } from '../language/showDay';
import { oneLine } from '../language/text';
import { trimEnd, trimStart } from '../language/trim';
import type { Deadline, Item, Milestone } from '../plan/plan';
import { datedMilestones } from '../progress/milestoneDays';
import type { Standing } from '../progress/standing';
import { DUE_WORDS } from './overdueWords';

/**
 * Which milestones of an overdue item are late; "" when its deadline has only one day and says all itself. When another one of it comes
 * within `soon` days, that is said as well: no other list names it.
 */
export function lateWords({ deadline }: Item, standing: Standing, asOf: Day, soon: number): string {
  const { milestones } = deadline;
  if (hasOneDay(milestones)) return '';
  const late = datedMilestones(milestones).filter(({ index }) => standing.lateMilestones.includes(index));
  const said = late.map(({ index, days, end }) =>
    fill(days.length > 1 ? DUE_WORDS.lastTime : DUE_WORDS.dated, {
      words: nameOf(deadline, index),
      day: showDay(end, 'vi'),
    }),
  );
  const { nextDay } = standing;
  if (nextDay !== null && nextDay <= addDays(asOf, soon)) {
    const words = fill(DUE_WORDS.dated, { words: namesOn(deadline, nextDay), day: showDay(nextDay, 'vi') });
    said.push(fill(DUE_WORDS.next, { words }));
  }
  return said.join('\n');
}

/** Which milestones fall on the next day of an item; "" when its deadline has only one day. */
export const comingWords = ({ deadline }: Item, { nextDay }: Standing): string =>
  nextDay === null || hasOneDay(deadline.milestones) ? '' : namesOn(deadline, nextDay);

export const hasOneDay = (milestones: Milestone[]): boolean =>
  milestones.length === 0 || (milestones.length === 1 && milestones[0]!.occurrences.length < 2);

function namesOn(deadline: Deadline, day: Day): string {
  const due = datedMilestones(deadline.milestones).filter(({ days }) => days.includes(day));
  return due.map(({ index, days }) => nameOn(deadline, index, days, day)).join('; ');
}

/** A milestone by its name; of a recurring one also which time it is: "Báo cáo: kỳ 2/4". */
export function nameOn(deadline: Deadline, index: number, days: Day[], day: Day): string {
  const words = nameOf(deadline, index);
  return days.length < 2 ? words : fill(DUE_WORDS.turn, { words, turn: days.indexOf(day) + 1, all: days.length });
}

/** By its label, or its own words; where the whole cell was read as one phrase ("30/6 và 31/12"), by its place. */
function nameOf({ milestones, text }: Deadline, index: number): string {
  const milestone = milestones[index]!;
  const words = trimEnd(trimStart(oneLine(milestone.label ?? milestone.text), ' +–-'), ' :;,.');
  if (words === '' || (milestones.length > 1 && milestone.label === null && words === oneLine(text)))
    return fill(DUE_WORDS.nth, { nth: index + 1, all: milestones.length });
  return words[0]!.toUpperCase() + words.slice(1);
}
