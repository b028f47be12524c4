import { parseAddress } from '../../src/workbook/address';
import type { ModelCell, SheetModel } from '../../src/workbook/sheetModel';

/** A cell as people read it: a day as it is written in models, an empty one as "". */
export type Shown = string | number;

/** A table of one of our sheets, read as people read it: by its headings. */
export interface HeadedTable {
  /** The headings from left to right; under a heading over several columns "group / heading". */
  heads: string[];
  /** Each row below the head, by the headings. */
  rows: Record<string, Shown>[];
}

const shown = (cell: ModelCell | null | undefined): Shown => {
  const value = cell?.day ?? cell?.value ?? '';
  return typeof value === 'boolean' ? String(value) : value;
};

/** The tables of a sheet, in order: each begins with a row of head cells and ends with a row that has no cells. */
export function headedTables(model: SheetModel): HeadedTable[] {
  const at = spread(model);
  const isHead = (row: number) => model.rows[row - 1]?.cells.some((cell) => cell?.style === 'head') ?? false;
  const tables: HeadedTable[] = [];
  for (let row = 1; row <= model.rows.length; row += 1) {
    if (!isHead(row)) continue;
    const from = row;
    while (isHead(row + 1)) row += 1;
    const heads = model.widths.map((_, i) => {
      const levels = Array.from({ length: row - from + 1 }, (__, down) => String(at(from + down, i + 1)));
      return [...new Set(levels.filter((words) => words !== ''))].join(' / ');
    });
    const rows: HeadedTable['rows'] = [];
    while (row < model.rows.length && model.rows[row]!.cells.length > 0 && !isHead(row + 1)) {
      row += 1;
      rows.push(Object.fromEntries(heads.flatMap((head, i) => (head === '' ? [] : [[head, at(row, i + 1)]]))));
    }
    tables.push({ heads: heads.filter((head, i) => head !== '' && head !== heads[i - 1]), rows });
  }
  return tables;
}

/** What each cell shows; of merged cells each what the first one does. */
function spread({ rows, merges }: SheetModel): (row: number, column: number) => Shown {
  const first = new Map<string, [row: number, column: number]>();
  for (const block of merges) {
    const [from, to] = block.split(':').map((one) => parseAddress(one)!) as [Place, Place];
    for (let row = from.row; row <= to.row; row += 1)
      for (let column = from.column; column <= to.column; column += 1)
        first.set(`${row} ${column}`, [from.row, from.column]);
  }
  return (row, column) => {
    const [r, c] = first.get(`${row} ${column}`) ?? [row, column];
    return shown(rows[r - 1]?.cells[c - 1]);
  };
}
interface Place {
  row: number;
  column: number;
}

/** The one table of a sheet that has all these headings. */
export function tableWith(model: SheetModel, ...heads: string[]): HeadedTable {
  const found = headedTables(model).filter((table) => heads.every((head) => table.heads.includes(head)));
  if (found.length !== 1) throw new Error(`${found.length} tables of “${model.name}” have ${heads.join(', ')}`);
  return found[0]!;
}
