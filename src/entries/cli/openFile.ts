import zlib from 'node:zlib';
import type { FileHost } from '../../hosts/file/fileHost';
import { crc32 } from '../../hosts/file/crc32';
import { openWorkbook } from '../../hosts/file/openWorkbook';
import { UNPACKING_LIMITS } from '../../hosts/file/package';
import type { Unpacker } from '../../hosts/file/unpacker';

/** The least that zlib unpacks at a time. */
const LEAST = 64;

/** Node's own zlib unpacks five times as fast as what runs in a browser. */
export const ZLIB: Unpacker = {
  inflate(packed, size) {
    try {
      // With room for one byte more, one that is too many shows; beyond that, nothing is unpacked.
      const bytes = zlib.inflateRawSync(packed, { maxOutputLength: size + 1, chunkSize: Math.max(LEAST, size + 1) });
      return bytes.length === size ? bytes : null;
    } catch {
      return null;
    }
  },
  // Node 20.15 has one; an earlier one does without.
  crc32: zlib.crc32 ?? crc32,
};

/** Opens the bytes of an .xlsx or .xlsm. @throws UnreadableWorkbook */
export const openFile = (bytes: Uint8Array): Promise<FileHost> => openWorkbook(bytes, UNPACKING_LIMITS, ZLIB);
