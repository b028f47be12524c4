import type { Package } from '../package';
import { parseXml } from '../parseXml';
import type { Fault } from './fault';
import { RELATION_NAMESPACES, type Link } from './partKinds';
import { isRightRoot } from './roots';
import type { StyleCounts } from './styleFaults';

/**
 * A sheet that was changed: it has one list of cells, the styles and looks it names are there (where it is known how many there are), and
 * so are the parts.
 */
export function sheetFaults(
  source: Package,
  part: string,
  links: readonly Link[],
  styles: StyleCounts | null,
): Fault[] {
  const ids = new Set(links.map(({ id }) => id));
  let right = false;
  let lists = 0;
  let style = -1;
  let look = -1;
  const lost = new Set<string>();
  parseXml(source, part, {
    open(name, attributes, depth, scope) {
      if (depth === 0) right = isRightRoot(part, 'worksheet', name, scope.own);
      if (depth === 1 && name === 'sheetData') lists += 1;
      const number = Number((name === 'col' ? attributes.style : attributes.s) ?? -1);
      if ((name === 'c' || name === 'row' || name === 'col') && number > style) style = number;
      if (name === 'cfRule' && Number(attributes.dxfId ?? -1) > look) look = Number(attributes.dxfId);
      if (name !== 'drawing' && name !== 'legacyDrawing') return;
      for (const [attribute, id] of Object.entries(attributes)) {
        const [prefix, local] = attribute.split(':');
        if (local !== 'id' || !RELATION_NAMESPACES.includes(scope.bindingOf(prefix!) ?? '')) continue;
        if (!ids.has(id)) lost.add(id);
      }
    },
  });
  const faults: Fault[] = [];
  if (!right) faults.push({ part, what: 'another root', never: true });
  if (lists !== 1) faults.push({ part, what: `${lists} lists of cells` });
  if (styles && style >= Math.max(1, styles.cells)) faults.push({ part, what: 'style beyond the last' });
  if (styles && look >= styles.looks) faults.push({ part, what: 'look beyond the last' });
  for (const id of lost) faults.push({ part, what: `${id} leads nowhere` });
  return faults;
}

/** Comments name an author who is there, and stand at a cell each. */
export function commentFaults(source: Package, part: string): Fault[] {
  const faults: Fault[] = [];
  const cells = new Set<string>();
  let authors = 0;
  const named: number[] = [];
  parseXml(source, part, {
    open(name, attributes, depth) {
      if (depth !== 2) return;
      if (name === 'author') authors += 1;
      if (name !== 'comment') return;
      named.push(Number(attributes.authorId ?? 0));
      const cell = (attributes.ref ?? '').toUpperCase();
      if (cells.has(cell)) faults.push({ part, what: `two comments at ${cell}` });
      cells.add(cell);
    },
  });
  if (named.some((author) => !(author < authors))) faults.push({ part, what: 'author beyond the last' });
  return faults;
}
