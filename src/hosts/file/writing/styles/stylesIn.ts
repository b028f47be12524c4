import { parseXml } from '../../parseXml';
import { unsignedOf } from '../../unsigned';
import type { PackageDraft } from '../draft';
import type { Naming } from './namedNumbers';

/** Cells and rows name their style "s", columns "style". */
export const STYLE: Naming = {
  pattern: /\s(?:s|style)\s*=\s*["']([^"']*)["']/g,
  listen: (found) => ({
    open(name, attributes) {
      if (name === 'c' || name === 'row') found(unsignedOf(attributes.s));
      else if (name === 'col') found(unsignedOf(attributes.style));
    },
  }),
};

/** Numbers of the cell styles a sheet names. */
export function stylesIn(draft: PackageDraft, part: string): Set<number> {
  const used = new Set<number>();
  const listener = STYLE.listen((number) => used.add(number));
  parseXml(draft, part, listener);
  used.delete(Number.NaN);
  return used;
}
