import { fold } from '../../language/text';
import type { Verdict } from '../../plan/answer';
import { NOTHING_DONE, SAID_MET, SAID_NOT_MET } from './targetWords';
import { wholePhrases } from './wholePhrases';

const MET = wholePhrases(SAID_MET);
const NOT_MET = wholePhrases(SAID_NOT_MET);
const NOTHING = wholePhrases(NOTHING_DONE);

/** The words of a result that answer the target themselves ("đạt chỉ tiêu", "không đạt"); null where none do. */
export function saidInWords(text: string): Extract<Verdict, 'met' | 'missed'> | null {
  const key = fold(text);
  if (NOT_MET.test(key)) return 'missed';
  return MET.test(key) || /^\(?đạt\)?[.;]?$/u.test(key) ? 'met' : null;
}

/** "Chưa thực hiện": nothing of it was done. */
export const saysNothingDone = (text: string): boolean => NOTHING.test(fold(text));
