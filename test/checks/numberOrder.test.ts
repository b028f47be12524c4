import { longestRise, orderFaults } from '../../src/checks/numbering/numberOrder';
import { lastPart, readLast, required, writtenLike } from '../../src/checks/numbering/numberText';

test.each<[last: string, kind: string | null, value: number | null, same: string | null]>([
  ['4', 'figure', 4, '4'],
  ['04', 'figure', 4, '4'],
  ['0', 'figure', 0, '0'],
  ['4a', 'figure', 4, '4a'],
  ['I', 'roman', 1, 'I'],
  ['IV', 'roman', 4, 'IV'],
  ['XIX', 'roman', 19, 'XIX'],
  ['XL', 'roman', 40, 'XL'],
  ['LXI', 'roman', 61, 'LXI'],
  ['a', 'letter', 1, 'a'],
  ['đ', 'letter', 5, 'đ'],
  ['e', 'letter', 6, 'e'],
  ['NV-07', 'code NV-', 7, '7'],
  ['NV7', 'code NV', 7, '7'],
  ['ab', null, null, null],
  ['12/2026', null, null, null],
  ['', null, null, null],
])('the last part %j counts as %s %s', (last, kind, value, same) => {
  const read = readLast(last);
  expect([read?.kind ?? null, read?.value ?? null, read?.last ?? null]).toEqual([kind, value, same]);
});

test.each<[number: string, value: number, written: string]>([
  ['2.2.1', 10, '2.2.10'],
  ['4', 5, '5'],
  ['04', 5, '05'],
  ['09', 10, '10'],
  ['09', 123, '123'],
  ['1.a', 2, '1.b'],
  ['a', 4, 'd'],
  ['a', 5, 'đ'],
  ['a', 99, '?'],
  ['I.II', 4, 'I.IV'],
  ['III', 9, 'IX'],
  ['III', 14, 'XIV'],
  ['III', 49, 'XLIX'],
  ['III', 68, 'LXVIII'],
  ['NV-07', 12, 'NV-12'],
  ['NV-07', 8, 'NV-08'],
  ['NV7', 8, 'NV8'],
  ['K2-07', 8, 'K2-08'],
])('after the manner of %j %s is written %j', (number, value, written) => {
  expect(writtenLike({ ...readLast(lastPart(number))!, number }, value)).toBe(written);
});

test('letters that lists may leave out are not asked for; figures are', () => {
  expect(required(readLast('d')!, [4, 5, 6, 7, 11, 12, 25, 26])).toEqual([4, 6, 12, 25, 26]);
  expect(required(readLast('4')!, [5, 7])).toEqual([5, 7]);
});

test.each<[values: number[], places: number[]]>([
  [[], []],
  [
    [1, 2, 3],
    [0, 1, 2],
  ],
  [
    [1, 1, 2],
    [0, 1, 2],
  ],
  [
    [1, 2, 33, 4],
    [0, 1, 3],
  ],
  [
    [1, 2, 5, 4, 6],
    [0, 1, 2, 4],
  ],
  [
    [3, 1, 2],
    [1, 2],
  ],
  [
    [9, 1, 2, 3, 4],
    [1, 2, 3, 4],
  ],
  [
    [1, 3, 2, 4, 3, 5],
    [0, 1, 3, 5],
  ],
  [[5, 4, 3], [2]],
])('the longest part of %j that never falls', (values, places) => {
  expect(longestRise(values)).toEqual(places);
});

const NONE = { repeated: [], outOfOrder: [], skipped: [] };
test.each<[what: string, texts: string[], unnumbered: number[], faults: Partial<ReturnType<typeof orderFaults>>]>([
  ['counts up', ['1', '2', '3'], [], {}],
  ['2 and 2a are two', ['1', '2', '2a', '3'], [], {}],
  ['a gap', ['1', '2', '5'], [], { skipped: [{ before: 1, after: 2, missing: [3, 4] }] }],
  ['a gap that a row without a number explains', ['1', '3'], [0, 1], {}],
  ['one such row does not explain two', ['1', '4'], [0, 1], { skipped: [{ before: 0, after: 1, missing: [2, 3] }] }],
  ['a row elsewhere explains nothing', ['1', '2', '4'], [0, 1], { skipped: [{ before: 1, after: 2, missing: [3] }] }],
  ['said twice', ['1', '2', '2', '3'], [], { repeated: [{ at: 2, first: 1, expected: null }] }],
  ['said twice where one is missing', ['1', '2', '2', '4'], [], { repeated: [{ at: 2, first: 1, expected: 3 }] }],
  ['out of place', ['1', '2', '33', '4'], [], { outOfOrder: [{ at: 2, before: 1, after: 3 }] }],
  ['the first out of place', ['7', '1', '2'], [], { outOfOrder: [{ at: 0, before: null, after: 1 }] }],
  ['the last out of place', ['2', '3', '1'], [], { outOfOrder: [{ at: 2, before: 1, after: null }] }],
])('%s: %j', (_what, texts, unnumbered, faults) => {
  expect(
    orderFaults(
      texts.map((text) => Number.parseInt(text)),
      texts,
      unnumbered,
    ),
  ).toEqual({ ...NONE, ...faults });
});
