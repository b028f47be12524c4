import { REMAINDERS } from '../../src/actions/leftOut';
import { UNFINISHED, UNFINISHED_WHY } from '../../src/actions/unfinished';
import { NOTHING } from '../../src/pane/frame/nothingWords';
import * as columns from '../../src/pane/views/columns/columnWords';
import * as progress from '../../src/pane/views/progress/progressWords';
import * as units from '../../src/pane/views/units/unitsWords';
import { NOTICES } from '../../src/pane/words/notices';
import * as words from '../../src/pane/words/words';

type Words = { vi: string; en: string };
const isWords = (value: object): value is Words => 'vi' in value && 'en' in value;
/** Every pair of words in a table of tables, by the way to it. */
const wordsIn = (name: string, value: object): [string, Words][] =>
  isWords(value) ? [[name, value]] : Object.entries(value).flatMap(([key, one]) => wordsIn(`${name}.${key}`, one));

const places = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

test.each(
  wordsIn('pane', { words, NOTICES, NOTHING, progress, units, columns, REMAINDERS, UNFINISHED, UNFINISHED_WHY }),
)('%s says the same in both languages', (_, { vi, en }) => {
  expect(vi.trim()).not.toBe('');
  expect(en.trim()).not.toBe('');
  expect(vi).toBe(vi.normalize('NFC'));
  expect(places(en)).toEqual(places(vi));
});
