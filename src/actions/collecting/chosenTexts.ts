import type { Conflict } from '../../collecting/collection';
import { sameWords } from '../../collecting/entryWords';
import { parseAddress } from '../../workbook/address';
import { type SheetEdit, valueAt } from '../../workbook/edits';
import type { SheetSnapshot } from '../../workbook/snapshot';

/**
 * The edits for texts and deadlines of the plan that a unit has changed and a person has chosen. A cell that no longer holds what was asked about is
 * left alone.
 */
export function chosenTexts(
  conflicts: readonly Conflict[],
  snapshots: ReadonlyMap<string, SheetSnapshot>,
): SheetEdit[] {
  return conflicts.flatMap(({ sheet: name, cell: at, why, stands, words, choice }): SheetEdit[] => {
    const sheet = snapshots.get(name);
    const chosen = words.find(({ unit }) => unit === choice);
    if ((why !== 'deadline-changed' && why !== 'text-changed') || !sheet || at === null || !chosen) return [];
    const now = textAt(sheet, at);
    if (!sameWords(now, stands) || sameWords(now, chosen.result) || chosen.result === '') return [];
    return [{ sheet: name, at, expect: valueAt(sheet, at), value: chosen.result }];
  });
}

function textAt({ texts, top, left }: SheetSnapshot, at: string): string {
  const { row, column } = parseAddress(at)!;
  return texts[row - top]?.[column - left] ?? '';
}
