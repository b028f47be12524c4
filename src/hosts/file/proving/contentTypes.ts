import type { Package } from '../package';
import { partKey } from '../zipDirectory';
import type { Fault } from './fault';
import { parseWhole } from './parseWhole';

const PART = '[content_types].xml';

/** Each part has a content type, by its name or by its extension, and only one by its name. */
export function contentTypeFaults(source: Package, changed: ReadonlySet<string>): Fault[] {
  if (!source.has(PART)) return [{ part: PART, what: 'is missing' }];
  const extensions = new Set<string>();
  const names = new Set<string>();
  const faults: Fault[] = [];
  parseWhole(source, PART, changed, {
    open(name, { Extension: extension, PartName: part = '' }) {
      if (name === 'Default') extensions.add((extension ?? '').toLowerCase());
      if (name !== 'Override') return;
      const key = partKey(part);
      if (names.has(key)) faults.push({ part: PART, what: `${key} twice` });
      names.add(key);
    },
  });
  for (const { name } of source.list()) {
    const extension = name.slice(name.lastIndexOf('.') + 1);
    const known = name === PART || name.endsWith('/') || names.has(name) || extensions.has(extension);
    if (!known) faults.push({ part: name, what: 'without a content type' });
  }
  return faults;
}
