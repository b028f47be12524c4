import type { Finding } from '../checks/engine/finding';
import type { Inspection } from '../checks/engine/inspection';
import type { Item } from '../plan/plan';
import { parseAddress } from '../workbook/address';
import type { MergedRange, SheetSnapshot } from '../workbook/snapshot';
import { blockText } from '../workbook/block';
import { blockFinder } from './blocks';
import { byUrgency, isRowKind, kindOf, type MarkKind, type RowKind } from './kinds';
import { tableArea } from './tableArea';

interface MarkedCell {
  kind: MarkKind;
  /** The cell, or the merged block it is. */
  block: MergedRange;
  /** All findings that paint in this cell, the most urgent first. */
  findings: Finding[];
}

interface MarkedItem {
  kind: RowKind;
  item: Item;
}

/** What is to be seen in a plan's table: cells with faults, and the rest of the rows they stand in. No block stands in both. */
export interface PlanMarks {
  sheet: string;
  cells: MarkedCell[];
  items: MarkedItem[];
  tints: { kind: RowKind; block: MergedRange }[];
}

export function markPlan(inspection: Inspection, sheet: SheetSnapshot): PlanMarks {
  const { plan } = inspection;
  const painting = inspection.findings.flatMap((finding) => {
    const kind = kindOf(finding);
    return kind ? [{ kind, finding }] : [];
  });
  const blockAt = blockFinder(sheet);
  const cells = new Map<string, MarkedCell>();
  for (const { kind, finding } of painting.sort((a, b) => byUrgency(a.kind, b.kind))) {
    const place = parseAddress(finding.at);
    if (!place) continue;
    const block = blockAt(place.row, place.column);
    const known = cells.get(blockText(block));
    if (known) known.findings.push(finding);
    else cells.set(blockText(block), { kind, block, findings: [finding] });
  }
  const items = markedItems(inspection, painting);
  const tints = tintsOf(items, inspection, sheet, blockAt).filter(({ block }) => !cells.has(blockText(block)));
  return { sheet: plan.sheet, cells: [...cells.values()], items, tints };
}

interface Painting {
  kind: MarkKind;
  finding: Finding;
}

/** The kind of each row: the most urgent among its findings and those of cells it shares with other rows. */
function markedItems({ plan, standings }: Inspection, painting: Painting[]): MarkedItem[] {
  const byRow = new Map<number, Set<RowKind>>();
  const byCell = new Map<string, Set<RowKind>>();
  for (const { kind, finding } of painting) {
    if (!isRowKind(kind)) continue;
    if (finding.row !== null) addTo(byRow, finding.row, kind);
    addTo(byCell, finding.at, kind);
  }
  return plan.items.flatMap((item, i) => {
    const cells = Object.values(item.cells).flatMap((at) => [...(byCell.get(at) ?? [])]);
    const [kind] = [...(byRow.get(item.row) ?? []), ...cells]
      // Rows that share a deadline may stand differently: one is done, the other overdue.
      .filter((one) => (one !== 'overdue' && one !== 'due-soon') || standings[i]!.progress === one)
      .sort(byUrgency);
    return kind ? [{ kind, item }] : [];
  });
}

function addTo<Key>(kinds: Map<Key, Set<RowKind>>, key: Key, kind: RowKind): void {
  const known = kinds.get(key);
  if (known) known.add(kind);
  else kinds.set(key, new Set([kind]));
}

/** The table's cells of the marked rows. A block merged over rows of different kinds stays as it is: it would say of one what holds for another. */
function tintsOf(
  items: MarkedItem[],
  { plan }: Inspection,
  sheet: SheetSnapshot,
  blockAt: (row: number, column: number) => MergedRange,
): PlanMarks['tints'] {
  const { left, right } = tableArea(plan, sheet);
  const kindOfRow = new Map(items.flatMap(({ item, kind }) => item.rows.map((row) => [row, kind] as const)));
  const ofPlan = new Set(plan.items.flatMap((item) => item.rows));
  const tints = new Map<string, PlanMarks['tints'][number]>();
  // A block says the same of each of its rows: it is asked for once, however many they are.
  const asked = new Set<string>();
  for (const [row, kind] of kindOfRow) {
    for (let column = left; column <= right; column++) {
      const block = blockAt(row, column);
      const key = blockText(block);
      if (asked.has(key)) continue;
      asked.add(key);
      if (rowsOf(block).some((other) => ofPlan.has(other) && kindOfRow.get(other) !== kind)) continue;
      tints.set(key, { kind, block });
    }
  }
  return [...tints.values()];
}

const rowsOf = ({ top, bottom }: MergedRange): number[] => Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
