import type { Finding } from '../../src/checks/engine/finding';
import { itemsOfFindings } from '../../src/figures/itemsOfFinding';
import type { Plan } from '../../src/plan/plan';

/** Rows 2 and 3 share the cell C2; item 3 stands in two rows; D12 begins above its item; row 12 is not row 2. */
const ITEMS = [
  { row: 2, rows: [2], cells: { task: 'B2', lead: 'C2' } },
  { row: 3, rows: [3], cells: { task: 'B3', lead: 'C2' } },
  { row: 4, rows: [4, 5], cells: { task: 'B4', lead: 'C5', deadline: 'D12' } },
  { row: 12, rows: [12], cells: { task: 'B12' } },
  { row: 13, rows: [13], cells: { task: 'B13', deadline: 'D12' } },
];

test.each<[at: string, row: number | null, related: string[], places: number[]]>([
  ['B2', 2, [], [0]],
  ['C2', 2, [], [0, 1]],
  ['C3', 3, [], [1]],
  ['C5', 4, [], [2]],
  ['B5', 4, [], [2]],
  ['D12', 12, [], [2, 4]],
  ['B12', 12, [], [3]],
  ['F12', 12, [], [3]],
  ['A1', null, [], []],
  ['A1', null, ['B2', 'C2'], [0, 0, 1]],
  ['B2', 2, ['B3'], [0]],
])('a finding at %s, row %s, related %j: items %j', (at, row, related, places) => {
  const itemsOf = itemsOfFindings({ items: ITEMS } as unknown as Plan);
  expect(itemsOf({ at, row, related } as unknown as Finding)).toEqual(places);
});
