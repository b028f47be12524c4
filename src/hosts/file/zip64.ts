const ZIP64_EXTRA = 1;
/** Stands in a 32-bit field whose real value is in the zip64 record; its lower half in a 16-bit one. */
export const IN_ZIP64 = 0xffffffff;

/** Where the contents of a header's zip64 record begin, among its extra fields; null when it has none. */
export function findZip64Extra(view: DataView, from: number, size: number): number | null {
  for (let at = from; at + 4 <= from + size; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === ZIP64_EXTRA) return at + 4;
  }
  return null;
}

export const readLong = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));
