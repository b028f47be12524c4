import { addDays, type Day } from '../../calendar/day';
import type { DeadlineContext } from './context';
import { matchDated } from './dated';
import { draft, type Phrase } from './draft';
import { matchPoint } from './point';
import { spanOf } from './span';
import { matchRecurring } from './recurring';
import { anyOf, matchAt, skipGap, sticky, wordStarts } from './scanning';
import { CONTINUOUS, CONTINUOUS_TAILS, EVENT_NAMES, EVENT_STARTS, FIRM, NUMBER_WORDS, REFERENCE_STARTS } from './words';

const CONTINUOUS_START = sticky(anyOf(CONTINUOUS));
/** All a cell says: round the clock. With anything beside it, it is the 24th of July. */
const ROUND_THE_CLOCK = sticky('24/7[ .]*$');
const CONTINUOUS_TAIL = sticky(
  `(?:[ ,(]{0,2}| và )(?:${anyOf([...CONTINUOUS, ...CONTINUOUS_TAILS])})(?: ?20\\d\\d| đánh giá| kế hoạch)?\\)?`,
);
const YEAR_TAIL = sticky('[ ,]{0,2}(?:năm )?(20\\d\\d)(?: ?- ?20\\d\\d)?(?![\\p{L}\\d/])');
const EVENT = sticky(`${anyOf(EVENT_STARTS)}|^${anyOf(EVENT_NAMES)}`);
const REFERENCE = sticky(`(?!theo (?:dõi|định kỳ)(?!\\p{L}))(?!đúng$)(?!như$)(?!ngay$)${anyOf(REFERENCE_STARTS)}`);
/** "(Báo) ngay trong ngày": the day it happens. */
const SAME_DAY = sticky(
  '(?:ngay )?(?:trong|cùng) (?:cùng )?(?:ngày|buổi|ca trực)(?: làm việc)?(?= ?$| ?[.,;)]| (?:phát sinh|tiếp nhận|nhận|xảy ra|khi|kể từ|sau)(?!\\p{L}))',
);
const FIRM_START = sticky(anyOf(FIRM));
const numbers = Object.keys(NUMBER_WORDS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const DURATION = sticky(
  `(?:(?:ngay |chậm nhất |muộn nhất |không quá |tối đa |thời hạn |thời gian |là |sau |trước |trong (?:vòng |khoảng )?)*)(?:khoảng |tối đa |không quá )?(\\d{1,3}|${numbers}) ?(?:\\(\\p{L}+\\) ?)?(ngày làm việc|ngày|tuần|giờ làm việc|giờ|tháng|năm)(?! ?\\d)(?! (?:sáng |chiều )?(?:thứ |chủ nhật|ngày thứ))(?! đầu| cuối| gần| qua| trước đó| vừa| liền)(?!\\p{L})`,
);
const SINCE_DAY = /(?:kể từ|tính từ|từ|sau) (?=ngày \d|\d)/gu;

/** "Thường xuyên", with what may follow it. */
export function matchContinuous(text: string, at: number): Phrase | null {
  const match = matchAt(CONTINUOUS_START, text, at) ?? (at === 0 ? matchAt(ROUND_THE_CLOCK, text, 0) : null);
  if (!match) return null;
  let end = at + match[0].length;
  for (
    let tail = matchAt(CONTINUOUS_TAIL, text, end) ?? matchAt(YEAR_TAIL, text, end);
    tail;
    tail = matchAt(CONTINUOUS_TAIL, text, end) ?? matchAt(YEAR_TAIL, text, end)
  ) {
    end += tail[0].length;
  }
  return { drafts: [draft('continuous', { said: 'loose' })], end };
}

/** "Từ ngày Quyết định có hiệu lực trở đi": it begins with something that has to happen, and has no end. */
export function matchOnwards(text: string, at: number): Phrase | null {
  const start = matchAt(SINCE_EVENT, text, at);
  const end = start ? text.slice(at, at + FURTHEST_ONWARDS).search(ONWARDS) : -1;
  if (end < 0 || /[;]/.test(text.slice(at, at + end))) return null;
  const words = matchAt(ONWARDS_AT, text, at + end)!;
  return { drafts: [draft('continuous', { said: 'loose' })], end: at + end + words[0].length };
}
const SINCE_EVENT = sticky('(?:kể |tính |bắt đầu |áp dụng )?từ (?:ngày |khi |lúc |thời điểm )(?!\\d)');
const ONWARDS = / (?:trở đi|về sau)(?!\p{L})/u;
const ONWARDS_AT = sticky(ONWARDS.source);
/** Signs in which "trở đi" follows. */
const FURTHEST_ONWARDS = 160;

/** "Khi có yêu cầu", "Sau 03 ngày làm việc kể từ…", "Đột xuất", "30 ngày": no day until something happens. */
export function matchEvent(text: string, at: number, context: DeadlineContext): Phrase | null {
  const duration = matchAt(DURATION, text, at);
  if (duration) return durationPhrase(text, at, duration, context);
  const sameDay = matchAt(SAME_DAY, text, at);
  if (sameDay)
    return {
      drafts: [draft('event', { said: 'loose' })],
      end: swallow(text, at + sameDay[0].length, context),
    };
  const match = matchAt(EVENT, text, at);
  if (!match) return null;
  const alone = /^(?:sau|ngay|lúc|khi|phát sinh)$/.test(match[0]) && skipGap(text, at + match[0].length) >= text.length;
  if (alone && match[0] !== 'phát sinh') return null;
  return { drafts: [draft('event', { said: 'loose' })], end: swallow(text, at + match[0].length, context) };
}

/** A term counted in days: with its first day written out it is a date, else it waits for its event. A term starts the day after (Labour Code terms, Civil Code 2015 art. 147). */
function durationPhrase(text: string, at: number, match: RegExpExecArray, context: DeadlineContext): Phrase | null {
  if (
    /^(?:tháng|năm)$/.test(match[2]!) &&
    match[0] === `${match[1]} ${match[2]}` &&
    skipGap(text, at + match[0].length) < text.length
  )
    return null;
  const end = swallow(text, at + match[0].length, context);
  const count = /^\d+$/.test(match[1]!) ? Number(match[1]) : NUMBER_WORDS[match[1]!]!;
  const backwards = /trước $|trước (?:khoảng )?$/.test(match[0].slice(0, match[0].indexOf(match[1]!)));
  for (const since of text.slice(at, end).matchAll(SINCE_DAY)) {
    const point = matchPoint(text, at + since.index + since[0].length);
    const span = point && point.value.grain === 'day' ? spanOf(point.value, context.year) : null;
    if (point?.value.grain === 'day' && point.value.month !== null && !span) return null;
    if (!point || !span || backwards || skipGap(text, point.end) < end) continue;
    const lastDay = afterTerm(span.from, count, match[2]!, context);
    if (lastDay) return { drafts: [draft('date', { lastDay, assumed: span.assumed, said: 'by' })], end };
  }
  return { drafts: [draft('event', { said: 'loose' })], end };
}

function afterTerm(from: Day, count: number, unit: string, context: DeadlineContext): Day | null {
  if (unit === 'ngày') return addDays(from, count);
  if (unit === 'tuần') return addDays(from, count * 7);
  return unit === 'ngày làm việc' ? context.addWorkingDays(from, count) : null;
}

/** "Theo Kế hoạch số 30/KH-SNN", "Lồng ghép trong báo cáo": the day stands elsewhere. */
export function matchReference(text: string, at: number, context: DeadlineContext): Phrase | null {
  const match = referenceAt(text, at);
  if (!match || ensuredTime(text, at, context)) return null;
  const end = swallow(text, at + match[0].length, context);
  return { drafts: [draft('reference', { said: 'loose' })], end };
}

/** "Tiếp theo …" goes on with what was said and refers to nothing. */
const referenceAt = (text: string, at: number): RegExpExecArray | null =>
  text.endsWith('tiếp ', at) ? null : matchAt(REFERENCE, text, at);

const ENSURED = sticky(
  '(?:(?:bảo đảm|đảm bảo|phấn đấu|dự kiến|cố gắng|nhưng|song|yêu cầu|phải|cơ bản|hoàn thành|hoàn tất|xong|kết thúc) ){1,4}',
);
const LIMITS = new Set(['before', 'by', 'within']);

/** "Bảo đảm (hoàn thành) trong năm 2026" names a time of its own and refers to nothing. */
function ensuredTime(text: string, at: number, context: DeadlineContext): boolean {
  const words = matchAt(ENSURED, text, at);
  const dated = words && matchDated(text, at + words[0].length, context);
  return dated !== null && (LIMITS.has(dated.drafts[0]!.said) || /xong |thành |tất |thúc /.test(words![0]));
}

const SPLITS = /[,(/;:+]\s*$|\s(?:và|hoặc|hay)\s*$/u;
/** Signs before a time in which what splits it off stands. */
const NEAR = 8;
/** The first number of a document, or a day written in full. */
const DOCUMENT = /số:? ?\d|\d\/[\p{L}\d]/u;
let looked = { text: '', end: Infinity };

/** A document is named before the place. The first one of a text is looked for once. */
function namesDocument(text: string, before: number): boolean {
  if (looked.text !== text) {
    const match = DOCUMENT.exec(text);
    looked = { text, end: match ? match.index + match[0].length : Infinity };
  }
  return looked.end <= before;
}

/**
 * Where the words of an event or a reference end: at the next time that is plainly a deadline of its own. A bare day behind
 * the number of a document is that document's.
 */
function swallow(text: string, from: number, context: DeadlineContext): number {
  for (const at of wordStarts(text, from)) {
    const split = SPLITS.exec(text.slice(Math.max(from, at - NEAR), at));
    const firm = matchAt(FIRM_START, text, at);
    if (firm && (matchDated(text, at, context) || matchRecurring(text, at, context))) return labelled(text, from, at);
    if (!split) continue;
    if (ensuredTime(text, at, context)) return at - split[0].trimStart().length;
    if (matchAt(CONTINUOUS_START, text, at) || matchRecurring(text, at, context))
      return at - split[0].trimStart().length;
    const other = /[/(]|hoặc|và/.test(split[0]) && (matchAt(EVENT, text, at) || referenceAt(text, at));
    if (other) return at - split[0].trimStart().length;
    const dated = matchDated(text, at, context);
    if (dated && !(dated.drafts[0]!.said === 'bare' && namesDocument(text, at))) {
      return at - split[0].trimStart().length;
    }
  }
  return text.length;
}

/** A few words after the last comma before a firm day are that day's label: "…, báo cáo trước ngày 12". */
function labelled(text: string, from: number, at: number): number {
  const comma = Math.max(text.lastIndexOf(',', at), text.lastIndexOf(';', at), text.lastIndexOf('(', at));
  return comma >= from &&
    text
      .slice(comma + 1, at)
      .trim()
      .split(' ').length <= 8
    ? comma
    : at;
}
