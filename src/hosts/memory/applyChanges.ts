import { wholeColumns } from '../../workbook/addedColumns';
import { address, columnNumber } from '../../workbook/address';
import { filledBlock, filledOutside, movedCell, valuesIn } from '../../workbook/anchors';
import { type AddedColumn, type Applied, type Changes, nothingApplied } from '../../workbook/changes';
import { applyEdits } from '../../workbook/applyEdits';
import { blockFinder } from '../../workbook/blockFinder';
import { valueAt } from '../../workbook/edits';
import { ChangeRefused } from '../../workbook/host';
import { headsOf, hindranceOf } from '../../workbook/listTable';
import type { CellValue, SheetSnapshot } from '../../workbook/snapshot';
import { leavesNotesOut, type MemoryState, writable } from './memoryState';
import { putSheet, removeSheet, setSheetAside } from './ownSheets';

/** Makes changes to states, which it may alter: in the order of the fields of `Changes`. `step` is told before each on which sheet it is. @throws ChangeRefused */
export function applyChanges(
  states: MemoryState[],
  changes: Changes,
  structureProtected: boolean,
  step: (sheet: string) => void,
): { states: MemoryState[]; applied: Applied } {
  const applied = nothingApplied();
  const locked = new Set<string>();
  for (const { sheet, at, value } of changes.expects ?? [])
    if (valueAt(named(states, sheet).snapshot, at) !== value) throw new ChangeRefused('changed', `${sheet}!${at}`);
  const anchors = [...(changes.anchors ?? []), ...(changes.leaving ?? [])];
  const filledOf = ({ values, top, left }: SheetSnapshot) => filledBlock(values, top, left);
  const moved =
    movedCell(anchors, (sheet, block) => valuesIn(named(states, sheet).snapshot, block)) ??
    filledOutside(anchors, (sheet) => filledOf(named(states, sheet).snapshot));
  if (moved !== null) throw new ChangeRefused('changed', moved);
  for (const state of chosen(states, changes.clearHighlights)) {
    if (state.highlights.length > 0) step(state.info.name);
    if (state.highlights.length > 0) applied.highlights.cleared += writable(state, 'formats').highlights.length;
    state.highlights = [];
  }
  for (const state of chosen(states, changes.clearNotes)) {
    const count = Object.keys(state.notes).length;
    if (count > 0 && leavesNotesOut(state)) {
      locked.add(state.info.name);
      continue;
    }
    if (count > 0) step(state.info.name);
    if (count > 0) applied.notes.cleared += writable(state, 'notes') && count;
    state.notes = {};
  }
  if (changes.setAside?.length)
    applied.setAside = changes.setAside.flatMap((mark) => setSheetAside(states, mark, structureProtected));
  for (const mark of changes.removeSheets ?? []) {
    const standing = states.find(({ info }) => info.mark === mark);
    if (standing) step(standing.info.name);
    const removed = removeSheet(states, mark, structureProtected);
    if (removed) applied.removed.push(removed);
  }
  makeEdits(states, changes, applied, step);
  for (const pieces of wholeColumns(changes.columns ?? [])) {
    step(pieces[0]!.sheet);
    for (const piece of pieces) addColumn(writable(named(states, piece.sheet)), piece);
    applied.columns += pieces.length;
  }
  for (const { sheet, highlights } of changes.highlights ?? []) {
    const state = writable(named(states, sheet), 'formats');
    step(sheet);
    applied.highlights.cleared += state.highlights.length;
    applied.highlights.set += highlights.length;
    state.highlights = structuredClone(highlights);
  }
  for (const note of changes.notes ?? []) {
    if (leavesNotesOut(named(states, note.sheet))) {
      locked.add(note.sheet);
      continue;
    }
    const state = writable(named(states, note.sheet), 'notes');
    if (state.userNotes[note.at] !== undefined || state.notes[note.at] !== undefined) {
      applied.notes.refused.push(note);
      continue;
    }
    step(note.sheet);
    state.notes[note.at] = note.text;
    applied.notes.set += 1;
  }
  applied.sheets = (changes.sheets ?? []).map((model) => {
    step(states.find(({ info }) => info.mark === model.mark)?.info.name ?? model.name);
    return putSheet(states, model, structureProtected);
  });
  if (locked.size > 0) applied.leftOut = [...locked].map((sheet) => ({ sheet, what: 'locked-notes' }));
  return { states, applied };
}

function named(states: MemoryState[], name: string): MemoryState {
  const state = states.find(({ info }) => info.name === name);
  if (!state) throw new ChangeRefused('no-such-sheet', name);
  return state;
}

const chosen = (states: MemoryState[], sheets: 'all' | string[] | undefined): MemoryState[] =>
  sheets === 'all' ? states : (sheets ?? []).map((name) => named(states, name));

function makeEdits(
  states: MemoryState[],
  { edits = [] }: Changes,
  applied: Applied,
  step: (sheet: string) => void,
): void {
  for (const { sheet } of edits) named(states, sheet);
  for (const state of states) {
    const own = edits.filter(({ sheet }) => sheet === state.info.name);
    if (own.length === 0) continue;
    const [head, unlocked] = [blockFinder(headsOf(state.tables)), blockFinder(state.unlocked)];
    const allowsLooks = state.allows.includes('formats');
    const { snapshot, refused } = applyEdits(state.snapshot, own, (place, { font }) => ({
      tableHead: head(place) !== null,
      locked: state.info.protected && (unlocked(place) === null || (font !== undefined && !allowsLooks)),
    }));
    if (refused.length < own.length) step(state.info.name);
    state.snapshot = snapshot;
    applied.edits.refused.push(...refused);
    applied.edits.made += own.length - refused.length;
  }
}

function addColumn(state: MemoryState, column: AddedColumn): void {
  const number = columnNumber(column.column);
  let { snapshot } = state;
  const [merged, formula] = [blockFinder(snapshot.merges), blockFinder(snapshot.formulas ?? [])];
  for (let row = column.fromRow; row <= column.toRow; row++) {
    const place = { row, column: number };
    const at = address(row, number);
    const cell = { value: valueAt(snapshot, at), merged: merged(place) !== null, formula: formula(place) !== null };
    const hindrance = hindranceOf(cell, place, state.tables);
    if (hindrance) throw new ChangeRefused(hindrance, `${column.sheet}!${at}`);
  }
  snapshot = put(snapshot, column.fromRow, number, column.header);
  for (let row = column.headerRow + 1; row <= column.toRow; row++) {
    const like = snapshot.formats[row - snapshot.top]?.[columnNumber(column.like) - snapshot.left] ?? 'General';
    const format = column.format ?? like;
    if (format === 'General') continue;
    snapshot = put(snapshot, row, number, null, format);
  }
  state.snapshot = snapshot;
  state.lists[column.column] = [...column.list];
}

/** A cell written, the sheet widened as far as it takes. */
function put(sheet: SheetSnapshot, row: number, column: number, value: CellValue, format = 'General'): SheetSnapshot {
  const [r, c] = [row - sheet.top, column - sheet.left];
  const [values, texts, formats] = [sheet.values, sheet.texts, sheet.formats];
  while (values.length <= r) {
    values.push([]);
    texts.push([]);
    formats.push([]);
  }
  while (values[r]!.length <= c) {
    values[r]!.push(null);
    texts[r]!.push('');
    formats[r]!.push('General');
  }
  values[r]![c] = value;
  texts[r]![c] = value === null ? '' : String(value);
  formats[r]![c] = format;
  return { ...sheet, width: Math.max(sheet.width, c + 1) };
}
