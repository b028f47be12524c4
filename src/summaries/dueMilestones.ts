import { addDays, type Day } from '../calendar/day';
import { fill } from '../language/bilingual';
import { showDay } from '../language/showDay';
import { oneLine } from '../language/text';
import { trimEnd } from '../language/trim';
import type { Deadline, Item, Milestone } from '../plan/plan';
import { datedMilestones } from '../progress/milestoneDays';
import { lateParts } from '../progress/lateParts';
import type { Standing } from '../progress/standing';
import { withoutListMark } from './itemWords';
import { DUE_WORDS } from './overdueWords';

/**
 * Which milestones of an overdue item are late; "" when its deadline has only one day and says all itself. When another one of it comes
 * within `soon` days, it stands there as well: no other list names it.
 */
export function lateWords(item: Item, standing: Standing, asOf: Day, soon: number): string {
  const { milestones } = item.deadline;
  if (hasOneDay(milestones)) return '';
  const days = new Map(datedMilestones(milestones).map((milestone) => [milestone.index, milestone.days]));
  const late = lateParts(standing).map(({ milestone, end }) =>
    fill(DUE_WORDS.dated, {
      words: nameOn(item, milestone, days.get(milestone) ?? [], end!),
      day: showDay(end!, 'vi'),
    }),
  );
  const said =
    late.length > MOST_TIMES
      ? [...late.slice(0, MOST_TIMES - 1), fill(DUE_WORDS.moreTimes, { n: late.length - MOST_TIMES + 1 })]
      : late;
  const { nextDay } = standing;
  if (nextDay !== null && nextDay <= addDays(asOf, soon)) {
    const words = fill(DUE_WORDS.dated, { words: namesOn(item, nextDay), day: showDay(nextDay, 'vi') });
    said.push(fill(DUE_WORDS.next, { words }));
  }
  return said.join('\n');
}

/** So many times that were missed stand one by one. */
const MOST_TIMES = 6;

/** Which milestones fall on the next day of an item; "" when its deadline has only one day. */
export const comingWords = (item: Item, { nextDay }: Standing): string =>
  nextDay === null || hasOneDay(item.deadline.milestones) ? '' : namesOn(item, nextDay);

export const hasOneDay = (milestones: Milestone[]): boolean =>
  milestones.length === 0 || (milestones.length === 1 && milestones[0]!.occurrences.length < 2);

function namesOn(item: Item, day: Day): string {
  const due = datedMilestones(item.deadline.milestones).filter(({ days }) => days.includes(day));
  return due.map(({ index, days }) => nameOn(item, index, days, day)).join('; ');
}

/** A milestone by its name; of a recurring one also which time it is: "Báo cáo: kỳ 2/4", "Kỳ báo cáo tháng 10". */
export function nameOn(item: Item, index: number, days: Day[], day: Day): string {
  const words = nameOf(item.deadline, index);
  if (days.length < 2) return words;
  const turn = days.indexOf(day) + 1;
  return periodOf(item, words, turn, days.length) ?? fill(DUE_WORDS.turn, { words, turn, all: days.length });
}

/** Words that say no more than each month, or each quarter. */
const RHYTHM = /^(?:định kỳ )?(?:(?:hằng|hàng|mỗi) )?(tháng|quý)$/iu;
const QUARTERS = ['I', 'II', 'III', 'IV'];

/** One time of twelve a year is that of a month, one of four that of a quarter. */
function periodOf({ task, product, target }: Item, words: string, turn: number, all: number): string | null {
  const rhythm = RHYTHM.exec(words)?.[1]?.toLowerCase();
  const name =
    rhythm === 'tháng' && all === 12
      ? fill(DUE_WORDS.month, { month: turn })
      : rhythm === 'quý' && all === 4
        ? fill(DUE_WORDS.quarter, { quarter: QUARTERS[turn - 1]! })
        : null;
  if (name === null) return null;
  const isReport = [task, product, target].some((text) => /báo cáo/iu.test(text));
  return fill(isReport ? DUE_WORDS.reportPeriod : DUE_WORDS.period, { name });
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
const bare = (text: string): string => trimEnd(withoutListMark(oneLine(text)), ' :;,.');

/** The cell's words, worked out once for all of its days: a cell may hold hundreds. */
function wholeCell(deadline: Deadline): string {
  const known = cells.get(deadline);
  if (known !== undefined) return known;
  const words = bare(deadline.text);
  cells.set(deadline, words);
  return words;
}

const cells = new WeakMap<Deadline, string>();
