import type { Inspection } from '../../checks/engine/inspection';
import { markPlan } from '../../marks/markPlan';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { taskOf } from '../items/itemText';

/** What has become of the marks since they were set. */
type MarksState =
  /** This pane has set none on the sheet: nothing is known of them. */
  | 'unknown'
  | 'right'
  /** Rows changed places. Marks stay where they were, so they are on the wrong rows now. */
  | 'sorted'
  /** Another row or cell would be marked now. */
  | 'changed';

/** A row by what it says, and how it is marked. Where rows are put in or taken out, marks move along with theirs: addresses do not count. */
type MarkedRow = [row: string, marks: string];

/** Remembers how a sheet's rows were marked and tells when that is no longer right. */
export class MarkWatch {
  private marked: { sheet: string; rows: MarkedRow[] } | null = null;
  private expected = false;

  /** Marks have just been set: the next look takes them for right. */
  set(): void {
    this.expected = true;
  }

  forget(): void {
    this.marked = null;
    this.expected = false;
  }

  look(sheet: string, inspections: Inspection[], snapshot: SheetSnapshot): MarksState {
    if (!this.expected && this.marked?.sheet !== sheet) return 'unknown';
    const rows = inspections.flatMap((inspection) => markedRows(inspection, snapshot));
    if (this.expected || !this.marked) {
      this.expected = false;
      this.marked = { sheet, rows };
      return 'right';
    }
    const before = this.marked.rows;
    if (haveMoved(before, rows)) return 'sorted';
    const marks = new Map(before);
    return rows.every(([row, now]) => (marks.get(row) ?? '') === now) ? 'right' : 'changed';
  }
}

function markedRows(inspection: Inspection, snapshot: SheetSnapshot): MarkedRow[] {
  const { items, cells } = markPlan(inspection, snapshot);
  const kinds = new Map(items.map(({ item, kind }) => [item.row, kind]));
  const times = new Map<string, number>();
  return inspection.plan.items.map((item): MarkedRow => {
    const words = taskOf(item);
    const time = times.get(words) ?? 0;
    times.set(words, time + 1);
    const own = cells.filter(({ block }) => item.rows.some((row) => block.top <= row && row <= block.bottom));
    const marks = own.map(({ kind, block }) => `${block.left} ${kind}`);
    return [`${words} ${time}`, [kinds.get(item.row) ?? '', ...marks].join(';')];
  });
}

/** Rows that are in both stand in another order. */
function haveMoved(before: MarkedRow[], after: MarkedRow[]): boolean {
  const places = new Map(before.map(([row], place) => [row, place]));
  let last = -1;
  for (const [row] of after) {
    const place = places.get(row);
    if (place === undefined) continue;
    if (place < last) return true;
    last = place;
  }
  return false;
}
