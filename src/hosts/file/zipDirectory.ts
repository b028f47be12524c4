import { beyond, damaged, UnreadableWorkbook } from '../../workbook/host';
import { LIMITS } from '../../workbook/limits';
import { checkLocalHeaders } from './zipLocalHeaders';
import { findZip64Extra, IN_ZIP64, readLong } from './zip64';
import { directoryRange } from './zipEnd';
import { nameOf, type ListedEntry, type ZipEntry } from './zipEntry';

const DIRECTORY_ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const ENCRYPTED = 1;

export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/**
 * The parts of a zip by name: lower case, no leading slash, slashes forward, as writers differ in all three.
 *
 * Everything a zip says twice is compared, as a part that is passed on unread would be damaged in silence otherwise. Of two parts with
 * one name programs differ in which they take: both must be the same.
 *
 * @throws UnreadableWorkbook
 */
export function readDirectory(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { from, to, count } = directoryRange(view);
    if (count > LIMITS.parts) throw beyond('parts');
    const listed: ListedEntry[] = [];
    let at = from;
    while (at < to) {
      if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged('zip');
      if (listed.length >= count) throw damaged('zip');
      const nameSize = view.getUint16(at + 28, true);
      const extraSize = view.getUint16(at + 30, true);
      listed.push(readEntry(view, bytes, at, nameSize, extraSize));
      at += ENTRY_SIZE + nameSize + extraSize + view.getUint16(at + 32, true);
    }
    if (at !== to || listed.length !== count) throw damaged('zip');
    return byName(checkLocalHeaders(view, bytes, listed, from));
  } catch (error) {
    if (error instanceof RangeError) throw new UnreadableWorkbook('truncated', 'zip directory', { cause: error });
    throw error;
  }
}

function byName(list: ZipEntry[]): Map<string, ZipEntry> {
  const entries = new Map<string, ZipEntry>();
  for (const entry of list) {
    const first = entries.get(entry.name);
    if (!first) entries.set(entry.name, entry);
    else if (first.crc !== entry.crc || first.size !== entry.size) {
      throw damaged('part-twice', nameOf(entry));
    }
  }
  return entries;
}

function readEntry(view: DataView, bytes: Uint8Array, at: number, nameSize: number, extraSize: number): ListedEntry {
  const nameAt = at + ENTRY_SIZE;
  const nameBytes = bytes.subarray(nameAt, nameAt + nameSize);
  const name = new TextDecoder().decode(nameBytes);
  const flags = view.getUint16(at + 8, true);
  if (flags & ENCRYPTED) throw new UnreadableWorkbook('encrypted', name);
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

/** A part's name as this reader compares it. */
export const partKey = (name: string): string => name.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();

/** The compressed bytes of an entry. */
export const compressedBytes = (bytes: Uint8Array, { dataAt, compressedSize }: ZipEntry): Uint8Array =>
  bytes.subarray(dataAt, dataAt + compressedSize);
