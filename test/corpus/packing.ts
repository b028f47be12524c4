import { crc32, deflateRawSync } from 'node:zlib';

/** How a program packs a workbook's parts. */
export interface Packing {
  /** Not compressed. */
  stored?: boolean;
  /** Sizes and CRC stand behind the data (a program that writes to a stream). */
  descriptors?: boolean | 'unsigned';
  /** The name as it is written in the archive. */
  nameOf?: (name: string) => string;
  order?: (names: string[]) => string[];
  /** Entries for folders too. */
  folders?: boolean;
  /** Bytes of an extra field at each entry. */
  extra?: Buffer;
  comment?: string;
  /** In place of a date; 0 where a program writes none. */
  time?: number;
}

/** A .zip of the parts. Every entry is laid out by hand, for no library writes them the way all programs do. */
export function packed(parts: Record<string, Uint8Array>, packing: Packing = {}): Uint8Array {
  const { stored, descriptors, nameOf = (name) => name, order = (names) => names, folders, extra } = packing;
  const names = order(Object.keys(parts));
  const entries: [string, Uint8Array][] = names.map((name) => [nameOf(name), parts[name]!]);
  if (folders) for (const folder of foldersOf(names)) entries.unshift([nameOf(folder), new Uint8Array()]);
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of entries) {
    const raw = Buffer.from(content);
    const method = stored || raw.length === 0 ? 0 : 8;
    const data = method === 8 ? deflateRawSync(raw) : raw;
    const said = { sum: crc32(raw), packed: data.length, size: raw.length };
    const later = descriptors && method === 8;
    const head = header(0x04034b50, Buffer.from(name), method, later ? NOTHING : said, { ...packing, later, extra });
    const tail = later ? descriptor(said, descriptors === 'unsigned') : Buffer.alloc(0);
    pieces.push(head, data, tail);
    directory.push(header(0x02014b50, Buffer.from(name), method, said, { ...packing, later, extra, offset }));
    offset += head.length + data.length + tail.length;
  }
  const listed = Buffer.concat(directory);
  const comment = Buffer.from(packing.comment ?? '');
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return new Uint8Array(Buffer.concat([...pieces, listed, end, comment]));
}

interface Said {
  sum: number;
  packed: number;
  size: number;
}
const NOTHING: Said = { sum: 0, packed: 0, size: 0 };

interface Rest {
  later?: boolean;
  extra?: Buffer;
  /** Only in the directory. */
  offset?: number;
  time?: number;
}

function header(sign: number, name: Buffer, method: number, said: Said, rest: Rest): Buffer {
  const { later, extra = Buffer.alloc(0), offset, time = 0x5a21_0000 } = rest;
  const listed = offset !== undefined;
  const fixed = Buffer.alloc(listed ? 46 : 30);
  fixed.writeUInt32LE(sign, 0);
  const from = listed ? 6 : 4;
  if (listed) fixed.writeUInt16LE(45, 4);
  fixed.writeUInt16LE(20, from);
  fixed.writeUInt16LE((later ? 8 : 0) | 0x800, from + 2);
  fixed.writeUInt16LE(method, from + 4);
  fixed.writeUInt32LE(time >>> 0, from + 6);
  fixed.writeUInt32LE(said.sum, from + 10);
  fixed.writeUInt32LE(said.packed, from + 14);
  fixed.writeUInt32LE(said.size, from + 18);
  fixed.writeUInt16LE(name.length, from + 22);
  fixed.writeUInt16LE(extra.length, from + 24);
  if (listed) fixed.writeUInt32LE(offset, 42);
  return Buffer.concat([fixed, name, extra]);
}

function descriptor({ sum, packed: small, size }: Said, unsigned: boolean): Buffer {
  const bytes = Buffer.alloc(16);
  bytes.writeUInt32LE(0x08074b50, 0);
  bytes.writeUInt32LE(sum, 4);
  bytes.writeUInt32LE(small, 8);
  bytes.writeUInt32LE(size, 12);
  return unsigned ? bytes.subarray(4) : bytes;
}

function foldersOf(names: string[]): string[] {
  const folders = names.flatMap((name) => {
    const steps = name.split('/').slice(0, -1);
    return steps.map((_, i) => `${steps.slice(0, i + 1).join('/')}/`);
  });
  return [...new Set(folders)];
}
