import { blockText, isOneCell } from '../../workbook/block';
import { damaged } from '../../workbook/host';
import { LIMITS } from '../../workbook/limits';
import { overlapAmong } from '../../workbook/overlap';
import type { MergedRange, SheetSnapshot } from '../../workbook/snapshot';
import type { CellSurroundings } from './cell';
import { Grid } from './grid';
import type { PartSource } from './package';
import { columnsOf, mergeOf } from './places';
import { parseXml, type Attributes, type XmlListener } from './parseXml';
import { readPlain } from './plain/readPlain';
import { scanSheet } from './plain/scanSheet';
import { isHidden, SheetCells, type SheetCell } from './sheetCells';
import { StringItem } from './stringItem';

/**
 * Reads a worksheet's part. Cells that hold nothing, however formatted, are not kept. `room` is how many cells may be kept of it.
 * @throws UnreadableWorkbook
 */
export function readSheetPart(
  source: PartSource,
  part: string,
  name: string,
  around: CellSurroundings,
  room: number = LIMITS.cells,
): SheetSnapshot {
  const begin = () => {
    const cells = new SheetCells(around, new Grid(room));
    return { cells, listener: new SheetListener(cells) };
  };
  const plain = readPlain(source, part, (text) => {
    const { cells, listener } = begin();
    scanSheet(text, source.shownName(part), cells, listener);
    return snapshotOf(name, cells, listener, around);
  });
  if (plain !== null) return plain;
  const { cells, listener } = begin();
  parseXml(source, part, listener);
  return snapshotOf(name, cells, listener, around);
}

function snapshotOf(
  name: string,
  { grid, formulas, hiddenRows }: SheetCells,
  listener: SheetListener,
  { date1904 }: CellSurroundings,
): SheetSnapshot {
  const { values, texts, formats, fonts, width } = grid.finish();
  return {
    name,
    top: 1,
    left: 1,
    width,
    values,
    texts,
    formats,
    fonts,
    merges: listener.merges(),
    ...formulas.blocks(),
    hiddenRows: hiddenRows.filter((row) => row <= values.length),
    hiddenColumns: listener.hiddenColumns(width),
    date1904,
  };
}

class SheetListener implements XmlListener {
  private readonly merged = new Map<string, MergedRange>();
  private readonly hiddenBlocks: { from: number; to: number }[] = [];
  private cell: SheetCell | null = null;
  private inContent = false;

  constructor(private readonly cells: SheetCells) {}

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'c':
        this.cell = this.cells.openCell(attributes);
        return;
      case 'v':
        this.inContent = true;
        if (this.cell) this.cell.content = '';
        return;
      case 'f':
        if (this.cell) this.cells.addFormula(this.cell, attributes);
        return;
      case 'row':
        return this.cells.openRow(attributes);
      case 'is':
        if (this.cell) this.cell.inline = new StringItem();
        return;
      case 'mergeCell':
        return this.addMerge(attributes.ref ?? '');
      case 'col': {
        const columns = columnsOf(attributes);
        if (columns && isHidden(attributes, attributes.width)) this.hiddenBlocks.push(columns);
        return;
      }
      default:
        this.cell?.inline?.open(name, attributes);
    }
  }

  close(name: string): void {
    if (name === 'v') this.inContent = false;
    else if (name === 'c') this.closeCell();
    else this.cell?.inline?.close(name);
  }

  text(text: string): void {
    if (!this.cell) return;
    if (this.inContent) this.cell.content += text;
    else this.cell.inline?.hear(text);
  }

  hiddenColumns(width: number): number[] {
    const columns: number[] = [];
    let next = 1;
    for (const { from, to } of this.hiddenBlocks.sort((a, b) => a.from - b.from)) {
      for (next = Math.max(next, from); next <= Math.min(to, width); next++) columns.push(next);
    }
    return columns;
  }

  /** @throws UnreadableWorkbook for blocks that share cells: which words are whose nobody knows. */
  merges(): MergedRange[] {
    const merges = [...this.merged.values()];
    const twice = overlapAmong(merges);
    if (twice) throw damaged('merges-overlap', blockText(twice));
    return merges;
  }

  private closeCell(): void {
    if (this.cell) this.cells.closeCell(this.cell);
    this.cell = null;
  }

  private addMerge(ref: string): void {
    const block = mergeOf(ref);
    if (!isOneCell(block)) this.merged.set(blockText(block), block);
  }
}
