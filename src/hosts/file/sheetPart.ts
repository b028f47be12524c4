import { address } from '../../workbook/address';
import { blockText, isOneCell, LAST } from '../../workbook/block';
import { damaged } from '../../workbook/host';
import { overlapAmong } from '../../workbook/overlap';
import type { MergedRange, SheetSnapshot } from '../../workbook/snapshot';
import { readCell, type CellSurroundings, type RawCell } from './cell';
import { Grid } from './grid';
import type { PartSource } from './package';
import { cellPlace, columnsOf, mergeOf, rowNumber } from './places';
import { isTrue, parseXml, type Attributes, type XmlListener } from './parseXml';
import { SheetFormulas } from './sheetFormulas';
import { StringItem } from './stringItem';
import { LIMITS } from '../../workbook/limits';

/** Kinds of formulas that fill a block from its first cell. */
const FILLING = new Set(['array', 'dataTable']);

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
  const sheet = new SheetListener(around, new Grid(room));
  parseXml(source, part, sheet);
  const { values, texts, formats, fonts, width } = sheet.grid;
  return {
    name,
    top: 1,
    left: 1,
    width,
    values,
    texts,
    formats,
    fonts,
    merges: sheet.merges(),
    ...sheet.formulas.blocks(),
    hiddenRows: sheet.hiddenRows.filter((row) => row <= values.length),
    hiddenColumns: sheet.hiddenColumns(width),
    date1904: around.date1904,
  };
}

class SheetListener implements XmlListener {
  readonly hiddenRows: number[] = [];
  readonly formulas = new SheetFormulas();
  private readonly merged = new Map<string, MergedRange>();
  private readonly hiddenBlocks: { from: number; to: number }[] = [];
  private row = 0;
  private column = 0;
  private cell: RawCell | null = null;
  private inContent = false;
  private isFormula = false;

  constructor(
    private readonly around: CellSurroundings,
    readonly grid: Grid,
  ) {}

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'c':
        return this.openCell(attributes);
      case 'v':
        this.inContent = true;
        if (this.cell) this.cell.content = '';
        return;
      case 'f':
        this.isFormula = true;
        if (this.cell) this.formulas.add(this.cell, FILLING.has(attributes.t ?? '') ? attributes.ref : undefined);
        return;
      case 'row':
        return this.openRow(attributes);
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

  /** Rows and cells may leave out where they stand: then they follow the one before. */
  private openRow(attributes: Attributes): void {
    const before = this.row;
    this.row = attributes.r === undefined ? this.row + 1 : rowNumber(attributes.r);
    this.column = 0;
    if (this.row > LAST.row) throw damaged('row', String(this.row));
    if (this.row === before || this.grid.has(this.row)) throw damaged('row-twice', String(this.row));
    if (isHidden(attributes, attributes.ht)) this.hiddenRows.push(this.row);
  }

  private openCell({ r: place, t: type = 'n', s: style }: Attributes): void {
    if (place === undefined) this.column += 1;
    else {
      const { row, column } = cellPlace(place);
      // A cell that says it stands in another row than the one it stands in.
      if (row !== this.row) throw damaged('cell-elsewhere', place);
      this.column = column;
    }
    if (this.column > LAST.column) throw damaged('cell', address(this.row, this.column));
    this.cell = { row: this.row, column: this.column, type, style: Number(style ?? 0), content: null, inline: null };
  }

  private closeCell(): void {
    if (this.cell) this.formulas.closed(this.cell, this.isFormula);
    const read = this.cell && readCell(this.cell, this.around);
    if (read) this.grid.put(this.row, this.column, read.value, read.text, read.style);
    this.cell = null;
    this.isFormula = false;
  }

  private addMerge(ref: string): void {
    const block = mergeOf(ref);
    if (!isOneCell(block)) this.merged.set(blockText(block), block);
  }
}

/** Hidden, or filtered away, or drawn to nothing with the mouse. */
const isHidden = ({ hidden }: Attributes, size: string | undefined) =>
  isTrue(hidden) || (size !== undefined && Number(size) === 0);
