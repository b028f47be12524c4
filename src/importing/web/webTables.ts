import { trimSigns } from '../../language/trim';
import { beyond } from '../../workbook/host';
import { LIMITS } from '../../workbook/limits';
import { MOST_COLUMNS, type ImportedCell, type ImportedRow, type ImportedTable } from '../table/importedTable';
import { BLOCKS } from './blocks';
import { decodeEntities } from './entities';

/** What shows nothing. */
const SILENT = new Set('script style head title noscript template xml'.split(' '));
/** Tags, comments and declarations; the text between is text. */
const MARKUP = /<!--[\s\S]*?(?:-->|$)|<![^>]*>|<\/?([a-zA-Z][a-zA-Z0-9:]*)((?:[\s/](?:[^>"']|"[^"]*"|'[^']*')*)?)>/g;

interface OpenCell {
  lines: string[];
  across: number;
  down: number;
  bold: boolean;
  centred: boolean;
}

/**
 * The tables of a web page that is called a workbook, one under the other, as rows of texts; a table within a cell becomes lines of it. Texts
 * outside of tables stand as lines between them.
 *
 * @throws UnreadableWorkbook with more rows or columns than are read
 */
export function webTables(page: string): ImportedTable {
  const table: ImportedTable = { rows: [], merges: [], widths: [] };
  const reader = new Reader(table);
  let from = 0;
  for (const found of page.matchAll(MARKUP)) {
    reader.text(page.slice(from, found.index));
    from = found.index + found[0].length;
    if (found[1] === undefined) continue;
    const name = found[1].toLowerCase();
    if (found[0].startsWith('</')) reader.close(name);
    else reader.open(name, found[2] ?? '');
  }
  reader.text(page.slice(from));
  reader.end();
  return table;
}

class Reader {
  private depth = 0;
  private silent: string | null = null;
  private row: ImportedRow['cells'] | null = null;
  private cell: OpenCell | null = null;
  /** For each column, how many rows from here on a block from above covers; and from the next row on, one of this row. */
  private covered: number[] = [];
  private coming: number[] = [];
  private outside = '';
  /** The first row of the table under way. */
  private first = 1;

  constructor(private readonly table: ImportedTable) {}

  open(name: string, attributes: string): void {
    if (this.silent !== null) return;
    if (SILENT.has(name)) {
      if (!attributes.endsWith('/')) this.silent = name;
      return;
    }
    if (name === 'table') {
      this.depth += 1;
      if (this.depth === 1) {
        this.line();
        this.covered = [];
        this.first = this.table.rows.length + 1;
      }
    }
    if (this.depth === 1 && name === 'tr') this.newRow();
    else if (this.depth === 1 && (name === 'td' || name === 'th')) this.newCell(name, attributes);
    else if (this.cell) this.within(name);
    else if (name === 'br' || BLOCKS.has(name)) this.line();
  }

  close(name: string): void {
    if (this.silent !== null) {
      if (name === this.silent) this.silent = null;
      return;
    }
    if (name === 'table' && this.depth > 0) {
      if (this.depth === 1) this.endTable();
      this.depth -= 1;
    } else if (this.depth === 1 && (name === 'td' || name === 'th')) this.endCell();
    else if (this.depth === 1 && name === 'tr') this.endRow();
    else if (BLOCKS.has(name)) {
      if (this.cell) this.newLine();
      else this.line();
    }
  }

  text(text: string): void {
    if (this.silent !== null || text === '') return;
    const shown = decodeEntities(text.replace(/[\t\n\r ]+/g, ' ')).replace(/\u00a0/g, ' ');
    if (this.cell) this.cell.lines[this.cell.lines.length - 1] += shown;
    else if (this.depth === 0) this.outside += shown;
  }

  end(): void {
    this.endTable();
    this.line();
  }

  private within(name: string): void {
    if (name === 'br') this.cell!.lines.push('');
    else if (BLOCKS.has(name)) this.newLine();
    else if ((name === 'td' || name === 'th') && this.cell!.lines.at(-1)!.trim() !== '')
      this.cell!.lines[this.cell!.lines.length - 1] += ' ';
    if (name === 'b' || name === 'strong') this.cell!.bold ||= this.cell!.lines.join('').trim() === '';
  }

  private newLine(): void {
    if (this.cell!.lines.at(-1)!.trim() !== '') this.cell!.lines.push('');
  }

  /** A block may claim more rows than its table has. */
  private endTable(): void {
    this.endRow();
    const last = this.table.rows.length;
    for (const block of this.table.merges) if (block.top >= this.first) block.bottom = Math.min(block.bottom, last);
  }

  /** What stands between tables. */
  private line(): void {
    const text = this.outside.trim();
    this.outside = '';
    if (text !== '') this.table.rows.push({ cells: [{ text, bold: false, centred: false }], inTable: false });
  }

  private newRow(): void {
    this.endRow();
    this.row = [];
    this.skip();
  }

  private newCell(name: string, attributes: string): void {
    this.endCell();
    this.row ??= [];
    this.skip();
    const span = (which: string) =>
      Number(new RegExp(`\\b${which}\\s*=\\s*["']?(\\d{1,5})`, 'i').exec(attributes)?.[1] ?? 1) || 1;
    this.cell = {
      lines: [''],
      across: Math.min(span('colspan'), Math.max(1, MOST_COLUMNS - this.row.length)),
      down: Math.min(span('rowspan'), LIMITS['table-rows']),
      bold: name === 'th',
      centred: name === 'th' || /\balign\s*=\s*["']?center|text-align\s*:\s*center/i.test(attributes),
    };
  }

  private endCell(): void {
    const { cell, row } = this;
    this.cell = null;
    if (!cell || !row) return;
    if (row.length >= MOST_COLUMNS) throw beyond('columns');
    const at = row.length;
    row.push(shownCell(cell));
    for (let i = 0; i < cell.across; i++) {
      if (i > 0) row.push(null);
      this.coming[at + i] = cell.down - 1;
    }
    if (cell.across > 1 || cell.down > 1) {
      const top = this.table.rows.length + 1;
      this.table.merges.push({ top, left: at + 1, bottom: top + cell.down - 1, right: at + cell.across });
    }
    this.skip();
  }

  private endRow(): void {
    this.endCell();
    if (!this.row) return;
    this.table.rows.push({ cells: this.row, inTable: true });
    if (this.table.rows.length > LIMITS['table-rows']) throw beyond('table-rows');
    const width = Math.max(this.covered.length, this.coming.length);
    this.covered = Array.from({ length: width }, (_, c) =>
      Math.max(0, (this.covered[c] ?? 0) - 1, this.coming[c] ?? 0),
    );
    this.coming = [];
    this.row = null;
  }

  /** Cells that a block from above covers. */
  private skip(): void {
    while ((this.covered[this.row!.length] ?? 0) > 0) this.row!.push(null);
  }
}

const shownCell = ({ lines, bold, centred }: OpenCell): ImportedCell => ({
  text: trimSigns(
    lines
      .map((line) => line.replace(/ {2,}/g, ' ').trim())
      .join('\n')
      .replace(/\n{3,}/g, '\n\n'),
    '\n',
  ),
  bold,
  centred,
});
