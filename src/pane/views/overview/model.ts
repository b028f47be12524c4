import type { Inspection } from '../../../checks/engine/inspection';
import { countClears, type FiveClear } from '../../../figures/fiveClears';
import { groupCounts, type ItemGroup } from '../../../figures/itemGroups';

/** A line of the office's count: how many items, and where to see them. */
export interface Tile {
  group: ItemGroup;
  n: number;
}

/** Groups that say something even when nothing is in them. */
const ALWAYS: readonly ItemGroup[] = ['overdue', 'due-soon', 'done'];

/** The office's count. */
export const tilesOf = (inspection: Inspection): Tile[] =>
  groupCounts(inspection).filter(({ group, n }) => n > 0 || ALWAYS.includes(group));

export interface ClearBar {
  clear: FiveClear;
  clearItems: number;
  items: number;
}

/** For each of the five clears, how many items have no fault in it. */
export const barsOf = (inspection: Inspection): ClearBar[] =>
  countClears(inspection).map(({ clear, clearItems, unclearItems }) => ({
    clear,
    clearItems,
    items: clearItems + unclearItems,
  }));
