import type { HowToRead } from '../../actions/collect';
import { unreadReason } from '../../actions/collecting/unread';
import type { Day } from '../../calendar/day';
import { makeCalendar } from '../../calendar/workCalendar';
import type { Returned } from '../../collecting/collect';
import { returnedSheets } from '../../collecting/returnedSheets';
import { openWorkbook } from '../../hosts/file/openWorkbook';
import { savedOn } from '../../hosts/file/savedOn';
import { importFile, type OldReader } from '../../importing/importFile';
import { UnreadableWorkbook } from '../../workbook/host';
import { digestOf } from './digest';

/** A file that came back. */
export interface ReturnedBytes {
  name: string;
  bytes: Uint8Array;
  /** The day the file system or the browser knows it was changed on; null where it does not. */
  modified: Day | null;
}

/**
 * Reads a file of any kind that came back, as collecting wants it. One that cannot be read is told as such and stops nothing; what goes wrong in a
 * way nobody thought of is an error.
 */
export async function readReturned(
  { name, bytes, modified }: ReturnedBytes,
  how: HowToRead,
  old?: OldReader,
): Promise<Returned> {
  const about = { file: name, modified: savedOn(bytes) ?? modified, digest: digestOf(bytes) };
  try {
    const { workbook } = await importFile(bytes, name, old);
    const calendar = makeCalendar(how.daysOff.map((day) => ({ ...day, source: 'workbook' })));
    const sheets = await returnedSheets(await openWorkbook(workbook), { calendar, settings: how, asOf: how.asOf });
    return sheets.length === 0 ? { ...about, unreadable: 'no-plan' } : { ...about, sheets };
  } catch (cause) {
    if (!(cause instanceof UnreadableWorkbook)) throw cause;
    return { ...about, unreadable: unreadReason(cause) };
  }
}
