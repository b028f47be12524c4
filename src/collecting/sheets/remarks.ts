import type { Collection, ReturnedItem } from '../collection';
import { fill } from '../../language/bilingual';
import { oneLine } from '../../language/text';
import { itemId } from './context';
import { CHANGED_WORDS, ROW_WORDS } from './fileWords';
import { entryWords } from './shownWords';
import { FIELD_WORDS } from './words';

/** Something in a file that was not taken, or differs from what was handed out. */
export interface Remark {
  file: string;
  unit: string | null;
  number: string;
  task: string;
  /** Where in the file. */
  where: string;
  what: string;
  advice: string;
}

/** All such things, file by file, in the order in which they stand there: nothing that was written is passed over in silence. */
export function remarksOf({ files, items }: Pick<Collection, 'files' | 'items'>): Remark[] {
  const known = new Map(items.map((item) => [itemId(item), item.task]));
  return files.flatMap(({ file, unit, items: rows, changed }) => [
    ...rows.flatMap((item) => remarkOf(file, unit, item) ?? []),
    ...changed.map(({ sheet, row, key, field, master, copy }) => ({
      ...{ file, unit, where: '', number: key },
      task: known.get(itemId({ sheet, row })) ?? (field === 'task' ? master : ''),
      what: fill(CHANGED_WORDS.what.vi, {
        field: FIELD_WORDS[field],
        copy: oneLine(copy) || '(trống)',
        master: oneLine(master) || '(trống)',
      }),
      advice: CHANGED_WORDS.advice.vi,
    })),
  ]);
}

function remarkOf(file: string, unit: string | null, item: ReturnedItem): Remark | null {
  const words = ROW_WORDS[item.outcome];
  if (!words) return null;
  // In a wrong column it is not what that column is for.
  const said = item.outcome === 'wrong-column' ? wordsAlone(item) : entryWords(item);
  return {
    ...{ file, unit, number: item.key ?? item.number, task: oneLine(item.task) },
    where: `${item.sheet}, dòng ${item.at}`,
    what: said === '' ? words.what.vi : `${words.what.vi}: “${said}”`,
    advice: words.advice?.vi ?? '',
  };
}

const wordsAlone = (item: ReturnedItem): string =>
  [entryWords({ ...item, note: '' }), oneLine(item.note)].filter((text) => text !== '').join('; ');
