import type { Package } from './package';
import { parseXml } from './parseXml';

export interface Relationship {
  id: string;
  /** The last word of its type: "worksheet". The words before it differ between the dialects of the format. */
  type: string;
  /** The part's full name. */
  target: string;
}

/** What a part refers to ('' asks for the package's own relationships). A part without any has no .rels part. */
export function readRelationships(source: Package, part: string): Relationship[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const rels = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const list: Relationship[] = [];
  if (!source.has(rels)) return list;
  parseXml(source, rels, {
    open(name, { Id: id, Type: type, Target: target, TargetMode: mode }) {
      if (name !== 'Relationship' || !id || !type || !target || mode === 'External') return;
      list.push({ id, type: type.slice(type.lastIndexOf('/') + 1), target: resolve(folder, target) });
    },
  });
  return list;
}

/** A target is absolute ("/xl/styles.xml") or relative to the part's folder ("../styles.xml"). */
function resolve(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split(/[/\\]/)) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
