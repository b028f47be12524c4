/** A part of a zip that is ready to be written: packed already, or as it was in the zip it comes from. */
export interface PackedEntry {
  nameBytes: Uint8Array;
  /** Of the general purpose flags only those on the name's encoding and the packing's strength are kept. */
  flags: number;
  method: number;
  /** Day and time as DOS packs them. */
  time: number;
  crc: number;
  size: number;
  packed: Uint8Array;
}

/** Names are UTF-8. */
export const UTF8_NAME = 0x800;
const KEPT_FLAGS = UTF8_NAME | 0b110;
/** 1 January 1980, which Excel writes too: the same changes make the same bytes whenever they are made. */
export const NO_TIME = 0x00210000;

const VERSION = 20;
const LOCAL_SIZE = 30;
const DIRECTORY_SIZE = 46;
const END_SIZE = 22;

/**
 * Writes a zip. Sizes and checksums stand before each part and not behind it, as readers that take a zip as a stream (Java's, .NET's)
 * refuse a part that is stored unpacked with its size behind it.
 */
export function writeZip(entries: PackedEntry[]): Uint8Array {
  let size = END_SIZE;
  for (const { nameBytes, packed } of entries) {
    size += LOCAL_SIZE + DIRECTORY_SIZE + 2 * nameBytes.length + packed.length;
  }
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  const places: number[] = [];
  let at = 0;
  for (const entry of entries) {
    places.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, entry);
    bytes.set(entry.nameBytes, at + LOCAL_SIZE);
    bytes.set(entry.packed, at + LOCAL_SIZE + entry.nameBytes.length);
    at += LOCAL_SIZE + entry.nameBytes.length + entry.packed.length;
  }
  const directory = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION, true);
    writeCommon(view, at + 6, entry);
    view.setUint32(at + 42, places[index]!, true);
    bytes.set(entry.nameBytes, at + DIRECTORY_SIZE);
    at += DIRECTORY_SIZE + entry.nameBytes.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** What a local header and an entry of the directory have in common. */
function writeCommon(view: DataView, at: number, entry: PackedEntry): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, entry.flags & KEPT_FLAGS, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}
