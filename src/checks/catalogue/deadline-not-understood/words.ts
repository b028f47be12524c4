import { readDeadline } from '../../../reading/deadlines/readDeadline';

/** Words behind a time that say how often, or which time it is, and not when: "ít nhất 01 lần", "lần 2)". */
const WHICH_TIME = /^\(?(?:lần|đợt|kỳ)(?: thứ)? \d{1,2}\)?$/u;
const HOW_OFTEN = /^(?:ít nhất |tối thiểu )?\(?\d{1,3} (?:lần|cuộc|đợt|kỳ|buổi|lớp|hội nghị)(?:\/\p{L}+)?\)?$/u;

export const saysHowOften = (words: string): boolean =>
  [HOW_OFTEN, WHICH_TIME].some((pattern) => pattern.test(words.trim()));

/** Only the year is wanting, and it is the plan's: "30/6" in a table of which no year is known. */
export const readsWithYear = (words: string): boolean =>
  readDeadline(words, { year: 2000, strictBefore: true, addWorkingDays: () => null }).rest === '';

const OPENS_PART = /[;\n]/u;
const LIST_MARK = /(?:^|[\s;,.])(?:\p{L}|\d{1,2})$/u;

/** The part of a cell in which a bracket has no partner; null when all have. List marks ("a)", "1)") are no brackets. */
export function strayBracket(text: string): string | null {
  const opened: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') opened.push(at);
    else if (text[at] === ')' && opened.pop() === undefined && !LIST_MARK.test(text.slice(0, at)))
      return partAround(text, at);
  }
  return opened.length > 0 ? partAround(text, opened[0]!) : null;
}

function partAround(text: string, at: number): string {
  const before = text.slice(0, at).split(OPENS_PART).at(-1)!;
  return (before + text.slice(at).split(OPENS_PART)[0]!).trim();
}
