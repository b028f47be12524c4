import { type Day, daysBetween } from '../../calendar/day';
import type { Inspection } from '../../checks/engine/inspection';
import type { Item } from '../../plan/plan';
import type { Progress } from '../../progress/standing';
import type { ClosedRow } from '../../settings/closings/closedRow';
import type { PeriodName } from '../../settings/periods/period';
import type { ClosedItem } from './closedItems';
import { type Line, linesOf } from './lines';
import type { Earlier } from './earlier';

/** An item, or a part of it, that has changed since the period before; `before` null where it was not there. */
export interface ChangedLine {
  item: Item;
  line: Line;
  before: Line | null;
}

interface OverdueStill extends ChangedLine {
  /** How many closings in a row, up to the last one, it was overdue already. */
  periods: number;
}

export interface MovedDeadline {
  item: Item;
  /** The item as it stood. */
  before: ClosedRow;
  /** The days that are no more, and those that were not there, in order. */
  from: Day[];
  to: Day[];
  /** How much later the last day is; null where one side has none. */
  days: number | null;
}

/** What has changed in a plan since a period was closed. */
export interface PeriodChanges {
  before: { period: PeriodName; closedOn: Day; rows: ClosedRow[] };
  done: ChangedLine[];
  overdue: ChangedLine[];
  still: OverdueStill[];
  /** Done then, and not now: somebody has changed the result. */
  undone: ChangedLine[];
  moved: MovedDeadline[];
  added: Item[];
  gone: ClosedItem[];
}

const DONE: readonly Progress[] = ['done', 'done-late', 'done-on-time'];
const isDone = (line: Pick<Line, 'progress'> | null): boolean => line !== null && DONE.includes(line.progress);
const isOverdue = (line: Pick<Line, 'progress'> | null): boolean => line?.progress === 'overdue';

/** `earlier`: the closings before the day of the inspection, the latest first, as they were matched with the plan's items. Null without any. */
export function changesSince({ plan, standings }: Inspection, earlier: readonly Earlier[]): PeriodChanges | null {
  const [last] = earlier;
  if (!last) return null;
  const { period, closedOn } = last;
  const changes: PeriodChanges = {
    before: { period, closedOn, rows: last.items.map(({ row }) => row) },
    ...{ done: [], overdue: [], still: [], undone: [], moved: [], added: [] },
    gone: last.gone,
  };
  plan.items.forEach((item, i) => {
    const closings = earlier.map(({ of }) => of.get(item) ?? null);
    const [then] = closings;
    if (!then) changes.added.push(item);
    const lines = linesOf(item, standings[i]!);
    for (const [nth, line] of lines.entries()) {
      const states = closings.map((closed) => lineBefore(closed, line, nth, lines.length));
      const changed = { item, line, before: states[0]! };
      if (isDone(line) && !isDone(changed.before)) changes.done.push(changed);
      if (!isDone(line) && isDone(changed.before)) changes.undone.push(changed);
      if (!isOverdue(line)) continue;
      const open = states.findIndex((state) => !isOverdue(state));
      const periods = open < 0 ? states.length : open;
      if (periods === 0) changes.overdue.push(changed);
      else changes.still.push({ ...changed, periods });
    }
    const moved = then && movedDays(item, then, lines);
    if (moved) changes.moved.push(moved);
  });
  return changes;
}

/** The same line when a period was closed: by its name and day, its name, its day, its place among as many. */
function lineBefore(closed: ClosedItem | null, line: Line, nth: number, count: number): Line | null {
  if (!closed) return null;
  const { row, parts } = closed;
  if (line.part === '') return row;
  // It had one date then: what is said of the whole is all there is to say of its parts.
  if (parts.length === 0) return row;
  const only = (found: ClosedRow[]) => (found.length === 1 ? found[0]! : null);
  return (
    only(parts.filter(({ part, end }) => part === line.part && end === line.end)) ??
    only(parts.filter(({ part }) => part === line.part)) ??
    only(parts.filter(({ end }) => end === line.end)) ??
    (parts.length === count ? parts[nth]! : null)
  );
}

function movedDays(item: Item, { row, parts }: ClosedItem, lines: readonly Line[]): MovedDeadline | null {
  const daysOf = (all: readonly Pick<Line, 'end'>[]) => [...new Set(all.flatMap(({ end }) => end ?? []))].sort();
  // Where one side knows only the last day, the last days are compared.
  const single = parts.length === 0 || lines.length === 1;
  const lastOf = (days: Day[]) => days.slice(-1);
  const before = single ? lastOf(daysOf([row])) : daysOf(parts);
  const now = single ? lastOf(daysOf(lines)) : daysOf(lines);
  const [from, to] = [before.filter((day) => !now.includes(day)), now.filter((day) => !before.includes(day))];
  if (from.length + to.length === 0) return null;
  const [old, moved] = [before.at(-1), now.at(-1)];
  return { item, before: row, from, to, days: old && moved ? daysBetween(old, moved) : null };
}
