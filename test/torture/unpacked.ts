import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { Feature } from './features';

export type Parts = Record<string, Uint8Array>;

export const unpacked = (bytes: Uint8Array): Parts => unzipSync(bytes);

/** What a feature is in a workbook: the bytes of its part, or the text that tells it; null when it is not there. */
export function featureOf(parts: Parts, { part, pattern }: Feature): string | null {
  const bytes = parts[part];
  if (!bytes) return null;
  return pattern ? (pattern.exec(strFromU8(bytes))?.[0] ?? null) : strFromU8(bytes, true);
}

/** Parts that differ, are missing or were added. */
export function changedParts(before: Parts, after: Parts): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => !sameBytes(before[name], after[name])).sort();
}

const sameBytes = (a: Uint8Array | undefined, b: Uint8Array | undefined) =>
  a !== undefined && b !== undefined && a.length === b.length && a.every((byte, i) => byte === b[i]);

/** The nodes of an XML part, one a line: names, attributes in order of their names, texts. How it is written does not count. */
export function nodes(bytes: Uint8Array): string[] {
  const lines: string[] = [];
  let depth = 0;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const written = Object.entries(attributes as Record<string, string>).sort(([a], [b]) => (a < b ? -1 : 1));
    lines.push(`${' '.repeat(depth++)}<${name} ${written.map(([key, value]) => `${key}="${value}"`).join(' ')}>`);
  });
  parser.on('closetag', () => depth--);
  parser.on('text', (text) => lines.push(`${' '.repeat(depth)}${JSON.stringify(text)}`));
  parser.write(strFromU8(bytes)).close();
  return lines;
}
