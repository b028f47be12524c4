import type { PartSource } from './package';
import { parseXml } from './parseXml';
import { StringItem } from './stringItem';

/** The texts cells share, by number. */
export interface SharedStrings {
  texts: string[];
  /** Fonts of rich texts' first runs. */
  fonts: Map<number, string>;
  /** Numbers of texts that are written in runs. */
  rich: Set<number>;
}

export function readSharedStrings(source: PartSource, part: string | null): SharedStrings {
  const texts: string[] = [];
  const fonts = new Map<number, string>();
  const rich = new Set<number>();
  if (part === null) return { texts, fonts, rich };
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
      if (item.font !== null) fonts.set(texts.length, item.font);
      if (item.rich) rich.add(texts.length);
      texts.push(item.text);
      item = null;
    },
    text(text) {
      item?.hear(text);
    },
  });
  return { texts, fonts, rich };
}
