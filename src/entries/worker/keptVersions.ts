import type { KeptBytes } from './serveFile';

/**
 * The file's bytes as they are after the last change that was finished, and the versions' numbers. Each worker counts its own from 0; outside
 * equal numbers stay equal bytes, also over the end of a worker.
 */
export class KeptVersions {
  /** What a worker's version 0 is outside, and what its others are counted from. */
  private first = 0;
  private base = 0;
  private last = 0;
  private highest = 0;
  bytes: Uint8Array;

  constructor({ version, bytes }: KeptBytes) {
    this.bytes = bytes;
    this.keep({ version, bytes });
  }

  readonly outside = (version: number): number => (version === 0 ? this.first : this.base + version);

  keep({ version, bytes }: KeptBytes): void {
    this.bytes = bytes;
    this.last = this.outside(version);
    this.highest = Math.max(this.highest, this.last);
  }

  /** Another worker has the bytes of now open. */
  startAnew(): void {
    this.first = this.last;
    this.base = this.highest;
  }
}
