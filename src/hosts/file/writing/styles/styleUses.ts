import type { PackageDraft } from '../draft';
import { namedIn, partsThatName } from './namedNumbers';
import type { Stylesheet } from './stylesheet';
import { STYLE } from './stylesIn';

/** Takes away the styles that were there for sheets of ours alone, so that the workbook is as it was before they were made. */
export function dropFreedStyles(draft: PackageDraft, styles: Stylesheet, freed: Set<number>): void {
  if (freed.size === 0) return;
  const used = new Set<number>();
  const wanted = styles.droppable(freed);
  for (const part of partsThatName(draft)) for (const number of namedIn(draft, part, wanted, STYLE)) used.add(number);
  styles.dropStyles(freed, used);
}
