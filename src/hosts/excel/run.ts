import { ChangeRefused, ChangeUnfinished, type RefusalReason, UnreadableWorkbook } from '../../workbook/host';
import { Overtaken } from './overtaken';

/**
 * One visit to the workbook. While a cell is being typed in, Excel takes no requests: with delayForCellEdit it waits until the user is done,
 * where it can; else the request fails and says so.
 */
export const run = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run({ delayForCellEdit: true }, work);

/** The code of an error of office.js ("ItemNotFound"); null for any other. Its class is not asked: it is another one in each window. */
export const codeOf = (cause: unknown): string | null =>
  cause instanceof Object && 'code' in cause && typeof cause.code === 'string' ? cause.code : null;

const BUSY = new Set(['InvalidOperationInCellEditMode', 'HostIsBusy']);
const TOO_LARGE = new Set(['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded', 'RangeExceedsLimit']);
/** A request that Excel did not begin to carry out. */
export const wasNotTaken = (cause: unknown): boolean =>
  BUSY.has(codeOf(cause) ?? '') || codeOf(cause) === 'RequestPayloadSizeLimitExceeded';
export const isTooLarge = (cause: unknown): boolean => TOO_LARGE.has(codeOf(cause) ?? '');

/** An error of Excel's while a sheet was read, as the port's own. */
export function asUnreadable(cause: unknown, sheet: string): unknown {
  const code = codeOf(cause) ?? '';
  if (BUSY.has(code)) return new ChangeRefused('busy', '', { cause });
  if (code === 'ItemNotFound') return new UnreadableWorkbook('no-such-sheet', sheet, { cause });
  if (code === 'AccessDenied') return new UnreadableWorkbook('no-access', sheet, { cause });
  if (TOO_LARGE.has(code)) return new UnreadableWorkbook('too-large', sheet, { cause });
  return cause;
}

/** An error of Excel's before the first change was made, as the port's own. `sheets`: those that were to be changed. */
export function asRefused(cause: unknown, sheets: string): unknown {
  const code = codeOf(cause) ?? '';
  const reason = reasonOf(code);
  if (reason === null) return cause;
  const detail = reason === 'busy' ? '' : reason === 'unsupported' ? code : sheets;
  return new ChangeRefused(reason, detail, { cause });
}

/** An error of Excel's when changes were made in part, as the port's own. `written`: the sheets on which something of them stands, or may. */
export function asUnfinished(cause: unknown, written: string[]): ChangeUnfinished {
  if (cause instanceof ChangeUnfinished) return cause;
  if (cause instanceof Overtaken) return new ChangeUnfinished('changed', written, cause.where, { cause });
  const code = codeOf(cause);
  const words = cause instanceof Error ? cause.message : String(cause);
  return new ChangeUnfinished(reasonOf(code ?? '') ?? 'failed', written, code ?? words, { cause });
}

function reasonOf(code: string): RefusalReason | null {
  if (BUSY.has(code)) return 'busy';
  if (code === 'ItemNotFound') return 'no-such-sheet';
  if (code === 'AccessDenied') return 'protected-sheet';
  return code === 'FilteredRangeConflict' || TOO_LARGE.has(code) ? 'unsupported' : null;
}
