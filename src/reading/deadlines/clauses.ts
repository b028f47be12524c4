import { fold } from '../../language/text';
import type { Milestone } from '../../plan/plan';
import { withAccents } from './accentless';
import type { DeadlineContext } from './context';
import type { Phrase, Placed } from './draft';
import { matchPhrase } from './phrase';
import { anyOf, matchAt, skipGap, sticky, wordStarts } from './scanning';
import { isBrokenLabel } from './brokenLabel';
import { dayOfRhythm, isPaperOfTime, isTimeAsLabel, LIMITED } from './joined';
import { BY, FINISHING, TRAILING_LABELS } from './words';
import { trimEnd, trimStart } from '../../language/trim';

const REMARK = sticky(' ?\\((?=[^()\\p{L}]*\\p{L})[^()]*\\)');
const CONNECTING = sticky('(?:và|hoặc|hay|đồng thời|riêng|trong đó|cụ thể)(?!\\p{L})');
const TRAILING = sticky(anyOf(TRAILING_LABELS));
/** A time must end where its figures end: "tháng 6/20266", "30/6//2026" are torn. */
const TORN = sticky('[\\p{L}\\d]|/[\\d/]');
const isTorn = (text: string, at: number): boolean =>
  matchAt(TORN, text, at) !== null && (text[at] === '/' || !/\s/.test(text[at - 1] ?? ''));

interface Clauses {
  milestones: Milestone[];
  rest: string;
}

/**
 * Reads one part of a cell (a line, or what stands between semicolons): labels, phrases, and what is left over.
 * `shown` is the part as written, `text` its folded form of equal length.
 */
export function readClauses(shown: string, text: string, context: DeadlineContext): Clauses {
  const placed: Placed[] = [];
  let rest = '';
  let at = skip(text, 0);
  while (at < text.length) {
    const found = nextPhrase(text, at, context);
    if (!found) {
      rest = shown.slice(at).trim();
      break;
    }
    const above = placed[placed.length - 1];
    const bracket = above ? matchAt(REMARK, text, above.end) : null;
    const ownsBracket = bracket !== null && above!.end + bracket[0].length <= found.start;
    if (ownsBracket) above!.remark = shown.slice(above!.end, above!.end + bracket[0].length);
    placed.push({ ...found, labelStart: ownsBracket ? skip(text, above!.end + bracket[0].length) : at, remark: null });
    at = skip(text, found.end);
  }
  const trails = rest !== '' && placed.length > 0 && isTrailingLabel(text, text.length - rest.length, placed);
  if (trails) rest = '';
  if (rest && placed.length === 1 && isBareFraction(text, placed[0]!)) return { milestones: [], rest: shown.trim() };
  return { milestones: label(placed, shown, text, trails), rest };
}

function skip(text: string, from: number): number {
  let at = skipGap(text, from);
  for (let word = matchAt(CONNECTING, text, at); word; word = matchAt(CONNECTING, text, at)) {
    at = skipGap(text, at + word[0].length);
  }
  return at;
}

/** The leftmost phrase. None when the words before it are a broken time, a denial or another paper's number: then nothing is understood. */
function nextPhrase(text: string, from: number, context: DeadlineContext): (Phrase & { start: number }) | null {
  for (const start of wordStarts(text, from)) {
    const phrase = matchPhrase(text, start, context);
    if (!phrase) continue;
    const broken = isBrokenLabel(text.slice(from, start), text.slice(start, phrase.end)) || isTorn(text, phrase.end);
    return broken ? null : { ...phrase, start };
  }
  return null;
}

/** "Trước 30/6 gửi Sở Nội vụ": the words behind the day say what is due then. */
function isTrailingLabel(text: string, at: number, placed: Placed[]): boolean {
  return (
    hasWordsOnly(text.slice(at)) &&
    (matchAt(TRAILING, text, at) !== null || /[:(]\s*$/.test(text.slice(placed[placed.length - 1]!.end, at)))
  );
}

/** "Quý II (dự thảo), IV (chính thức)": a quarter is a figure too. */
const FIGURE = /\d|(?:^|[^\p{L}])(?:i{1,3}|iv)(?!\p{L})/u;
const hasWordsOnly = (text: string): boolean => !FIGURE.test(text) && /\p{L}/u.test(text);

/** "1/2 điểm": two numbers and a word that is no time. */
function isBareFraction(text: string, phrase: Placed): boolean {
  return phrase.drafts[0]!.said === 'bare' && /^\d{1,2} ?\/ ?\d{1,2}$/.test(text.slice(phrase.start, phrase.end));
}

function label(placed: Placed[], shown: string, text: string, trails: boolean): Milestone[] {
  const milestones: Milestone[] = [];
  for (let i = 0; i < placed.length; i++) {
    const phrase = placed[i]!;
    const next = placed[i + 1];
    if (next && (isTimeAsLabel(phrase, next, text) || isPaperOfTime(phrase, next, text))) {
      // "Báo cáo quý I, trước ngày 10/3": the quarter names the report, the day is its deadline.
      placed[i + 1] = { ...next, labelStart: phrase.labelStart };
      continue;
    }
    const inRhythm = next ? dayOfRhythm(phrase, next, text) : null;
    if (inRhythm) {
      placed[i + 1] = { ...inRhythm, labelStart: phrase.labelStart };
      continue;
    }
    if (next && phrase.labelStart === phrase.start && isHeadOfLabel(phrase, next, text)) {
      // "Tháng 6: báo cáo 6 tháng": the time stands first, what follows the colon is what is due.
      milestones.push(...build(phrase, tidy(shown.slice(phrase.end, next.end)), shown));
      i++;
      continue;
    }
    const inside = phrase.words ? tidy(shown.slice(phrase.words.start, phrase.words.end)) : null;
    const before = labelOf(shown.slice(phrase.labelStart, phrase.start), phrase, shown) ?? inside;
    const behind =
      before !== null
        ? null
        : next
          ? phrase.remark && tidy(phrase.remark)
          : trails
            ? trailing(shown, text, phrase)
            : null;
    milestones.push(...build(phrase, before ?? behind, shown));
  }
  return milestones;
}

function isHeadOfLabel(phrase: Placed, next: Placed, text: string): boolean {
  if (!/^ ?:/.test(text.slice(phrase.end)) || LIMITED.has(next.drafts[0]!.said)) return false;
  return (
    next.labelStart < next.start &&
    next.drafts[0]!.kind === 'period' &&
    !/[,;]/.test(text.slice(next.labelStart, next.start))
  );
}

function trailing(shown: string, text: string, phrase: Placed): string | null {
  const at = skipGap(text, phrase.end);
  return at < text.length && /\p{L}/u.test(text.slice(at)) ? tidy(shown.slice(at)) : null;
}

function labelOf(words: string, phrase: Placed, shown: string): string | null {
  if (phrase.drafts[0]!.kind === 'event' && /\svà\s*$/.test(words))
    return tidy(shown.slice(phrase.labelStart, phrase.end));
  const text = tidy(words);
  return text === null || FINISHING_ALONE.test(withAccents(fold(text))) || !/\p{L}/u.test(text) ? null : text;
}
const FINISHING_ALONE = new RegExp(`^(?:${anyOf([...FINISHING, ...BY, 'ngày', 'và'])}[ :,]*)+$`, 'u');

/** A label without list marks, quotes, closing punctuation and brackets that stand open. */
function tidy(words: string): string | null {
  const marked = trimEnd(trimStart(words, ' ,;:.()–-+*•/'), ' ,;:.(–-/');
  const text = marked.endsWith(')') && !marked.includes('(') ? marked.slice(0, -1) : marked;
  return text === '' ? null : text;
}

function build(phrase: Placed, name: string | null, shown: string): Milestone[] {
  const words = shown.slice(phrase.start, phrase.end).trim();
  return phrase.drafts.map(({ label: own, said: _said, ...fields }) => ({
    label: own ?? name,
    ...fields,
    text: words,
  }));
}
