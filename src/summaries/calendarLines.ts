import { fill } from '../language/bilingual';
import { oneLine } from '../language/text';
import { trimEnd } from '../language/trim';
import type { DueEvent } from '../figures/calendarDays';
import { timesOf } from '../workbook/grouped';
import { CALENDAR_WORDS } from './calendarWords';
import type { Cell } from './cells';
import { hasOneDay, nameOn } from './dueMilestones';
import { leadNames, numberList, numberOf, rowLink, taskOf, withoutListMark } from './itemWords';
import { PROGRESS_NAMES } from '../progress/names';
import { PASSED } from './stateWords';
import type { SheetContext } from './summary';

/** One row of the calendar, below its day. */
export interface CalendarLine {
  number: string;
  what: string;
  lead: string;
  state: string;
  link: Cell;
}

/**
 * The lines of one day. Tasks of the whole year say no more than that the year ends: those of one lead are one line with their numbers, so that
 * the last day of December is not half of the plan over again.
 */
export function linesOf(events: DueEvent[], context: SheetContext): CalendarLine[] {
  const alike = new Map<string, DueEvent[]>();
  events.forEach((event, i) => {
    const key = event.wholeYear ? `all ${leadNames(event.item)}` : String(i);
    const group = alike.get(key);
    if (group) group.push(event);
    else alike.set(key, [event]);
  });
  // Those of the whole year come last: the dates of the day are what has to be seen.
  const groups = [...alike.values()].sort(([a], [b]) => Number(a!.wholeYear) - Number(b!.wholeYear));
  return groups.map((group) => (group.length > 1 ? together(group, context) : single(group[0]!, context)));
}

function single(event: DueEvent, context: SheetContext): CalendarLine {
  const { item } = event;
  const { plan } = context.inspection;
  return {
    number: numberOf(plan, item),
    what: whatOf(event),
    lead: leadNames(item),
    state: stateOf(event, context),
    link: rowLink(plan, item),
  };
}

function together(group: DueEvent[], context: SheetContext): CalendarLine {
  const { plan } = context.inspection;
  const { item } = group[0]!;
  const numbers = numberList(
    plan,
    group.map((event) => event.item),
  );
  return {
    number: '',
    what: fill(CALENDAR_WORDS.wholeYear, { n: group.length, numbers }),
    lead: leadNames(item),
    state: counted(group.map((event) => stateOf(event, context))),
    link: rowLink(plan, item),
  };
}

/** The milestone before the task: "Báo cáo quý I – Thực hiện chế độ báo cáo". */
function whatOf({ item, index, days, day, wholeYear }: DueEvent): string {
  const { deadline } = item;
  const words = shorten(taskOf(item));
  const task = withoutListMark(words);
  if (wholeYear) return fill(CALENDAR_WORDS.ofWholeYear, { task });
  if (hasOneDay(deadline.milestones)) return words;
  return fill(CALENDAR_WORDS.ofMilestone, { milestone: nameOn(item, index, days, day), task });
}

/** "Trong hạn", or "Trong hạn: 14; Đã xong: 2" when they differ. */
function counted(states: string[]): string {
  const counts = timesOf(states);
  const [[only] = ['']] = counts;
  return counts.size === 1 ? only : [...counts].map(([state, n]) => `${state}: ${n}`).join('\n');
}

/** Where this very milestone stands: an item that is overdue by its first date is not yet late by its second. */
function stateOf({ day, index, standing }: DueEvent, { inspection }: SheetContext): string {
  const part = standing.parts.find(({ milestone, end }) => milestone === index && end === day);
  const { state, assumed } = part!;
  const isQuiet = state === 'in-progress' || state === 'no-date' || (state === 'perhaps-overdue' && assumed);
  if (day < inspection.asOf && isQuiet) return PASSED;
  return PROGRESS_NAMES[state].vi;
}

/** Two lines of the column are enough to know a task by. */
const LONGEST = 130;

function shorten(task: string): string {
  const line = oneLine(task);
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  const blank = cut.lastIndexOf(' ');
  return `${trimEnd(cut.slice(0, blank > 0 ? blank : LONGEST), ' ,;:.–-')}…`;
}
