import { apartFromLetters } from '../../language/apart';
import { fold } from '../../language/text';
import { withAccents } from './accentless';
import { withoutDoubledSigns } from './doubledSigns';
import { withFigures } from './letterFigures';

/** Folded, with slips of the pen in words and figures of time put right; the length stays, so places in both agree. */
export function foldTimes(line: string): string {
  const words = KY.replace(QUY.replace(withAccents(fold(line)), 'quý'), 'kỳ').replace(/ngaỳ/g, 'ngày');
  return withFigures(withoutDoubledSigns(words.includes('//') ? words.replace(TWO_STROKES, '$1 /') : words));
}
const QUY = apartFromLetters(/(?:quí|qúy|qúi)(?!\p{L})/u);
const KY = apartFromLetters(/kì(?!\p{L})/u);
/** "Tháng 11//2026": nothing is missing between. */
const TWO_STROKES = /((?:tháng ?\d{1,2}|quý ?(?:iv|i{1,3}|[1-4])) ?)\/\/(?= ?20\d\d)/g;
