import type { PartSource } from './package';
import { parseXml } from './parseXml';

interface Relationship {
  id: string;
  /** The last word of its type: "worksheet". The words before it differ between the dialects of the format. */
  type: string;
  /** The part's full name. */
  target: string;
}

const folderOf = (part: string) => part.slice(0, part.lastIndexOf('/') + 1);

/** The part that holds a part's relationships. */
export function relationshipsPartOf(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** What a part refers to ('' asks for the package's own relationships). A part without any has no .rels part. */
export function readRelationships(source: PartSource, part: string): Relationship[] {
  const folder = folderOf(part);
  const rels = relationshipsPartOf(part);
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
export function resolve(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split(/[/\\]/)) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
