import { CHANGES } from './changes';
import { figuresOf, type Line } from './figures';
import { ownTables, type Table } from './table';

/** One table in so many is looked at by the tests; of the first so many the last, which has columns of marks. */
const ONE_IN = 6;

export const sampleOf = (tables: Table[]): Table[] => tables.filter((_, i) => i % ONE_IN === ONE_IN - 1);

/** What the tests hold a later reading to: by change and group, columns in all, right ones and silently wrong ones. */
export type Held = Record<string, Pick<Line, 'all' | 'right' | 'silent'>>;

/** What nobody could know is held to nothing. */
const KNOWABLE = CHANGES.filter(({ name }) => !name.includes('nobody could know'));

export function sampleFigures(): Held {
  const { lines, cells } = figuresOf(sampleOf(ownTables()), KNOWABLE);
  return Object.fromEntries([
    ...lines
      .filter(({ group }) => group !== 'unknowable')
      .map(({ change, group, all, right, silent }) => [`${change}: ${group}`, { all, right, silent }]),
    ...cells.map(({ change, all, right, silent }) => [`${change}: cells`, { all, right, silent }]),
  ]);
}
