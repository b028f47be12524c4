import { columnNumber, parseAddress } from '../../workbook/address';
import { UnreadableWorkbook } from '../../workbook/host';
import type { MergedRange, SheetSnapshot } from '../../workbook/snapshot';
import { readCell, type CellSurroundings, type RawCell } from './cell';
import { Grid } from './grid';
import type { PartSource } from './package';
import { isTrue, parseXml, type Attributes, type XmlListener } from './parseXml';
import { SheetFormulas } from './sheetFormulas';
import { StringItem } from './stringItem';

const DIGIT_9 = 57;
/** Kinds of formulas that fill a block from its first cell. */
const FILLING = new Set(['array', 'dataTable']);

/** Reads a worksheet's part. Cells that hold nothing, however formatted, are not kept. */
export function readSheetPart(source: PartSource, part: string, name: string, around: CellSurroundings): SheetSnapshot {
  const sheet = new SheetListener(around);
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
    merges: sheet.merges,
    ...sheet.formulas.blocks(),
    hiddenRows: sheet.hiddenRows.filter((row) => row <= values.length),
    hiddenColumns: sheet.hiddenColumns(width),
    date1904: around.date1904,
  };
}

class SheetListener implements XmlListener {
  readonly grid = new Grid();
  readonly merges: MergedRange[] = [];
  readonly hiddenRows: number[] = [];
  readonly formulas = new SheetFormulas();
  private readonly hiddenBlocks: { from: number; to: number }[] = [];
  private row = 0;
  private column = 0;
  private cell: RawCell | null = null;
  private inContent = false;
  private isFormula = false;

  constructor(private readonly around: CellSurroundings) {}

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
      case 'col':
        if (isHidden(attributes, attributes.width)) {
          this.hiddenBlocks.push({ from: Number(attributes.min), to: Number(attributes.max) });
        }
        return;
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
    const columns = new Set<number>();
    for (const { from, to } of this.hiddenBlocks) {
      for (let column = from; column <= Math.min(to, width); column++) columns.add(column);
    }
    return [...columns].sort((a, b) => a - b);
  }

  /** Rows and cells may leave out where they stand: then they follow the one before. */
  private openRow(attributes: Attributes): void {
    const before = this.row;
    this.row = attributes.r === undefined ? this.row + 1 : Number(attributes.r);
    this.column = 0;
    if (this.row === before || this.grid.has(this.row)) throw new UnreadableWorkbook('damaged', `row ${this.row}`);
    if (isHidden(attributes, attributes.ht)) this.hiddenRows.push(this.row);
  }

  private openCell({ r: place, t: type = 'n', s: style }: Attributes): void {
    const letters = place === undefined ? 0 : lettersIn(place);
    this.column = place === undefined ? this.column + 1 : columnNumber(place.slice(0, letters));
    // A cell that says it stands in another row than the one it stands in.
    if (place !== undefined && Number(place.slice(letters)) !== this.row)
      throw new UnreadableWorkbook('damaged', place);
    this.cell = { row: this.row, column: this.column, type, style: Number(style ?? 0), content: null, inline: null };
  }

  private closeCell(): void {
    if (this.cell) this.formulas.closed(this.cell, this.isFormula);
    const read = this.cell && readCell(this.cell, this.around);
    if (read) this.grid.put(this.row, this.column, read.value, read.text, read.style);
    this.cell = null;
    this.isFormula = false;
  }

  private addMerge(range: string): void {
    const [first, last] = range.split(':').map(parseAddress);
    if (!first || !last) return;
    this.merges.push({ top: first.row, left: first.column, bottom: last.row, right: last.column });
  }
}

/** Hidden, or filtered away, or drawn to nothing with the mouse. */
const isHidden = ({ hidden }: Attributes, size: string | undefined) =>
  isTrue(hidden) || (size !== undefined && Number(size) === 0);

function lettersIn(place: string): number {
  let letters = 0;
  while (letters < place.length && place.charCodeAt(letters) > DIGIT_9) letters += 1;
  return letters;
}
