import type { Inspection } from '../../../checks/inspection';
import type { Day } from '../../../calendar/day';
import type { Item } from '../../../plan/plan';
import { countClears, type FiveClear } from '../../../summaries/fiveClears';
import { GROUP_NAMES, type GroupName, GROUPS } from '../../items/itemGroups';

/** A line of the office's count: how many items, and where to see them. */
export interface Tile {
  group: GroupName;
  n: number;
}

/** Groups that say something even when nothing is in them. */
const ALWAYS: GroupName[] = ['overdue', 'due-soon', 'done'];

/** The office's count. "Nothing written" is counted only in a table that has a column for results. */
export function tilesOf({ plan, standings }: Inspection): Tile[] {
  const keepsResults = plan.columns.some(({ field }) => field === 'result' || field === 'doneOn');
  return GROUP_NAMES.flatMap((group) => {
    if (group === 'not-written' && !keepsResults) return [];
    const n = standings.filter((standing) => GROUPS[group].has(standing)).length;
    return n > 0 || ALWAYS.includes(group) ? [{ group, n }] : [];
  });
}

export interface ClearBar {
  clear: FiveClear;
  clearItems: number;
  items: number;
}

/** For each of the five clears, how many items have no fault in it. */
export const barsOf = (inspection: Inspection): ClearBar[] =>
  countClears(inspection).map(({ clear, clearItems, unclearItems }) => ({
    clear,
    clearItems,
    items: clearItems + unclearItems,
  }));

export interface NextDeadline {
  item: Item;
  day: Day;
  daysLeft: number;
}

/** How many deadlines ahead are shown. */
const AHEAD = 5;

/** The next days of open items, the nearest first. */
export function nextDeadlines({ plan, standings }: Inspection): NextDeadline[] {
  const ahead = plan.items.flatMap((item, i): NextDeadline[] => {
    const { nextDay, daysLeft } = standings[i]!;
    return nextDay === null || daysLeft === null ? [] : [{ item, day: nextDay, daysLeft }];
  });
  return ahead.sort((a, b) => a.daysLeft - b.daysLeft || a.item.row - b.item.row).slice(0, AHEAD);
}

/** Findings by severity. */
export function severityCounts({ findings }: Inspection) {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
