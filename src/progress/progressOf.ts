import { type Day, daysBetween } from '../calendar/day';
import { isUnknown } from '../plan/leads';
import type { Item, Milestone, Result, ResultState } from '../plan/plan';
import { type DatedMilestone, datedMilestones, earliest, lastOnes, nextDay, passed } from './milestoneDays';
import { DEFAULT_PROGRESS_SETTINGS, type ProgressSettings } from './settings';
import type { Progress, Standing } from './standing';

/** Lateness is always computed from days; what a cell says of it ("quá hạn") is never taken for it. */
type Lateness = Pick<Standing, 'daysLate' | 'lateMilestones'>;

/** `inDoubt`: places, in the deadline's milestones, of those whose year is not sure. */
export function progressOf(
  item: Item,
  asOf: Day,
  settings: ProgressSettings = DEFAULT_PROGRESS_SETTINGS,
  inDoubt: readonly number[] = [],
): Standing {
  const { milestones } = item.deadline;
  const dated = datedMilestones(milestones);
  const said = item.result?.state ?? 'not-written';
  if (said === 'not-written' && SAY_THE_STATE.some((field) => isUnknown(item, field))) return closed('no-date', true);
  const state = said === 'done' ? doneAsOf(item.result, dated, asOf) : said;
  const written = said !== 'not-written';

  if (state === 'not-applicable') return closed('not-applicable', written);
  if (state === 'done') return doneStanding(item.result?.doneOn ?? null, dated, inDoubt);

  const next = nextDay(dated, asOf);
  const daysLeft = next === null ? null : daysBetween(asOf, next);
  const open = { daysLate: 0, lateMilestones: [], nextDay: next, daysLeft, written };

  // Handed in: the next step is another's, so the unit is not late.
  if (state === 'waiting') return { ...open, progress: 'waiting' };
  if (dated.length === 0) return { ...open, progress: withoutDay(milestones, state) };

  const lateness = overdueBy(dated, state, asOf);
  if (lateness) {
    const goesOn = state === 'in-progress' && hasContinuous(milestones);
    if (goesOn) return { ...open, progress: 'continuous' };
    const isDoubtful = ({ index }: DatedMilestone) => item.deadline.rest !== '' || inDoubt.includes(index);
    const sure = surelyOverdueBy(dated, isDoubtful, state, asOf);
    return sure
      ? { ...open, ...sure, progress: 'overdue' }
      : { ...open, lateMilestones: lateness.lateMilestones, progress: 'perhaps-overdue' };
  }
  if (daysLeft !== null && daysLeft <= settings.dueSoonDays) return { ...open, progress: 'due-soon' };
  return { ...open, progress: state === 'in-progress' ? 'in-progress' : 'within-term' };
}

/** While one of these is not known, nobody can say that nothing was done. */
const SAY_THE_STATE = ['result', 'doneOn', 'evidence'] as const;

/** Done on a later day is not done yet; how far the work was on the day counted, nobody has written. */
function doneAsOf(result: Result | null, dated: DatedMilestone[], asOf: Day): ResultState {
  if (result !== null && result.doneOn !== null && result.doneOn > asOf) return 'not-written';
  return isPartOnly(result, dated, asOf) ? 'in-progress' : 'done';
}

/**
 * Four reports are due and two are quoted: the documents prove the milestones that were met, not the one still to come. So a result that is done
 * only by its documents, fewer than the milestones, the last of them due later, leaves the item open.
 */
function isPartOnly(result: Result | null, dated: DatedMilestone[], asOf: Day): boolean {
  const { evidence = [], doneOn = null } = result ?? {};
  if (doneOn === null || evidence.length === 0 || evidence.length >= dated.length) return false;
  const ends = dated.map(({ end }) => end).sort();
  return ends[ends.length - 1]! >= asOf && doneOn <= ends[ends.length - 2]!;
}

/**
 * Null when not overdue. A unit that reports work in progress has met the milestones that passed, unless all have; of one
 * that reports nothing, or nothing begun, nobody can tell: its first passed milestone counts.
 */
function overdueBy(dated: DatedMilestone[], state: ResultState, asOf: Day): Lateness | null {
  const over = passed(dated, asOf);
  if (state !== 'in-progress') return latenessOf(over, asOf);
  return over.length === dated.length ? latenessOf(lastOnes(over), asOf) : null;
}

/** The same by the milestones whose days are sure. Work in progress is late only when all have passed: one in doubt leaves that open. */
function surelyOverdueBy(
  dated: DatedMilestone[],
  isDoubtful: (milestone: DatedMilestone) => boolean,
  state: ResultState,
  asOf: Day,
): Lateness | null {
  if (state === 'in-progress' && dated.some(isDoubtful)) return null;
  return overdueBy(
    dated.filter((milestone) => !isDoubtful(milestone)),
    state,
    asOf,
  );
}

/** By how much `on` is past the earliest end of some milestones; null when there are none. */
function latenessOf(late: DatedMilestone[], on: Day): Lateness | null {
  const from = earliest(late.map(({ end }) => end));
  return from === null ? null : { daysLate: daysBetween(from, on), lateMilestones: late.map(({ index }) => index) };
}

/** A day of which the year is in doubt may be the next year's: past it, nobody can say that the item was done late. */
function doneStanding(doneOn: Day | null, dated: DatedMilestone[], inDoubt: readonly number[]): Standing {
  const last = lastOnes(dated);
  const end = last[0]?.end;
  if (doneOn === null || end === undefined) return closed('done', true);
  if (doneOn > end)
    return dated.some(({ index }) => inDoubt.includes(index))
      ? closed('done', true)
      : { ...closed('done-late', true), ...latenessOf(last, doneOn) };
  // One day cannot tell whether each of several occurrences was met.
  return closed(last.some(({ days }) => days.length > 1) ? 'done' : 'done-on-time', true);
}

function withoutDay(milestones: Milestone[], state: ResultState): Progress {
  if (hasContinuous(milestones)) return 'continuous';
  return state === 'in-progress' ? 'in-progress' : 'no-date';
}

const hasContinuous = (milestones: Milestone[]) => milestones.some(({ kind }) => kind === 'continuous');

const closed = (progress: Progress, written: boolean): Standing => ({
  progress,
  daysLate: 0,
  daysLeft: null,
  nextDay: null,
  lateMilestones: [],
  written,
});
