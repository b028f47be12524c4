import { nameKey } from '../../../workbook/sheetNames';
import { relationIdIn } from '../namespaces';
import type { Package } from '../package';
import { parseXml } from '../parseXml';
import type { Fault } from './fault';
import type { Link } from './partKinds';

/** What the workbook's main part lists: sheets with an id of their own, each on a part of its own, and names defined once. */
export function workbookFaults(
  source: Package,
  part: string,
  links: readonly Link[],
  changed: ReadonlySet<string>,
): Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  const once = (what: string, never = false) => {
    if (seen.has(what)) faults.push({ part, what: `${what} twice`, ...(never && { never }) });
    seen.add(what);
  };
  let sheets = 0;
  const places: number[] = [];
  parseXml(source, part, {
    open(name, attributes, depth, scope) {
      if (depth !== 2) return;
      if (name === 'sheet') {
        sheets += 1;
        once(`sheet ${nameKey(attributes.name ?? '')}`);
        once(`sheetId ${attributes.sheetId}`);
        const id = relationIdIn(attributes, scope);
        const link = links.find((known) => known.id === id);
        if (!link) faults.push({ part, what: `${id} leads nowhere` });
        // Each of the two would be changed as if it were alone.
        else once(`tab on ${link.target}`, changed.has(link.target));
      } else if (name === 'definedName') {
        once(`name ${attributes.name?.toLowerCase()} ${attributes.localSheetId ?? ''}`);
        if (attributes.localSheetId !== undefined) places.push(Number(attributes.localSheetId));
      }
    },
  });
  for (const place of places) {
    if (!(place >= 0 && place < sheets)) faults.push({ part, what: `name of sheet ${place}` });
  }
  return faults;
}
