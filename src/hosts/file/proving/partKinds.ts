import { OFFICE_RELATIONSHIPS } from '../namespaces';
import type { Package } from '../package';
import { parseWhole } from './parseWhole';
import { resolve } from '../relationships';
import { partKey } from '../zipDirectory';
import type { Fault } from './fault';

/** A relationship within the workbook. */
export interface Link {
  id: string;
  /** The last word of its type. */
  type: string;
  /** As the zip's reader compares names. */
  target: string;
}

/** All relationships of a package, by the part they belong to ('' for the package's own). */
type Links = ReadonlyMap<string, readonly Link[]>;

/** Only within the workbook: what lies outside is nobody's to check. Of parts nobody changed, those that cannot be parsed are left out. */
export function readLinks(source: Package, changed: ReadonlySet<string>): Links {
  const links = new Map<string, Link[]>();
  for (const { name } of source.list()) {
    const match = /^(.*?)_rels\/([^/]*)\.rels$/.exec(name);
    if (!match) continue;
    const [folder, list] = [match[1]!, [] as Link[]];
    parseWhole(source, name, changed, {
      open(local, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) {
        if (local !== 'Relationship' || mode === 'External') return;
        const inside = target.split('#')[0]!;
        list.push({ id, type: type.slice(type.lastIndexOf('/') + 1), target: partKey(resolve(folder, inside)) });
      },
    });
    links.set(`${folder}${match[2]!}`, list);
  }
  return links;
}

/** Of the parts that were changed: ids are given once, and lead to parts that are there. */
export function linkFaults(source: Package, links: Links, changed: ReadonlySet<string>): Fault[] {
  const faults: Fault[] = [];
  for (const [owner, list] of links) {
    const slash = owner.lastIndexOf('/') + 1;
    const rels = `${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`;
    const ids = new Set<string>();
    for (const { id, target } of list) {
      if (changed.has(rels) && ids.has(id)) faults.push({ part: rels, what: `${id} twice` });
      ids.add(id);
      const gone = (changed.has(rels) || changed.has(target)) && target !== '' && !source.has(target);
      if (gone) faults.push({ part: rels, what: `${target} is missing` });
    }
  }
  return faults;
}

export const RELATION_NAMESPACES = [OFFICE_RELATIONSHIPS, 'http://purl.oclc.org/ooxml/officeDocument/relationships'];
