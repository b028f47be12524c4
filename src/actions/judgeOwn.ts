import { z } from 'zod';
import { type TypedEntry, typedEntries } from '../summaries/typedEntries';
import { isCollectingMark } from '../collecting/sheets/sheets';
import { sheetAnchor } from '../workbook/anchors';
import { type CodedCell, codedCellsOfSnapshot } from '../workbook/codedCells';
import type { Anchor } from '../workbook/changes';
import type { WorkbookReader } from '../workbook/host';
import { isUncodedFoot } from '../workbook/ownMarks';
import { isUnfinished, readCode } from '../workbook/sheetCode';
import type { SheetInfo, SheetSnapshot } from '../workbook/snapshot';
import { isForTyping } from '../workbook/typing';
import { unsorted } from '../workbook/unsorted';

/** Why a sheet of ours is not simply replaced or taken away. */
export const KeptReason = z.enum([
  /** Its formulas are needed elsewhere. */
  'pointed-to',
  /** Words stand in the columns people are meant to write in. */
  'typed',
  /** A cell we wrote holds something else, or a cell is filled, a row moved, that we did not write. */
  'changed',
  /** People have put notes or comments on it. */
  'noted',
]);
export type KeptReason = z.infer<typeof KeptReason>;

export interface JudgedSheet {
  mark: string;
  name: string;
  /** Why it is to be set aside before another is written; null for one that holds nothing of people's but what can be carried over. */
  touched: 'changed' | 'noted' | null;
  /** What people wrote where they were meant to. */
  typed: TypedEntry[];
  /** It carries a code: of one without, nobody can say whether a result was typed there or written by us. */
  coded: boolean;
  /** What was looked at, to be held against the sheet when it is replaced. */
  anchor: Anchor;
}

/** Looks at sheets of ours before they are replaced or removed. */
export async function judgeOwn(workbook: WorkbookReader, sheets: readonly SheetInfo[]): Promise<JudgedSheet[]> {
  if (sheets.length === 0) return [];
  const names = sheets.map(({ name }) => name);
  const snapshots = workbook.readOwn ? await workbook.readOwn(names) : await readEach(workbook, names);
  return sheets.map(({ name, mark }, i) => ({ mark: mark!, name, ...judged(snapshots[i]!, isCollectingMark(mark)) }));
}

async function readEach(workbook: WorkbookReader, names: string[]): Promise<SheetSnapshot[]> {
  const read: SheetSnapshot[] = [];
  for (const name of names) read.push(await workbook.read(name));
  return read;
}

/** @param mayBeSorted its rows are read back in any order */
function judged(snapshot: SheetSnapshot, mayBeSorted: boolean): Omit<JudgedSheet, 'mark' | 'name'> {
  const asItStands = readCode(snapshot);
  const code = mayBeSorted && asItStands?.intact === false ? readCode(unsorted(snapshot)) : asItStands;
  const cells = codedCellsOfSnapshot(snapshot);
  // One whose writing was broken off holds old and new cells of ours: it is written again.
  const intact = isUnfinished(snapshot) || (code ? code.intact : seemsIntact(snapshot, cells));
  const noted = (snapshot.notes ?? []).length > 0;
  return {
    touched: !intact || hasFormulaTyped(cells) ? 'changed' : noted ? 'noted' : null,
    typed: typedEntries(snapshot, code?.resultsIntact ?? false),
    coded: code !== null,
    anchor: sheetAnchor(snapshot),
  };
}

/** A formula where words are meant to be: its result could be carried over, it could not. */
function hasFormulaTyped(cells: CodedCell[]): boolean {
  const isTyped = isForTyping(cells);
  return cells.some((cell) => cell.isFormula && isTyped(cell));
}

/**
 * A sheet without a code: version 0.1.0 wrote none. It ends with the words that version put there, and nothing stands under them or right of
 * them. A cell within that somebody wrote over cannot be told; that the code of a later one was written over can, by the words it ends with.
 */
function seemsIntact({ merges }: SheetSnapshot, cells: CodedCell[]): boolean {
  if (cells.length === 0) return true;
  const foot = cells.findLast(({ text }) => isUncodedFoot(text));
  if (!foot || foot.column !== 1) return false;
  const across = merges.find(({ top, left }) => top === foot.row && left === foot.column);
  const right = across?.right ?? Math.max(...cells.filter(({ row }) => row < foot.row).map(({ column }) => column));
  return cells.every(({ row, column }) => row <= foot.row && column <= right && (row < foot.row || column === 1));
}
