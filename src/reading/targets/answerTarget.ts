import type { Day } from '../../calendar/day';
import type { TargetAnswer, TargetFigure, Verdict } from '../../plan/answer';
import type { Result } from '../../plan/plan';
import { saidInWords, saysNothingDone } from './saidInWords';
import { targetDay } from './targetDay';

/**
 * What a result says to its target, words and figures together, whatever day it is. Null without a target or a result, and for what does not arise.
 * `figures`: what its figures say, or null where the target has none; `words`: the result's cell and that of its state.
 */
export function answerTarget(
  target: string,
  result: Result,
  figures: TargetAnswer | null,
  words: string,
  lastDay: (words: string) => Day | null,
): TargetAnswer | null {
  if (!/[\p{L}\d]/u.test(target) || result.state === 'not-written' || result.state === 'not-applicable') return null;
  if (figures) return withWords(figures, result, words);
  const day = targetDay(target, lastDay);
  const figure = day === null ? yesOrNo(result, words) : byDay(day, result, words);
  return { verdict: figure.verdict, figures: [figure] };
}

/** Where words and figures contradict each other, nobody can tell. */
function withWords({ verdict, figures }: TargetAnswer, result: Result, words: string): TargetAnswer {
  const told = (decided: Verdict): TargetAnswer => ({
    verdict: decided,
    figures: figures.length === 1 ? figures.map((figure) => ({ ...figure, verdict: decided })) : figures,
  });
  if (result.contradicted !== undefined) return told('unknown');
  const said = saidInWords(words);
  if (said === 'missed') return told(verdict === 'met' ? 'unknown' : 'missed');
  if (said === 'met' && verdict === 'missed') return told('unknown');
  const untold = figures.every(({ got }) => got === null);
  if (said === 'met' && untold) return told('met');
  const mustRise = figures.every(({ op, wanted }) => RISING_OPS.has(op) || (op === '=' && wanted !== 0));
  return untold && mustRise && saysNothingDone(words) ? told('missed') : { verdict, figures };
}

/** Where nothing was done, what had to come to so much has not. */
const RISING_OPS = new Set<TargetFigure['op']>(['>=', '>', '> or >=', 'decrease >=', 'increase >=']);

/** No figure: it is there or is not. */
function yesOrNo(result: Result, words: string): TargetFigure {
  const got = answerOf(result, words);
  return { op: 'yes', wanted: 'yes', got, verdict: got === 'yes' ? 'met' : got === 'no' ? 'missed' : 'unknown' };
}

function answerOf(result: Result, words: string): 'yes' | 'no' | null {
  if (result.contradicted !== undefined) return null;
  const said = saidInWords(words);
  if (said !== null) return said === 'met' ? 'yes' : 'no';
  if (result.state === 'done') return 'yes';
  return result.state === 'not-begun' || result.state === 'not-met' ? 'no' : null;
}

function byDay(day: Day, result: Result, words: string): TargetFigure {
  const got = result.state === 'done' ? result.doneOn : null;
  const base = { op: 'day <=' as const, wanted: day, got };
  if (got !== null) return { ...base, verdict: got <= day ? 'met' : 'missed' };
  return { ...base, verdict: answerOf(result, words) === 'no' ? 'missed' : 'unknown' };
}
