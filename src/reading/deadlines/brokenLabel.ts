import { foldAccents } from '../../language/text';
import { trimEnd } from '../../language/trim';
import { FINISHING } from './words';

/** Words that limit or name a time. A label made of them alone, or nearly, is a time that was not understood. */
const TIME_WORDS = [
  'trước',
  'ngày',
  'tháng',
  'quý',
  'năm',
  'tuần',
  'chậm',
  'nhất',
  'muộn',
  'trễ',
  'hết',
  'đến',
  'tới',
  'trong',
  'cuối',
  'đầu',
  'giữa',
  'từ',
  'vào',
  'hạn',
];
const KEYS = TIME_WORDS.map(foldAccents);
const EXACT = new Set(TIME_WORDS);
const FINISHED = new Set<string>(FINISHING);
/** The longest first. */
const FINISHING_KEYS = FINISHING.map(foldAccents).sort((a, b) => b.length - a.length);

/** Denials, comparisons and cut-off days: the time behind them is no deadline. */
const DENIED = /^(?:không|chưa|từ)(?!\p{L})|so với|^tính$|(?:^|\s)(?:năm học|cùng kỳ|niên khóa)$|…|\.{3}/u;
const CUT_TIME =
  /(?:^|\s)(?:ngày|tháng|quý|tuần)\s*[\divx][\divx./-]*(?: của)?\s*[-–]?$|(?:^|\s)năm \d*\s*[-–]?$|\d\s*[/.-](?:\s*\d+)?\s*[-–]?$/u;
const DOCUMENT_NUMBER = /\d\/[\p{L}\d]+-|số:? ?\d/u;

/** Words of their own that are like "trước" but for a letter. */
const LIKE_BEFORE = new Set(['trực', 'trúc', 'trượt', 'trút']);
/** Words of work that only look like those of time without their accents. */
const WORDS_OF_WORK = /(?:^|\s)(?:đầu tư|vật tư|chấm|trực|hàn|quỹ|thắng)(?!\p{L})/u;

/**
 * True when the words before a time spoil it: a slip of the pen in "trước" or "ngày", half a date ("ngày 31" before "/11/2026"), a form
 * left blank ("ngày …/…"), a denial, the number of a document whose date the time is, or another programme's years.
 */
export function isBrokenLabel(label: string, phrase: string): boolean {
  const words = trimEnd(label, ' :,(–-').trim();
  if (/^(?:tính )?đến thời điểm/.test(phrase)) return true;
  if (words === '' || FINISHED.has(words)) return false;
  // "15, 6, 2026": figures that no time takes in.
  if (/\d/.test(words) && !/\p{L}/u.test(words)) return true;
  if (DENIED.test(words) || CUT_TIME.test(words)) return true;
  if (/^\d/.test(phrase) && /(?:^|\s)(?:ngày|tháng|quý|tuần)$/.test(words)) return true;
  if (/^giai đoạn/.test(phrase) || /giai đoạn$/.test(words)) return /\p{L}{3}/u.test(words.replace(/giai đoạn$/, ''));
  if (DOCUMENT_NUMBER.test(words) && /^ngày \d/.test(phrase)) return true;
  const all = withoutFinishing(words).split(' ');
  // "Báo cáo truớc 30/6": one day too late, were the word overlooked.
  if (isNearBefore(all[all.length - 1]!)) return true;
  if (WORDS_OF_WORK.test(words) && !all.includes('trước') && !all.includes('ngày')) return false;
  const others = all.filter(
    (word) => !EXACT.has(word) && !/^[\divx]+$/.test(word) && !KEYS.includes(foldAccents(word)),
  );
  if (all.length > 4 || all.every((word) => EXACT.has(word))) return false;
  // One slip spoils a word; two words that are merely like two others are words of their own ("vận hành").
  return others.length === 0 || (others.length === 1 ? isNearTimeWord(others[0]!) : all.some(isNearBefore));
}

const isNearBefore = (word: string): boolean => {
  const key = foldAccents(word);
  return word !== 'trước' && !LIKE_BEFORE.has(word) && key.startsWith('tr') && withinOneEdit(key, 'truoc');
};

/** "Hoàn thành", typed with its accents or without, tells nothing of the words behind it. */
function withoutFinishing(words: string): string {
  const key = foldAccents(words);
  const first = FINISHING_KEYS.find((one) => key.startsWith(`${one} `));
  return first === undefined || key.length !== words.length ? words : words.slice(first.length + 1);
}

function isNearTimeWord(word: string): boolean {
  const key = foldAccents(word);
  return KEYS.some((known) => known[0] === key[0] && known.length >= 3 && withinOneEdit(key, known));
}

/** The two words are alike but for one letter put in, left out or changed. */
function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  let j = 0;
  while (j < a.length - i && j < b.length - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++;
  return Math.max(a.length, b.length) - i - j <= 1;
}
