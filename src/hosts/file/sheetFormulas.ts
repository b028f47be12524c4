import { blockIn } from '../../workbook/block';
import { CellBlocks } from '../../workbook/cellBlocks';
import type { MergedRange } from '../../workbook/snapshot';
import type { RawCell } from './cell';

/** Cells that array formulas of one sheet may fill: a few that claim the whole sheet each would take for ever. */
const MOST_FILLED = 1_000_000;

/**
 * Which cells of a sheet hold formulas, and which of these have no result in the file. Many programs write formulas without one and leave the
 * counting to Excel; a formula that gives an empty text is another thing, it has its result.
 */
export class SheetFormulas {
  private readonly formulas = new CellBlocks();
  private readonly unknown = new CellBlocks();
  /** Blocks filled by one formula, which stands in their first cell only. */
  private readonly filled: MergedRange[] = [];
  /** Cells that have a result, once there is a block; a number each, as there may be millions. */
  private readonly known: number[] = [];
  private room = MOST_FILLED;

  /** A formula stands in the cell; `ref` is the block it fills, where it fills one. */
  add(cell: RawCell, ref: string | undefined): void {
    this.formulas.add(cell.row, cell.column);
    if (ref === undefined) return;
    const block = blockIn(ref);
    const size = block ? (block.bottom - block.top + 1) * (block.right - block.left + 1) : 0;
    if (!block || size > this.room) return;
    this.room -= size;
    this.filled.push(block);
  }

  /** The cell's content is read. */
  closed(cell: RawCell, isFormula: boolean): void {
    const has = hasResult(cell);
    if (isFormula && !has) this.unknown.add(cell.row, cell.column);
    if (has) this.hasResult(cell.row, cell.column);
  }

  /** A cell that holds something. */
  hasResult(row: number, column: number): void {
    if (this.filled.length > 0) this.known.push(row * COLUMNS + column);
  }

  /** The blocks, once the whole sheet is read. */
  blocks(): { formulas: MergedRange[]; unknown: MergedRange[] } {
    const known = new Float64Array(this.known).sort();
    for (const { top, left, bottom, right } of this.filled)
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++) {
          this.formulas.add(row, column);
          if (!isAmong(known, row * COLUMNS + column)) this.unknown.add(row, column);
        }
    return { formulas: this.formulas.joined(), unknown: this.unknown.joined() };
  }
}

const COLUMNS = 16_385;

function isAmong(sorted: Float64Array, number: number): boolean {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle]! < number) from = middle + 1;
    else to = middle;
  }
  return sorted[from] === number;
}

/** An empty <v> is the result of a formula only where it says that it is a text. */
const hasResult = ({ type, content, inline }: RawCell): boolean =>
  inline !== null || (content !== null && (type === 'str' || content.trim() !== ''));
