import type { CollectedItem, Conflict } from './collection';
import { cellOf, placeOf } from './collectItem';
import { sameWords } from './entryWords';
import type { MasterItem } from './masterItems';
import { choiceOf } from './decisions';

/**
 * Items of the master that have one merged cell for their results: where they are to hold different ones, none is written and each is asked about. Who
 * parts the cell has them taken.
 */
export function heldApart(collected: readonly { master: MasterItem; item: CollectedItem }[]): {
  items: CollectedItem[];
  conflicts: Conflict[];
} {
  const byCell = new Map<string, { master: MasterItem; item: CollectedItem }[]>();
  for (const one of collected) {
    const cell = one.item.entry === null ? null : cellOf(one.master, 'result');
    if (cell === null) continue;
    const key = `${one.item.sheet}!${cell}`;
    byCell.set(key, [...(byCell.get(key) ?? []), one]);
  }
  const apart = new Map<CollectedItem, MasterItem>();
  for (const group of byCell.values()) {
    const [first] = group;
    if (group.every(({ item }) => sameWords(item.entry!.result, first!.item.entry!.result))) continue;
    for (const { item, master } of group) apart.set(item, master);
  }
  return {
    items: collected.map(({ item, master }) =>
      apart.has(item)
        ? {
            ...item,
            outcome: 'pending',
            entry: null,
            given: master.before?.entry ?? null,
            earlier: master.before?.earlier ?? [],
          }
        : item,
    ),
    conflicts: [...apart].map(([item, master]) => ({
      ...placeOf(master),
      cell: cellOf(master, 'result'),
      stands: master.stands.result,
      why: 'contradict',
      words: item.words,
      ...choiceOf(null),
    })),
  };
}
