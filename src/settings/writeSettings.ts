import { fold, oneLine } from '../language/text';
import { address, columnLetters } from '../workbook/address';
import { filledBlock } from '../workbook/anchors';
import type { AddedColumn, Changes } from '../workbook/changes';
import { valueAt } from '../workbook/edits';
import type { SheetModel } from '../workbook/sheetModel';
import type { SheetSnapshot } from '../workbook/snapshot';
import { settingsModel, type SettingsRow } from './settingsModel';
import { type SettingsTable, settingsTable } from './settingsTable';
import { SETTINGS_TEXTS } from './settingsTexts';
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
  const added = laterColumns(kind, existing, table);
  const placeOf = (column: number) =>
    table.columns[column] ?? added.find(({ place }) => place === column)?.column ?? null;
  let free = table.free;
  for (const row of rows) {
    const same = table.rows.find(({ text }) => isSame(kind, row, text));
    const at = same?.row ?? free++;
    row.forEach((said, column) => {
      const place = placeOf(column);
      // What a row does not say (null) is left as people wrote it; "" says that there is nothing.
      if (place === null || said === null) return;
      const cell = address(at, place);
      const [expect, value] = [valueAt(existing, cell), said === '' ? null : said];
      if (value !== expect) edits.push({ sheet: existing.name, at: cell, expect, value, group: `row ${at}` });
    });
  }
  if (edits.length > 0) return { edits, ...(added.length > 0 && { columns: added.map(({ head }) => head) }) };
  // Nobody has written into it yet, and the same is decided again: its look may be what was not finished.
  return isOurs && isAsMade(existing, made) ? { sheets: [made] } : {};
}

interface LaterColumn {
  /** Its place in the sheet's form. */
  place: number;
  /** The sheet column (1-based) it gets. */
  column: number;
  head: AddedColumn;
}

/** The columns a sheet made earlier lacks, right of all that is filled: their heads alone, for the cells below are written like any other. */
function laterColumns(kind: SettingsSheet, sheet: SheetSnapshot, table: SettingsTable): LaterColumn[] {
  const { columns, later = [] } = SETTINGS_SHEETS[kind];
  const { widths } = SETTINGS_TEXTS[kind];
  const lacking = later.filter((place) => table.columns[place] === null);
  const last = filledBlock(sheet.values, sheet.top, sheet.left)?.right ?? sheet.left;
  const like = Math.max(...table.columns.map((column) => column ?? 0));
  return lacking.map((place, i) => {
    const column = last + 1 + i;
    const head = {
      ...{ sheet: sheet.name, column: columnLetters(column), like: columnLetters(like), header: columns[place]! },
      ...{ headerRow: table.head, fromRow: table.head, toRow: table.head, width: widths[place]! },
      ...{ list: [], listRows: [], format: null },
    };
    return { place, column, head };
  });
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
