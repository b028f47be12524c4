import { FlateErrorCode, Inflate, type FlateError } from 'fflate';
import { UnreadableWorkbook } from '../../workbook/host';
import { XmlDecoder } from './xmlDecoder';
import { compressedBytes, partKey, readDirectory, type ZipEntry } from './zipDirectory';

/** The most bytes a part, and all parts that are read, may grow to. They are counted, as sizes a zip declares can be forged. */
export interface UnpackingLimits {
  part: number;
  workbook: number;
}

const MEBIBYTE = 1024 * 1024;
export const UNPACKING_LIMITS: UnpackingLimits = { part: 512 * MEBIBYTE, workbook: 1024 * MEBIBYTE };

/** Compressed bytes unpacked at a time: deflate makes at most about a thousand times as many of them. */
const SLICE = 64 * 1024;
const STORED = 0;
const DEFLATED = 8;

/** Where parts are read from: a workbook as it was opened, or one that is being changed. */
export interface PartSource {
  has(part: string): boolean;
  /** Hands over a part's text piece by piece. @throws UnreadableWorkbook when it is not there, broken or too large. */
  stream(part: string, onText: (text: string) => void): void;
}

/** The zip around a workbook. Nothing is unpacked before it is asked for, and nothing unpacked is kept. */
export class Package implements PartSource {
  private readonly entries: Map<string, ZipEntry>;
  private readonly unpackedSizes = new Map<string, number>();

  constructor(
    private readonly bytes: Uint8Array,
    private readonly limits: UnpackingLimits,
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

  /** A part as it is packed, to be passed on unchanged. */
  packed(entry: ZipEntry): Uint8Array {
    return compressedBytes(this.bytes, entry);
  }

  stream(part: string, onText: (text: string) => void): void {
    const entry = this.entries.get(partKey(part));
    if (!entry) throw new UnreadableWorkbook('damaged', `${part} is missing`);
    const decoder = new XmlDecoder();
    this.unpack(entry, (bytes) => {
      if (bytes.length) onText(decoder.decode(bytes));
    });
    onText(decoder.finish());
  }

  private unpack(entry: ZipEntry, onBytes: (bytes: Uint8Array) => void): void {
    const compressed = compressedBytes(this.bytes, entry);
    const room = this.roomFor(entry);
    let size = 0;
    const count = (bytes: Uint8Array) => {
      size += bytes.length;
      if (size > room) throw new UnreadableWorkbook('too-large', entry.name);
      onBytes(bytes);
    };
    if (entry.method === STORED) count(compressed);
    else if (entry.method === DEFLATED) inflate(compressed, count, entry.name);
    else throw new UnreadableWorkbook('damaged', `${entry.name}: compression method ${entry.method}`);
    this.unpackedSizes.set(entry.name, size);
  }

  /** A part read again does not count twice. */
  private roomFor(entry: ZipEntry): number {
    let others = 0;
    for (const [name, size] of this.unpackedSizes) if (name !== entry.name) others += size;
    return Math.min(this.limits.part, this.limits.workbook - others);
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
    throw new UnreadableWorkbook(reason, part, { cause: error });
  }
}

const isFlateError = (error: unknown): error is FlateError =>
  error instanceof Error && 'code' in error && typeof error.code === 'number';
