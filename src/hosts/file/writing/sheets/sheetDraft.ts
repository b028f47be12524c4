import { address } from '../../../../workbook/address';
import { ChangeRefused } from '../../../../workbook/host';
import type { CellValue, MergedRange } from '../../../../workbook/snapshot';
import { readCell, type CellSurroundings } from '../../cell';
import { isProtectedAgainst, type Protected } from '../../sheetProtection';
import { blockOf, blocksOf } from './blockOf';
import { writeCells, type CellWrite } from './cellWrites';
import type { PackageDraft } from '../draft';
import { childOf, childrenOf, prefixOf, setAttribute, type Element } from '../elements';
import { placeFor, WORKSHEET_ORDER } from '../schemaOrder';
import { placeOf, scanSheet, type SheetScan, type Slot, type Wanted } from './sheetScan';
import { Splices } from '../splice';
import { withPrefix } from '../xmlText';

/**
 * One of the workbook's sheets while it is being changed. It is looked through once; what each kind of change needs is gathered in one list
 * of splices, and `flush` writes the part.
 */
export class SheetDraft {
  readonly text: string;
  readonly scan: SheetScan;
  readonly splices = new Splices();
  readonly merges: MergedRange[];
  private readonly writes = new Map<number, Map<number, CellWrite>>();

  constructor(
    readonly draft: PackageDraft,
    readonly name: string,
    readonly part: string,
    private readonly wanted: Wanted,
    private readonly around: () => CellSurroundings,
  ) {
    this.text = draft.text(part);
    this.scan = scanSheet(this.text, part, wanted);
    const merges = childrenOf(childOf(this.root, 'mergeCells'), 'mergeCell');
    this.merges = merges.flatMap(({ attributes }) => blocksOf(attributes.ref));
  }

  get root(): Element {
    return this.scan.root;
  }

  /** @throws ChangeRefused when the sheet is protected against that: Excel would not let anyone do it by hand either. */
  writable(what: Protected = 'cells'): this {
    if (this.isLocked(what)) throw new ChangeRefused('protected-sheet', this.name);
    return this;
  }

  /** Whether the sheet is protected against a kind of change. */
  isLocked(what: Protected): boolean {
    return isProtectedAgainst(what, childOf(this.root, 'sheetProtection')?.attributes);
  }

  /** Notes only adorn: on a sheet that takes the look of cells but no notes, all else is done without them. */
  get leavesNotesOut(): boolean {
    return this.isLocked('notes') && !this.isLocked('formats');
  }

  /** What a cell holds by now. Only of cells that were asked for. */
  valueAt(row: number, column: number): CellValue {
    const write = this.writes.get(row)?.get(column);
    if (write?.value !== undefined) return write.value;
    const cell = this.slotAt(row, column)?.cell;
    return (cell && readCell(cell, this.around())?.value) ?? null;
  }

  hasFormula(row: number, column: number): boolean {
    return this.slotAt(row, column)?.cell?.formula ?? false;
  }

  /** Parts of its text have a look of their own, which a plain text would lose. */
  isRich(row: number, column: number): boolean {
    const cell = this.slotAt(row, column)?.cell;
    if (!cell) return false;
    return cell.inline?.rich ?? (cell.type === 's' && this.around().strings.rich.has(Number(cell.content)));
  }

  /** The number of a cell's style; undefined for a cell that is not there. */
  styleAt(row: number, column: number): number | undefined {
    return this.slotAt(row, column)?.cell?.style;
  }

  /** What is left out of a write stays as it is. */
  write(row: number, column: number, write: CellWrite): void {
    const inRow = this.writes.get(row) ?? new Map<number, CellWrite>();
    this.writes.set(row, inRow);
    inRow.set(column, { ...inRow.get(column), ...write });
  }

  /** Adds a child at its place. What other changes add at the same place stands before or behind it as the schema wants. */
  insertChild(child: string, xml: string): void {
    const place = placeFor(this.root, child, WORKSHEET_ORDER);
    this.splices.insert(place, withPrefix(xml, prefixOf(this.root)), WORKSHEET_ORDER.indexOf(child));
  }

  flush(): void {
    if (this.writes.size > 0) {
      writeCells(this.splices, this.text, this.scan, this.writes);
      this.widenDimension();
    }
    if (!this.splices.none && this.draft.has(this.part)) this.draft.put(this.part, this.splices.apply(this.text));
  }

  private slotAt(row: number, column: number): Slot | undefined {
    return this.scan.rows.get(row)?.slots[placeOf(this.wanted.get(row) ?? [], column)];
  }

  /** The block that the sheet declares to hold all cells: programs that trust it would not read what lies outside. */
  private widenDimension(): void {
    const dimension = childOf(this.root, 'dimension');
    const before = blockOf(dimension?.attributes.ref ?? '');
    if (!dimension || !before) return;
    const block = { ...before };
    for (const [row, inRow] of this.writes) {
      for (const column of inRow.keys()) {
        block.top = Math.min(block.top, row);
        block.bottom = Math.max(block.bottom, row);
        block.left = Math.min(block.left, column);
        block.right = Math.max(block.right, column);
      }
    }
    if (JSON.stringify(before) === JSON.stringify(block)) return;
    const widened = `${address(block.top, block.left)}:${address(block.bottom, block.right)}`;
    setAttribute(this.splices, this.text, dimension, 'ref', widened);
  }
}
