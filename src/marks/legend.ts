import type { Day } from '../calendar/day';
import { type Bilingual, fill, type Language } from '../language/bilingual';
import { showDay } from '../language/showDay';
import type { HighlightStyle } from '../workbook/changes';
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

const WIDTHS = [16, 9, 26, 34, 34, 8, 8, 11];
const LAST = 'H';

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
    cells: Object.values(LEGEND_WORDS.head).map((words) => ({ value: say(words), style: 'head' })),
    height: 32,
  };
  const body = counts.map((count) => kindRow(count, language));
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
    widths: WIDTHS,
    rows,
    merges: rows.flatMap((row, i) => (row.cells.length === 1 ? [`A${i + 1}:${LAST}${i + 1}`] : [])),
    freeze: { rows: 0, columns: 0 },
    filter: null,
    print: { landscape: true, repeat: null, breaks: [] },
    charts: [],
  });
}

function kindRow({ kind, cells, items, first }: MarkCount, language: Language): ModelRow {
  const words = KIND_WORDS[kind];
  const row: ModelCell[] = [
    { value: words.name[language], style: `cell-${kind}` },
    { value: isRowKind(kind) ? null : '–', style: isRowKind(kind) ? `row-${kind}` : 'centre' },
    { value: words.sign[language], style: 'text' },
    { value: words.means[language], style: 'text' },
    { value: words.do[language], style: 'text' },
    { value: cells, style: 'number' },
    { value: isRowKind(kind) ? items : '–', style: isRowKind(kind) ? 'number' : 'centre' },
    first ? { value: first.cell, style: 'link', link: first } : { value: '–', style: 'centre' },
  ];
  return { cells: row, height: 34 };
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
