import { FlateErrorCode, Inflate, type FlateError } from 'fflate';
import { beyond, damaged, UnreadableWorkbook } from '../../workbook/host';
import { LIMITS, RATIO_FROM } from '../../workbook/limits';
import { crc32 } from './crc32';
import type { Unpacker } from './unpacker';
import { XmlDecoder, type TextForm } from './xmlDecoder';
import { compressedBytes, partKey, readDirectory } from './zipDirectory';
import { nameOf, type ZipEntry } from './zipEntry';

/**
 * The most bytes a part, and all parts that are read, may grow to; and how many times its packed size a part may, beyond `ratioFrom` bytes. They
 * are counted as they are unpacked: sizes a zip declares can be forged.
 */
export interface UnpackingLimits {
  part: number;
  workbook: number;
  ratio: number;
  ratioFrom: number;
}

export const UNPACKING_LIMITS: UnpackingLimits = {
  part: LIMITS['part-size'],
  workbook: LIMITS['workbook-size'],
  ratio: LIMITS.ratio,
  ratioFrom: RATIO_FROM,
};

/** Compressed bytes unpacked at a time: deflate makes at most about a thousand times as many of them, 8 MB. */
const SLICE = 8 * 1024;
const STORED = 0;
const DEFLATED = 8;

/** Where parts are read from: a workbook as it was opened, or one that is being changed. */
export interface PartSource {
  has(part: string): boolean;
  /** A part's name as it stands in the file, for people. */
  shownName(part: string): string;
  /** A part's text, where it is there and nothing is wrong with its bytes; otherwise null, and `stream` says what is wrong. */
  whole(part: string): string | null;
  /** Hands over a part's text piece by piece. @throws UnreadableWorkbook when it is not there, broken or too large. */
  stream(part: string, onText: (text: string) => void): void;
}

/** How many bytes a limit lets a part grow to. */
type Room = readonly [limit: 'part-size' | 'workbook-size' | 'ratio', bytes: number];

/**
 * The zip around a workbook. Nothing is unpacked before it is asked for, and nothing unpacked is kept. Size and checksum of what is
 * unpacked are compared with what the zip says of it: nobody hears the end of a part that is not as it was written.
 */
export class Package implements PartSource {
  private readonly entries: Map<string, ZipEntry>;
  private readonly unpackedSizes = new Map<string, number>();
  private readonly forms = new Map<string, TextForm>();
  private readonly checked = new Set<ZipEntry>();

  constructor(
    private readonly bytes: Uint8Array,
    private readonly limits: UnpackingLimits,
    private readonly unpacker: Unpacker | null = null,
  ) {
    this.entries = readDirectory(bytes);
  }

  has(part: string): boolean {
    return this.entries.has(partKey(part));
  }

  /** In the zip's order. */
  list(): ZipEntry[] {
    return [...this.entries.values()];
  }

  shownName(part: string): string {
    const entry = this.entries.get(partKey(part));
    return entry ? nameOf(entry) : part;
  }

  /** A part as it is packed, to be passed on unchanged. */
  packed(entry: ZipEntry): Uint8Array {
    return compressedBytes(this.bytes, entry);
  }

  whole(part: string): string | null {
    const entry = this.entries.get(partKey(part));
    if (!entry || this.roomsFor(entry).some(([, room]) => entry.size > room)) return null;
    try {
      const bytes = this.unpackWhole(entry);
      if (bytes === null) return null;
      const decoder = new XmlDecoder(nameOf(entry));
      const text = decoder.whole(bytes);
      this.forms.set(entry.name, decoder.form!);
      return text;
    } catch (cause) {
      if (cause instanceof UnreadableWorkbook) return null;
      throw cause;
    }
  }

  stream(part: string, onText: (text: string) => void): void {
    const entry = this.entries.get(partKey(part));
    if (!entry) throw damaged('part-missing', part);
    const name = nameOf(entry);
    const decoder = new XmlDecoder(name);
    try {
      this.unpack(entry, (bytes) => {
        if (bytes.length) onText(decoder.decode(bytes));
      });
      onText(decoder.finish());
    } catch (cause) {
      // What a reader stumbled over may be the damage itself: then the error names that.
      if (!(cause instanceof UnreadableWorkbook && isOfBytes(cause))) this.check(entry);
      throw cause;
    }
    if (decoder.form) this.forms.set(entry.name, decoder.form);
  }

  /** How a part that was read is written as bytes; null when nobody has read it. */
  formOf(part: string): TextForm | null {
    return this.forms.get(partKey(part)) ?? null;
  }

  /**
   * Checks all parts nobody has read: to be done before they are passed on. Of what is not kept (a large picture) only all together is bounded.
   * @throws UnreadableWorkbook
   */
  checkAll(): void {
    let room = this.limits.workbook;
    for (const entry of this.entries.values()) room -= this.check(entry, room);
  }

  /** The size of what had to be unpacked for it. */
  private check(entry: ZipEntry, room = this.limits.workbook): number {
    if (this.checked.has(entry)) return 0;
    return this.unpackWithin(entry, [['workbook-size', room]], () => undefined);
  }

  private unpack(entry: ZipEntry, onBytes: (bytes: Uint8Array) => void): void {
    this.unpackedSizes.set(entry.name, this.unpackWithin(entry, this.roomsFor(entry), onBytes));
  }

  /** A part's bytes in one piece; null where they are not what the zip says of them. */
  private unpackWhole(entry: ZipEntry): Uint8Array | null {
    const packed = compressedBytes(this.bytes, entry);
    if (this.unpacker && entry.method === DEFLATED) {
      const bytes = this.unpacker.inflate(packed, entry.size);
      if (bytes === null || this.unpacker.crc32(bytes) !== entry.crc) return null;
      this.checked.add(entry);
      this.unpackedSizes.set(entry.name, bytes.length);
      return bytes;
    }
    const bytes = new Uint8Array(entry.size);
    let at = 0;
    this.unpack(entry, (piece) => {
      bytes.set(piece, at);
      at += piece.length;
    });
    return bytes;
  }

  private roomsFor(entry: ZipEntry): Room[] {
    const { part, ratio, ratioFrom } = this.limits;
    return [
      ['part-size', part],
      ['workbook-size', this.roomFor(entry)],
      ['ratio', Math.max(ratioFrom, ratio * entry.compressedSize)],
    ];
  }

  private unpackWithin(entry: ZipEntry, rooms: readonly Room[], onBytes: (bytes: Uint8Array) => void): number {
    const compressed = compressedBytes(this.bytes, entry);
    const name = nameOf(entry);
    let size = 0;
    let crc = 0;
    const count = (bytes: Uint8Array) => {
      size += bytes.length;
      for (const [limit, room] of rooms) if (size > room) throw beyond(limit, name);
      if (size > entry.size) throw damaged('part', name);
      crc = crc32(bytes, crc);
      onBytes(bytes);
    };
    if (entry.method === STORED) count(compressed);
    else if (entry.method === DEFLATED) inflate(compressed, count, name);
    else throw damaged('compression', name);
    if (size !== entry.size || crc !== entry.crc) throw damaged('part', name);
    this.checked.add(entry);
    return size;
  }

  /** A part read again does not count twice. */
  private roomFor(entry: ZipEntry): number {
    let others = 0;
    for (const [name, size] of this.unpackedSizes) if (name !== entry.name) others += size;
    return this.limits.workbook - others;
  }
}

function inflate(compressed: Uint8Array, onBytes: (bytes: Uint8Array) => void, part: string): void {
  const inflater = new Inflate(onBytes);
  try {
    for (let at = 0; at < compressed.length || at === 0; at += SLICE) {
      inflater.push(compressed.subarray(at, at + SLICE), at + SLICE >= compressed.length);
    }
  } catch (error) {
    if (!isFlateError(error)) throw error;
    const reason = error.code === FlateErrorCode.UnexpectedEOF ? 'truncated' : 'damaged';
    throw new UnreadableWorkbook(reason, part, { cause: error, what: 'part' });
  }
}

/** What is as true of a part whose checksum is wrong: then it needs not be unpacked to its end. */
const isOfBytes = ({ reason, what }: UnreadableWorkbook): boolean =>
  reason === 'truncated' || reason === 'too-large' || what === 'part' || what === 'letters' || what === 'compression';

const isFlateError = (error: unknown): error is FlateError =>
  error instanceof Error && 'code' in error && typeof error.code === 'number';
