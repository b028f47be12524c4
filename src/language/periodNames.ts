import { monthKey, type PeriodKey, quarterKey } from './period';
import { fold } from './text';

interface NamedPeriods {
  start: number;
  end: number;
  keys: PeriodKey[];
}

const ROMAN = ['i', 'ii', 'iii', 'iv'];
const QUARTER = '(?:iv|i{1,3}|0?[1-4])(?![\\p{L}\\d])';
const MONTH = '(?:1[0-2]|0?[1-9])(?![\\p{L}\\d%.]|,\\d)';
const AND = ' ?(?:,|;|và|&|\\+) ?(?:và )?';
const TO = ' ?(?:-|–|đến|tới) ?';
/** "Đến hết tháng 4": from the first one on. */
const UP_TO = '(?:từ đầu năm )?(?:đến hết|đến|hết) ';
const list = (word: string, short: string, one: string) =>
  `(?:${UP_TO})?(?:các )?(?:${word} ?|${short}(?=\\d))${one}(?:(?:${AND}|${TO})(?:${word} ?|${short}(?=\\d))?${one})*`;
/** "6 tháng" alone is the first half. A figure before "tháng" counts months; one behind it names a month. */
const NAME = new RegExp(
  `(?<quarters>${list('qu[ýí]', 'q', QUARTER)})|(?<nine>0?9 tháng(?: đầu năm)?|chín tháng)|(?<half>(?:0?6|sáu) tháng(?<which> (?:đầu|cuối)(?: năm)?)?|nửa (?<half2>đầu|cuối) năm)|(?<months>${list('tháng', 't', MONTH)})`,
  'gu',
);
/** A year that is a report's own, not the year of a quarter, a month or a day, and not "trong năm", "đầu năm". */
const YEAR =
  /(?:báo cáo|kế hoạch|tổng kết|đánh giá|kết quả|bc|cả|quyết toán)(?: (?:cchc|công tác|tổng kết|kết quả|định kỳ|cuối))* năm(?!\p{L})/gu;

/** The periods a folded text names, in order. Days and numbers of documents must be out of the way. */
export function findPeriods(folded: string): NamedPeriods[] {
  const found: NamedPeriods[] = [];
  for (const match of folded.matchAll(NAME)) {
    const { index } = match;
    if (isLetter(folded[index - 1]) || isLetter(folded[index + match[0].length])) continue;
    found.push({ start: index, end: index + match[0].length, keys: keysOf(match) });
  }
  if (found.length > 0) return joinLists(found, folded);
  return [...folded.matchAll(YEAR)].map((match) => ({
    start: match.index + match[0].length - 'năm'.length,
    end: match.index + match[0].length,
    keys: ['year'],
  }));
}

/** "Quý I, 6 tháng và 9 tháng" is one list. */
function joinLists(found: NamedPeriods[], folded: string): NamedPeriods[] {
  const joined: NamedPeriods[] = [];
  for (const one of found) {
    const before = joined.at(-1);
    if (before && /^ ?(?:,|và|,? và|&|\+) ?(?:báo cáo |bc )?$/u.test(folded.slice(before.end, one.start))) {
      before.end = one.end;
      before.keys = [...before.keys, ...one.keys];
    } else joined.push({ ...one });
  }
  return joined;
}

/** The one period that a label names ("Báo cáo quý I", "báo cáo năm", "6 tháng đầu năm"); null when it names none or several. */
export function periodOf(words: string): PeriodKey | null {
  const key = fold(words).trim();
  if (/^(?:(?:hằng|hàng) )?năm$/u.test(key)) return 'year';
  const keys = findPeriods(key).flatMap(({ keys }) => keys);
  return keys.length === 1 ? keys[0]! : null;
}

function keysOf({ groups = {} }: RegExpMatchArray): PeriodKey[] {
  if (groups.nine) return ['9m'];
  if (groups.half) return [`${groups.which ?? groups.half2 ?? ''}`.includes('cuối') ? 'h2' : 'h1'];
  if (groups.quarters) return numbersIn(groups.quarters, 4, quarterNumber).map(quarterKey);
  return numbersIn(groups.months ?? '', 12, Number).map(monthKey);
}

const UPWARDS = /^(?:từ đầu năm )?(?:đến hết|đến|hết) /u;

/** The numbers of a list, ranges filled in: "1, 2, 5-7". A range that runs backwards is its two ends. */
function numbersIn(text: string, most: number, read: (word: string) => number): number[] {
  const numbers = new Set<number>();
  let last: number | null = UPWARDS.test(text) ? 1 : null;
  let upTo = last !== null;
  for (const [word] of text.replace(UPWARDS, '').matchAll(/-|–|đến|tới|(?:iv|i{1,3}|\d{1,2})(?![\p{L}\d])/gu)) {
    const n = read(word);
    if (Number.isNaN(n)) {
      upTo = true;
      continue;
    }
    if (upTo && last !== null) for (let i = last; i < n; i += 1) numbers.add(i);
    if (n >= 1 && n <= most) numbers.add(n);
    [last, upTo] = [n, false];
  }
  return [...numbers];
}

const quarterNumber = (word: string): number => (ROMAN.includes(word) ? ROMAN.indexOf(word) + 1 : Number(word));
const isLetter = (sign: string | undefined) => sign !== undefined && /\p{L}/u.test(sign);
