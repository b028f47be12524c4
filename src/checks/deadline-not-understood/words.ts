import { fold } from '../../language/text';
import { readDeadline } from '../../reading/deadlines/readDeadline';

/** Words behind a rhythm that say how often, not when: "ít nhất 01 lần". */
const HOW_OFTEN = /^(?:ít nhất |tối thiểu )?\(?\d{1,3} (?:lần|cuộc|đợt|kỳ|buổi|lớp|hội nghị)(?:\/\p{L}+)?\)?$/u;

export const saysHowOften = (words: string): boolean => HOW_OFTEN.test(words.trim());

/** Only the year is wanting, and it is the plan's: "30/6" in a table of which no year is known. */
export const readsWithYear = (words: string): boolean =>
  readDeadline(words, { year: 2000, strictBefore: true, addWorkingDays: () => null }).rest === '';

/** A bracket that opens or closes nothing. List marks ("a)", "1)") are none. */
export function strayBracket(text: string): boolean {
  const marked = fold(text).replace(/(^|[\s;,.])(?:\p{L}|\d{1,2})\)/gu, '$1');
  let open = 0;
  for (const sign of marked) {
    if (sign === '(') open += 1;
    if (sign === ')' && --open < 0) return true;
  }
  return open > 0;
}
