import type { Entry, UnitWord } from '../collection';
import { fill } from '../../language/bilingual';
import { showDay } from '../../language/showDay';
import { oneLine } from '../../language/text';
import { SAY } from './words';

/** All that was written of an item, on one line: result; day; evidence; difficulties. */
export function entryWords({ result, doneOn, evidence, note }: Entry): string {
  const parts = [
    oneLine(result),
    doneOn.trim() && fill(SAY.doneOn, { day: oneLine(doneOn) }),
    oneLine(evidence),
    note.trim() && fill(SAY.note, { words: oneLine(note) }),
  ];
  return parts.filter((part) => part !== '').join('; ');
}

/** The same of a unit's word, but its result: with the files that say so, and of which day these are. */
export function wordDetails({ doneOn, evidence, note, files, copyDay }: UnitWord): string {
  const parts = [
    entryWords({ result: '', doneOn, evidence, note }),
    files.length > 0 ? fill(SAY.file, { files: files.map((file) => `“${file}”`) }) : '',
    copyDay ? fill(SAY.copyDay, { day: showDay(copyDay, 'vi') }) : '',
  ].filter((part) => part !== '');
  return parts.join('; ');
}
