import type { Day } from '../calendar/day';
import { type Bilingual, fill, type Language } from '../language/bilingual';
import { showDay } from '../language/showDay';
import type { HighlightStyle } from '../workbook/changes';
import { columnLetters } from '../workbook/address';
import { withCode } from '../workbook/sheetCode';
import { type CellStyle, type ModelCell, type ModelRow, type SheetModel, TABLE_CELL } from '../workbook/sheetModel';
import type { MarkCount } from './counts';
import { isRowKind, MARK_KINDS } from './kinds';
import { CELL_LOOKS, ROW_LOOKS } from './looks';
import { KIND_WORDS, LEGEND_WORDS } from './words';

export const LEGEND_MARK = 'NamRo_Legend';

interface LegendOptions {
  counts: MarkCount[];
  /** Sheets that were marked. */
  sheets: string[];
  asOf: Day;
  /** Local day and hour of marking, "2026-06-15T15:42". */
  writtenAt: string;
  language: Language;
}

/** A column of the legend: its head, its width in characters, and what it shows of a kind. */
interface Column {
  head: Bilingual;
  width: number;
  cell: (count: MarkCount, language: Language) => ModelCell;
}

/** What a kind without marked rows has in the columns of rows. */
const NO_ROWS: ModelCell = { value: '–', style: 'centre' };
const words = (of: 'sign' | 'means' | 'do'): Column['cell'] => {
  return ({ kind }, language) => ({ value: KIND_WORDS[kind][of][language], style: 'text' });
};

const COLUMNS: readonly Column[] = [
  {
    head: LEGEND_WORDS.head.cell,
    width: 16,
    cell: ({ kind }, language) => ({ value: KIND_WORDS[kind].name[language], style: `cell-${kind}` }),
  },
  {
    head: LEGEND_WORDS.head.row,
    width: 9,
    cell: ({ kind }) => (isRowKind(kind) ? { value: null, style: `row-${kind}` } : NO_ROWS),
  },
  { head: LEGEND_WORDS.head.sign, width: 26, cell: words('sign') },
  { head: LEGEND_WORDS.head.means, width: 34, cell: words('means') },
  { head: LEGEND_WORDS.head.do, width: 34, cell: words('do') },
  { head: LEGEND_WORDS.head.cells, width: 8, cell: ({ cells }) => ({ value: cells, style: 'number' }) },
  {
    head: LEGEND_WORDS.head.items,
    width: 8,
    cell: ({ kind, items }) => (isRowKind(kind) ? { value: items, style: 'number' } : NO_ROWS),
  },
  {
    head: LEGEND_WORDS.head.first,
    width: 11,
    cell: ({ first }) => (first ? { value: first.cell, style: 'link', link: first } : { value: '–', style: 'centre' }),
  },
];
const LAST = columnLetters(COLUMNS.length);

/** The sheet that says what the colours mean, how many there are, and when they were set. */
export function legend({ counts, sheets, asOf, writtenAt, language }: LegendOptions): SheetModel {
  const say = (words: Bilingual) => words[language];
  const [day, time] = writtenAt.split('T') as [string, string];
  const written = fill(say(LEGEND_WORDS.written), {
    time: time.slice(0, 5),
    day: showDay(day, language),
    asOf: showDay(asOf, language),
  });
  const lines = [
    line(say(LEGEND_WORDS.title), 'title', 24),
    line(written, 'line', 34),
    line(fill(say(LEGEND_WORDS.sheets), { sheets: sheets.map((name) => `“${name}”`) }), 'line', 18),
    { cells: [], height: 8 },
  ];
  const head: ModelRow = {
    cells: COLUMNS.map((column) => ({ value: say(column.head), style: 'head' })),
    height: 32,
  };
  const body: ModelRow[] = counts.map((count) => ({
    cells: COLUMNS.map(({ cell }) => cell(count, language)),
    height: 34,
  }));
  const after = [
    { cells: [], height: 8 },
    line(say(LEGEND_WORDS.order), 'line', 18),
    line(say(LEGEND_WORDS.own), 'line', 18),
    line(say(LEGEND_WORDS.code), 'code', 18),
  ];
  const rows = [...lines, head, ...body, ...after];
  return withCode({
    mark: LEGEND_MARK,
    name: say(LEGEND_WORDS.sheet),
    tab: '#5B9BD5',
    styles: STYLES,
    widths: COLUMNS.map(({ width }) => width),
    rows,
    merges: rows.flatMap((row, i) => (row.cells.length === 1 ? [`A${i + 1}:${LAST}${i + 1}`] : [])),
    freeze: { rows: 0, columns: 0 },
    filter: null,
    print: { landscape: true, repeat: null, breaks: [] },
    charts: [],
  });
}

const line = (value: string, style: string, height: number): ModelRow => ({ cells: [{ value, style }], height });

const text = TABLE_CELL;
const centre: CellStyle = { ...text, horizontal: 'center' };

/** A highlight as a cell of ours: such a cell has thin borders only, so the words beside it name the border. */
const swatch = ({ fill, colour, bold, italic, underline }: HighlightStyle): CellStyle => ({
  ...centre,
  fill,
  colour,
  bold,
  italic,
  underline,
});

const STYLES: SheetModel['styles'] = {
  title: { ...text, border: 'none', size: 14, bold: true, wrap: false },
  line: { ...text, border: 'none' },
  code: { ...text, border: 'none', size: 10, italic: true, colour: '#595959' },
  head: { ...centre, bold: true, fill: '#DDEBF7' },
  text,
  centre,
  number: { ...centre, format: '0' },
  link: { ...centre, colour: '#0563C1', underline: true },
  ...Object.fromEntries(MARK_KINDS.map((kind) => [`cell-${kind}`, swatch(CELL_LOOKS[kind])])),
  ...Object.fromEntries(MARK_KINDS.filter(isRowKind).map((kind) => [`row-${kind}`, swatch(ROW_LOOKS[kind])])),
};
