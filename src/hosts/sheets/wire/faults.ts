import {
  ChangeRefused,
  ChangeUnfinished,
  type RefusalReason,
  UnreadableWorkbook,
  type UnreadableReason,
} from '../../../workbook/host';
import type { Fault } from './messages';

/** An error as data, on its way to the sidebar. */
export function faultOf(cause: unknown): Fault {
  if (cause instanceof ChangeRefused) return { kind: 'refused', reason: cause.reason, detail: cause.detail };
  if (cause instanceof ChangeUnfinished) {
    const { reason, detail, written, doubtful } = cause;
    return { kind: 'unfinished', reason, detail, written: [...written], doubtful: [...doubtful] };
  }
  if (cause instanceof UnreadableWorkbook) return { kind: 'unreadable', reason: cause.reason, detail: cause.detail };
  return { kind: 'unexpected', reason: wordsOf(cause), detail: '' };
}

/** What went wrong in the script, told by the script itself: it made no changes. */
export class ScriptFault extends Error {
  override name = 'ScriptFault';
}

/** The error it was. */
export function errorOf({ kind, reason, detail, written = [], doubtful }: Fault): Error {
  if (kind === 'refused') return new ChangeRefused(reason as RefusalReason, detail);
  if (kind === 'unfinished')
    return new ChangeUnfinished(reason as RefusalReason | 'failed', written, detail, { doubtful });
  if (kind === 'unreadable') return new UnreadableWorkbook(reason as UnreadableReason, detail);
  return new ScriptFault(reason);
}

/** Errors of Google's services are no `Error` of the script's own world: their words are all one can rely on. */
export function wordsOf(cause: unknown): string {
  const message = (cause as { message?: unknown } | null)?.message;
  return typeof message === 'string' ? message : String(cause);
}
