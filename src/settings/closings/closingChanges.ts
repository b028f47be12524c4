import { fold } from '../../language/text';
import { address } from '../../workbook/address';
import type { Changes } from '../../workbook/changes';
import { valueAt } from '../../workbook/edits';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { isSamePeriod } from '../periods/period';
import { readPeriodName } from '../periods/periodWords';
import { settingsModel, type SettingsRow } from '../settingsModel';
import { type Row, settingsTable } from '../settingsTable';
import { SETTINGS_SHEETS } from '../sheets';
import { isAsMade } from '../writeSettings';
import { closedCells } from './closedCells';
import type { ClosedRow } from './closedRow';

const FORM = SETTINGS_SHEETS.closings.columns;
const place = (title: string): number => FORM.indexOf(title);
const PERIOD = place('Kỳ');
const SHEET = place('Trang tính');
/** What makes a row of the same period and plan the same one. */
const KEY = ['Số', 'Nhiệm vụ', 'Kỳ, mốc'].map(place);

/**
 * The changes that add a closed period to the record. Rows of the same period and plan are those of a closing before, which this one replaces. A
 * sheet nobody has touched is made anew with all its rows, so that it looks as it should; in another the new rows go under the table, those
 * replaced are changed where they stand, and all else people wrote stays.
 */
export function closingChanges(closed: readonly ClosedRow[], existing: SheetSnapshot | null, isOurs = true): Changes {
  const table = existing && settingsTable(existing, 'closings');
  const rows = closed.map(closedCells);
  if (!existing || !table) return { sheets: [settingsModel('closings', rows)] };
  const standing = table.rows.map((row) => ({ row, cells: cellsOf(existing, row, table.columns) }));
  const isReplaced = ({ row }: { row: Row }) => closed.some((one) => isOfClosing(row, one));
  const asMade = settingsModel(
    'closings',
    standing.map(({ cells }) => cells),
  );
  if (isOurs && isAsMade(existing, asMade) && (existing.notes ?? []).length === 0) {
    const kept = standing.filter((one) => !isReplaced(one)).map(({ cells }) => cells);
    return { sheets: [settingsModel('closings', [...kept, ...rows])] };
  }
  const old = standing.filter(isReplaced).map(({ row }) => row);
  return { edits: editsFor(rows, old, table.free, existing, table.columns) };
}

function editsFor(
  rows: readonly SettingsRow[],
  old: Row[],
  free: number,
  existing: SheetSnapshot,
  columns: readonly (number | null)[],
): NonNullable<Changes['edits']> {
  const left = [...old];
  let next = free;
  const targets = rows.map((row) => {
    const same = left.findIndex(({ text }) =>
      KEY.every((column) => fold(String(row[column] ?? '')) === fold(text(column))),
    );
    return { at: same < 0 ? next++ : left.splice(same, 1)[0]!.row, row };
  });
  const emptied = left.map(({ row }) => ({ at: row, row: FORM.map(() => null) }));
  return [...targets, ...emptied].flatMap(({ at, row }) =>
    row.flatMap((value, column) => {
      const own = columns[column] ?? null;
      if (own === null) return [];
      const cell = address(at, own);
      const expect = valueAt(existing, cell);
      if (value === expect || (value === null && expect === '')) return [];
      return [{ sheet: existing.name, at: cell, expect, value, group: `row ${at}` }];
    }),
  );
}

function isOfClosing(row: Row, closed: ClosedRow): boolean {
  const period = readPeriodName(row.text(PERIOD));
  if (!period || period.year === null || row.text(SHEET) !== closed.sheet) return false;
  return isSamePeriod({ kind: period.kind, year: period.year }, closed);
}

const cellsOf = (sheet: SheetSnapshot, { row }: Row, columns: readonly (number | null)[]): SettingsRow =>
  columns.map((column) => {
    const value = column === null ? null : valueAt(sheet, address(row, column));
    return typeof value === 'boolean' ? String(value) : value;
  });
