import type { Item, Plan } from '../../plan/plan';
import { lateParts } from '../../progress/lateParts';
import type { Progress, Standing } from '../../progress/standing';
import { once } from '../rows/mergedCells';
import { deadlineCells } from './deadlineCells';

/** Rows of one deadline cell that stand alike: a finding of one holds for all. */
export interface OpenItems {
  at: string;
  items: Item[];
  /** Of the first; the others are alike. */
  standing: Standing;
  /** The other cells it is about: the rows' results, and the cells that share the deadline. */
  related: string[];
}

/** The rows in one state of progress, those that share a deadline cell and stand alike together. */
export function openItems(plan: Plan, standings: readonly Standing[], progress: Progress): OpenItems[] {
  const standingOf = new Map(plan.items.map((item, i) => [item, standings[i]]));
  return deadlineCells(plan).flatMap(({ at, items, others }) => {
    const alike = new Map<string, OpenItems>();
    for (const item of items) {
      const standing = standingOf.get(item);
      if (standing?.progress !== progress) continue;
      const late = lateParts(standing).map(({ end }) => end);
      const key = `${standing.daysLate} ${standing.nextDay} ${standing.written} ${late.join()}`;
      const group = alike.get(key) ?? { at, items: [], standing, related: [] };
      group.items.push(item);
      alike.set(key, group);
    }
    if (alike.size === 0) return [];
    const column = /^[A-Z]*/.exec(at)![0];
    const sharing = new Set(others);
    const shared = (item: Item) => [`${column}${item.row}`].filter((cell) => sharing.has(cell));
    return [...alike.values()].map((group) => ({
      ...group,
      related: once(group.items.flatMap((item) => [...shared(item), item.cells.result ?? ''])),
    }));
  });
}

/** The sheet rows, as a message lists them. */
export const rowsOf = ({ items }: OpenItems): number[] => items.map(({ row }) => row);
