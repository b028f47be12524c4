import type { Day } from '../calendar/day';
import type { PartResult } from '../plan/plan';
import type { DuePart } from './parts';
import type { Proof } from './proof';

/** What an office has entered of single parts, by their places, as known on `asOf`: it holds whatever the result cell says of them. */
export type GivenParts = ReadonlyMap<number, Proof>;

export const NONE_GIVEN: GivenParts = new Map();

export function givenParts(parts: readonly DuePart[], results: readonly PartResult[] = [], asOf: Day): GivenParts {
  const given = new Map<number, Proof>();
  for (const result of results) {
    const place = parts.findIndex(({ label, end }, i) => !given.has(i) && label === result.label && end === result.end);
    if (place >= 0) given.set(place, proofOf(result, asOf));
  }
  return given;
}

/** Done on a later day is not done yet, and a document of a later day is not there. */
function proofOf({ state, doneOn, evidence }: PartResult, asOf: Day): Proof {
  const known = evidence.filter(({ day }) => day === null || day <= asOf);
  const open = { state: null, doneOn: null, evidence: known };
  if (state === 'done') return doneOn !== null && doneOn > asOf ? open : { state, doneOn, evidence: known };
  return state === 'waiting' || state === 'in-progress' || state === 'not-applicable' ? { ...open, state } : open;
}
