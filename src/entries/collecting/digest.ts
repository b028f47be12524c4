/** What tells two files apart: their length and two sums over all bytes (FNV-1a, from two beginnings). Equal files have equal ones. */
export function digestOf(bytes: Uint8Array): string {
  let [one, other] = [0x811c9dc5, 0x9747b28c];
  for (let i = 0; i < bytes.length; i += 1) {
    one = Math.imul(one ^ bytes[i]!, 0x01000193);
    other = Math.imul(other ^ bytes[i]!, 0x5bd1e995);
    other ^= other >>> 15;
  }
  return [bytes.length, one >>> 0, other >>> 0].map((n) => n.toString(36)).join('-');
}
