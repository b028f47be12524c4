import type { Clear, Finding } from '../checks/engine/finding';
import type { Inspection } from '../checks/engine/inspection';
import { parseAddress } from '../workbook/address';

/** The five clears, in the order in which they are always said. */
export const FIVE_CLEARS = ['task', 'owner', 'responsibility', 'time', 'result'] as const satisfies readonly Clear[];
export type FiveClear = (typeof FIVE_CLEARS)[number];

/**
 * Checks whose findings leave the row as clear as it was. Late is not unclear: a task is overdue because its day is clear. And what is said of the
 * whole table (most tasks run all year, one unit leads most) is no fault of each row it names.
 */
const NOT_OF_THE_ROW = new Set([
  'deadline-overdue',
  'deadline-due-soon',
  'done-late',
  'result-not-met',
  'deadline-open-all-year',
  'lead-overloaded',
  'day-overloaded',
]);

export interface ClearCount {
  clear: FiveClear;
  /** Items with no fault of this kind, and with one at least. */
  clearItems: number;
  unclearItems: number;
  /** The check that finds most of these items, with how many. */
  most: { finding: Finding; items: number } | null;
}

/** For each of the five clears: how many items have a fault in it. Remarks (info) are no faults. */
export function countClears({ plan, findings }: Inspection): ClearCount[] {
  const itemsAt = placesOf(plan.items);
  return FIVE_CLEARS.map((clear) => {
    const unclear = new Set<number>();
    const byCheck = new Map<string, { finding: Finding; items: Set<number> }>();
    for (const finding of findings) {
      if (finding.clear !== clear || finding.severity === 'info' || NOT_OF_THE_ROW.has(finding.check)) continue;
      const of = byCheck.get(finding.check) ?? { finding, items: new Set<number>() };
      byCheck.set(finding.check, of);
      for (const item of cellsOf(finding).flatMap(itemsAt)) {
        unclear.add(item);
        of.items.add(item);
      }
    }
    const [most] = [...byCheck.values()]
      .filter(({ items }) => items.size > 0)
      .sort((a, b) => b.items.size - a.items.size);
    return {
      clear,
      clearItems: plan.items.length - unclear.size,
      unclearItems: unclear.size,
      most: most ? { finding: most.finding, items: most.items.size } : null,
    };
  });
}

/** Items that have a fault in one clear at least. */
export function unclearInAll(inspection: Inspection): number {
  const itemsAt = placesOf(inspection.plan.items);
  const faults = inspection.findings.filter(
    ({ clear, severity, check }) => clear !== 'plan' && severity !== 'info' && !NOT_OF_THE_ROW.has(check),
  );
  return new Set(faults.flatMap(cellsOf).flatMap(itemsAt)).size;
}

/** A fault said once for a column lists its cells as related; else related cells belong to other rows. */
const cellsOf = ({ at, row, related }: Finding): string[] => (row === null && related.length > 0 ? related : [at]);

/** A cell's address → places of the items it belongs to: a merged cell, or a group's, belongs to several. */
function placesOf(items: Inspection['plan']['items']): (at: string) => number[] {
  const byCell = new Map<string, number[]>();
  const byRow = new Map<number, number[]>();
  const add = <K>(map: Map<K, number[]>, key: K, place: number) => {
    const places = map.get(key);
    if (!places) map.set(key, [place]);
    else if (!places.includes(place)) places.push(place);
  };
  items.forEach((item, place) => {
    for (const at of Object.values(item.cells)) add(byCell, at, place);
    for (const row of [item.row, ...item.rows]) add(byRow, row, place);
  });
  return (at) => byCell.get(at) ?? byRow.get(parseAddress(at)?.row ?? 0) ?? [];
}
