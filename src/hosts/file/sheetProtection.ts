import type { PartSource } from './package';
import { isTrue } from './parseXml';

const PROTECTION = /<(?:[\w.-]+:)?sheetProtection\b([^>]*)>/;
/** More than the longest element, so that none is lost where two pieces of text meet. */
const OVERLAP = 4096;

/**
 * Whether a sheet is protected. The element stands behind the cells, so the whole part is looked through; as text,
 * which takes a quarter of the time of parsing it. An element may be there with its protection switched off.
 */
export function isProtected(source: PartSource, part: string): boolean {
  let found: string | null = null;
  let tail = '';
  source.stream(part, (text) => {
    if (found !== null) return;
    const window = tail + text;
    found = PROTECTION.exec(window)?.[1] ?? null;
    tail = window.slice(-OVERLAP);
  });
  return isTrue(/\bsheet\s*=\s*["'](\w+)["']/.exec(found ?? '')?.[1]);
}
