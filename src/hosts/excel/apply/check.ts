import type { Changes } from '../../../workbook/changes';
import { ChangeRefused } from '../../../workbook/host';
import { hindranceOf } from '../../../workbook/listTable';
import { columnNumber } from '../../../workbook/address';
import { LAST } from '../../../workbook/block';
import type { SheetKnown } from '../readSheets';
import type { Found } from './look';

/**
 * Refuses what cannot be done, before anything is done: Excel takes back nothing of a request that fails half-way.
 * @throws ChangeRefused
 */
export function check(changes: Changes, found: Found): void {
  for (const { sheet, at, value } of changes.expects ?? []) {
    if (found.cell(sheet, at).value !== value) throw new ChangeRefused('changed', `${sheet}!${at}`);
  }
  const moved = found.moved();
  if (moved !== null) throw new ChangeRefused('changed', moved);
  const removed = found.sheets.filter(({ mark }) => mark !== null && changes.removeSheets?.includes(mark));
  const added = (changes.sheets ?? []).some(
    ({ mark }) =>
      changes.setAside?.includes(mark) ||
      !found.sheets.some((sheet) => sheet.mark === mark) ||
      removed.some((sheet) => sheet.mark === mark),
  );
  for (const [name, what] of touched(changes, found)) {
    const sheet = found.sheets.find((one) => one.name === name);
    if (sheet?.protected && !(what !== 'cells' && sheet.allows[what])) {
      throw new ChangeRefused('protected-sheet', name);
    }
  }
  for (const { sheet, column, fromRow, toRow } of changes.columns ?? []) {
    const { isMerged, tables } = found.around.get(sheet)!;
    for (let row = fromRow; row <= toRow; row++) {
      const at = `${column}${row}`;
      const place = { row, column: columnNumber(column) };
      const { value, formula } = found.cell(sheet, at);
      const hindrance = hindranceOf({ value, formula, merged: isMerged(place) }, place, tables);
      if (hindrance) throw new ChangeRefused(hindrance, `${sheet}!${at}`);
    }
    if (columnNumber(column) > LAST.column) throw new ChangeRefused('unsupported', `${sheet}!${column}`);
  }
  if (found.structureProtected && (added || removed.length > 0 || (changes.setAside ?? []).length > 0))
    throw new ChangeRefused('protected-structure');
}

/** Notes only adorn: on a protected sheet that takes the look of cells but no notes, all else is done without them. */
export function notesAreLocked(sheets: readonly SheetKnown[], name: string): boolean {
  const sheet = sheets.find((one) => one.name === name);
  return sheet !== undefined && sheet.protected && sheet.allows.formats && !sheet.allows.notes;
}

type Touched = [sheet: string, what: 'cells' | keyof SheetKnown['allows']];

/** The sheets on which there is something to do, and what, in the order in which it is done. */
function* touched(changes: Changes, { highlights, notes, sheets }: Found): Iterable<Touched> {
  for (const [name, formats] of highlights) if (formats.length > 0) yield [name, 'formats'];
  const clear = changes.clearNotes;
  const isDoneWithout = (name: string) => notesAreLocked(sheets, name);
  for (const { sheet, ours } of notes)
    if (ours && !isDoneWithout(sheet) && (clear === 'all' || clear?.includes(sheet))) yield [sheet, 'notes'];
  for (const { sheet } of changes.columns ?? []) yield [sheet, 'cells'];
  for (const { sheet } of changes.highlights ?? []) yield [sheet, 'formats'];
  for (const { sheet } of changes.notes ?? []) if (!isDoneWithout(sheet)) yield [sheet, 'notes'];
  for (const { mark } of changes.sheets ?? []) {
    const known = sheets.find((sheet) => sheet.mark === mark);
    if (known && !changes.removeSheets?.includes(mark)) yield [known.name, 'cells'];
  }
}
