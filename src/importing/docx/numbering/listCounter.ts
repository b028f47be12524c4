import type { RunProperties } from '../runLook';
import { type Level, type List, type ListDefinitions, DEEPEST_LEVEL } from './definitions';
import { showNumber } from './showNumber';

/** The number of a paragraph as it shows, and what follows it. */
interface ListNumber {
  text: string;
  suffix: Level['suffix'];
  look: RunProperties;
}

interface Count {
  /** The last number of each level; null where it starts anew. */
  values: (number | null)[];
  /** Levels of lists whose own start has been used: "3 0". */
  started: Set<string>;
}

/** Counts the paragraphs of lists in the order of the document. Lists of one abstract list count on from one another. */
export class ListCounter {
  private readonly counts = new Map<string, Count>();

  constructor(
    private readonly definitions: ListDefinitions,
    /** The list a style of lists stands for. */
    private readonly listOfStyle: (style: string) => number | null = () => null,
  ) {}

  /** The level that a style stands for in a list; null where it stands for none. */
  levelOfStyle(list: number, style: string | null): number | null {
    const found = this.find(list);
    if (!found || style === null) return null;
    for (let level = 0; level <= DEEPEST_LEVEL; level++) {
      if (this.levelOf(found, level)?.style === style) return level;
    }
    return null;
  }

  /** The number of the next paragraph at a level of a list; null when there is no such list or level. */
  next(id: number, at: number): ListNumber | null {
    const found = this.find(id);
    const depth = Math.min(DEEPEST_LEVEL, Math.max(0, at));
    const level = found && this.levelOf(found, depth);
    if (!found || !level) return null;
    const count = this.countOf(found.list.abstract);
    const own = found.list.overrides.get(depth)?.start ?? null;
    this.passOver(found, depth, count);
    const first = own !== null && !count.started.has(`${id} ${depth}`);
    const last = count.values[depth] ?? null;
    count.values[depth] = first || last === null ? (own ?? level.start) : last + 1;
    count.started.add(`${id} ${depth}`);
    for (let below = depth + 1; below <= DEEPEST_LEVEL; below++) {
      const restart = this.levelOf(found, below)?.restart ?? null;
      if (restart === null || depth + 1 <= restart) count.values[below] = null;
    }
    return { text: this.textOf(found, level, depth, count), suffix: level.suffix, look: level.look };
  }

  private textOf(found: Found, level: Level, depth: number, { values }: Count): string {
    if (level.format === 'bullet') return level.text;
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const place = Number(digit) - 1;
      const shown = place > depth ? null : this.levelOf(found, place);
      if (!shown) return '';
      return showNumber(values[place] ?? shown.start, level.legal ? legal(shown.format) : shown.format);
    });
  }

  /** Levels above that no paragraph has had stand at their first number, and count on from there. */
  private passOver(found: Found, depth: number, { values }: Count): void {
    for (let above = 0; above < depth; above++) {
      values[above] ??= found.list.overrides.get(above)?.start ?? this.levelOf(found, above)?.start ?? null;
    }
  }

  private countOf(abstract: string): Count {
    let count = this.counts.get(abstract);
    if (!count) this.counts.set(abstract, (count = { values: [], started: new Set() }));
    return count;
  }

  private levelOf({ list, levels }: Found, depth: number): Level | null {
    return list.overrides.get(depth)?.level ?? levels[depth] ?? null;
  }

  /** A list and its levels; those of a list that is defined by a style stand with the list this style stands for. */
  private find(id: number): Found | null {
    const list = this.definitions.lists.get(id);
    if (!list) return null;
    const abstract = this.definitions.abstracts.get(list.abstract);
    const styled = abstract?.styleLink ? this.listOfStyle(abstract.styleLink) : null;
    const linked = styled === null || styled === id ? undefined : this.definitions.lists.get(styled);
    const levels = (linked && this.definitions.abstracts.get(linked.abstract)?.levels) ?? abstract?.levels;
    return levels ? { list: linked ? { ...list, abstract: linked.abstract } : list, levels } : null;
  }
}

/** In figures, but for levels that show none, and those that have them already. */
const legal = (format: string): string => (format === 'none' || format.startsWith('decimal') ? format : 'decimal');

interface Found {
  list: List;
  levels: readonly (Level | undefined)[];
}
