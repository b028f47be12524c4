import { Gate } from '../../language/gate';
import { fold, oneLine } from '../../language/text';
import { apartFromLetters } from '../../language/apart';

/** A time limit without a day: a count of days; one whose words contradict each other; a rule that is not named. */
export interface HiddenTerm {
  kind: 'term' | 'contradictory' | 'rule';
  words: string;
}

const COUNT = '(?:khoảng )?\\d{1,3} (?:ngày làm việc|ngày|giờ làm việc)';
const TERM = apartFromLetters(
  new RegExp(
    `(?:(?:chậm nhất|muộn nhất|trễ nhất)(?: là| trong)?(?: (?:trước|sau))?|trong (?:vòng|thời hạn|thời gian)(?: chậm nhất)?|trong|không quá|tối đa(?: là)?) ${COUNT}(?!\\p{L})(?: trước (?:ngày|khi) hết hạn)?`,
    'u',
  ),
);
/** A shorter term as a result ("rút ngắn xuống không quá 5 ngày") is what is to be reached, not when. */
const MEASURED = /(?:giảm|rút ngắn|cắt giảm|xuống|còn)[^.;,]{0,40}$/u;
/** Signs before a term in which such a verb may stand. */
const NEAR = 50;
/** "Chậm nhất" sets the last day; "trước", "sau" behind it set another. */
const BOTH = /nhất(?: là)? (?:trước|sau) /u;
/** Who is already late can meet no term before the last day. */
const LATE = /quá hạn|trễ hạn|trễ hẹn/u;
const BEFORE_LAST_DAY = /trước (?:ngày|khi) hết hạn/u;
function isAlreadyLate(words: string): boolean {
  const late = LATE.exec(words);
  return late !== null && BEFORE_LAST_DAY.test(words.slice(late.index));
}
const RULE = apartFromLetters(
  /(?:trình|công bố|ban hành|gửi|nộp|báo cáo)[\p{L} ,]{0,16} (đúng thời hạn quy định|trong thời hạn quy định)(?!\p{L})/u,
);

/** A text without these names no term. */
export const TERM_WORDS = ['ngày', 'giờ làm việc', 'thời hạn quy định'];
const PERHAPS = new Gate(TERM_WORDS);

export function hiddenTerm(text: string): HiddenTerm | null {
  if (!PERHAPS.opens(fold(text))) return null;
  const shown = oneLine(text);
  const words = fold(shown);
  const asWritten = (from: number, length: number) =>
    (shown.length === words.length ? shown : words).slice(from, from + length);
  const terms = TERM.all(words).filter(
    (match) => !MEASURED.test(words.slice(Math.max(0, match.index - NEAR), match.index)),
  );
  const [first] = terms;
  if (first) {
    const odd = terms.find(([term]) => BOTH.test(term));
    const one = odd ?? first;
    const kind = odd || isAlreadyLate(words) ? 'contradictory' : 'term';
    return { kind, words: asWritten(one.index, one[0].length) };
  }
  const rule = RULE.exec(words);
  return rule ? { kind: 'rule', words: asWritten(rule.index, rule[0].length) } : null;
}
