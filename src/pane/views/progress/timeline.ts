import { type Day, daysInMonth, partsOf } from '../../../calendar/day';
import type { Standing } from '../../../progress/standing';

interface TimelineMark {
  /** 0 is the first of January, 1 the end of December; days of other years stand at the ends. */
  at: number;
  late: boolean;
}

export interface Timeline {
  marks: TimelineMark[];
  /** Null when the day is of another year. */
  today: number | null;
}

/** More days than these on one bar cannot be told apart. */
const MOST = 24;

/** The days of an item on the bar of a year; null when it has none. */
export function timelineOf(standing: Standing, asOf: Day, year: number): Timeline | null {
  const days = standing.parts.flatMap(({ end, state }): TimelineMark[] =>
    end === null ? [] : [{ at: placeIn(year, end), late: state === 'overdue' || state === 'done-late' }],
  );
  if (days.length === 0) return null;
  const today = partsOf(asOf).year === year ? placeIn(year, asOf) : null;
  return { marks: days.slice(0, MOST), today };
}

/** Months are drawn equally wide. */
function placeIn(year: number, day: Day): number {
  const parts = partsOf(day);
  if (parts.year !== year) return parts.year < year ? 0 : 1;
  return (parts.month - 1 + (parts.day - 0.5) / daysInMonth(year, parts.month)) / 12;
}
