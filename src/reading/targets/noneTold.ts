import type { Clause } from './clauses';
import { clausesOf } from './clauses';
import { quantitiesOf } from './quantities';
import { saysNone } from './none';
import { inCommon, syllablesOf, type Subject } from './subjects';
import { FAULT_WORDS, LATE_WORDS, NOT_YET, ON_TIME_WORDS } from './targetWords';
import { wholePhrases } from './wholePhrases';

const FAULT = wholePhrases(FAULT_WORDS);
const LATE = wholePhrases(LATE_WORDS);
const ON_TIME = wholePhrases(ON_TIME_WORDS);
const YET = wholePhrases(NOT_YET);

/**
 * How many there are of what may not be there: 0 where the result says that there are none, a number that stands with the fault, null where it says
 * neither or both.
 */
export function noneTold(text: string, fault: Subject, year: number | null): number | null {
  const clauses = clausesOf(text, year);
  const counts = clauses.flatMap((clause) => countsOf(clause, fault, clauses.length === 1));
  const none = clauses.some((clause) => saysNoneOf(clause, fault) || isAllOnTime(clause, fault));
  const most = Math.max(0, ...counts);
  if (none) return most === 0 ? 0 : null;
  return counts.length === 0 ? null : most;
}

/** "Không có trường hợp nào", "không có hồ sơ trễ hạn"; not "không có kinh phí". */
function saysNoneOf({ text }: Clause, fault: Subject): boolean {
  if (/[1-9]/.test(text) || !saysNone(text)) return false;
  const about = syllablesOf(text);
  return (
    about.size === 0 ||
    isFault(text) ||
    inCommon(about, fault.syllables) > 0 ||
    /(?:^|[^\p{L}])(?:phát sinh|xảy ra|để)(?!\p{L})/u.test(text)
  );
}

const isFault = (text: string): boolean => FAULT.test(text);

const isAllOnTime = ({ text }: Clause, fault: Subject): boolean =>
  fault.late === true && /(?:^|\D)100 ?%/.test(text) && ON_TIME.test(text) && !YET.test(text);

/** Numbers that stand with the fault itself. A bare 0, or "0 hồ sơ", needs no more words. */
function countsOf(clause: Clause, fault: Subject, isAlone: boolean): number[] {
  const { text } = clause;
  return quantitiesOf(clause).flatMap(({ value, whole, unit, before, after }) => {
    if (value === null || whole !== null) return [];
    if (value === 0) return [0];
    const words = `${before} ${after}`;
    // "Đang xem xét 02 trường hợp" is none yet; "còn 03 hồ sơ trễ hạn" are.
    if (YET.all(before).some(([word]) => word !== 'còn')) return [];
    if (fault.late === true)
      return LATE.test(words) && !ON_TIME.test(after.split(' ').slice(0, 6).join(' ')) ? [value] : [];
    const own = new Set([...syllablesOf(words)].filter((syllable) => !unit.split(' ').includes(syllable)));
    return isFault(words) || inCommon(own, fault.syllables) > 0 || (isAlone && unit === '' && /^[\d.,\s]*$/.test(text))
      ? [value]
      : [];
  });
}
