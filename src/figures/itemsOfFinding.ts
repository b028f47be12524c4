import type { Finding } from '../checks/engine/finding';
import type { Plan } from '../plan/plan';
import { parseAddress } from '../workbook/address';

/** Finding → places of the items it is about. A merged cell, or a group's, belongs to several. */
export function itemsOfFindings({ items }: Plan): (finding: Finding) => number[] {
  const byRow = new Map<number, number[]>();
  // Nearly all cells stand in their items' own rows, and are found by these.
  const elsewhere = new Map<string, number[]>();
  items.forEach((item, place) => {
    const rows = [item.row, ...item.rows];
    for (const row of rows) add(byRow, row, place);
    const digits = rows.map(String);
    for (const at of Object.values(item.cells)) if (!digits.some((row) => isInRow(at, row))) add(elsewhere, at, place);
  });
  const itemsAt = (at: string): number[] => {
    const inRow = byRow.get(parseAddress(at)?.row ?? 0) ?? [];
    const own = inRow.filter((place) => Object.values(items[place]!.cells).includes(at));
    const others = elsewhere.get(at);
    const named = others ? [...new Set([...own, ...others])].sort((one, other) => one - other) : own;
    return named.length > 0 ? named : inRow;
  };
  return (finding) => cellsOf(finding).flatMap(itemsAt);
}

/** Places come in order: one that is there already is the last. */
function add<K>(map: Map<K, number[]>, key: K, place: number): void {
  const places = map.get(key);
  if (!places) map.set(key, [place]);
  else if (places.at(-1) !== place) places.push(place);
}

/** An address ends with its row's number. */
const isInRow = (at: string, row: string): boolean =>
  at.endsWith(row) && !isDigit(at.charAt(at.length - row.length - 1));

const isDigit = (sign: string): boolean => sign >= '0' && sign <= '9';

/** A fault reported once for a column lists its cells as related; else related cells belong to other rows. */
const cellsOf = ({ at, row, related }: Finding): string[] => (row === null && related.length > 0 ? related : [at]);
