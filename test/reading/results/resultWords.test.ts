import { fold } from '../../../src/language/text';
import { RESULT_WORDS, TIME_WORDS } from '../../../src/reading/results/resultWords';

describe.each([
  ['result words', RESULT_WORDS],
  ['time words', TIME_WORDS],
])('%s', (_, words) => {
  const all = Object.values<readonly string[]>(words).flat();
  it('stand in one list only', () => expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([]));
  it('are written as the reader sees them', () =>
    expect(all.filter((word) => word.replace(' … ', '…') === '' || fold(word) !== word)).toEqual([]));
});

test('every phrase begins with two signs: it is found by them', () => {
  const phrases = [...Object.values(RESULT_WORDS), ...Object.values(TIME_WORDS)].flat();
  expect(phrases.filter((phrase) => phrase.split('…')[0]!.length < 2)).toEqual([]);
});
