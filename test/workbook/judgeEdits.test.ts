import { type CellFacts, judgeEdits } from '../../src/workbook/judgeEdits';
import type { CellEdit } from '../../src/workbook/edits';

const CELLS: Record<string, CellFacts> = {
  A1: { value: 'a' },
  A2: { value: 'b' },
  A3: { value: 'c', formula: true },
  A4: { value: 'd' },
};
const factsOf = ({ at }: CellEdit): CellFacts => CELLS[at] ?? { value: null };
const edit = (at: string, expect: string, value: string, group?: string): CellEdit => ({ at, expect, value, group });
const judged = (...edits: CellEdit[]) => {
  const { made, refused } = judgeEdits(edits, factsOf);
  return { made: made.map(({ at }) => at), refused: refused.map(({ at, reason }) => `${at} ${reason}`) };
};

describe('edits that belong together', () => {
  test.each([
    ['all can be made', [edit('A1', 'a', 'x', 'g'), edit('A2', 'b', 'y', 'g')], ['A1', 'A2'], []],
    [
      'one cannot: none is made',
      [edit('A1', 'a', 'x', 'g'), edit('A3', 'c', 'y', 'g')],
      [],
      ['A1 together', 'A3 formula'],
    ],
    [
      'other groups and single edits are made all the same',
      [edit('A1', 'a', 'x', 'g'), edit('A3', 'c', 'y', 'g'), edit('A2', 'b', 'y', 'h'), edit('A4', 'd', 'z')],
      ['A2', 'A4'],
      ['A1 together', 'A3 formula'],
    ],
    [
      'one that is measured by what a broken group would have left is refused, and its group with it',
      [edit('A1', 'a', 'x', 'g'), edit('A3', 'c', 'y', 'g'), edit('A1', 'x', 'z', 'h'), edit('A4', 'd', 'z', 'h')],
      [],
      ['A1 together', 'A3 formula', 'A1 changed', 'A4 together'],
    ],
    ['without a group each stands alone', [edit('A1', 'a', 'x'), edit('A3', 'c', 'y')], ['A1'], ['A3 formula']],
  ])('%s', (_what, edits, made, refused) => {
    expect(judged(...edits)).toEqual({ made, refused });
  });
});
