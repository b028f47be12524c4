import { type Day, daysBetween } from '../calendar/day';
import { isUnknown } from '../plan/leads';
import type { Item, Milestone, Result, ResultState } from '../plan/plan';
import { dealOut, type Dealt, isOfSingleParts } from './dealOut';
import { givenParts, type GivenParts } from './givenParts';
import { judgeParts } from './judgeParts';
import { type DuePart, partsOfDeadline } from './parts';
import type { Proof } from './proof';
import { DEFAULT_PROGRESS_SETTINGS, type ProgressSettings } from './settings';
import type { DoubtfulDay, Progress, Standing, StandingPart } from './standing';

/**
 * Where an item stands: each day of its deadline is judged by itself, the item by its parts. What was entered of a part goes before the result
 * cell. Lateness is always computed from days; what a cell says of it ("quá hạn") is never taken for it. `inDoubt`: those of its days whose year is
 * not sure.
 */
export function progressOf(
  item: Item,
  asOf: Day,
  settings: ProgressSettings = DEFAULT_PROGRESS_SETTINGS,
  inDoubt: readonly DoubtfulDay[] = [],
): Standing {
  const { milestones } = item.deadline;
  const parts = partsOfDeadline(milestones);
  const given = givenParts(parts, item.partResults, asOf);
  const dated = parts.filter(({ end }) => end !== null);
  const isAllGiven = dated.length > 0 && parts.every(({ end }, place) => end === null || given.has(place));
  const said = isAllGiven ? 'not-written' : (item.result?.state ?? 'not-written');
  const isUnsaid = said === 'not-written' && SAY_THE_STATE.some((field) => isUnknown(item, field));
  if (isUnsaid && given.size === 0) return allParts('no-date', parts, true);
  const state = stateAsOf(item.result, said, asOf);
  const written = said !== 'not-written' || given.size > 0;
  const several = dated.length > 1;
  const isOff = state === 'not-applicable' && !(several && isOfSingleParts(item.result!));
  if (isOff && given.size === 0) return allParts('not-applicable', parts, written);

  const dealt = isOff
    ? dealRest(parts, given, { state: 'not-applicable', doneOn: null, evidence: [] })
    : several
      ? dealSeveral(parts, item, state, asOf, given)
      : dealWhole(parts, item.result, state, given);
  const inYearDoubt = ({ milestone, end }: DuePart) =>
    inDoubt.some((doubt) => doubt.milestone === milestone && doubt.day === end);
  const isDoubtful = (part: DuePart) => item.deadline.rest !== '' || inYearDoubt(part);
  const goesOn = state === 'in-progress' && hasContinuous(milestones);
  const judged = judgeParts(parts, dealt, {
    goesOn,
    asOf,
    dueSoonDays: settings.dueSoonDays,
    state,
    isDoubtful,
    inYearDoubt,
  });
  // While the result is not known, nobody can say more than what was entered.
  const isOpen = ({ end }: DuePart, place: number) => end !== null && !given.has(place);
  if (isUnsaid && parts.some(isOpen)) {
    const told = judged.map((part, i) => (given.has(i) ? part : { ...part, state: 'no-date' as const, daysLate: 0 }));
    return { ...closed('no-date', true), parts: told };
  }
  return {
    ...standingOf(judged, { milestones, state, written, asOf, dueSoonDays: settings.dueSoonDays }),
    parts: judged,
  };
}

/** While one of these is not known, nobody can say that nothing was done. */
const SAY_THE_STATE = ['result', 'doneOn', 'evidence'] as const;

/** Done on a later day is not done yet; how far the work was on the day counted, nobody has written. */
function stateAsOf(result: Result | null, said: ResultState, asOf: Day): ResultState {
  return said === 'done' && result !== null && result.doneOn !== null && result.doneOn > asOf ? 'not-written' : said;
}

/** A target that is met is met for all that has passed: no document of a single day is asked for. */
function dealSeveral(
  parts: DuePart[],
  { result, answer }: Item,
  state: ResultState,
  asOf: Day,
  given: GivenParts,
): Dealt {
  const { proofs, single } = dealOut(parts, result, state, asOf, given);
  if (state !== 'done' || answer?.verdict !== 'met') return { proofs, single };
  const isMet = ({ state: of }: Proof, place: number) =>
    of === null && !given.has(place) && (parts[place]!.end ?? asOf) < asOf;
  return { proofs: proofs.map((proof, i) => (isMet(proof, i) ? { ...proof, state: 'done' } : proof)), single };
}

/** Of a deadline of one day the result says what became of it. */
function dealWhole(parts: DuePart[], result: Result | null, state: ResultState, given: GivenParts): Dealt {
  const proofs = parts.map(
    ({ end }, place) =>
      given.get(place) ?? {
        state: state === 'done' && end !== null ? ('done' as const) : null,
        doneOn: state === 'done' && end !== null ? (result?.doneOn ?? null) : null,
        evidence: end === null ? [] : (result?.evidence ?? []),
      },
  );
  return { proofs, single: given.size > 0 };
}

const dealRest = (parts: DuePart[], given: GivenParts, rest: Proof): Dealt => ({
  proofs: parts.map((_, place) => given.get(place) ?? rest),
  single: true,
});

interface Whole {
  milestones: Milestone[];
  state: ResultState;
  written: boolean;
  asOf: Day;
  dueSoonDays: number;
}

function standingOf(
  parts: StandingPart[],
  { milestones, state, written, asOf, dueSoonDays }: Whole,
): Omit<Standing, 'parts'> {
  const dated = parts.filter(({ end }) => end !== null);
  const of = (progress: Progress) => dated.filter((part) => part.state === progress);
  if (dated.length === 0 && state === 'done') return closed('done', written);
  if (dated.length > 0 && dated.every((part) => CLOSED.has(part.state))) {
    const late = of('done-late');
    if (late.length > 0) return { ...closed('done-late', written), ...latenessOf(late) };
    if (of('not-applicable').length === dated.length) return closed('not-applicable', written);
    return closed(of('done').length > 0 ? 'done' : 'done-on-time', written);
  }

  const next = dated.flatMap(({ end, state }) => (!CLOSED.has(state) && end! >= asOf ? [end!] : [])).sort()[0] ?? null;
  const daysLeft = next === null ? null : daysBetween(asOf, next);
  const open = { daysLate: 0, lateMilestones: [], nextDay: next, daysLeft, written };
  if (dated.length === 0) return { ...open, progress: state === 'waiting' ? 'waiting' : withoutDay(milestones, state) };

  const [overdue, perhaps] = [of('overdue'), dated.filter(mayBeOverdue)];
  if (next === null && state === 'in-progress' && hasContinuous(milestones)) return { ...open, progress: 'continuous' };
  if (overdue.length + perhaps.length > 0) {
    return overdue.length > 0
      ? { ...open, ...latenessOf(overdue), progress: 'overdue' }
      : { ...open, lateMilestones: latenessOf(perhaps).lateMilestones, progress: 'perhaps-overdue' };
  }
  if (state === 'waiting' || dated.every((part) => CLOSED.has(part.state) || part.state === 'waiting'))
    return { ...open, progress: 'waiting' };
  if (daysLeft !== null && daysLeft <= dueSoonDays) return { ...open, progress: 'due-soon' };
  const begun = state === 'in-progress' || dated.some((part) => DONE.has(part.state) || BEGUN.has(part.state));
  return { ...open, progress: begun ? 'in-progress' : 'within-term' };
}

const DONE = new Set<Progress>(['done', 'done-on-time', 'done-late']);
/** A part that does not arise is nothing to wait for. */
const CLOSED = new Set<Progress>([...DONE, 'not-applicable']);
const BEGUN = new Set<Progress>(['in-progress', 'waiting']);

/** A passed period that names no sending day is told with its part; the item does not hang on it. */
const mayBeOverdue = ({ state, assumed }: StandingPart): boolean => state === 'perhaps-overdue' && !assumed;

/** Counted from the part that is late the longest. */
const latenessOf = (late: StandingPart[]): Pick<Standing, 'daysLate' | 'lateMilestones'> => ({
  daysLate: Math.max(...late.map(({ daysLate }) => daysLate)),
  lateMilestones: [...new Set(late.map(({ milestone }) => milestone))],
});

function withoutDay(milestones: Milestone[], state: ResultState): Progress {
  if (hasContinuous(milestones)) return 'continuous';
  return state === 'in-progress' ? 'in-progress' : 'no-date';
}

const hasContinuous = (milestones: Milestone[]) => milestones.some(({ kind }) => kind === 'continuous');

const closed = (progress: Progress, written: boolean): Omit<Standing, 'parts'> => ({
  progress,
  daysLate: 0,
  daysLeft: null,
  nextDay: null,
  lateMilestones: [],
  written,
});

const allParts = (progress: Progress, parts: DuePart[], written: boolean): Standing => ({
  ...closed(progress, written),
  parts: parts.map(({ label, milestone, end, assumed }) => ({
    label,
    milestone,
    end,
    state: progress,
    daysLate: 0,
    doneOn: null,
    evidence: [],
    assumed,
  })),
});
