import type { TargetAnswer, TargetFigure, Verdict } from '../../plan/answer';
import { judge, type Span } from './judge';
import { noneTold } from './noneTold';
import { pair } from './pair';
import { shownAmount } from './shownAmount';
import { targetFigures, type Wanted } from './targetFigures';
import { toldFigures } from './toldFigures';
import { valueFor } from './valueFor';

/**
 * What the figures of a result say to those of its target; null where the target has none. `about`: the row's other words, which a result may take up;
 * `year`: the plan's.
 */
export function figuresAnswered(
  target: string,
  result: string,
  about: string,
  year: number | null,
): TargetAnswer | null {
  const wanted = targetFigures(target, year);
  if (wanted.length === 0) return null;
  const counted = wanted.filter((one) => !isNone(one));
  const paired = pair(counted, toldFigures(result, year), about);
  const gotBy = (one: Wanted): Span | null => {
    if (isNone(one)) return exactly(noneTold(result, one.subject, year));
    const told = paired[counted.indexOf(one)];
    return told ? valueFor(one, told) : null;
  };
  const figures = wanted.map((one) => figureOf(one, gotBy(one)));
  return { verdict: verdictOf(figures), figures };
}

const isNone = ({ op, value, measure }: Wanted): boolean => op === '=' && value === 0 && measure === 'count';
const exactly = (value: number | null): Span | null =>
  value === null ? null : { low: value, high: value, lowOpen: false, highOpen: false };

function figureOf(wanted: Wanted, got: Span | null): TargetFigure {
  const verdict = got === null || wanted.value === null ? 'unknown' : judge(wanted.op, wanted.value, got);
  return {
    op: wanted.op,
    wanted: shownAmount(wanted.value, wanted.measure),
    got: got === null ? null : shownAmount(endOf(got), wanted.measure),
    // "khoảng 90%" is no bound: only what is above has surely reached it.
    verdict: wanted.about && verdict === 'missed' ? 'unknown' : verdict,
  };
}

/** Of a span the end that is written. */
const endOf = ({ low, high, highOpen }: Span): number => (highOpen ? high : low);

/** Missed when one is missed, else unknown when one is unknown. */
function verdictOf(figures: readonly TargetFigure[]): Verdict {
  const verdicts = new Set(figures.map(({ verdict }) => verdict));
  if (verdicts.has('missed')) return 'missed';
  return verdicts.has('unknown') ? 'unknown' : 'met';
}
