import { cellRuns } from '../../src/summaries/cellRuns';

const more = (n: number) => `… +${n}`;
const every = (step: number, n: number) => Array.from({ length: n }, (_, i) => `D${i * step + 1}`);

test.each<[string[], string]>([
  [['D5'], 'D5'],
  [['D5', 'D6'], 'D5, D6'],
  [['D5', 'D6', 'D7', 'D9'], 'D5–D7, D9'],
  [['D7', 'E7', 'D8', 'E8', 'D9', 'E9'], 'D7–D9, E7–E9'],
  [['D5', 'D5', 'AA1', 'E10', 'E9'], 'D5, E9, E10, AA1'],
  [every(1, 500), 'D1–D500'],
  [[], ''],
])('%j', (cells, words) => expect(cellRuns(cells, more)).toBe(words));

test('what is too much to read is counted', () => {
  const words = cellRuns([...every(2, 30), 'F1', 'F2', 'F3'], more);
  expect(words.split(', ')).toHaveLength(24);
  expect(words).toMatch(/D47… \+9$/);
});
