import { clean, fold } from '../../language/text';
import { locateDocuments } from '../results/documentNumbers';
import { mask } from '../results/spans';
import { findDays } from '../results/writtenDays';
import { NAMED_BY_NUMBER } from './targetWords';
import { byLength } from './wholePhrases';

/** Stands for a digit that belongs to a name, a day or a place in a law. */
const HIDDEN = '#';

export interface Clause {
  /** Folded; digits that are no figures are hidden. */
  text: string;
  /** The years it names. */
  years: number[];
  /** Number of its sentence: what lies between full stops, semicolons and list lines. */
  sentence: number;
}

// A line that begins with a list mark or a capital begins something new; any other line break is only the cell's width.
const NEW_LINE = /\n(?=[^\S\n]*(?:[-+*•]|\d{1,2}[.)]\s|\p{Ll}\)|\p{Lu}|\d))/gu;
const LIST_MARK = /^(?:[-+*•]+\s*|\d{1,2}[.)](?=\s)|\p{L}\)\s*)/u;

/** A target or a result in clauses: parted at stops and commas that stand in no number, and at "và" where both sides have a figure. */
export function clausesOf(text: string, year: number | null): Clause[] {
  const cell = clean(text).replace(/[#§¶\u0001]/g, ' ');
  const key = fold(mask(cell, locateDocuments(cell, year), '§').replace(NEW_LINE, '\u0001'));
  const days = findDays(key, year);
  return mask(key, days, '¶')
    .split('\u0001')
    .map((line) => line.trim().replace(LIST_MARK, ''))
    .flatMap((line) => sentencesOf(line))
    .flatMap((sentence, number) => inClauses(sentence, number))
    .filter(({ text }) => text !== '');
}

const yearsIn = (text: string): number[] =>
  (text.match(/(?:^|[^\d.,/])(?:19|20)\d\d(?![\d.,])/g) ?? []).map((year) => Number(year.slice(-4)));

const isStop = (text: string, at: number, stops: string): boolean =>
  stops.includes(text[at]!) &&
  !(/[.,]/.test(text[at]!) && /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? ''));

function partedAt(text: string, stops: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!isStop(text, at, stops)) continue;
    found.push(text.slice(from, at));
    from = at + 1;
  }
  return [...found, text.slice(from)];
}

const sentencesOf = (line: string): string[] => partedAt(line, ';.');

/** Hidden digits keep their places, so a clause's years are those of the same stretch. */
function inClauses(sentence: string, number: number): Clause[] {
  const found: Clause[] = [];
  let from = 0;
  for (const part of partedAt(hide(sentence), ',()').flatMap(atAnd)) {
    found.push({ text: part.trim(), years: yearsIn(sentence.slice(from, from + part.length)), sentence: number });
    from += part.length + 1;
  }
  return found;
}

/** "90% hồ sơ và 80% phí"; the word goes with what follows it. */
function atAnd(clause: string): string[] {
  const at = clause.search(/ (?:và|&) /u);
  if (at < 0 || !/\d/.test(clause.slice(0, at)) || !/\d/.test(clause.slice(at))) return [clause];
  return [clause.slice(0, at), ...atAnd(clause.slice(at + 1).replace(/^(?:và|&) /u, '   '))];
}

const NAMES = byLength(NAMED_BY_NUMBER).join('|');
/** Numbers that count and measure nothing, with what shows it. */
const NO_FIGURES: readonly RegExp[] = [
  // mức độ 4, mức độ 3 và 4, điều 5, iso 9001:2015; not "từng mức 5%", not "mỗi tháng 04 bài"
  new RegExp(
    `(?:^|[^\\p{L}\\d])(?:${NAMES})[ :.]{1,2}\\d{1,5}(?:[.:/-]\\d{1,5}){0,3}(?:(?:, ?| và | ?- ?)\\d{1,4}(?![\\d.,]{0,9} ?(?:%|phần trăm|\\p{L})))?(?![\\d.,]{0,9} ?(?:%|phần trăm))`,
    'gu',
  ),
  // giai đoạn 2021-2030, năm 2024, 2021/2022
  /(?:năm|giai đoạn|nhiệm kỳ|từ|đến|tới|cuối|đầu|hết) (?:năm )?(?:19|20)\d\d(?: ?[-/] ?(?:19|20)\d\d)?(?![\d.,]{0,9} ?%)/gu,
  /(?:19|20)\d\d ?[-/] ?(?:19|20)\d\d/g,
  // 24/7, covid-19, 4g, 5s, tcvn9001
  /24\/7|24\/24|covid ?-? ?19/g,
  /\d{1,2}[gs](?!\p{L})/gu,
  /\d{1,2} ?(?:giờ|h) ?\d{1,2}/g,
  // 6 tháng đầu năm, 9 tháng
  /(?:^|[^\d.,/])(?:0?[369]) tháng(?! làm)(?: đầu| cuối|(?![\p{L}\d]))/gu,
];
/** … but these count: "mỗi tháng 04 bài", "trên tổng số 20 phòng". */
const COUNTS =
  /(?:(?:mỗi|từng|hằng|hàng|một) (?:tháng|quý|tuần|kỳ|lớp|tổ|phường|quận|thôn|ấp|cấp|đợt|khóa)|tổng số) \d/u;

/** Digits of names, levels, years and places in a law become signs. */
const hide = (text: string): string =>
  NO_FIGURES.reduce(
    (words, pattern) =>
      words.replace(pattern, (found: string, at: number) =>
        COUNTS.test(words.slice(Math.max(0, at - WORD), at + found.length)) ? found : hidden(found),
      ),
    bareYear(text),
  );
/** Signs of the longest word that may stand before. */
const WORD = 6;

const hidden = (text: string): string => text.replace(/\d/g, HIDDEN);

/** A year that stands alone at the end of a clause: "chỉ số CCHC 2024". */
const bareYear = (text: string): string =>
  text.replace(/(\p{L} )((?:19|20)\d\d)(?=$|[,;.)])/gu, (_, word: string) => `${word}####`);
