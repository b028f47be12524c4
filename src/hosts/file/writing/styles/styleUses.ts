import { parseXml } from '../../parseXml';
import { unsignedOf } from '../../unsigned';
import type { Draft } from '../draft';
import { namedIn, partsThatName, type Naming } from './namedNumbers';
import type { Stylesheet } from './stylesheet';

/** Cells and rows name their style "s", columns "style". */
const STYLE: Naming = {
  pattern: /\s(?:s|style)\s*=\s*["']([^"']*)["']/g,
  listen: (found) => ({
    open(name, attributes) {
      if (name === 'c' || name === 'row') found(unsignedOf(attributes.s));
      else if (name === 'col') found(unsignedOf(attributes.style));
    },
  }),
};

/** Numbers of the cell styles a sheet names. */
export function stylesIn(draft: Draft, part: string): Set<number> {
  const used = new Set<number>();
  const listener = STYLE.listen((number) => used.add(number));
  parseXml(draft, part, listener);
  used.delete(Number.NaN);
  return used;
}

/** Takes away the styles that were there for sheets of ours alone, so that the workbook is as it was before they were made. */
export function dropFreedStyles(draft: Draft, styles: Stylesheet, freed: Set<number>): void {
  if (freed.size === 0) return;
  const used = new Set<number>();
  const wanted = styles.droppable(freed);
  for (const part of partsThatName(draft)) for (const number of namedIn(draft, part, wanted, STYLE)) used.add(number);
  styles.dropStyles(freed, used);
}
