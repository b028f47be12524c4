import { fold } from '../../language/text';

/**
 * Letters typed for figures: O for 0, l, I or | for 1 ("3O/6/2O26", "l5/6", "Tháng l2", "Quý ll"). They are read only where figures stand beside
 * them in what is then a day, a month or a year; a milestone read so says it.
 */

const RUN = /[\doil|]+(?:[/.-][\doil|]+)*/g;
const LETTER = /[oil|]/;
/** Without one of these nothing is to be mended: the common case. */
const NEAR_FIGURES = /[oil|][\d/]|[\d/][oil|]|quý ?[l|]/;
const DAY_OR_MONTH = /^[0-3]?\d$/;
const YEAR = /^20\d\d$/;
const NAMED = /(?:^|[^\p{L}])(ngày|tháng|năm|quý) ?$/u;
/** Signs before a run in which the word stands that names it. */
const NEAR = 7;

/** Folded text with those letters as figures; of the same length. */
export function withFigures(text: string): string {
  if (!NEAR_FIGURES.test(text)) return text;
  return text.replace(RUN, (run: string, at: number) => (LETTER.test(run) ? mended(run, at, text) : run));
}

/** The words of a milestone hold letters that were read as figures. */
export function hasLetterFigures(words: string): boolean {
  const text = fold(words);
  return withFigures(text) !== text;
}

/** The words with those letters as figures, the others as they were typed. */
export function inFigures(words: string): string {
  const text = fold(words);
  const right = withFigures(text);
  return right.length === words.length
    ? [...words].map((sign, i) => (right[i] === text[i] ? sign : right[i]!.toUpperCase())).join('')
    : right;
}

function mended(run: string, at: number, text: string): string {
  if (isLetter(text[at - 1]) || isLetter(text[at + run.length])) return run;
  const word = NAMED.exec(text.slice(Math.max(0, at - NEAR), at))?.[1];
  const groups = run.split(/[/.-]/);
  if (word === 'quý') return quarter(groups[0]!) + run.slice(groups[0]!.length);
  const figures = run.replace(/o/g, '0').replace(/[il|]/g, '1');
  return isTime(groups, figures.split(/[/.-]/), word) ? figures : run;
}

/** "Quý ll/2026": what looks like I is one. */
function quarter(group: string): string {
  const roman = group.replace(/[l|]/g, 'i');
  return /^i{1,3}$/.test(roman) ? roman : group;
}

/** A whole day, or a shorter time of which each group has a figure of its own. */
function isTime(groups: string[], figures: string[], word: string | undefined): boolean {
  const [first = '', second = '', third = ''] = figures;
  if (figures.length === 3)
    return (
      DAY_OR_MONTH.test(first) && DAY_OR_MONTH.test(second) && YEAR.test(third) && groups.some((one) => /\d/.test(one))
    );
  if (!groups.every((one) => /\d/.test(one))) return false;
  if (figures.length === 2) return DAY_OR_MONTH.test(first) && (DAY_OR_MONTH.test(second) || YEAR.test(second));
  return (
    figures.length === 1 && (YEAR.test(first) || (word !== undefined && word !== 'năm' && DAY_OR_MONTH.test(first)))
  );
}

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /\p{L}/u.test(sign);
