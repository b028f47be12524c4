import { address, columnNumber } from '../../../../workbook/address';
import { blockFinder } from '../../../../workbook/blockFinder';
import type { Changes } from '../../../../workbook/changes';
import { ChangeRefused } from '../../../../workbook/host';
import { hindranceOf } from '../../../../workbook/listTable';
import type { Ledger } from './ledger';
import { checkLocks } from './locks';

/** Columns a sheet has at most. */
const LAST_COLUMN = 18_278;

/**
 * Refuses what cannot be done, before anything is done: the service takes back nothing of what was written when a later call fails.
 * @throws ChangeRefused
 */
export function check(changes: Changes, ledger: Ledger): void {
  for (const { sheet, at, value } of changes.expects ?? []) {
    ledger.named(sheet);
    if (ledger.value(sheet, at) !== value) throw new ChangeRefused('changed', `${sheet}!${at}`);
  }
  for (const { sheet } of [...(changes.edits ?? []), ...(changes.columns ?? []), ...(changes.highlights ?? [])]) {
    ledger.named(sheet);
  }
  for (const { sheet } of changes.notes ?? []) ledger.named(sheet);
  for (const list of [changes.clearHighlights, changes.clearNotes]) if (list !== 'all') list?.forEach(ledger.named);
  checkLocks(changes, ledger);
  for (const added of changes.columns ?? []) checkColumn(added, ledger);
}

function checkColumn({ sheet, column, fromRow, toRow }: NonNullable<Changes['columns']>[number], ledger: Ledger): void {
  const number = columnNumber(column);
  if (number > LAST_COLUMN) throw new ChangeRefused('unsupported', `${sheet}!${column}`);
  const merged = blockFinder(ledger.merges(sheet));
  for (let row = fromRow; row <= toRow; row += 1) {
    const at = address(row, number);
    const place = { row, column: number };
    const cell = {
      value: ledger.value(sheet, at),
      formula: ledger.hasFormula(sheet, place),
      merged: merged(place) !== null,
    };
    // Google's tables a script cannot see; a column typed beside one stays beside it.
    const hindrance = hindranceOf(cell, place, []);
    if (hindrance) throw new ChangeRefused(hindrance, `${sheet}!${at}`);
  }
}
