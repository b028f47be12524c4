import { Gate } from '../../language/gate';
import { keptByText, lastMade } from '../../language/keptByText';
import { clean, fold } from '../../language/text';
import { locateDocuments } from '../../reading/results/documentNumbers';
import { mask } from '../../reading/results/spans';
import { findDays } from '../../reading/results/writtenDays';
import {
  ACTIVITY_VERBS,
  ALL_WORDS,
  BARE_RESULTS,
  COUNTED_AFTER_WORDS,
  CREATING_VERBS,
  NOT_SOFT,
  NUMBER_WORDS,
  RULE_WORDS,
  SOFT_WORDS,
  UNCOUNTED,
  YES_NO_NOUNS,
  ZERO_WORDS,
} from './measurableWords';
import { anyOf, beginsWith, oneOf, phrasesIn } from '../wording/wholeWords';

/** Numbers that measure nothing: years, places in a law, levels, standards, quarters, list marks, addresses. */
const NO_FIGURES = [
  /https?:\S+|www\.\S+/g,
  /(?:tcvn|qcvn|iso|iec|nđ|tt)(?:[\s/:.-]*(?:tcvn|iso|iec|\d))+/g,
  /(?:điều|khoản|điểm|mục|chương|phụ lục|biểu(?: mẫu)?|mẫu(?: số)?|phần|nội dung) \d+[a-z]?(?:[.,/]\d+)*/g,
  /(?:mức độ|cấp độ|hạng|giai đoạn|lần thứ|thứ|quý|tháng|kỳ|tuần|ngày|thế hệ) \d{1,9}(?:\s?[-–/,và]{1,3}\s?\d{1,9}){0,9}(?![\d.,]{0,9}\s?%)/g,
  /(?:mức|cấp|loại|nhóm|bước|đợt) \d{1,2}(?=$|[,;.)\n])(?!,\d)/g,
  /\b(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?\b/g,
  /(?:^|\n)[^\S\n]*\d{1,2}[.)]\s/g,
  /ký số \d+ lớp|xác thực \d+ lớp/g,
  /\b24\/7\b|\d rõ(?!\p{L})|covid-?19/gu,
];

const NUMBER_IN_LETTERS = new RegExp(
  `(?:^|[^\\p{L}\\d])${oneOf(NUMBER_WORDS)} (?:${COUNTED_AFTER_WORDS.join('|')})`,
  'u',
);

/** Without a digit a text has a figure only by these. */
const IN_LETTERS = new Gate(NUMBER_WORDS);

/** A figure that measures: "100%", "03 hoạt động", "trên 99". Years, document numbers, days and places in a law are none. */
export function hasFigure(text: string, year: number | null): boolean {
  return figuresOf(year)(text);
}

/** Of the plan's year; the texts of one plan are asked about again and again. */
const figuresOf = lastMade((year: number | null) =>
  keptByText((text) => {
    if (!/\d/.test(text) && !IN_LETTERS.opens(fold(text))) return false;
    const cell = clean(text);
    const withoutDocuments = mask(cell, locateDocuments(cell, year), ' ').toLowerCase();
    const withoutDays = mask(withoutDocuments, findDays(withoutDocuments, year), ' ');
    const rest = NO_FIGURES.reduce((words, pattern) => words.replace(pattern, ' '), withoutDays);
    return /\d/.test(rest) || NUMBER_IN_LETTERS.test(rest);
  }),
);

const ZERO = anyOf(ZERO_WORDS);
const NO_ONE = /(?:^|\P{L})không (?:[\p{L}, ]{1,40} )?nào(?!\p{L})/u;
const NOT_ONE = new Gate(['không nào']);
const PERHAPS_EVERY = new Gate([...ALL_WORDS, 'đều']);
const EVERY = new RegExp(
  `(?:^|[^\\p{L}\\d])${oneOf(ALL_WORDS)}[^.;\\n]{0,159}?[^.;\\n\\p{L}](?:được|phải|đạt|có)(?!\\p{L})|(?:^|\\P{L})đều (?:được|có|đạt|phải)(?!\\p{L})`,
  'u',
);

/** "Không có …", "không vượt quá …", "không phòng nào …". */
export const asksForNone = (text: string): boolean => {
  const words = fold(text);
  return ZERO.test(words) || (NOT_ONE.opens(words) && NO_ONE.test(words));
};

/** "Toàn bộ … được", "đều được": all, though no figure says so. */
export const asksForAll = (text: string): boolean => {
  const words = fold(text);
  return PERHAPS_EVERY.opens(words) && EVERY.test(words);
};

const NOUNS = YES_NO_NOUNS.join('|');
const BEGINS_WITH_NOUN = new RegExp(`^(?:bộ |bản |\\+ )?(?:${NOUNS})(?!\\p{L})`, 'u');
const BROUGHT_ABOUT = new RegExp(
  `(?:^|\\P{L})(?:${CREATING_VERBS.join('|')})(?:[ ,][\\p{L} ,]{0,22})?[ ,](?:${NOUNS})(?!\\p{L})`,
  'u',
);
const PERHAPS_BROUGHT = new Gate(CREATING_VERBS);
const PLURAL = /(?:^|\P{L})(?:các|những)(?!\p{L})/u;

/** Names a paper, an event or a thing that will be there or not. */
export function answersYesOrNo(text: string): boolean {
  return clausesOf(text).some((clause) => BEGINS_WITH_NOUN.test(clause) || bringsAbout(clause));
}

function bringsAbout(clause: string): boolean {
  if (!PERHAPS_BROUGHT.opens(clause)) return false;
  const found = BROUGHT_ABOUT.exec(clause)?.[0];
  return found !== undefined && !PLURAL.test(found) && !/theo|tại|đúng|thực hiện/.test(found);
}

/** Lines and parts between semicolons and full stops, folded, without list marks. */
const clausesOf = (text: string): string[] =>
  clean(text)
    .replace(/cụ thể:/gu, 'cụ thể\n')
    .split(/\n|;|\.\s+(?=\p{Lu})/u)
    .map((clause) => fold(clause).replace(/^(?:[-+*•]|\p{L}\)|\d{1,2}[.)])\s*/u, ''));

/** "words": only praise, or a rule to follow; "uncounted": it gives no number; "activity": work instead of what comes of it. */
type NotMeasurable = { why: 'words'; words: string[] } | { why: 'uncounted' | 'activity'; words: string[] };

const SOFT_OR_RULE = anyOf([...SOFT_WORDS, ...RULE_WORDS]);
const EXCEPT = anyOf(NOT_SOFT);
const COUNTLESS = beginsWith(UNCOUNTED);
const ACTIVITY = { target: beginsWith(ACTIVITY_VERBS), product: beginsWith(BARE_RESULTS) };

/** What is to be done when a case arises, its term included: "Đối với hồ sơ quá hạn …, cơ quan … phải thông báo …". */
const PROCEDURE =
  /^(đối với|trường hợp|khi có)(?!\p{L})[^.;\n,]*,[^.;\n]*? phải (?:thông báo|báo cáo|gửi|lập|xin lỗi|giải trình)(?!\p{L})/u;

/** Why nobody can measure what a target or a product asks for; null when it can be measured, or when that cannot be told. */
export function whyNotMeasurable(text: string, field: 'target' | 'product', year: number | null): NotMeasurable | null {
  const caseOf = field === 'target' && !/%/.test(text) ? PROCEDURE.exec(fold(text))?.[1] : undefined;
  if (caseOf !== undefined) return { why: 'activity', words: [caseOf] };
  if (hasFigure(text, year) || asksForNone(text) || asksForAll(text)) return null;
  const [first = ''] = clausesOf(text).filter((clause) => clause !== '');
  const counted = COUNTLESS.exec(first);
  if (counted) return { why: 'uncounted', words: [counted[0]] };
  if (answersYesOrNo(text)) return null;
  const words = phrasesIn(EXCEPT.replace(fold(text), ' '), SOFT_OR_RULE);
  if (words.length > 0) return { why: 'words', words: words.slice(0, 3) };
  const verb = ACTIVITY[field].exec(first);
  return verb ? { why: 'activity', words: [verb[0]] } : null;
}

const PRAISE_FIRST = beginsWith([...SOFT_WORDS, ...RULE_WORDS, 'đúng quy trình', 'đúng thời gian']);

/** "Soạn thảo quy chế: đầy đủ nội dung; đúng hạn": what is asked for stands behind the task's colon, and nothing of it can be measured. */
export function praiseBehindColon(task: string, year: number | null): NotMeasurable | null {
  const tail = /:([^:]+)$/u.exec(clean(task))?.[1];
  if (tail === undefined || hasFigure(tail, year)) return null;
  const parts = tail.split(/[;\n]/u).map((part) => fold(part).trim());
  const words = parts.filter((part) => part !== '').map((part) => PRAISE_FIRST.exec(part)?.[0] ?? null);
  return words.length < 2 || words.includes(null) ? null : { why: 'words', words: words.flatMap((word) => word ?? []) };
}
