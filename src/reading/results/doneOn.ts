import type { Day } from '../../calendar/day';
import type { DocumentRef } from '../../plan/plan';
import { type Clause, DAY_SIGN } from './clauses';

// hoàn thành ngày ¶, xong vào ¶, hoàn thành 100% ¶
const SAID = new RegExp(
  `(?:hoàn thành|hoàn tất|xong)(?: vào| trong| từ| ngày| đúng hạn| đúng tiến độ|[\\s,:-]|100%)*${DAY_SIGN}`,
  'u',
);
/** A day after these bounds the work, or is only hoped for. */
const BOUND = /(?:trước|sau|đến|hết|từ|hạn|dự kiến|chậm nhất|muộn nhất)(?: hết)?(?: ngày)?\s*$/u;

/**
 * The day of completion of a done result: the one said with "hoàn thành", else the last of the evidence, else a day
 * that stands free in the cell. A day said that the calendar does not have is not replaced by another.
 */
export function completionDay(clauses: readonly Clause[], evidence: DocumentRef[]): Day | null {
  const said = saidDays(clauses);
  if (said.length > 0) return latest(said);
  return latest(evidence.map(({ day }) => day)) ?? latest(clauses.flatMap(freeDays));
}

/** "hoàn thành: ¶" and "hoàn thành (¶)" stand in two clauses, so a clause that ends in the word is read on. */
function saidDays(clauses: readonly Clause[]): (Day | null)[] {
  return clauses.flatMap(({ text, days }, i) => {
    const at = SAID.exec(text);
    if (at) return [days[text.slice(0, at.index + at[0].length).split(DAY_SIGN).length - 2] ?? null];
    const begins = text.startsWith(DAY_SIGN) && /(?:hoàn thành|hoàn tất|xong)$/u.test(clauses[i - 1]?.text ?? '');
    return begins ? [days[0] ?? null] : [];
  });
}

/** The days of a clause that bound no work and are not only hoped for. */
export function freeDays({ text, days }: Clause): (Day | null)[] {
  const before = text.split(DAY_SIGN);
  return days.filter((_, i) => !BOUND.test(before[i] ?? ''));
}

/** Days compare as text. */
function latest(days: (Day | null)[]): Day | null {
  return days.reduce<Day | null>((last, day) => (day !== null && (last === null || day > last) ? day : last), null);
}
