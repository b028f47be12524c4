import type { Decision, UnitWord } from '../collection';
import { fill } from '../../language/bilingual';
import { oneLine } from '../../language/text';
import { wordDetails } from './shownWords';
import { SAY } from './words';

/** What the words of all units of a place may take together in its cell. */
const ROOM = 30_000;
const BULLET = '• ';

/** What each unit wrote, a line each, and under it what goes with it. */
export function conflictWords(words: readonly UnitWord[]): string {
  const most = Math.floor(ROOM / Math.max(1, words.length) / 2);
  const cut = (text: string) => (text.length > most ? text.slice(0, most).trimEnd() + SAY.cut : text);
  return words
    .flatMap((word) => {
      const details = wordDetails(word);
      const first = fill(SAY.wordOf, { unit: oneLine(word.unit), words: cut(oneLine(word.result)) || SAY.noWords });
      return details === '' ? [first] : [first, fill(SAY.detail, { parts: cut(details) })];
    })
    .join('\n');
}

/** The lines of such a text that name units and their results, whatever their order. */
export const unitsAndResults = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith(BULLET))
    .sort();

/** The units and their results, out of such a text; `units` are those that may be named in it. */
export function readConflictWords(text: string, units: readonly string[]): Decision['words'] {
  const known = [...units].sort((one, other) => other.length - one.length);
  return text.split('\n').flatMap((line) => {
    if (!line.startsWith(BULLET)) return [];
    const said = line.slice(BULLET.length);
    const unit = known.find((name) => said.startsWith(`${oneLine(name)}: `));
    const end = unit === undefined ? said.indexOf(': ') : oneLine(unit).length;
    if (end < 0) return [];
    const result = said.slice(end + 2).trim();
    return [{ unit: unit ?? said.slice(0, end), result: result === SAY.noWords ? '' : result }];
  });
}
