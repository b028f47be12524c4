import { partKey } from '../../zipDirectory';
import type { Draft } from '../draft';
import type { RuleChange } from './highlights';
import type { Stylesheet } from './stylesheet';

const DXF = /dxfid\s*=\s*["'](\d+)["']/gi;
/** Parts that name looks of conditional formats: sheets' rules and filters, tables, pivot tables, table styles. */
const NAMING =
  /(worksheets|chartsheets|dialogsheets|tables|pivotTables|externalLinks|queryTables)\/[^/]*\.xml$|styles[^/]*\.xml$/i;

/**
 * Takes the looks (dxf) of cleared highlights away, from the last one down, as far as nobody else names them: all others keep their
 * numbers, and the workbook comes back as it was before it was marked.
 */
export function dropFreedDxfs(draft: Draft, styles: Stylesheet, changes: Map<string, RuleChange>): void {
  const freed = new Set([...changes.values()].flatMap((change) => change.freed));
  let length = styles.dxfCount;
  if (!freed.has(length - 1)) return;
  const used = new Set([...changes.values()].flatMap((change) => [...change.used]));
  for (const part of draft.parts()) {
    if (!NAMING.test(part) || changes.has(partKey(part))) continue;
    for (const number of usesIn(draft, part)) used.add(number);
  }
  while (length > 0 && freed.has(length - 1) && !used.has(length - 1)) length -= 1;
  styles.shortenDxfs(length);
}

/** A part may be large: it is looked through as it is unpacked, and not kept. */
function usesIn(draft: Draft, part: string): Set<number> {
  const used = new Set<number>();
  let tail = '';
  draft.stream(part, (piece) => {
    const window = tail + piece;
    for (const [, number] of window.matchAll(DXF)) used.add(Number(number));
    tail = window.slice(Math.max(0, window.lastIndexOf('<')));
  });
  return used;
}
