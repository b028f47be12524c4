import type { Day } from '../../calendar/day';
import type { Progress, Standing } from '../../progress/standing';

/** What became of an item up to a day: of its days that have passed, and of what was done before its day. */
export interface DueSoFar {
  done: boolean;
  /** Done, and every time in time. */
  onTime: boolean;
  /** Done, and nobody can tell whether in time. */
  undated: boolean;
  /** How often it was done late. */
  late: number;
  overdue: boolean;
}

/**
 * Null: nothing of it has fallen due yet, or nobody can tell: days to come, in doubt, or none at all, work under way whose last day is ahead, what did
 * not arise.
 */
export function dueSoFar({ parts, progress }: Standing, asOf: Day): DueSoFar | null {
  const dated = parts.filter(({ end }) => end !== null);
  if (dated.length === 0) {
    return progress === 'done' ? { done: true, onTime: false, undated: true, late: 0, overdue: false } : null;
  }
  const due = dated.filter(({ state, end }) => DONE.has(state) || (OPEN.has(state) && end! < asOf));
  if (due.length === 0) return null;
  const of = (state: Progress) => due.filter((part) => part.state === state).length;
  const done = due.every(({ state }) => DONE.has(state));
  return {
    done,
    onTime: of('done-on-time') === due.length,
    undated: done && of('done') > 0,
    late: of('done-late'),
    overdue: of('overdue') > 0,
  };
}

const DONE = new Set<Progress>(['done-on-time', 'done-late', 'done']);
/** Handed in is not done: the next step is another's, and the task is still this one's. */
const OPEN = new Set<Progress>(['overdue', 'waiting']);
