import { Field } from '../../plan/column';
import type { Candidate, Option } from './evidence';
import type { Role } from './role';
import { ORDER, SECOND_OF_A_FIELD, TOGETHER } from './weights';

/** A column's chosen role, and how much worse the table would be explained without it. */
export interface Choice {
  candidate: Candidate;
  option: Option;
  /** The column's other roles, the best first. */
  others: Option[];
  /** What the whole reading loses when this column may not have this role. */
  margin: number;
  /** The column that has this role then, if any. */
  rival: Candidate | null;
  /** Another column of this role in the same reading, and by how much it is worse (or better, below 0). */
  twin: { candidate: Candidate; gap: number } | null;
}

/** What stands between two columns of times: how far the first comes before the second, from -1 (always behind) to 1. */
type Before = (first: number, second: number) => number;

/** Of any other role a table has but one column; a second one is another's, or nobody's. */
const OF_MANY: ReadonlySet<Role | 'none'> = new Set<Role | 'none'>(['none', 'beside', 'foreign']);
/** Readings that are looked at, at most. */
const MOST_NODES = 3000;
/** Where one column's other roles are so much worse, it is not asked what the table would be without the first. */
const CLEAR = 7;

interface Found {
  total: number;
  roles: Option[];
}

/** The reading of all columns that explains the evidence best. */
export function choose(
  candidates: readonly Candidate[],
  options: readonly Option[][],
  before: Before,
  /** Fields that the table has already. */
  taken: ReadonlySet<string> = new Set(),
): Choice[] {
  const looked = options.map(worthLooking);
  const given = new Uint8Array(ROLES.length);
  for (const role of taken) if (role in PLACE) given[PLACE[role as Role]] = 1;
  const best = search(candidates, looked, before, given);
  return candidates.map((candidate, i) => {
    const option = best.roles[i]!;
    const others = options[i]!.filter((other) => other !== option);
    const twin = twinOf(candidates, best.roles, i);
    const gap = option.score - (others[0]?.score ?? 0);
    if (gap > CLEAR || others.length === 0) return { candidate, option, others, margin: gap, rival: null, twin };
    const without = looked.map((list, at) => (at === i ? worthLooking(others) : list));
    const start = best.roles.map((role, at) => (at === i ? without[i]![0]! : role));
    const second = search(candidates, without, before, given, start);
    const at = second.roles.findIndex(
      (other, j) =>
        j !== i && option.role !== 'none' && other.role === option.role && best.roles[j]!.role !== option.role,
    );
    // What the column is instead is named first.
    const instead = second.roles[i];
    return {
      candidate,
      option,
      others: instead ? [instead, ...others.filter((other) => other !== instead)] : others,
      margin: best.total - second.total,
      rival: at < 0 ? null : candidates[at]!,
      twin,
    };
  });
}

/** The best of the other columns that have a column's role. */
function twinOf(candidates: readonly Candidate[], roles: readonly Option[], at: number): Choice['twin'] {
  const { role, score } = roles[at]!;
  let twin: Choice['twin'] = null;
  for (let i = 0; i < roles.length; i++) {
    if (i === at || role === 'none' || roles[i]!.role !== role) continue;
    const gap = score - roles[i]!.score;
    if (!twin || gap < twin.gap) twin = { candidate: candidates[i]!, gap };
  }
  return twin;
}

/** The best of all readings. `options`: of each column, the best first. */
function search(
  candidates: readonly Candidate[],
  options: readonly Option[][],
  before: Before,
  taken: Uint8Array,
  /** A reading of these options; what is worse is not looked at. */
  start: Option[] = options.map((list) => list[0]!),
): Found {
  // The plainest columns first: then little is left to search.
  const order = candidates.map((_, i) => i).sort((a, b) => gapOf(options[b]!) - gapOf(options[a]!));
  const hope: number[] = Array<number>(order.length + 1).fill(0);
  for (let i = order.length - 1; i >= 0; i--) hope[i] = hope[i + 1]! + options[order[i]!]![0]!.score;
  const most = mostGain(options);
  const roles: Option[] = [...start];
  let found: Found = { total: explained(candidates, roles, before, taken), roles: start };
  let nodes = 0;
  const visit = (depth: number, sum: number): void => {
    if (sum + hope[depth]! + most <= found.total || nodes >= MOST_NODES) return;
    nodes += 1;
    if (depth === order.length) {
      const total = explained(candidates, roles, before, taken);
      if (total > found.total) found = { total, roles: [...roles] };
      return;
    }
    const at = order[depth]!;
    for (const option of options[at]!) {
      roles[at] = option;
      visit(depth + 1, sum + option.score);
    }
  };
  visit(0, 0);
  return found;
}

/** Roles that may win: what stands together never makes up for more. */
const worthLooking = (options: Option[]): Option[] => {
  const best = Math.max(...options.map(({ score }) => score));
  return options.filter(({ score }) => score >= best - MOST_MADE_UP).sort((a, b) => b.score - a.score);
};
const MOST_MADE_UP = 5.5;

/** What stands together can add at most, with the roles that are there. */
function mostGain(options: readonly Option[][]): number {
  THERE.fill(0);
  for (const list of options) for (const { role } of list) THERE[PLACE[role]] = 1;
  let sum = 0;
  for (const { one, gain } of GAINS) if (gain > 0 && isThere(one)) sum += gain;
  for (const { first, second, gain } of ORDERED) if (THERE[first] === 1 && THERE[second] === 1) sum += gain;
  if (THERE[PLACE.deadline] === 1) for (const { place, gain } of DAY_PLACES) if (THERE[place] === 1) sum += gain;
  return sum;
}

/** By how much a column's best role is better than its next. */
const gapOf = ([first, second]: readonly Option[]): number => (first?.score ?? 0) - (second?.score ?? 0);

/** How much of the evidence a reading explains: each column's own, and what stands together. */
function explained(
  candidates: readonly Candidate[],
  roles: readonly Option[],
  before: Before,
  taken: Uint8Array,
): number {
  PRIMARY.fill(NOBODY);
  THERE.set(taken);
  for (let i = 0; i < roles.length; i++) {
    const place = PLACE[roles[i]!.role];
    AT[i] = place;
    const at = PRIMARY[place]!;
    if (at === NOBODY || roles[i]!.score > roles[at]!.score) PRIMARY[place] = i;
    THERE[place] = 1;
  }
  let total = 0;
  for (let i = 0; i < roles.length; i++) {
    const { score } = roles[i]!;
    const isSecond = PRIMARY[AT[i]!] !== i && score > 0 && IS_OF_MANY[AT[i]!] === 0;
    total += isSecond ? score * SECOND_OF_A_FIELD : score;
  }
  for (const { one, without, beside, gain } of GAINS)
    if (isThere(one) && !isThere(without) && (beside === null || isThere(beside))) total += gain;
  // Where there is no task the activity, or the criterion, stands in its place.
  let work = NOBODY;
  for (const place of WORK_PLACES) if (work === NOBODY) work = PRIMARY[place]!;
  for (const { first, second, gain } of ORDERED) {
    const a = first === PLACE.task ? work : PRIMARY[first]!;
    const b = second === PLACE.task ? work : PRIMARY[second]!;
    if (a !== NOBODY && b !== NOBODY && a !== b) total += candidates[a]!.column < candidates[b]!.column ? gain : -gain;
  }
  for (const role of SAID_FIRST) {
    const at = PRIMARY[PLACE[role]]!;
    if (at !== NOBODY && roles[at]!.said <= 0 && isPassedOver(candidates, roles, role)) total -= PASSED_OVER;
  }
  const deadline = PRIMARY[PLACE.deadline]!;
  if (deadline !== NOBODY)
    for (const { place, gain } of DAY_PLACES) {
      const other = PRIMARY[place]!;
      if (other !== NOBODY) total += gain * before(candidates[other]!.column, candidates[deadline]!.column);
    }
  return total;
}

/** A column that says a role plainly has another. */
function isPassedOver(candidates: readonly Candidate[], roles: readonly Option[], role: Role): boolean {
  for (let i = 0; i < candidates.length; i++)
    if ((candidates[i]!.said[role] ?? 0) >= PLAINLY && roles[i]!.role !== role) return true;
  return false;
}

/** Roles by their numbers: thousands of readings are weighed, and sets of words would take most of the time. */
const ROLES = [...Field.options, 'section', 'both', 'partnerNote', 'beside', 'foreign', 'none'] as const;
const PLACE = Object.fromEntries(ROLES.map((role, i) => [role, i])) as Record<Role | 'none', number>;
const placesOf = (roles: readonly Role[] = []): number[] => roles.map((role) => PLACE[role]);
const GAINS = TOGETHER.map(({ one, without, beside, gain }) => ({
  one: placesOf(one),
  without: placesOf(without),
  beside: beside ? placesOf(beside) : null,
  gain,
}));
const ORDERED = ORDER.map(([first, second, gain]) => ({ first: PLACE[first], second: PLACE[second], gain }));
const WORK_PLACES = placesOf(['task', 'activity', 'criterion']);
const IS_OF_MANY = Uint8Array.from(ROLES, (role) => (OF_MANY.has(role) ? 1 : 0));
/** Of the reading that is weighed: the column that has a role, the best of several; whether a role is there at all. */
const PRIMARY = new Int16Array(ROLES.length);
const THERE = new Uint8Array(ROLES.length);
/** And the role of each column. */
const AT: number[] = [];
const NOBODY = -1;

function isThere(places: readonly number[]): boolean {
  for (const place of places) if (THERE[place] === 1) return true;
  return false;
}

/** What says so in words comes before what only looks like it. */
const SAID_FIRST: readonly Role[] = ['task', 'lead', 'deadline', 'partner', 'number'];
const PLAINLY = 4.3;
const PASSED_OVER = 3;

/** Days of these columns come before the deadline's; the day of doing about then. */
const DAYS: readonly [Role, number][] = [
  ['start', 2.5],
  ['given', 2.5],
  ['doneOn', 0.8],
];
const DAY_PLACES = DAYS.map(([role, gain]) => ({ place: PLACE[role], gain }));
