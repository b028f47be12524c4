import type { Inspection } from '../../../checks/engine/inspection';
import { countClears, type FiveClear } from '../../../figures/fiveClears';
import { groupCounts, isOfWhich, type ItemGroup } from '../../../figures/itemGroups';
import { nextDeadlines } from '../../../figures/nextDeadlines';
import { countParts, hasParts } from '../../../figures/partCounts';
import { hasResults } from '../../../figures/results';
import { countSeverities } from '../../../figures/severities';
import type { Bilingual } from '../../../language/bilingual';
import { GROUP_WORDS } from '../../items/groupWords';
import { OVERVIEW } from './overviewWords';

/** A line of the office's count: how many items, and where to see them. */
export interface Tile {
  group: ItemGroup;
  /** Null: the table does not say. */
  n: number | null;
  /** Counted in other tiles already; all tiles that are not make up the plan. */
  ofWhich: boolean;
}

/** Groups that say something even when nothing is in them. */
const ALWAYS: readonly ItemGroup[] = ['overdue', 'due-soon', 'done'];

/** The office's count. How much is done is not known of a table in which no result is written. */
export const tilesOf = (inspection: Inspection): Tile[] =>
  groupCounts(inspection)
    .filter(({ group, n }) => n > 0 || ALWAYS.includes(group))
    .map(({ group, n }) => ({
      group,
      n: group === 'done' && !hasResults(inspection.plan) ? null : n,
      ofWhich: isOfWhich(group),
    }));

/** The figures of the view: a long table is gone through once, not each time the pane is drawn. */
export const overviewOf = (inspection: Inspection) => ({
  tiles: tilesOf(inspection),
  parts: hasParts(inspection.standings) ? countParts(inspection.standings) : null,
  severities: countSeverities(inspection.findings),
  next: nextDeadlines(inspection),
});

/** A tile in words: its number, and what it is of. */
export const tileWords = ({ group, n }: Tile): { figure: string; words: Bilingual } => ({
  figure: n === null ? '–' : String(n),
  words:
    n === null
      ? OVERVIEW.doneUnknown
      : group === 'not-written'
        ? OVERVIEW.notWritten
        : group === 'missed'
          ? OVERVIEW.missed
          : GROUP_WORDS[group],
});

interface ClearBar {
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
