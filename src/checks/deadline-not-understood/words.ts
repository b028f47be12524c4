import { readDeadline } from '../../reading/deadlines/readDeadline';

/** Words behind a time that say how often, or which time it is, and not when: "ít nhất 01 lần", "lần 2)". */
const WHICH_TIME = /^\(?(?:lần|đợt|kỳ)(?: thứ)? \d{1,2}\)?$/u;
const HOW_OFTEN = /^(?:ít nhất |tối thiểu )?\(?\d{1,3} (?:lần|cuộc|đợt|kỳ|buổi|lớp|hội nghị)(?:\/\p{L}+)?\)?$/u;

export const saysHowOften = (words: string): boolean =>
  [HOW_OFTEN, WHICH_TIME].some((pattern) => pattern.test(words.trim()));

/** Only the year is wanting, and it is the plan's: "30/6" in a table of which no year is known. */
export const readsWithYear = (words: string): boolean =>
  readDeadline(words, { year: 2000, strictBefore: true, addWorkingDays: () => null }).rest === '';
