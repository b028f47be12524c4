import { addDays, type Day, lastOfMonth, makeDay, partsOf } from '../../calendar/day';
import type { Deadline, Milestone } from '../../plan/plan';

type Read = Omit<Deadline, 'from'>;

/** The one stretch of time a column beside names: a month ("Tháng 03/2027"), a quarter, a year. */
export interface Frame {
  from: Day;
  to: Day;
  year: number;
  /** The one month it is; null for longer ones. */
  month: number | null;
  /** Its year is not said but the plan's. */
  assumesYear: boolean;
}

/** The frame a reading names; null when it names none or several. */
export function frameOf({ milestones, rest }: Read): Frame | null {
  const [only] = milestones;
  if (!only || milestones.length > 1 || rest !== '' || only.kind !== 'period' || !only.from || !only.lastDay)
    return null;
  const { year, month } = partsOf(only.from);
  if (partsOf(only.lastDay).year !== year) return null;
  const isMonth = only.from.endsWith('-01') && only.lastDay === lastOfMonth(year, month);
  return {
    from: only.from,
    to: only.lastDay,
    year,
    month: isMonth ? month : null,
    assumesYear: only.assumed.includes('plan-year'),
  };
}

const BARE_DAYS = /^[^\d/.]*\d{1,2}(?:\s*(?:[-–,]|và|đến)\s*(?:ngày\s*)?\d{1,2})*$/u;
/** "17 giờ ngày 12". */
const A_DAY = /(?:^|\s)ngày \d{1,2}$/iu;
const DAY_AND_MONTH = /(?:^|[^\d/])\d{1,2}\/\d{1,2}$/;
const OTHER_UNIT = /tháng|quý|năm|giờ|lần|tuần/iu;
const PART_OF_MONTH = /^(tuần(?: thứ)? \S+|đầu|giữa|cuối)(?: tháng)?$/iu;

/** The cell's words with the month and year they stand in: "12" and "12/3" in March 2027 are "12/3/2027". */
export function wordsIn(text: string, { month, year }: Frame): string {
  if (DAY_AND_MONTH.test(text)) return `${text}/${year}`;
  if (month === null) return text;
  if ((BARE_DAYS.test(text) && !OTHER_UNIT.test(text)) || A_DAY.test(text)) return `${text}/${month}/${year}`;
  const part = PART_OF_MONTH.exec(text);
  return part ? `${part[1]} tháng ${month}/${year}` : text;
}

/** The day of a date cell that shows no year, in the frame's year; null when that year has none. */
export function inYear(day: Day, { year }: Frame): Day | null {
  const { month, day: number } = partsOf(day);
  return makeDay(year, month, number);
}

/** All days of a reading stand within the frame. */
export const isWithin = (milestones: Milestone[], { from, to }: Frame): boolean =>
  milestones.every(({ lastDay, boundary }) => {
    if (lastDay === null) return true;
    // "Trước ngày 01/4" still stands under March.
    const [named, last] = boundary === 'before' ? [addDays(lastDay, 1), addDays(to, 1)] : [lastDay, to];
    return from <= named && named <= last;
  });

/** A year that the frame says is no longer assumed; one that it assumes is. */
export const assumedIn = (milestone: Milestone, { assumesYear }: Frame): Milestone => {
  if (milestone.lastDay === null) return milestone;
  const assumed = milestone.assumed.filter((one) => one !== 'plan-year');
  return { ...milestone, assumed: assumesYear ? [...assumed, 'plan-year'] : assumed };
};
