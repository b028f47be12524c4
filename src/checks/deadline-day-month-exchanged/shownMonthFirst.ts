import { makeDay } from '../../calendar/day';
import { oneLine } from '../../language/text';
import type { SingleDay } from './singleDays';

const DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/;

/** A true date whose format shows the month first: what everybody reads as 5 December is 12 May. */
export function shownMonthFirst({ cell, exchanged }: SingleDay): boolean {
  const shown = DAY.exec(oneLine(cell.item.deadline.text));
  if (!shown || exchanged === null) return false;
  const year = Number(shown[3]!.length === 2 ? `20${shown[3]}` : shown[3]);
  return makeDay(year, Number(shown[2]), Number(shown[1])) === exchanged;
}
