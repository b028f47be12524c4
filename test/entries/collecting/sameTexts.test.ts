import { withSameTexts } from '../../../src/entries/collecting/sameTexts';

test('data stays what it is, whatever it holds', () => {
  const data = {
    rows: [['Rà soát thủ tục hành chính', null, 5, true], []],
    of: { text: 'Rà soát thủ tục hành chính', no: undefined },
  };
  const pool = new Map<string, string>();
  expect(withSameTexts(structuredClone(data), pool)).toEqual(data);
  expect([...pool.keys()]).toEqual(['Rà soát thủ tục hành chính']);
  expect(withSameTexts('ngắn', pool)).toBe('ngắn');
});
