import { fold } from '../../language/text';
import type { Score } from '../../plan/plan';

// 2 · 0,69 · 0.69 · 1,5 điểm · -0,5 (points taken off)
const POINTS = /^([+-]?\d{1,4}(?:[.,]\d+)?)\s*(?:điểm|đ)?$/;
// chấm đạt 1/2 điểm · (đạt 2,73/3,5 điểm)
const PAIR_OF_POINTS = /(?:^|[^\d/.,])(\d{1,4}(?:[.,]\d+)?)\s?\/\s?(\d{1,4}(?:[.,]\d+)?)\s*điểm/;
// 1/2 · đạt 0,69/1: only when nothing else stands in the cell, for 13/17 TTHC and 19/20 sở are no points
const BARE_PAIR = /^(?:chấm |chấm đạt |đạt |điểm:? )?(\d{1,4}(?:[.,]\d+)?)\s?\/\s?(\d{1,4}(?:[.,]\d+)?)$/;

/**
 * The points of a cell; null for words, a percent, a pair, a day. `value` is the cell's number, where it is one: it is
 * taken for its full precision (a cell that shows 0,7 may hold 0,69), but only when the cell shows that number: "1/2"
 * typed in a cell becomes a day, whose value is no points.
 */
export function readPoints(text: string, value: number | null = null): number | null {
  const shown = POINTS.exec(fold(text))?.[1];
  if (shown === undefined) return null;
  const points = decimal(shown);
  if (value === null) return points;
  return Math.abs(value - points) < 1 ? value : null;
}

/** Points reached and maximum, written as one: "chấm đạt 1/2 điểm". */
export function readScorePair(text: string): { reached: number; maximum: number } | null {
  const key = fold(text);
  const pair = PAIR_OF_POINTS.exec(key) ?? BARE_PAIR.exec(key);
  if (!pair) return null;
  const [reached, maximum] = [decimal(pair[1] ?? ''), decimal(pair[2] ?? '')];
  return maximum > 0 ? { reached, maximum } : null;
}

type ScoreField = 'maximum' | 'reached' | 'self';

/**
 * The score of a row; null when no cell gives any points. Lost = maximum − reached, or − self where nobody has
 * appraised yet; null where the criterion has no maximum or no points ("không áp dụng").
 */
export function readScore(
  texts: Partial<Record<ScoreField, string>>,
  values: Partial<Record<ScoreField, number | null>> = {},
): Score | null {
  const read = (field: ScoreField) => readPoints(texts[field] ?? '', values[field] ?? null);
  const reachedPair = readScorePair(texts.reached ?? '');
  const selfPair = readScorePair(texts.self ?? '');
  const maximum = read('maximum') ?? reachedPair?.maximum ?? selfPair?.maximum ?? null;
  const reached = read('reached') ?? reachedPair?.reached ?? null;
  const self = read('self') ?? selfPair?.reached ?? null;
  const got = reached ?? self;
  if (maximum === null && got === null) return null;
  return { maximum, reached, self, lost: maximum === null || got === null ? null : round(maximum - got) };
}

const decimal = (digits: string) => Number(digits.replace(',', '.'));
/** 2 − 0,94 is 1,06 and not 1,0600000000000001. */
const round = (points: number) => Math.round(points * 10000) / 10000;
