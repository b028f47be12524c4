import { type Day, daysBetween } from '../calendar/day';
import type { ResultState } from '../plan/plan';
import type { Dealt } from './dealOut';
import type { DuePart } from './parts';
import type { Proof } from './proof';
import type { Progress, StandingPart } from './standing';

interface Judging {
  asOf: Day;
  dueSoonDays: number;
  /** State of the result as a whole. */
  state: ResultState;
  /** Work under way whose deadline also runs on without an end. */
  goesOn: boolean;
  /** The year of its day is in doubt, or words of the deadline were not understood. */
  isDoubtful: (part: DuePart) => boolean;
  /** The year of its day is in doubt. */
  inYearDoubt: (part: DuePart) => boolean;
}

/** Where each part stands. One for each of `parts`. */
export function judgeParts(parts: DuePart[], dealt: Dealt, judging: Judging): StandingPart[] {
  const excused = excusedPlaces(parts, dealt, judging);
  // Work under way is late only when all of its days have passed: one in doubt leaves that open.
  const isOpen =
    judging.state === 'in-progress' &&
    !dealt.single &&
    parts.some((part) => part.end !== null && judging.isDoubtful(part));
  return parts.map((part, place) => {
    const proof = dealt.proofs[place]!;
    const { progress, daysLate } = excused.has(place)
      ? { progress: judging.state as Progress, daysLate: 0 }
      : judgePart(part, proof, !isOpen && !isQuiet(parts, place, dealt), judging);
    const { milestone, label, end, assumed } = part;
    return {
      label,
      milestone,
      end,
      state: progress,
      daysLate,
      doneOn: proof.doneOn,
      evidence: proof.evidence,
      assumed,
    };
  });
}

type Judged = { progress: Progress; daysLate: number };
const plain = (progress: Progress): Judged => ({ progress, daysLate: 0 });

function judgePart(
  part: DuePart,
  proof: Proof,
  presses: boolean,
  { asOf, dueSoonDays, isDoubtful, inYearDoubt }: Judging,
): Judged {
  const { end } = part;
  if (end === null) return plain(proof.state === 'done' ? 'done' : 'no-date');
  if (proof.state === 'done') {
    if (proof.doneOn === null) return plain('done');
    if (proof.doneOn <= end) return plain('done-on-time');
    // Sent after a period that names no sending day, or after a day of another year perhaps: nobody can say that it was late.
    if (part.assumed || inYearDoubt(part)) return plain('done');
    return { progress: 'done-late', daysLate: daysBetween(end, proof.doneOn) };
  }
  if (proof.state === 'waiting' || proof.state === 'not-applicable') return plain(proof.state);
  if (end >= asOf) {
    if (daysBetween(asOf, end) <= dueSoonDays) return plain('due-soon');
    return plain(proof.state === 'in-progress' ? 'in-progress' : 'within-term');
  }
  if (isDoubtful(part) || !presses) return plain('perhaps-overdue');
  return { progress: 'overdue', daysLate: daysBetween(end, asOf) };
}

/** A period that names no sending day presses nobody until it is the last of its rhythm, or other parts are proved or named. */
function isQuiet(parts: DuePart[], place: number, { single }: Dealt): boolean {
  const part = parts[place]!;
  if (!part.assumed || single) return false;
  return parts.some(({ milestone, end }) => milestone === part.milestone && end !== null && end > part.end!);
}

/**
 * Handed in, the next step is another's; of work under way the unit has met what passed, unless all has: then the last days stand. Where a part
 * is proved or named, what the result says of the whole excuses nothing.
 */
function excusedPlaces(parts: DuePart[], { single }: Dealt, { state, asOf, goesOn }: Judging): Set<number> {
  if (single || (state !== 'waiting' && state !== 'in-progress')) return new Set();
  const passed = parts.flatMap(({ end }, place) => (end !== null && end < asOf ? [place] : []));
  if (state === 'waiting' || goesOn) return new Set(passed);
  const ends = parts.flatMap(({ end }) => end ?? []);
  const last = [...ends].sort().at(-1);
  return new Set(passed.filter((place) => passed.length < ends.length || parts[place]!.end !== last));
}
