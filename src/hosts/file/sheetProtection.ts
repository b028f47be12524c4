import type { PartSource } from './package';
import { isTrue, parseXml } from './parseXml';

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
  let found = false;
  let tail = '';
  source.stream(part, (text) => {
    if (found) return;
    found = text.includes(word) || (tail + text.slice(0, word.length)).includes(word);
    tail = (tail + text).slice(1 - word.length);
  });
  return found;
}
