import { addDays, type Day } from '../../calendar/day';
import { UnreadableWorkbook } from '../../workbook/host';
import { Package, UNPACKING_LIMITS } from './package';

const PART = 'docProps/core.xml';
const MODIFIED = /<(?:\w{1,20}:)?modified(?:\s[^>]{0,200})?>\s*(\d{4}-\d{2}-\d{2})T(\d{2})/;
/** Hours Vietnam is ahead of the time programs write. */
const AHEAD = 7;

/** The day on which a file of Office (.xlsx, .docx) was last saved, as it says itself, in Vietnam; null where it says nothing. */
export function savedOn(bytes: Uint8Array): Day | null {
  let text = '';
  try {
    const parts = new Package(bytes, UNPACKING_LIMITS);
    if (!parts.has(PART)) return null;
    parts.stream(PART, (piece) => (text += piece));
  } catch (cause) {
    // A file that is no package, or whose properties are damaged, says nothing here; whether it can be read is told elsewhere.
    if (cause instanceof UnreadableWorkbook) return null;
    throw cause;
  }
  const [, day, hour] = MODIFIED.exec(text) ?? [];
  return day === undefined ? null : Number(hour) + AHEAD >= 24 ? addDays(day, 1) : day;
}
