import { NONE_SAID, NONE_WORDS, NOT_NONE, NOT_NONE_SAID } from './targetWords';
import { wholePhrases } from './wholePhrases';

const NONE = wholePhrases(NONE_WORDS);
const EXCEPT = wholePhrases(NOT_NONE);
const NO_ONE = /(?:^|[^\p{L}])không (?:[\p{L}, ]{1,40} )?nào(?!\p{L})/u;

/** "Không có hồ sơ trễ hạn", "không phòng nào vượt": none of it may be there. For folded text. */
export function asksForNone(text: string): boolean {
  const rest = EXCEPT.replace(text, ' ');
  return NONE.test(rest) || NO_ONE.test(rest);
}

const SAID = wholePhrases(NONE_SAID);
const NOT_SAID = wholePhrases(NOT_NONE_SAID);

/** "Không có trường hợp nào", "Không phát sinh": a clause that says of something that there is none. For folded text. */
export const saysNone = (clause: string): boolean => SAID.test(NOT_SAID.replace(clause, ' '));
