import { addDays, type Day } from '../calendar/day';
import { milestoneWords } from '../checks/time/deadlineCells';
import { fill, type Language } from '../language/bilingual';
import { showDay } from '../language/showDay';
import { oneLine } from '../language/text';
import type { Item, Milestone } from '../plan/plan';
import { datedMilestones } from '../progress/milestoneDays';
import type { Standing } from '../progress/standing';

/** `last` and `turn`: which time of a recurring deadline. */
const WORDS: Record<Language, { last: string; turn: string; dated: string; next: string }> = {
  vi: {
    last: '{words}: kỳ cuối, {day}',
    turn: '{words}: kỳ {turn}/{all}',
    dated: '{words} ({day})',
    next: 'Mốc tới: {words}',
  },
  en: {
    last: '{words}: last time, {day}',
    turn: '{words}: {turn} of {all}',
    dated: '{words} ({day})',
    next: 'Next: {words}',
  },
};

/** The day an item is counted from: the one it has missed, else the next one, else its last. Null when it has none. */
export function dueDay({ deadline }: Item, standing: Standing, asOf: Day): Day | null {
  if (standing.progress === 'overdue') return addDays(asOf, -standing.daysLate);
  if (standing.nextDay !== null) return standing.nextDay;
  return (
    datedMilestones(deadline.milestones)
      .map(({ end }) => end)
      .sort()
      .at(-1) ?? null
  );
}

/**
 * Which milestones of an overdue item are late; "" when its deadline has only one day and says all itself. When another one of it comes
 * within `soon` days, that is said as well: no other list names it.
 */
export function lateWords({ deadline }: Item, standing: Standing, asOf: Day, soon: number, language: Language): string {
  const words = WORDS[language];
  const { milestones } = deadline;
  const late = datedMilestones(milestones).filter(({ index }) => standing.lateMilestones.includes(index));
  if (milestones.length < 2 && late.every(({ days }) => days.length < 2)) return '';
  const lines = late.map(({ index, days, end }) => {
    const values = { words: nameOf(milestones[index]!), day: showDay(end, language) };
    return fill(days.length > 1 ? words.last : words.dated, values);
  });
  const comes = standing.nextDay !== null && standing.nextDay <= addDays(asOf, soon);
  const next = comes ? nextWords(milestones, standing.nextDay!, language) : '';
  return [...lines, ...(next === '' ? [] : [fill(words.next, { words: next })])].join('\n');
}

/** Which milestones fall on the next day of an item; "" when its deadline has only one day. */
export function comingWords({ deadline }: Item, { nextDay }: Standing, language: Language): string {
  const { milestones } = deadline;
  const onlyOne = milestones.length < 2 && (milestones[0]?.occurrences.length ?? 0) < 2;
  return nextDay === null || onlyOne ? '' : nextWords(milestones, nextDay, language, false);
}

function nextWords(milestones: Milestone[], day: Day, language: Language, dated = true): string {
  const words = WORDS[language];
  const due = datedMilestones(milestones).filter(({ days }) => days.includes(day));
  const said = due.map(({ index, days }) => {
    const name = nameOf(milestones[index]!);
    return days.length > 1 ? turnWords(name, days, day, language) : name;
  });
  const all = said.join('; ');
  return dated ? fill(words.dated, { words: all, day: showDay(day, language) }) : all;
}

/** "Báo cáo: kỳ 2/4". */
export const turnWords = (words: string, days: Day[], day: Day, language: Language): string =>
  fill(WORDS[language].turn, { words, turn: days.indexOf(day) + 1, all: days.length });

/** A milestone by its own words, its colon and full stop left out. */
export const nameOf = (milestone: Milestone): string => oneLine(milestoneWords(milestone)).replace(/[\s:;,.]+$/u, '');
