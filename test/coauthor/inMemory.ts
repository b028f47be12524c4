import type { MemoryState } from '../../src/hosts/memory/memoryState';
import { address } from '../../src/workbook/address';
import { blockText, parseBlock } from '../../src/workbook/block';
import type { CellValue, SheetSnapshot } from '../../src/workbook/snapshot';
import { cellsOf, type Move, movedCells, placeOf, type TableChange } from './tableChanges';

/** Does to sheets kept in memory what a co-author does. */
export function changeInMemory(states: MemoryState[], name: string, { move, set, rename, remove }: TableChange): void {
  const state = states.find(({ info }) => info.name === name);
  if (!state) return;
  if (move) {
    state.snapshot = moved(state.snapshot, move);
    for (const highlight of state.highlights) {
      const cells = movedCells(highlight.ranges.map(parseBlock), move);
      highlight.ranges = cells.map((block) => blockText(block).split(':')[0]!);
    }
    const notes = Object.entries(state.notes).flatMap(([at, text]) => {
      const { row, column } = placeOf(at);
      const place = move(row, column);
      return place ? [[address(place.row, place.column), text] as const] : [];
    });
    state.notes = Object.fromEntries(notes);
  }
  for (const [at, value] of Object.entries(set ?? {})) {
    const { row, column } = placeOf(at);
    write(state.snapshot, row, column, value, value === null ? '' : String(value), 'General');
  }
  if (rename !== undefined) {
    state.info.name = rename;
    state.snapshot.name = rename;
  }
  if (remove) states.splice(states.indexOf(state), 1);
}

function moved(sheet: SheetSnapshot, move: Move): SheetSnapshot {
  const now: SheetSnapshot = { ...sheet, width: 0, values: [], texts: [], formats: [] };
  sheet.values.forEach((cells, r) =>
    cells.forEach((value, c) => {
      const place = move(r + 1, c + 1);
      if (place) write(now, place.row, place.column, value, sheet.texts[r]![c]!, sheet.formats[r]![c]!);
    }),
  );
  return now;
}

function write(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  value: CellValue,
  text: string,
  format: string,
): void {
  while (sheet.values.length < row) for (const rows of [sheet.values, sheet.texts, sheet.formats]) rows.push([]);
  const fill = <T>(cells: T[], nothing: T, one: T) => {
    while (cells.length < column) cells.push(nothing);
    cells[column - 1] = one;
  };
  fill(sheet.values[row - 1]!, null, value);
  fill(sheet.texts[row - 1]!, '', text);
  fill(sheet.formats[row - 1]!, 'General', format);
  sheet.width = Math.max(sheet.width, column);
}

export const contentOfMemory = (states: MemoryState[]) =>
  states.map(({ info, snapshot, highlights, notes }) => {
    const cells: Record<string, unknown[]> = {};
    const say = (at: string, ...what: unknown[]) => (cells[at] ??= []).push(...what);
    snapshot.values.forEach((row, r) =>
      row.forEach((value, c) => {
        if (value !== null) say(address(r + 1, c + 1), value, snapshot.formats[r]![c]);
      }),
    );
    for (const { marker, ranges } of highlights) for (const at of cellsOf(ranges.map(parseBlock))) say(at, marker);
    for (const [at, text] of Object.entries(notes)) say(at, text);
    return { name: info.name, cells };
  });
