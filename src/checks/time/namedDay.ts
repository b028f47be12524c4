import { fold } from '../../language/text';
import type { Milestone } from '../../plan/plan';

// 30/6, 30-06-2026, ngày 15, 15 tháng 8; not 6/2026
const DAY = /(?:^|[^\d/])\d{1,2} ?[/.-] ?\d{1,2}(?!\d)|20\d\d-\d\d-\d\d|ngày \d{1,2}(?!\d)|\d{1,2} tháng \d/u;

/** The words name a day, not only a month or a quarter. */
export const namesDay = (text: string): boolean => DAY.test(fold(text));

/** A milestone that falls on one day written in its cell. */
export const isNamedDay = (milestone: Milestone): boolean =>
  milestone.kind === 'date' &&
  milestone.lastDay !== null &&
  (namesDay(milestone.text) || milestone.assumed.includes('serial-number'));
