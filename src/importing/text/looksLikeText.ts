/** How much of a file is looked at: a table of texts shows itself on its first page. */
const LOOKED_AT = 8192;

/** Whether bytes are letters in any of the codes that are read: but for UTF-16, text has no byte 0, and of control signs only tabs and line ends. */
export function looksLikeText(bytes: Uint8Array): boolean {
  if (isUtf16(bytes)) return true;
  const head = bytes.subarray(0, LOOKED_AT);
  return head.every((byte) => byte >= 0x20 || byte === 9 || byte === 10 || byte === 12 || byte === 13 || byte === 26);
}

/** With a mark in front, or with a 0 at every other place of most of its letters. */
const isUtf16 = (bytes: Uint8Array): boolean => utf16Of(bytes) !== null;

export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const pairs = Math.min(LOOKED_AT, bytes.length) >> 1;
  if (pairs < 4) return null;
  let high = 0;
  let low = 0;
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) high += 1;
    if (bytes[2 * i + 1] === 0) low += 1;
  }
  if (low > pairs * 0.3 && high === 0) return 'utf-16le';
  return high > pairs * 0.3 && low === 0 ? 'utf-16be' : null;
}
