import type { Progress } from '../../progress/standing';
import type { ClosedRow } from '../../settings/closings/closedRow';
import { type FigureKey, type Figures, NO_FIGURES } from '../figures';

/** The figure in which an item of a state is counted; begun work is parted by whether a day binds it. */
const FIGURE_OF: Record<Exclude<Progress, 'in-progress'>, FigureKey> = {
  'done-on-time': 'onTime',
  'done-late': 'late',
  done: 'undated',
  waiting: 'waiting',
  'due-soon': 'dueSoon',
  'within-term': 'withinTerm',
  overdue: 'overdue',
  'perhaps-overdue': 'perhapsOverdue',
  continuous: 'continuous',
  'no-date': 'noDate',
  'not-applicable': 'notApplicable',
};

/** The count when a period was closed, from the rows of its items. What was not written then nobody has kept: `notWritten` is 0. */
export function figuresBefore(items: readonly ClosedRow[], longOverdueDays: number): Figures {
  const count = { ...NO_FIGURES, items: items.length };
  for (const { progress, end, daysLate } of items) {
    count[progress === 'in-progress' ? (end === null ? 'begunNoDate' : 'begun') : FIGURE_OF[progress]] += 1;
    if (progress === 'overdue' && daysLate > longOverdueDays) count.overdueLong += 1;
  }
  return count;
}
