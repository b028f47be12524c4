import { Grid } from '../../src/reading/grid';
import type { Columns } from '../../src/reading/header/columns';
import { readColumns } from '../../src/reading/header/readColumns';
import { findHeaders } from '../../src/reading/header/findHeaders';
import type { Header } from '../../src/reading/header/header';
import type { SetColumn } from '../../src/reading/header/setColumns';
import { snapshotOf, type TestCell } from '../snapshotOf';

export interface Headed {
  grid: Grid;
  header: Header;
  columns: Columns;
}

/** "1 | Rà soát | | Quý I" as cells: nothing between two bars is an empty cell, figures alone are a number. */
export const cellsOf = (line: string): TestCell[] =>
  line.split('|').map((text) => {
    const words = text.trim();
    return words === '' ? null : /^\d+$/.test(words) ? Number(words) : words;
  });

/** A table whose header is its first line, ready for its rows to be read. */
export function headed(lines: string[], merges: string[] = [], given: SetColumn[] = []): Headed {
  const grid = new Grid(snapshotOf('Kế hoạch', lines.map(cellsOf), merges));
  const [header] = findHeaders(
    grid,
    given.flatMap(({ headerRow }) => headerRow ?? []),
  );
  if (!header) throw new Error(`no header: ${lines[0]}`);
  return { grid, header, columns: readColumns(grid, header, grid.lastRow, given) };
}
