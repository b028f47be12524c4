import { Grid } from '../../reading/grid';
import { findHeaders } from '../../reading/header/findHeaders';
import type { ImportedTable } from './importedTable';
import { tableSnapshot } from './tableSnapshot';

/** The headers of plans in a table, each with its first and last row (from 1). */
export const headersIn = (table: ImportedTable): { from: number; to: number }[] =>
  findHeaders(new Grid(tableSnapshot(table, ''))).map(({ top, bottom }) => ({ from: top, to: bottom }));
