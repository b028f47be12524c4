import type { Inspection } from '../checks/engine/inspection';

/** Who directs, with how many items are theirs and how many of these are overdue. */
export interface DirectorRow {
  name: string;
  items: number;
  overdue: number;
}

/** By head: who has most overdue first, then who directs most. An item with two directors is counted for each. */
export function directorRows({ plan, standings }: Inspection): DirectorRow[] {
  const rows = new Map<string, DirectorRow>();
  plan.items.forEach(({ directors }, i) => {
    for (const name of new Set(directors.map(({ unit }) => unit))) {
      const row = rows.get(name) ?? { name, items: 0, overdue: 0 };
      row.items += 1;
      if (standings[i]!.progress === 'overdue') row.overdue += 1;
      rows.set(name, row);
    }
  });
  return [...rows.values()].sort((a, b) => b.overdue - a.overdue || b.items - a.items || (a.name < b.name ? -1 : 1));
}
