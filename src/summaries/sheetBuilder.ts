import { columnLetters } from '../workbook/address';
import type { ChartModel } from '../workbook/chartModel';
import type { ModelCell, ModelRow, SheetModel } from '../workbook/sheetModel';
import { type Cell, text } from './cells';
import type { SheetName } from './names';
import { type PageBlock, pageBreaks } from './pages';
import { textHeight } from '../workbook/textHeight';
import { type StyleName, STYLES, TAB } from './styles';

/** A sheet being written, row after row from the top. */
export interface SheetBuilder {
  /** The row (1-based) that comes next. */
  readonly next: number;
  /** Columns of the sheet's table. */
  readonly columns: number;
  /** Writes a row and returns its number. Cells flow from column A to the next that no cell above reaches into; null leaves a column free. `least`
   * is a height the row has even where its texts need less. */
  row(cells: (Cell | null)[], least?: number): number;
  /** One text across the table. */
  line(words: string, style: StyleName, span?: Pick<Cell, 'link' | 'across'>): number;
  gap(height?: number): void;
  /** The head of the sheet's main table: it is repeated on each printed page; `freeze` keeps it in sight. */
  head(rows: (Cell | null)[][], options?: { freeze?: boolean; columns?: number }): { from: number; to: number };
  filter(block: string): void;
  /** What is written within stands on one printed page, where it fits on one. */
  together<T>(write: () => T): T;
  /** A printed page begins above the row that comes next. */
  breakHere(): void;
  chart(chart: ChartModel): void;
  build(): SheetModel;
}

/** Begins a sheet. `widths`, in characters, from column A on. */
export function startSheet(name: SheetName, widths: number[]): SheetBuilder {
  const rows: ModelRow[] = [];
  const merges: string[] = [];
  const charts: ChartModel[] = [];
  const breaks: number[] = [];
  const blocks: PageBlock[] = [];
  const styles = new Set<StyleName>();
  /** Cells below the row being written that a merge from above takes: row → column → style. */
  const taken = new Map<number, Map<number, StyleName>>();
  /** Heights that cells reaching over several rows need: set right when all rows are there. */
  const tall: { from: number; to: number; needs: number }[] = [];
  let filter: string | null = null;
  let repeat: SheetModel['print']['repeat'] = null;
  let freeze = { rows: 0, columns: 0 };

  const widthAt = (column: number, across: number): number =>
    widths.slice(column - 1, column - 1 + across).reduce((sum, width) => sum + width, 0) || 9;

  const write = (cells: (Cell | null)[], least = 0): number => {
    const row = rows.length + 1;
    const fromAbove = taken.get(row);
    const written: (ModelCell | null)[] = [];
    let needs = least;
    let column = 1;
    const skip = () => {
      for (let style = fromAbove?.get(column); style; style = fromAbove?.get(column)) {
        written[column - 1] = { value: null, style };
        column += 1;
      }
    };
    for (const cell of cells) {
      skip();
      if (cell === null) {
        written[column - 1] = null;
        column += 1;
        continue;
      }
      const { across = 1, down = 1, ...model } = cell;
      styles.add(cell.style);
      written[column - 1] = model;
      for (let i = 1; i < across; i += 1) written[column - 1 + i] = { value: null, style: cell.style };
      for (let below = row + 1; below < row + down; below += 1) {
        const columns = taken.get(below) ?? new Map<number, StyleName>();
        for (let i = 0; i < across; i += 1) columns.set(column + i, cell.style);
        taken.set(below, columns);
      }
      if (across > 1 || down > 1) {
        const end = columnLetters(column + across - 1) + (row + down - 1);
        merges.push(`${columnLetters(column)}${row}:${end}`);
      }
      const shown = typeof cell.value === 'string' ? cell.value : '0';
      const own = textHeight(shown, widthAt(column, across), STYLES[cell.style]);
      if (down > 1) tall.push({ from: row, to: row + down - 1, needs: own });
      else needs = Math.max(needs, own);
      column += across;
    }
    skip();
    rows.push({ cells: written, height: needs || null });
    return row;
  };

  return {
    get next() {
      return rows.length + 1;
    },
    columns: widths.length,
    row: write,
    line: (words, style, span = {}) => write([text(words, style, { across: widths.length, ...span })]),
    gap: (height = 8) => void write([], height),
    head(head, options = {}) {
      const from = rows.length + 1;
      for (const cells of head) write(cells);
      const to = rows.length;
      repeat = { from, to };
      if (options.freeze) freeze = { rows: to, columns: options.columns ?? 0 };
      return { from, to };
    },
    filter(block) {
      filter = block;
    },
    together(writeAll) {
      const from = rows.length + 1;
      const result = writeAll();
      if (rows.length >= from) blocks.push({ from, to: rows.length });
      return result;
    },
    breakHere: () => void breaks.push(rows.length + 1),
    chart: (chart) => void charts.push(chart),
    build: () => {
      const final = stretched(rows, tall);
      return {
        ...name,
        tab: TAB,
        styles: Object.fromEntries([...styles].map((style) => [style, STYLES[style]])),
        widths,
        rows: final,
        merges,
        freeze,
        filter,
        print: { landscape: true, repeat, breaks: pageBreaks(final, widths, repeat, blocks, breaks) },
        charts,
      };
    },
  };
}

/** The last of the rows a cell reaches over grows by what they lack together. */
function stretched(
  rows: readonly ModelRow[],
  tall: readonly { from: number; to: number; needs: number }[],
): ModelRow[] {
  const grown = [...rows];
  for (const { from, to, needs } of tall) {
    const together = grown.slice(from - 1, to).reduce((sum, { height }) => sum + (height ?? 15), 0);
    const last = grown[to - 1];
    if (last && together < needs) grown[to - 1] = { ...last, height: (last.height ?? 15) + needs - together };
  }
  return grown;
}
