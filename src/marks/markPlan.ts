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
  const byRow = new Map<number, Painting[]>();
  const byCell = new Map<string, Painting[]>();
  const add = <Key>(map: Map<Key, Painting[]>, key: Key, one: Painting) => map.set(key, [...(map.get(key) ?? []), one]);
  for (const one of painting) {
    if (one.finding.row !== null) add(byRow, one.finding.row, one);
    add(byCell, one.finding.at, one);
  }
  return plan.items.flatMap((item, i) => {
    const said = [...(byRow.get(item.row) ?? []), ...Object.values(item.cells).flatMap((at) => byCell.get(at) ?? [])];
    const kinds = said
      .map(({ kind }) => kind)
      .filter(isRowKind)
      // Rows that share a deadline may stand differently: one is done, the other overdue.
      .filter((kind) => (kind !== 'overdue' && kind !== 'due-soon') || standings[i]!.progress === kind);
    const [kind] = kinds.sort(byUrgency);
    return kind ? [{ kind, item }] : [];
  });
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
  for (const [row, kind] of kindOfRow) {
    for (let column = left; column <= right; column++) {
      const block = blockAt(row, column);
      if (rowsOf(block).some((other) => ofPlan.has(other) && kindOfRow.get(other) !== kind)) continue;
      tints.set(blockText(block), { kind, block });
    }
  }
  return [...tints.values()];
}

const rowsOf = ({ top, bottom }: MergedRange): number[] => Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
