import { mirrored, type Span } from './judge';
import { isNear } from './numbers';
import type { Wanted } from './targetFigures';
import type { Told } from './told';

const exactly = (value: number): Span => ({ low: value, high: value, lowOpen: false, highOpen: false });

/** What a told figure says of a wanted one, in the wanted one's measure; null where it says nothing of it. */
export function valueFor(wanted: Wanted, told: Told): Span | null {
  const change = changeOf(wanted);
  if (change === null) return told.change === null && isKindOfLeft(wanted, told) ? inMeasure(wanted, told) : null;
  if (told.change === null) return null;
  const span = inMeasure(wanted, told);
  return span && told.change !== change ? mirrored(span) : span;
}

const changeOf = ({ op }: Wanted) => (op === 'decrease >=' ? 'decrease' : op === 'increase >=' ? 'increase' : null);

/** What is left answers only what may be at most; "còn 60%" alone may be of the work. */
const isKindOfLeft = ({ op }: Wanted, { left, measure, subject }: Told): boolean =>
  !left || ((op === '<=' || op === '<') && (measure !== 'share' || subject.syllables.size > 0));

function inMeasure(wanted: Wanted, told: Told): Span | null {
  if (wanted.measure === 'share') return shareOf(told);
  if (told.measure === 'share' || wanted.each !== told.each) return null;
  // Compared with something that has no figure here: only its words tell what is counted.
  if (told.bare || wanted.value === null) return told.span;
  return isSameUnit(wanted, told) || isOfAsMany(wanted, told) ? told.span : null;
}

function shareOf({ measure, span, share, bare }: Told): Span | null {
  if (share !== null) return exactly(share);
  if (measure === 'share') return span;
  // A cell that is nothing but "95,2" under a share; "0,952" may be either.
  return bare && (span.low > 1 || span.low === 0) && span.high <= 100 ? span : null;
}

/** "3/5" where five are wanted: of what, needs no word. */
const isOfAsMany = ({ value, measure }: Wanted, { unit, span, share }: Told): boolean =>
  measure === 'count' && unit === '' && share !== null && value !== null && isNear(value * share, span.low * 100);

/** "lớp" and "lớp tập huấn" are the same; "cuộc họp" and "cuộc kiểm tra" are not. A target that only bounds a time asks for its unit. */
function isSameUnit(wanted: Wanted, told: Told): boolean {
  if (wanted.unit === '' || told.unit === '') return wanted.unit === told.unit;
  const [a, b] = [wanted.unit.split(' '), told.unit.split(' ')];
  if (wanted.measure === 'time' || told.measure === 'time') return wanted.measure === told.measure && a[0] === b[0];
  const shared = Math.min(a.length, b.length, 2);
  return a.slice(0, shared).join(' ') === b.slice(0, shared).join(' ');
}
