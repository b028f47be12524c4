import type { PartSource } from './package';
import { parseXml } from './parseXml';
import { readPlain } from './plain/readPlain';
import { scanStrings } from './plain/scanStrings';
import { GatheredStrings, type SharedStrings } from './gatheredStrings';
import { StringItem } from './stringItem';

export function readSharedStrings(source: PartSource, part: string | null): SharedStrings {
  if (part === null) return { texts: [], fonts: new Map(), rich: new Set() };
  return readPlain(source, part, (text) => scanStrings(text, source.shownName(part))) ?? parseStrings(source, part);
}

function parseStrings(source: PartSource, part: string): SharedStrings {
  const gathered = new GatheredStrings();
  let item: StringItem | null = null;
  parseXml(source, part, {
    open(name, attributes, depth) {
      if (depth === 1 && name === 'si') item = new StringItem();
      else item?.open(name, attributes);
    },
    close(name, depth) {
      if (!item) return;
      item.close(name);
      if (depth !== 1) return;
      gathered.add(item);
      item = null;
    },
    text(text) {
      item?.hear(text);
    },
  });
  return gathered;
}
