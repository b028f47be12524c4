import { ChangeRefused, UnreadableWorkbook } from '../../workbook/host';

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
export const isTooLarge = (cause: unknown): boolean => TOO_LARGE.has(codeOf(cause) ?? '');

/** What Excel said while a sheet was read, as the port says it. */
export function asUnreadable(cause: unknown, sheet: string): unknown {
  const code = codeOf(cause) ?? '';
  if (BUSY.has(code)) return new ChangeRefused('busy', '', { cause });
  if (code === 'ItemNotFound') return new UnreadableWorkbook('no-such-sheet', sheet, { cause });
  if (code === 'AccessDenied') return new UnreadableWorkbook('no-access', sheet, { cause });
  if (TOO_LARGE.has(code)) return new UnreadableWorkbook('too-large', sheet, { cause });
  return cause;
}

/** What Excel said while changes were made. `sheets`: those that were to be changed. */
export function asRefused(cause: unknown, sheets: string): unknown {
  const code = codeOf(cause) ?? '';
  if (BUSY.has(code)) return new ChangeRefused('busy', '', { cause });
  if (code === 'ItemNotFound') return new ChangeRefused('no-such-sheet', sheets, { cause });
  if (code === 'AccessDenied') return new ChangeRefused('protected-sheet', sheets, { cause });
  if (code === 'FilteredRangeConflict' || TOO_LARGE.has(code)) {
    return new ChangeRefused('unsupported', code, { cause });
  }
  return cause;
}
