import { partKey } from '../../zipDirectory';
import type { PackageDraft } from '../draft';
import type { RuleChange } from './highlights';
import { DXF } from './looksNamed';
import { namedIn, partsThatName } from './namedNumbers';
import type { Stylesheet } from './stylesheet';

/**
 * Takes the looks (dxf) of cleared highlights away, from the last one down, as far as nobody else names them: all others keep their
 * numbers, and the workbook comes back as it was before it was marked.
 */
export function dropFreedDxfs(draft: PackageDraft, styles: Stylesheet, changes: Map<string, RuleChange>): void {
  const freed = new Set([...changes.values()].flatMap((change) => change.freed));
  if (freed.size === 0) return;
  let length = styles.dxfCount;
  if (!freed.has(length - 1)) return;
  const used = new Set([...changes.values()].flatMap((change) => [...change.used]));
  for (const part of partsThatName(draft)) {
    if (changes.has(partKey(part))) continue;
    for (const number of namedIn(draft, part, freed, DXF)) used.add(number);
  }
  while (length > 0 && freed.has(length - 1) && !used.has(length - 1)) length -= 1;
  styles.shortenDxfs(length);
}
