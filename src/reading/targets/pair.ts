import type { Verdict } from '../../plan/answer';
import { judge } from './judge';
import { inCommon, syllablesOf } from './subjects';
import type { Wanted } from './targetFigures';
import type { Told } from './told';
import { valueFor } from './valueFor';

/**
 * Which told figure answers which wanted one: null where none does, or where several may. Units and what both are about come first; bare figures
 * go by their order, and one figure for several that are wanted only where it comes to the same for all.
 */
export function pair(wanted: readonly Wanted[], told: readonly Told[], about: string): (Told | null)[] {
  const around = syllablesOf(about);
  const open = new Set(told);
  const found: (Told | null)[] = wanted.map(() => null);
  const fits = (i: number) =>
    [...open].filter((one) => valueFor(wanted[i]!, one) !== null && isAbout(wanted[i]!, one, around));
  const free = () => wanted.flatMap((_, i) => (found[i] === null ? [i] : []));
  const take = (i: number, one: Told) => {
    found[i] = one;
    for (const other of [...open]) if (other === one || isSame(wanted[i]!, one, other)) open.delete(other);
  };
  for (let more = true; more;) {
    more = false;
    for (const i of free()) {
      const best = bestOf(i, wanted, fits(i), free());
      if (!best) continue;
      take(i, best);
      more = true;
    }
  }
  bareInOrder(wanted, found, free(), [...open], fits, take);
  return found;
}

/** The told figure that is nearest to one wanted figure, and to no other one as near; of those that say the same the most exact. */
function bestOf(i: number, wanted: readonly Wanted[], fits: readonly Told[], free: readonly number[]): Told | null {
  const distinct = fits.filter((one, at) => !fits.slice(0, at).some((other) => isSame(wanted[i]!, other, one)));
  const [first] = distinct;
  if (!first) return null;
  const rivals = (one: Told) => free.filter((j) => j !== i && valueFor(wanted[j]!, one) !== null);
  if (distinct.length === 1 && rivals(first).length === 0) return first;
  const own = ownSyllables(i, wanted, free);
  const near = (one: Told) => inCommon(own, one.subject.syllables);
  const ranked = [...distinct].sort((a, b) => near(b) - near(a));
  const [best, second] = ranked;
  if (near(best!) === 0 || (second && near(second) === near(best!))) return null;
  const nearer = rivals(best!).some(
    (j) => inCommon(ownSyllables(j, wanted, free), best!.subject.syllables) >= near(best!),
  );
  return nearer ? null : best!;
}

/** What a figure is about and the other open ones are not. */
function ownSyllables(i: number, wanted: readonly Wanted[], free: readonly number[]): Set<string> {
  const others = free.filter((j) => j !== i).map((j) => wanted[j]!.subject.syllables);
  return new Set([...wanted[i]!.subject.syllables].filter((syllable) => !others.some((other) => other.has(syllable))));
}

/** Says nothing of what it is about. */
const isBare = ({ subject }: Told): boolean => subject.syllables.size === 0;

/** Nothing the result says of a figure contradicts that it is this one. */
function isAbout({ subject }: Wanted, one: Told, around: ReadonlySet<string>): boolean {
  if (isBare(one)) return true;
  if (subject.late !== null && one.subject.late !== null && subject.late !== one.subject.late) return false;
  if (one.measure === 'share' || one.share !== null) if (subject.negated !== one.subject.negated) return false;
  if (subject.syllables.size === 0) return true;
  return inCommon(subject.syllables, one.subject.syllables) > 0 || inCommon(around, one.subject.syllables) > 0;
}

/** "1/27=3,7%": the same twice, as far as it is rounded. */
function isSame(wanted: Wanted, a: Told, b: Told): boolean {
  const [one, other] = [valueFor(wanted, a), valueFor(wanted, b)];
  if (one === null || other === null) return false;
  const step = wanted.measure === 'share' ? 10 ** -Math.min(roundedTo(a), roundedTo(b)) : 0;
  const near =
    Math.abs(one.low - other.low) <= step / 2 + 1e-9 &&
    (one.high === other.high || Math.abs(one.high - other.high) <= step / 2 + 1e-9);
  return near && verdictOf(wanted, a) === verdictOf(wanted, b);
}

const roundedTo = ({ share, decimals }: Told): number => (share === null ? decimals : 9);

function verdictOf(wanted: Wanted, told: Told): Verdict {
  const span = valueFor(wanted, told);
  return span === null || wanted.value === null ? 'unknown' : judge(wanted.op, wanted.value, span);
}

/** Bare figures, as many as are asked for, go by their order; one for several goes to the first where it comes to the same for each. */
function bareInOrder(
  wanted: readonly Wanted[],
  found: readonly (Told | null)[],
  free: readonly number[],
  open: readonly Told[],
  fits: (i: number) => Told[],
  take: (i: number, one: Told) => void,
): void {
  const asked = free.filter((i) => fits(i).length > 0);
  const left = open.filter((one) => asked.some((i) => fits(i).includes(one)));
  if (left.length === 0 || !left.every(isBare)) return;
  if (left.length === asked.length && found.every((one, i) => one === null || !asked.includes(i))) {
    if (asked.every((i, at) => valueFor(wanted[i]!, left[at]!) !== null)) asked.forEach((i, at) => take(i, left[at]!));
    return;
  }
  const [only] = left;
  if (left.length !== 1 || asked.length < 2) return;
  const verdicts = new Set(asked.map((i) => verdictOf(wanted[i]!, only!)));
  if (verdicts.size === 1) take(asked[0]!, only!);
}
