import { LONGEST_TEXT } from './judgeEdits';

/** Signs that are not text: control signs, halves of a letter pair that stand alone, the two that are no letters. */
const NO_TEXT = /[^\P{Cc}\t\n\u0080-\u009F]|\p{Cs}|[\uFFFE\uFFFF]/gu;

/**
 * Words as a sheet of ours shows them: lines end as a cell's do, signs that nobody sees are left out (a plan copied from a PDF holds many),
 * and a text too long for a cell ends in "…".
 */
export function plainText(text: string): string {
  const plain = (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text).replace(NO_TEXT, '');
  return plain.length <= LONGEST_TEXT ? plain : `${plain.slice(0, LONGEST_TEXT - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
