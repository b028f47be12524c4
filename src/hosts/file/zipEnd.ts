import { damaged, UnreadableWorkbook } from '../../workbook/host';
import { IN_ZIP64, readLong } from './zip64';

const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_LOCATOR_SIZE = 20;
const ZIP64_END = 0x06064b50;

/** Where the directory of a zip lies and how many entries it has. */
interface DirectoryRange {
  from: number;
  to: number;
  count: number;
}

/** @throws UnreadableWorkbook when there is none, or its two records differ; RangeError when it lies outside the file. */
export function directoryRange(view: DataView): DirectoryRange {
  const end = findEnd(view);
  const from = view.getUint32(end + 16, true);
  const size = view.getUint32(end + 12, true);
  const count = view.getUint16(end + 10, true);
  const locator = end - ZIP64_LOCATOR_SIZE;
  if (locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR) {
    return zip64Range(view, readLong(view, locator + 8), { from, size, count });
  }
  if (from + size > end) throw new UnreadableWorkbook('truncated', 'bytes are missing before the zip directory');
  return { from, to: from + size, count };
}

/** The end record is looked for from behind: a comment, or what a mail gateway appended, may follow it. */
function findEnd(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) !== END) continue;
    const comment = view.getUint16(at + 20, true);
    if (at + END_SIZE + comment > view.byteLength) throw new UnreadableWorkbook('truncated', 'zip directory');
    return at;
  }
  throw new UnreadableWorkbook('truncated', 'no zip directory');
}

/** Fields of the short record that hold a value of their own must agree with the long one. */
function zip64Range(view: DataView, end: number, short: { from: number; size: number; count: number }): DirectoryRange {
  const long = { from: readLong(view, end + 48), size: readLong(view, end + 40), count: readLong(view, end + 32) };
  const agrees = (name: keyof typeof long, full: number) => short[name] === full || short[name] === long[name];
  const sound = agrees('from', IN_ZIP64) && agrees('size', IN_ZIP64) && agrees('count', IN_ZIP64 & 0xffff);
  if (view.getUint32(end, true) !== ZIP64_END || !sound) throw damaged('zip');
  return { from: long.from, to: long.from + long.size, count: long.count };
}
