/** How parts are unpacked in one go, where there is a quicker way than the one that runs anywhere: Node has zlib. */
export interface Unpacker {
  /** A part's bytes; null where they cannot be unpacked, or are not exactly so many. It stops at the first byte too many. */
  inflate(packed: Uint8Array, size: number): Uint8Array | null;
  crc32(bytes: Uint8Array): number;
}
