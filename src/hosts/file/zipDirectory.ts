import { UnreadableWorkbook } from '../../workbook/host';

export interface ZipEntry {
  /** As this reader compares names. */
  name: string;
  /** As it stands in the zip, for writing it back. */
  nameBytes: Uint8Array;
  flags: number;
  /** Day and time of the last change, as DOS packs them. */
  time: number;
  crc: number;
  size: number;
  /** 0 stored, 8 deflated. */
  method: number;
  compressedSize: number;
  /** Where its local header begins. */
  at: number;
}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_LOCATOR_SIZE = 20;
const ZIP64_EXTRA = 1;
/** Stands in a 32-bit field whose real value is in the zip64 record. */
const IN_ZIP64 = 0xffffffff;

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/**
 * The parts of a zip by name: lower case, no leading slash, slashes forward, as writers differ in all three.
 * The first of two equal names counts.
 */
export function readDirectory(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = viewOf(bytes);
  const entries = new Map<string, ZipEntry>();
  try {
    const { from, to } = directoryRange(view);
    for (let at = from; at < to;) {
      if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new UnreadableWorkbook('damaged', 'zip directory');
      const nameSize = view.getUint16(at + 28, true);
      const extraSize = view.getUint16(at + 30, true);
      const entry = readEntry(view, bytes, at, nameSize, extraSize);
      if (!entries.has(entry.name)) entries.set(entry.name, entry);
      at += 46 + nameSize + extraSize + view.getUint16(at + 32, true);
    }
  } catch (error) {
    if (error instanceof RangeError) throw new UnreadableWorkbook('truncated', 'zip directory', { cause: error });
    throw error;
  }
  return entries;
}

function directoryRange(view: DataView): { from: number; to: number } {
  const end = findEnd(view);
  const from = view.getUint32(end + 16, true);
  const locator = end - ZIP64_LOCATOR_SIZE;
  if (locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR) {
    const zip64End = readLong(view, locator + 8);
    const from64 = readLong(view, zip64End + 48);
    return { from: from64, to: from64 + readLong(view, zip64End + 40) };
  }
  const to = from + view.getUint32(end + 12, true);
  if (to > end) throw new UnreadableWorkbook('truncated', 'bytes are missing before the zip directory');
  return { from, to };
}

/** The end record is looked for from behind: a comment, or what a mail gateway appended, may follow it. */
function findEnd(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new UnreadableWorkbook('truncated', 'no zip directory');
}

function readEntry(view: DataView, bytes: Uint8Array, at: number, nameSize: number, extraSize: number): ZipEntry {
  const nameAt = at + 46;
  const nameBytes = bytes.subarray(nameAt, nameAt + nameSize);
  const name = new TextDecoder().decode(nameBytes);
  const flags = view.getUint16(at + 8, true);
  if (flags & 1) throw new UnreadableWorkbook('encrypted', name);
  const sizes = {
    size: view.getUint32(at + 24, true),
    compressedSize: view.getUint32(at + 20, true),
    at: view.getUint32(at + 42, true),
  };
  const extra = findZip64Extra(view, nameAt + nameSize, extraSize);
  if (extra !== null) {
    // Only the fields that did not fit stand there, in this order.
    let field = extra;
    for (const key of ['size', 'compressedSize', 'at'] as const) {
      if (sizes[key] !== IN_ZIP64) continue;
      sizes[key] = readLong(view, field);
      field += 8;
    }
  }
  return {
    name: partKey(name),
    nameBytes,
    flags,
    method: view.getUint16(at + 10, true),
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    ...sizes,
  };
}

function findZip64Extra(view: DataView, from: number, size: number): number | null {
  for (let at = from; at + 4 <= from + size; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === ZIP64_EXTRA) return at + 4;
  }
  return null;
}

const readLong = (view: DataView, at: number) => Number(view.getBigUint64(at, true));

/** A part's name as this reader compares it. */
export const partKey = (name: string): string => name.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();

/** The compressed bytes of an entry. */
export function compressedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = viewOf(bytes);
  if (entry.at + 30 > bytes.length) throw new UnreadableWorkbook('truncated', entry.name);
  if (view.getUint32(entry.at, true) !== LOCAL_HEADER) throw new UnreadableWorkbook('damaged', entry.name);
  const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  if (from + entry.compressedSize > bytes.length) throw new UnreadableWorkbook('truncated', entry.name);
  return bytes.subarray(from, from + entry.compressedSize);
}
