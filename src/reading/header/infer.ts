import type { Certainty, ColumnReading, Field } from '../../plan/plan';
import type { Grid } from '../grid';
import type { Claim, Columns } from './claims';
import type { Header, HeaderColumn } from './header';
import { type Profile, profileOf } from './profile';

/** A column is taken for a time or a unit when at least this share of its cells looks like one. */
const MOST = 0.6;
const FEWEST = 3;

type Set = (field: Field, claim: Claim, by: ColumnReading['by'], certainty: Certainty) => void;

/** Columns whose headers say nothing known are read by their cells: times are the deadline, units the lead and the partner, long texts the work. */
export function inferColumns(
  grid: Grid,
  header: Header,
  lastRow: number,
  known: number[],
  columns: Columns,
  set: Set,
): void {
  const marked = new Set([...columns.deadlineMarks, ...columns.resultMarks].map((m) => m.column));
  const open = header.columns
    .filter(({ column }) => !known.includes(column) && !marked.has(column) && column !== columns.subNumber)
    .map((column) => ({ column, profile: profileOf(grid, header.bottom + 1, lastRow, column.column) }))
    .filter(({ profile }) => profile.filled >= FEWEST);
  const take = (field: Field, fits: (profile: Profile) => boolean, by: (a: Profile, b: Profile) => number) => {
    if (columns.at.has(field)) return;
    const [best] = open.filter(({ profile }) => fits(profile)).sort((a, b) => by(a.profile, b.profile));
    if (!best) return;
    open.splice(open.indexOf(best), 1);
    set(field, claimOf(best.column, field), ['cells'], 'guessed');
  };
  const first = (a: Profile, b: Profile) => a.column - b.column;
  if (columns.deadlineMarks.length === 0)
    take(
      'deadline',
      ({ time }) => time >= MOST,
      (a, b) => b.time - a.time,
    );
  take('lead', ({ unit }) => unit >= MOST, first);
  take('partner', ({ unit }) => unit >= MOST, first);
  const worked = columns.at.has('criterion') || columns.at.has('activity') || isBlind(grid, header, lastRow, known);
  if (!worked)
    take(
      'task',
      ({ length }) => length >= 10,
      (a, b) => b.length - a.length,
    );
  take('number', ({ number, length }) => number >= MOST && length <= 6, first);
}

/** A column that nobody has worked out may be the one with the work: then no other is guessed to be. */
function isBlind(grid: Grid, header: Header, lastRow: number, known: number[]): boolean {
  const own = new Set(header.columns.map(({ column }) => column));
  for (const { column } of grid.unknownBetween(header.bottom + 1, lastRow))
    if (!known.includes(column) && own.has(column)) return true;
  return false;
}

const claimOf = (column: HeaderColumn, field: Field): Claim => ({ column, meaning: field, match: 'word' });

/** A row that no header word gives away is one all the same when the rows under it have a column of times, one of units and one of texts. */
export function isHeaderByCells(grid: Grid, row: number, lastRow: number): boolean {
  const cells = grid.filled(row);
  if (
    cells.length < 4 ||
    cells.some(({ text, value }) => text.length > 60 || typeof value !== 'string' || /\d{2,}/.test(text))
  )
    return false;
  const profiles = cells.map(({ column }) => profileOf(grid, row + 1, Math.min(lastRow, row + 60), column));
  const has = (fits: (profile: Profile) => boolean) =>
    profiles.some((profile) => profile.filled >= FEWEST && fits(profile));
  return (
    has(({ time }) => time >= MOST) &&
    has(({ unit }) => unit >= MOST) &&
    has(({ length, time, unit }) => length >= 15 && time < 0.3 && unit < 0.3)
  );
}
