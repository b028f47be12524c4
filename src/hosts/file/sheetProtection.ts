import type { PartSource } from './package';
import { isTrue, parseXml, type Attributes } from './parseXml';

/** What a protected sheet may still allow: its cells to be formatted (conditional formats are formats), its notes to be changed. */
export type Protected = 'cells' | 'formats' | 'notes';

/** By its element: formatting is locked unless the element frees it, notes (objects) are free unless it locks them. */
export function isProtectedAgainst(what: Protected, protection: Attributes | undefined): boolean {
  if (!protection || !isTrue(protection.sheet)) return false;
  if (what === 'formats') return isTrue(protection.formatCells ?? '1');
  return what === 'cells' || isTrue(protection.objects);
}

const ELEMENT = 'sheetProtection';

/**
 * Whether a sheet is protected. The element stands behind the cells, so the whole part is looked through; as text, which takes a quarter of
 * the time of parsing it. Only where the word is found at all (it may be somebody's text, or protection that is switched off) is it parsed.
 */
export function isProtected(source: PartSource, part: string): boolean {
  if (!holdsWord(source, part, ELEMENT)) return false;
  let found = false;
  parseXml(source, part, {
    open(name, attributes, depth) {
      if (depth === 1 && name === ELEMENT) found ||= isTrue(attributes.sheet);
    },
  });
  return found;
}

function holdsWord(source: PartSource, part: string, word: string): boolean {
  const whole = source.whole(part);
  if (whole !== null) return whole.includes(word);
  let found = false;
  let tail = '';
  source.stream(part, (text) => {
    if (found) return;
    found = text.includes(word) || (tail + text.slice(0, word.length)).includes(word);
    tail = (tail + text).slice(1 - word.length);
  });
  return found;
}
