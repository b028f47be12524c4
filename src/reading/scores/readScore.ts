import { isBlank } from '../../language/blank';
import { fold } from '../../language/text';
import type { NotPoints, Score } from '../../plan/plan';
import { DEDUCTS, NOT_APPLICABLE, NOT_YET } from './scoreWords';

// 2 · 0,69 · 0.69 · 1,5 điểm · -0,5 (points taken off)
const POINTS = /^([+-]?\d{1,4}(?:[.,]\d+)?)\s*(?:điểm|đ)?$/;
// chấm đạt 1/2 điểm · (đạt 2,73/3,5 điểm)
const PAIR_OF_POINTS = /(?:^|[^\d/.,])(\d{1,4}(?:[.,]\d+)?)\s?\/\s?(\d{1,4}(?:[.,]\d+)?)\s*điểm/;
// 1/2 · đạt 0,69/1 · 1,5đ/2đ: only when nothing else stands in the cell, for 13/17 TTHC and 19/20 sở are no points
const BARE_PAIR =
  /^(?:chấm |chấm đạt |đạt |điểm:? )?(\d{1,4}(?:[.,]\d+)?)\s?(?:điểm|đ)?\s?\/\s?(\d{1,4}(?:[.,]\d+)?)\s?(?:điểm|đ)?$/;
// 01/02/2025 · 1-2-2025
const WHOLE_DAY = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/;

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
const SCORE_FIELDS = ['maximum', 'reached', 'self'] as const satisfies ScoreField[];

/** What a cell of points says. */
interface Said {
  points: number | null;
  /** The maximum that stands beside it in the same cell. */
  of: number | null;
  not: NotPoints | null;
  notApplicable: boolean;
}

const NOTHING: Said = { points: null, of: null, not: null, notApplicable: false };

/**
 * The score of a row; null when no cell gives any points. Lost = maximum − reached; null while nobody has appraised, and where the criterion has
 * no maximum or is not asked of this office ("không áp dụng"). `about`: the criterion's words; one that takes points off may have them below nothing.
 */
export function readScore(
  texts: Partial<Record<ScoreField, string>>,
  values: Partial<Record<ScoreField, number | null>> = {},
  about = '',
): Score | null {
  const deducts = hasBeginning(` ${fold(about)}`, DEDUCTS, ' ');
  const [maximumSaid, reachedSaid, selfSaid] = SCORE_FIELDS.map((field) =>
    said(texts[field] ?? '', values[field] ?? null),
  ) as [Said, Said, Said];
  const maximum = maximumSaid.points ?? reachedSaid.of ?? selfSaid.of;
  const [reached, self] = [reachedSaid, selfSaid].map((one) => givenFor(one, maximum, deducts)) as [Said, Said];
  if (maximum === null && reached.points === null && self.points === null) return null;
  const decides = [reached, self, maximumSaid].find((one) => one.points !== null || one.not || one.notApplicable);
  const notPoints = Object.fromEntries(
    SCORE_FIELDS.map((field, i) => [field, [maximumSaid, reached, self][i]!.not] as const).filter(([, not]) => not),
  ) as NonNullable<Score['notPoints']>;
  const applies = decides?.notApplicable !== true;
  return {
    maximum,
    reached: reached.points,
    self: self.points,
    lost: applies && maximum !== null && reached.points !== null ? lostOf(maximum, reached.points) : null,
    ...(Object.keys(notPoints).length > 0 && { notPoints }),
    ...(!applies && { notApplicable: true as const }),
  };
}

function said(text: string, value: number | null): Said {
  const points = readPoints(text, value);
  if (points !== null) return { ...NOTHING, points };
  const pair = value === null ? readScorePair(text) : null;
  if (pair) return { ...NOTHING, points: pair.reached, of: pair.maximum };
  const key = fold(text);
  if (isBlank(key) || hasBeginning(key, NOT_YET)) return NOTHING;
  if (hasBeginning(key, NOT_APPLICABLE)) return { ...NOTHING, notApplicable: true };
  // A fraction ("1/2" of a cell that holds 0,5), or words that come with the number's format.
  if (value !== null && Math.abs(value) < NO_DAY && !key.includes('%')) return { ...NOTHING, points: value };
  return { ...NOTHING, not: kindOf(key, value) };
}

/** A cell's number below this is no day of our time. */
const NO_DAY = 1000;

/** Whether words stand at the beginning, or right behind `before`, as whole words. */
const hasBeginning = (key: string, words: readonly string[], before = ''): boolean =>
  words.some((word) => {
    const at = before === '' ? (key.startsWith(word) ? 0 : -1) : key.indexOf(before + word);
    return at >= 0 && !/^[\p{L}\d]/u.test(key.slice(at + before.length + word.length));
  });

function kindOf(key: string, value: number | null): NotPoints {
  if (key.includes('%')) return 'percent';
  return value !== null || WHOLE_DAY.test(key) ? 'day' : 'words';
}

/** Points below nothing are given only by a criterion that takes points off. */
function givenFor(one: Said, maximum: number | null, deducts: boolean): Said {
  const isFault = one.points !== null && one.points < 0 && maximum !== null && maximum > 0 && !deducts;
  return isFault ? { ...one, points: null, not: 'negative' } : one;
}

const lostOf = (maximum: number, reached: number): number =>
  round((reached < 0 ? 0 : maximum) - (maximum > 0 ? Math.min(reached, maximum) : reached));

const decimal = (digits: string) => Number(digits.replace(',', '.'));
/** 2 − 0,94 is 1,06 and not 1,0600000000000001. */
const round = (points: number) => Math.round(points * 10000) / 10000;
