import { fold, oneLine } from '../language/text';
import { address } from '../workbook/address';
import type { Changes } from '../workbook/changes';
import { valueAt } from '../workbook/edits';
import type { SheetModel } from '../workbook/sheetModel';
import type { SheetSnapshot } from '../workbook/snapshot';
import { settingsModel, type SettingsRow } from './settingsModel';
import { settingsTable } from './settingsTable';
import { SETTINGS_SHEETS, type SettingsSheet } from './sheets';

/** What makes two rows of a settings sheet speak of the same thing: the places of these columns. */
const KEYS: Record<SettingsSheet, number[]> = {
  general: [0],
  checks: [0],
  setAside: [0, 1, 2],
  units: [0],
  daysOff: [0],
  columns: [0, 1, 2],
  periods: [0],
  events: [0, 1, 2],
  closings: [0, 2, 3, 5, 9],
  parts: [0, 1, 2, 3, 4, 9],
  reports: [1],
};

/**
 * The changes that write rows into a settings sheet. A row that speaks of the same thing is changed where it stands, cell by cell; a new one
 * goes into the first free row under the table; all else people wrote stays. Where the sheet is not there yet it is made, with `first` above
 * the rows (what it is to list from the beginning). One that was made with just these rows and not touched since is made once more, for its
 * look may have been left out; one that is known by its title alone (`isOurs` false) stays as it is.
 */
export function settingsChanges(
  kind: SettingsSheet,
  rows: SettingsRow[],
  existing: SheetSnapshot | null,
  first: SettingsRow[] = [],
  isOurs = true,
): Changes {
  const table = existing && settingsTable(existing, kind);
  const made = settingsModel(kind, merged(kind, first, rows));
  if (!existing || !table) return { sheets: [made] };
  const edits: NonNullable<Changes['edits']> = [];
  let free = table.free;
  for (const row of rows) {
    const same = table.rows.find(({ text }) => isSame(kind, row, text));
    const at = same?.row ?? free++;
    row.forEach((value, column) => {
      const place = table.columns[column]!;
      const cell = place === null ? null : address(at, place);
      if (cell === null) return;
      const expect = valueAt(existing, cell);
      // What a row does not say (null) is left as people wrote it.
      if (value !== null && value !== expect)
        edits.push({ sheet: existing.name, at: cell, expect, value, group: `row ${at}` });
    });
  }
  if (edits.length > 0) return { edits };
  // Nobody has written into it yet, and the same is decided again: its look may be what was not finished.
  return isOurs && isAsMade(existing, made) ? { sheets: [made] } : {};
}

/** Whether a sheet holds what it was made with, and nothing else. */
export function isAsMade(sheet: SheetSnapshot, { name, rows }: SheetModel): boolean {
  const [bottom, right] = [sheet.top + sheet.values.length - 1, sheet.left + sheet.width - 1];
  const width = Math.max(right, ...rows.map(({ cells }) => cells.length));
  if (sheet.name !== name || bottom > rows.length) return false;
  return rows.every(({ cells }, r) =>
    Array.from({ length: width }, (_, c) => valueAt(sheet, address(r + 1, c + 1)) === (cells[c]?.value ?? null)).every(
      Boolean,
    ),
  );
}

const isSame = (kind: SettingsSheet, row: SettingsRow, text: (column: number) => string) =>
  KEYS[kind].every((column) => fold(oneLine(String(row[column] ?? ''))) === fold(text(column)));

/** `rows` over `first`: a row of the same key takes the other's place, its empty cells filled from it. */
function merged(kind: SettingsSheet, first: SettingsRow[], rows: SettingsRow[]): SettingsRow[] {
  const { columns } = SETTINGS_SHEETS[kind];
  const result = first.map((row) => [...row]);
  for (const row of rows) {
    const own = result.find((other) => isSame(kind, row, (column) => oneLine(String(other[column] ?? ''))));
    if (own) columns.forEach((_, i) => (own[i] = row[i] ?? own[i] ?? null));
    else result.push([...row]);
  }
  return result;
}
