import { z } from 'zod';
import type { Progress, Standing } from '../progress/standing';

const count = () => z.number().int().min(0);

/**
 * The office's count. Every item is in exactly one of done.*, open.withinTerm, open.dueSoon, open.overdue, open.perhapsOverdue, inProgress,
 * waiting, withoutTerm.* and notApplicable; `overdueLong`, `notWritten` and `missed` are "of which" figures.
 */
export const Tally = z.object({
  items: count(),
  /** `undated`: done, but whether in time cannot be told. */
  done: z.object({ onTime: count(), late: count(), undated: count() }),
  /** `overdueLong`: of those overdue, by more than 30 days. `perhapsOverdue`: none of those overdue; a day has passed that is in doubt. */
  open: z.object({
    withinTerm: count(),
    dueSoon: count(),
    overdue: count(),
    overdueLong: count(),
    perhapsOverdue: count(),
  }),
  /** Begun, neither late nor due soon. */
  inProgress: count(),
  waiting: count(),
  withoutTerm: z.object({ continuous: count(), noDate: count() }),
  notApplicable: count(),
  /** Of all items: those with nothing in the result cell ("chưa cập nhật"). */
  notWritten: count(),
  /** Of all items: those whose target was surely not reached; what cannot be told is none of them. */
  missed: count(),
});
export type Tally = z.infer<typeof Tally>;

export function byProgress(standings: Standing[]): Record<Progress, number> {
  const counts: Record<Progress, number> = {
    'done-on-time': 0,
    'done-late': 0,
    done: 0,
    'in-progress': 0,
    waiting: 0,
    'due-soon': 0,
    'within-term': 0,
    overdue: 0,
    'perhaps-overdue': 0,
    continuous: 0,
    'no-date': 0,
    'not-applicable': 0,
  };
  for (const { progress } of standings) counts[progress] += 1;
  return counts;
}

export function tally(standings: Standing[], longOverdueDays: number): Tally {
  const of = byProgress(standings);
  return {
    items: standings.length,
    done: { onTime: of['done-on-time'], late: of['done-late'], undated: of.done },
    open: {
      withinTerm: of['within-term'],
      dueSoon: of['due-soon'],
      overdue: of.overdue,
      overdueLong: standings.filter(({ progress, daysLate }) => progress === 'overdue' && daysLate > longOverdueDays)
        .length,
      perhapsOverdue: of['perhaps-overdue'],
    },
    inProgress: of['in-progress'],
    waiting: of.waiting,
    withoutTerm: { continuous: of.continuous, noDate: of['no-date'] },
    notApplicable: of['not-applicable'],
    notWritten: standings.filter(({ written }) => !written).length,
    missed: standings.filter(({ outcome }) => outcome === 'missed').length,
  };
}
