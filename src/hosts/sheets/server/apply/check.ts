import { address, columnNumber } from '../../../../workbook/address';
import type { Changes } from '../../../../workbook/changes';
import { ChangeRefused } from '../../../../workbook/host';
import { LONGEST_TEXT } from '../typedText';
import type { Desk } from './desk';
import { checkLocks } from './locks';

/** Columns a sheet has at most. */
const LAST_COLUMN = 18_278;

/**
 * Refuses what cannot be done, before anything is done: the service takes back nothing of what was written when a later call fails.
 * @throws ChangeRefused
 */
export function check(changes: Changes, desk: Desk): void {
  for (const { sheet, at, value } of changes.expects ?? []) {
    desk.named(sheet);
    if (desk.value(sheet, at) !== value) throw new ChangeRefused('changed', `${sheet}!${at}`);
  }
  for (const { sheet } of [...(changes.edits ?? []), ...(changes.columns ?? []), ...(changes.highlights ?? [])]) {
    desk.named(sheet);
  }
  for (const { sheet } of changes.notes ?? []) desk.named(sheet);
  for (const list of [changes.clearHighlights, changes.clearNotes]) if (list !== 'all') list?.forEach(desk.named);
  checkLocks(changes, desk);
  for (const { sheet, at, value } of changes.edits ?? []) {
    if (typeof value === 'string' && value.length > LONGEST_TEXT) {
      throw new ChangeRefused('unsupported', `${sheet}!${at}`);
    }
  }
  for (const added of changes.columns ?? []) checkColumn(added, desk);
}

function checkColumn({ sheet, column, fromRow, toRow }: NonNullable<Changes['columns']>[number], desk: Desk): void {
  const number = columnNumber(column);
  if (number > LAST_COLUMN) throw new ChangeRefused('unsupported', `${sheet}!${column}`);
  const merged = desk.merges(sheet).filter(({ left, right }) => left <= number && number <= right);
  for (let row = fromRow; row <= toRow; row += 1) {
    const at = address(row, number);
    const inBlock = merged.some(({ top, bottom }) => top <= row && row <= bottom);
    if (inBlock || desk.value(sheet, at) !== null || desk.formula(sheet, at) !== '') {
      throw new ChangeRefused('not-empty', `${sheet}!${at}`);
    }
  }
}
