import held from '../../bench/ablation/held.json';
import { type Held, sampleFigures } from '../../bench/ablation/sample';

test('changed tables are read no worse than the figures say', () => {
  const figures = sampleFigures();
  const counted = (lines: Held) => Object.fromEntries(Object.entries(lines).map(([line, { all }]) => [line, all]));
  // Other columns are counted when a table was added, a change is another, or a column is newly read: npm run ablation.
  expect(counted(figures)).toEqual(counted(held));
  const worse = Object.entries<Held[string]>(held).flatMap(([line, was]) => {
    const { right, silent } = figures[line]!;
    return right < was.right || silent > was.silent
      ? [`${line}: ${right} right (${was.right}), ${silent} silently wrong (${was.silent})`]
      : [];
  });
  expect(worse).toEqual([]);
});
