import { readRelationships, relationshipsPartOf } from '../relationships';
import { partKey } from '../zipDirectory';
import type { PackageDraft } from './draft';

/**
 * The parts that are there for one part alone: a sheet's drawing and its charts, comments, printer settings, and what those refer to. A
 * picture that another sheet shows as well, or a pivot table's cache the workbook lists, is not among them. Names as they stand in the
 * relationships, nearest first.
 */
export function ownedParts(draft: PackageDraft, part: string): string[] {
  const names = reachable(draft, part);
  const referrers = referrersOf(draft);
  for (let before = -1; before !== names.size;) {
    before = names.size;
    for (const key of [...names.keys()]) {
      const elsewhere = [...(referrers.get(key) ?? [])].some((by) => by !== partKey(part) && !names.has(by));
      if (elsewhere) names.delete(key);
    }
  }
  return [...names.values()];
}

/** Takes away what is there for a part alone, and all its relationships; the part itself stays. */
export function removeOwnedParts(draft: PackageDraft, part: string): void {
  for (const owned of ownedParts(draft, part)) {
    removeRelationsPart(draft, owned);
    draft.remove(owned);
  }
  removeRelationsPart(draft, part);
}

function removeRelationsPart(draft: PackageDraft, part: string): void {
  const rels = relationshipsPartOf(part);
  if (draft.has(rels)) draft.remove(rels);
}

function reachable(draft: PackageDraft, from: string): Map<string, string> {
  const names = new Map<string, string>();
  const waiting = [from];
  for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
    for (const { target } of readRelationships(draft, part)) {
      const key = partKey(target);
      if (key === partKey(from) || names.has(key) || !draft.has(target)) continue;
      names.set(key, target);
      waiting.push(target);
    }
  }
  return names;
}

/** Which parts refer to a part, by keys. */
function referrersOf(draft: PackageDraft): Map<string, Set<string>> {
  const referrers = new Map<string, Set<string>>();
  for (const rels of draft.parts()) {
    const match = /^(.*?)_rels\/([^/]*)\.rels$/i.exec(rels.replace(/\\/g, '/'));
    if (!match) continue;
    const part = `${match[1]}${match[2]}`;
    for (const { target } of readRelationships(draft, part)) {
      const key = partKey(target);
      referrers.set(key, (referrers.get(key) ?? new Set()).add(partKey(part)));
    }
  }
  return referrers;
}
