import type { Score } from '../../plan/plan';
import type { Grid } from '../grid';
import type { Columns } from '../header/columns';
import { readScore } from './readScore';

/** The points of a section, a group or a row that adds up: only what stands in the row itself, nothing that a merge brings. */
export function rowScore(grid: Grid, columns: Columns, row: number): Score | null {
  const cell = (field: 'maximumScore' | 'reachedScore' | 'selfScore') => {
    const column = columns.at.get(field);
    const { text, value, unknown } =
      column === undefined ? { text: '', value: null, unknown: false } : grid.own(row, column);
    if (unknown) return { text: '', value: null };
    return { text, value: typeof value === 'number' ? value : null };
  };
  const [maximum, reached, self] = [cell('maximumScore'), cell('reachedScore'), cell('selfScore')];
  return readScore(
    { maximum: maximum.text, reached: reached.text, self: self.text },
    { maximum: maximum.value, reached: reached.value, self: self.value },
  );
}
