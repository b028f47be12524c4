import type { Finding } from '../checks/engine/finding';
import type { Plan } from '../plan/plan';
import { parseAddress } from '../workbook/address';

/** Finding → places of the items it is about. A merged cell, or a group's, belongs to several. */
export function itemsOfFindings({ items }: Plan): (finding: Finding) => number[] {
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
  const itemsAt = (at: string) => byCell.get(at) ?? byRow.get(parseAddress(at)?.row ?? 0) ?? [];
  return (finding) => cellsOf(finding).flatMap(itemsAt);
}

/** A fault reported once for a column lists its cells as related; else related cells belong to other rows. */
const cellsOf = ({ at, row, related }: Finding): string[] => (row === null && related.length > 0 ? related : [at]);
