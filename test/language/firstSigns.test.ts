import { firstSigns, MOST_SIGNS } from '../../src/language/firstSigns';

test.each<[string, string, number, string]>([
  ['a short text whole', 'Quý II', 10, 'Quý II'],
  ['a text of just so many signs whole', 'abc', 3, 'abc'],
  ['the first signs', 'abcdef', 3, 'abc'],
  ['no half of a pair', 'ab😀cd', 3, 'ab'],
  ['a whole pair', 'ab😀cd', 4, 'ab😀'],
  ['no letter without its mark', 'a'.repeat(40) + 'e\u0302\u0301x', 42, 'a'.repeat(40)],
  ['nor with one of its marks only', 'a'.repeat(40) + 'e\u0302\u0301x', 41, 'a'.repeat(40)],
  ['a letter with all its marks', 'a'.repeat(40) + 'e\u0302\u0301x', 43, 'a'.repeat(40) + 'e\u0302\u0301'],
  ['no family cut apart', 'a'.repeat(40) + '👨\u200D👩x', 43, 'a'.repeat(40)],
  ['marks that belong to nothing', 'a' + '\u0301'.repeat(100), 90, 'a' + '\u0301'.repeat(57)],
])('%s', (_name, text, most, expected) => {
  expect(firstSigns(text, most)).toBe(expected);
});

test('as many as are looked at when nothing else is said', () => {
  expect(firstSigns('ạ'.repeat(MOST_SIGNS + 1))).toHaveLength(MOST_SIGNS);
});
