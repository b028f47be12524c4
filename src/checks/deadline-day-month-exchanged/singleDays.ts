import { addDays, type Day, makeDay, partsOf } from '../../calendar/day';
import type { Plan } from '../../plan/plan';
import { deadlineCells } from '../time/deadlineCells';
import { isNamedDay } from '../time/namedDay';
import type { SharedCell } from '../rows/mergedCells';

/** A deadline cell that holds one day and nothing else. */
export interface SingleDay {
  cell: SharedCell;
  section: string | null;
  /** The day the cell names. */
  day: Day;
  /** Day and month the other way round; null where that is no day, or the same. */
  exchanged: Day | null;
  /** The cell says the year itself, so a spreadsheet may have turned it round; "5/12" stayed text. */
  withYear: boolean;
}

/** All such cells of a plan, from top to bottom. */
export function singleDays(plan: Plan): SingleDay[] {
  return deadlineCells(plan).flatMap((cell) => {
    const { milestones, rest } = cell.item.deadline;
    const [only] = milestones;
    if (milestones.length !== 1 || rest !== '' || !only?.lastDay || !isNamedDay(only)) return [];
    const day = only.boundary === 'before' ? addDays(only.lastDay, 1) : only.lastDay;
    const { year, month, day: ofMonth } = partsOf(day);
    const exchanged = month === ofMonth ? null : makeDay(year, ofMonth, month);
    return [{ cell, section: cell.item.section, day, exchanged, withYear: !only.assumed.includes('plan-year') }];
  });
}
