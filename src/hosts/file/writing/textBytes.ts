import type { TextForm } from '../xmlDecoder';

/**
 * The bytes of a part's text, in the form in which the part came: its byte order mark and UTF-16 stay, so that a part which comes back to its
 * former text is the former part. What came in a code page is written in UTF-8, and its declaration says so.
 */
export function textBytes(text: string, form: TextForm | null): Uint8Array {
  const encoding = form?.encoding.toLowerCase() ?? 'utf-8';
  const marked = form?.mark ? `\uFEFF${text}` : text;
  if (encoding.startsWith('utf-16')) return utf16(marked, encoding !== 'utf-16be');
  return new TextEncoder().encode(encoding === 'utf-8' || encoding === 'utf8' ? marked : inUtf8(text));
}

function utf16(text: string, littleEnd: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEnd);
  return bytes;
}

const inUtf8 = (text: string): string =>
  text.replace(/^(<\?xml\b[^>]*?\bencoding\s*=\s*)(["'])(?!utf-8\2)[^"']*\2/i, '$1$2UTF-8$2');
