import { damaged, UnreadableWorkbook } from '../../workbook/host';
import { findZip64Extra, IN_ZIP64, readLong } from './zip64';
import { nameOf, type ListedEntry, type ZipEntry } from './zipEntry';

const LOCAL_HEADER = 0x04034b50;
const HEADER_SIZE = 30;
const DESCRIPTOR = 0x08074b50;
const ENCRYPTED = 1;
/** Sizes and checksum stand behind the part, in a descriptor, as its writer did not know them before. */
const SIZES_BEHIND = 8;
const UTF8_NAME = 0x800;

/**
 * Compares what the zip says of each part before its bytes (or behind them) with what its directory says, and finds where the bytes begin.
 * Parts that overlap are damaged as well.
 */
export function checkLocalHeaders(
  view: DataView,
  bytes: Uint8Array,
  listed: ListedEntry[],
  directory: number,
): ZipEntry[] {
  const entries = listed.map((entry) => ({ ...entry, dataAt: checkHeader(view, bytes, entry) }));
  const ordered = [...entries].sort((a, b) => a.at - b.at);
  ordered.forEach((entry, index) => {
    const end = entry.dataAt + entry.compressedSize;
    const next = ordered[index + 1]?.at ?? directory;
    if (end > next || !isEndRight(view, entry, end, next)) throw damaged('part', nameOf(entry));
  });
  return entries;
}

function checkHeader(view: DataView, bytes: Uint8Array, entry: ListedEntry): number {
  const { at, nameBytes } = entry;
  if (at + HEADER_SIZE > view.byteLength) throw new UnreadableWorkbook('truncated', nameOf(entry));
  const nameSize = view.getUint16(at + 26, true);
  const nameAt = at + HEADER_SIZE;
  const difference = view.getUint16(at + 6, true) ^ entry.flags;
  const sound =
    view.getUint32(at, true) === LOCAL_HEADER &&
    view.getUint16(at + 8, true) === entry.method &&
    nameSize === nameBytes.length &&
    nameBytes.every((byte, index) => bytes[nameAt + index] === byte) &&
    (difference & ENCRYPTED) === 0 &&
    ((difference & UTF8_NAME) === 0 || nameBytes.every((byte) => byte < 0x80));
  if (!sound) throw damaged('part', nameOf(entry));
  return nameAt + nameSize + view.getUint16(at + 28, true);
}

/** Whether checksum and sizes are those of the directory, wherever the writer has put them. */
function isEndRight(view: DataView, entry: ZipEntry, end: number, next: number): boolean {
  if (isHeaderRight(view, entry)) return true;
  const flags = view.getUint16(entry.at + 6, true) | entry.flags;
  if ((flags & SIZES_BEHIND) === 0) return false;
  return end === next || isDescriptor(view, entry, end, next);
}

function isHeaderRight(view: DataView, { at, crc, size, compressedSize }: ZipEntry): boolean {
  const found = {
    crc: view.getUint32(at + 14, true),
    packed: view.getUint32(at + 18, true),
    size: view.getUint32(at + 22, true),
  };
  const extraAt = at + HEADER_SIZE + view.getUint16(at + 26, true);
  const extra = findZip64Extra(view, extraAt, view.getUint16(at + 28, true));
  if (extra !== null && found.size === IN_ZIP64) found.size = readLong(view, extra);
  if (extra !== null && found.packed === IN_ZIP64) found.packed = readLong(view, extra + 8);
  return found.crc === crc && found.size === size && found.packed === compressedSize;
}

/** A descriptor begins with a signature or not, and its sizes are short or long ones. */
function isDescriptor(view: DataView, { crc, size, compressedSize }: ZipEntry, end: number, next: number): boolean {
  if (next - end < 12) return false;
  const starts = view.getUint32(end, true) === DESCRIPTOR ? [end + 4, end] : [end];
  return starts.some((at) => {
    if (at + 12 > next || view.getUint32(at, true) !== crc) return false;
    const short = view.getUint32(at + 4, true) === compressedSize && view.getUint32(at + 8, true) === size;
    return short || (at + 20 <= next && readLong(view, at + 4) === compressedSize && readLong(view, at + 12) === size);
  });
}
