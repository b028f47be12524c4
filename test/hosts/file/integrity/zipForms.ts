import { unzipSync, Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** The same parts with sizes and checksums behind each of them, as programs write that do not know them before. */
export function withDescriptors(bytes: Uint8Array, packed: boolean): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    const entry = packed ? new ZipDeflate(name) : new ZipPassThrough(name);
    zip.add(entry);
    entry.push(content, true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(chunks));
}

const END_SIZE = 22;
const ENTRY_SIZE = 46;
const IN_ZIP64 = 0xffffffff;

/** The same zip with its sizes and places in the long fields of zip64, and a comment behind. */
export function inZip64(bytes: Uint8Array): Uint8Array {
  const source = Buffer.from(bytes);
  const end = source.length - END_SIZE;
  const count = source.readUInt16LE(end + 10);
  const directory = source.readUInt32LE(end + 16);
  const entries: Buffer[] = [];
  let at = directory;
  for (let index = 0; index < count; index++) {
    const size = ENTRY_SIZE + source.readUInt16LE(at + 28);
    const entry = Buffer.from(source.subarray(at, at + size));
    const extra = Buffer.alloc(28);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(24, 2);
    [24, 20, 42].forEach((field, place) => {
      extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(field)), 4 + place * 8);
      entry.writeUInt32LE(IN_ZIP64, field);
    });
    entry.writeUInt16LE(extra.length, 30);
    entries.push(entry, extra);
    at += size + source.readUInt16LE(at + 30) + source.readUInt16LE(at + 32);
  }
  const list = Buffer.concat(entries);
  const long = Buffer.alloc(56);
  long.writeUInt32LE(0x06064b50, 0);
  long.writeBigUInt64LE(44n, 4);
  [24, 32].forEach((field) => long.writeBigUInt64LE(BigInt(count), field));
  long.writeBigUInt64LE(BigInt(list.length), 40);
  long.writeBigUInt64LE(BigInt(directory), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(directory + list.length), 8);
  locator.writeUInt32LE(1, 16);
  const short = Buffer.alloc(END_SIZE, 0xff);
  short.writeUInt32LE(0x06054b50, 0);
  short.writeUInt16LE(4, 20);
  return new Uint8Array(
    Buffer.concat([source.subarray(0, directory), list, long, locator, short, Buffer.from('nhé!')]),
  );
}
