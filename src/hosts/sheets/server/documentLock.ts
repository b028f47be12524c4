/// <reference types="google-apps-script/google-apps-script.lock" />
import { ChangeRefused } from '../../../workbook/host';

/** Another run of ours is over by then, or it is a long one. */
const PATIENCE = 10_000;

/**
 * Does something while no other run of this script, whoever began it, does the same in this document. The lock asks for no permission of its
 * own; people typing in cells it does not hold up. @throws ChangeRefused
 */
export function withDocumentLock<T>(work: () => T): T {
  // A script that belongs to no document has none.
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (lock && !lock.tryLock(PATIENCE)) throw new ChangeRefused('in-use');
  try {
    return work();
  } finally {
    lock?.releaseLock();
  }
}
