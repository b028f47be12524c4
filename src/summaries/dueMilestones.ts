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
function nameOf(deadline: Deadline, index: number): string {
  const { milestones } = deadline;
  const milestone = milestones[index]!;
  const words = bare(milestone.label ?? milestone.text);
  if (words === '' || (milestones.length > 1 && milestone.label === null && words === wholeCell(deadline)))
    return fill(DUE_WORDS.nth, { nth: index + 1, all: milestones.length });
  return words[0]!.toUpperCase() + words.slice(1);
}

/** Words without the list mark before them and the signs that part them from the next. */
const bare = (text: string): string => trimEnd(trimStart(oneLine(text), ' +–-'), ' :;,.');

/** The cell's words, worked out once for all of its days: a cell may hold hundreds. */
function wholeCell(deadline: Deadline): string {
  const known = cells.get(deadline);
  if (known !== undefined) return known;
  const words = bare(deadline.text);
  cells.set(deadline, words);
  return words;
}

const cells = new WeakMap<Deadline, string>();
