import type { Package } from '../package';
import { parseXml } from '../parseXml';
import type { Fault } from './fault';

/** How many members a stylesheet's lists have. */
export interface StyleCounts {
  cells: number;
  looks: number;
}

const LISTS = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'];
const REFERENCES = { fontId: 'fonts', fillId: 'fills', borderId: 'borders', xfId: 'cellStyleXfs' } as const;

/** Lists stand once and are as long as they say; cells' styles name fonts, fills and borders that are there. */
export function styleFaults(source: Package, part: string): { counts: StyleCounts; faults: Fault[] } {
  const faults: Fault[] = [];
  const lengths = new Map<string, number>();
  const said = new Map<string, number>();
  const highest = new Map<string, number>();
  let list = '';
  parseXml(source, part, {
    open(name, attributes, depth) {
      if (depth === 1) {
        list = name;
        if (!LISTS.includes(name)) return;
        if (lengths.has(name)) faults.push({ part, what: `${name} twice`, never: true });
        lengths.set(name, 0);
        if (attributes.count !== undefined) said.set(name, Number(attributes.count));
      } else if (depth === 2 && name !== '') {
        lengths.set(list, (lengths.get(list) ?? 0) + 1);
        if (list !== 'cellXfs') return;
        for (const [attribute, target] of Object.entries(REFERENCES)) {
          const number = Number(attributes[attribute] ?? -1);
          if (number > (highest.get(target) ?? -1)) highest.set(target, number);
        }
      }
    },
  });
  for (const [name, count] of said) if (count !== lengths.get(name)) faults.push({ part, what: `count of ${name}` });
  for (const [target, number] of highest) {
    if (number >= (lengths.get(target) ?? 0)) faults.push({ part, what: `${target} beyond the last` });
  }
  return { counts: { cells: lengths.get('cellXfs') ?? 0, looks: lengths.get('dxfs') ?? 0 }, faults };
}
