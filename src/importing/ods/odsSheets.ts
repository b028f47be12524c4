import { DAY_FORMAT, serialOfTime, TIME_FORMAT } from './odsDays';
import { beyond } from '../../workbook/host';
import { LIMITS } from '../../workbook/limits';
import type { CellValue } from '../../workbook/snapshot';
import type { Attributes } from '../../hosts/file/xmlEvents';
import type { ForeignCell, ForeignSheet } from '../foreignSheet';
import type { OdsStyles } from './odsStyles';
import { OdsText } from './odsText';

/** A sheet, and what of it does not come along. */
interface OdsSheet extends ForeignSheet {
  hidden: boolean;
  formulas: number;
  notes: number;
  errors: number;
  hiddenRows: number;
}

/** Elements whose cells are none of the sheet's: what was changed before, tables within drawings. */
const APART = new Set([
  'table:tracked-changes',
  'table:shapes',
  'draw:frame',
  'draw:custom-shape',
  'draw:g',
  'draw:rect',
]);
const isCell = (name: string): boolean => name === 'table:table-cell' || name === 'table:covered-table-cell';
const isError = (text: string): boolean => /^(?:#[A-Z/0!?]+|Err:\d+)$/.test(text);

/** A formula's true or false is written as 1 or 0 that shows itself as a word. */
const isLogical = (text: string): boolean => /^(?:TRUE|FALSE)$/.test(text);

/** Hears the sheets of an OpenDocument. @throws UnreadableWorkbook with more cells than are read */
export class OdsSheets {
  readonly sheets: OdsSheet[] = [];
  private sheet: OdsSheet | null = null;
  private apart = 0;
  private places = 0;
  private row: { cells: (ForeignCell | undefined)[]; times: number; height: number | null } | null = null;
  /** `within`: cells of a table in the cell that are open. */
  private cell: { attributes: Attributes; text: OdsText; within: number } | null = null;
  /** Blank rows that count only when something stands below. */
  private blank = 0;
  /** Styles of cells that say none, by column. */
  private columnStyles: (string | undefined)[] = [];

  constructor(private readonly styles: OdsStyles) {}

  open(name: string, attributes: Attributes): void {
    if (this.apart > 0 || APART.has(name)) {
      this.apart += 1;
      return;
    }
    if (this.cell) {
      if (name === 'office:annotation') {
        if (this.sheet) this.sheet.notes += 1;
        this.apart = 1;
      } else if (isCell(name)) this.cell.within += 1;
      else this.cell.text.open(name, attributes);
    } else if (name === 'table:table') this.begin(attributes);
    else if (!this.sheet) return;
    else if (name === 'table:table-column') this.column(attributes);
    else if (name === 'table:table-row') {
      const times = timesOf(attributes['table:number-rows-repeated']);
      if (attributes['table:visibility'] === 'collapse' || attributes['table:visibility'] === 'filter')
        this.sheet.hiddenRows += 1;
      this.row = { cells: [], times, height: this.styles.heightOf(attributes['table:style-name']) };
    } else if (isCell(name)) this.cell = { attributes, text: new OdsText(), within: 0 };
  }

  text(text: string): void {
    if (this.apart === 0) this.cell?.text.hear(text);
  }

  close(name: string): void {
    if (this.apart > 0) {
      this.apart -= 1;
      return;
    }
    if (this.cell && !isCell(name)) this.cell.text.close(name);
    else if (this.cell && this.cell.within > 0) this.cell.within -= 1;
    else if (this.cell) this.endCell();
    else if (name === 'table:table-row') this.endRow();
    else if (name === 'table:table') this.sheet = null;
  }

  private begin(attributes: Attributes): void {
    this.sheet = {
      name: attributes['table:name'] ?? '',
      hidden: this.styles.isHidden(attributes['table:style-name']),
      rows: [],
      widths: [],
      merges: [],
      formulas: 0,
      notes: 0,
      errors: 0,
      hiddenRows: 0,
    };
    this.blank = 0;
    this.columnStyles = [];
    this.sheets.push(this.sheet);
    if (this.sheets.length > LIMITS.sheets) throw beyond('sheets');
  }

  private column(attributes: Attributes): void {
    const times = timesOf(attributes['table:number-columns-repeated']);
    const width = this.styles.widthOf(attributes['table:style-name']);
    for (let i = 0; i < times && this.sheet!.widths.length < LIMITS.columns; i++) {
      this.sheet!.widths.push(width);
      this.columnStyles.push(attributes['table:default-cell-style-name']);
    }
  }

  private endCell(): void {
    const { attributes, text } = this.cell!;
    this.cell = null;
    if (!this.row || !this.sheet) return;
    const column = this.row.cells.length;
    const times = timesOf(attributes['table:number-columns-repeated']);
    const look = this.styles.lookOf(attributes['table:style-name'] ?? this.columnStyles[column]);
    const { value, format } = this.valueOf(attributes, text.whole(), look.format);
    const cell = value === null && !look.border ? undefined : { value, format, look };
    this.merge(attributes, column);
    // A border to the end of the sheet is no cell that anybody made.
    if (value === null && times > MOST_BORDERED) {
      this.row.cells.length += Math.min(times, LIMITS.columns);
      return;
    }
    for (let i = 0; i < times; i++) this.row.cells.push(cell);
    this.count(times);
  }

  private merge(attributes: Attributes, column: number): void {
    const across = timesOf(attributes['table:number-columns-spanned']);
    const down = timesOf(attributes['table:number-rows-spanned']);
    if (across === 1 && down === 1) return;
    const top = this.sheet!.rows.length + this.blank + 1;
    this.sheet!.merges.push({ top, left: column + 1, bottom: top + down - 1, right: column + across });
    if (this.sheet!.merges.length > LIMITS.merges) throw beyond('merges');
  }

  private endRow(): void {
    const { sheet, row } = this;
    this.row = null;
    if (!sheet || !row) return;
    let end = row.cells.length;
    while (end > 0 && row.cells[end - 1] === undefined) end -= 1;
    row.cells.length = end;
    const filled = row.cells.some((cell) => cell !== undefined && cell.value !== null);
    if (!filled && (row.times > MOST_BORDERED || end === 0)) {
      this.blank += row.times;
      return;
    }
    for (; this.blank > 0; this.blank--) {
      sheet.rows.push({ cells: [], height: null });
      this.count(1);
    }
    for (let i = 0; i < row.times; i++) {
      sheet.rows.push({ cells: row.cells, height: row.height });
      if (i > 0) this.count(end);
    }
  }

  private count(more: number): void {
    this.places += more;
    if (this.places > LIMITS.cells) throw beyond('cells');
  }

  private valueOf(attributes: Attributes, text: string, format: string): { value: CellValue; format: string } {
    if (attributes['table:formula'] !== undefined) this.sheet!.formulas += 1;
    const type = attributes['office:value-type'] ?? attributes['calcext:value-type'];
    if (attributes['calcext:value-type'] === 'error' || (attributes['table:formula'] !== undefined && isError(text))) {
      this.sheet!.errors += 1;
      return { value: text === '' ? '#N/A' : text, format: 'General' };
    }
    const number = Number(attributes['office:value']);
    if (isLogical(text) && (number === 0 || number === 1)) return { value: number === 1, format: 'General' };
    if ((type === 'float' || type === 'percentage' || type === 'currency') && Number.isFinite(number))
      return { value: number, format: numberFormat(type, number, format) };
    if (type === 'boolean') return { value: attributes['office:boolean-value'] === 'true', format: 'General' };
    const serial = serialOfTime(attributes['office:date-value'], attributes['office:time-value']);
    if (serial !== null) {
      const plain = attributes['office:date-value'] === undefined ? TIME_FORMAT : DAY_FORMAT;
      return { value: serial, format: format === 'General' ? plain : format };
    }
    const said = attributes['office:string-value'] ?? text;
    return { value: said === '' ? null : said, format: format === '@' ? '@' : 'General' };
  }
}

/** A style may leave out what the value's own kind says. */
function numberFormat(type: string, value: number, format: string): string {
  if (format !== '@' && format !== 'General') return format;
  if (type !== 'percentage') return 'General';
  return Number.isInteger(Math.round(value * 1e6) / 1e4) ? '0%' : '0.00%';
}

/** Cells in a row with lines and nothing in them that are kept; more of them reach to the end of the sheet. */
const MOST_BORDERED = 256;

const timesOf = (text: string | undefined): number => {
  const times = Number(text ?? 1);
  return Number.isInteger(times) && times >= 1 ? Math.min(times, LIMITS.rows) : 1;
};
