import { columnLetters } from '../../workbook/address';
import { type CellStyle, type ModelCell, type ModelRow, type SheetModel, TABLE_CELL } from '../../workbook/sheetModel';
import { SETTINGS_TEXTS } from '../settingsTexts';
import { SETTINGS_SHEETS } from '../sheets';
import {
  BOOK,
  NO_REPORT,
  type ReportBook,
  type ReportEntry,
  sayShare,
  shareOfPeriod,
  shareOfYear,
  stateOfReport,
  type Typed,
} from './book';
import { shareFormula, stateFormula, timeFormula, yearFormula } from './bookFormulas';
import {
  AMOUNT,
  BLOCK,
  CONTENT,
  DUE_ROW,
  FIRST_ROW,
  HEAD_ROW,
  lettersOfBlock,
  noteColumn,
  SPARE,
  SUBHEAD_ROW,
} from './bookPlaces';

const PLAIN: CellStyle = { ...TABLE_CELL, vertical: 'center' };
const HEAD: CellStyle = { ...PLAIN, bold: true, fill: '#DDEBF7', horizontal: 'center' };
const TYPED_FILL = '#FFF9E5';
const STYLES: Record<string, CellStyle> = {
  title: { ...PLAIN, size: 14, bold: true, border: 'none', wrap: false },
  words: { ...PLAIN, italic: true, border: 'none', vertical: 'top' },
  head: HEAD,
  due: { ...HEAD, fill: TYPED_FILL, format: 'dd/mm/yyyy', wrap: false },
  number: { ...PLAIN, horizontal: 'center' },
  unit: { ...PLAIN, format: '@' },
  day: { ...PLAIN, fill: TYPED_FILL, horizontal: 'center', format: 'dd/mm/yyyy', wrap: false },
  tick: { ...PLAIN, fill: TYPED_FILL, horizontal: 'center', format: '@' },
  note: { ...PLAIN, fill: TYPED_FILL, format: '@' },
  state: { ...PLAIN, horizontal: 'center' },
  foot: { ...PLAIN, bold: true, fill: '#F2F2F2', horizontal: 'center' },
};
const ABOUT = SETTINGS_TEXTS.reports.words.vi;
const WIDTHS = [11, 12, 7, 7, 7];
const LINE = 16;

/** The sheet of the book: what people typed in its place, what follows from it as formulas with their results. `spare`: empty rows for more units. */
export function bookModel(book: ReportBook, spare = SPARE): SheetModel {
  const { periods, units } = book;
  const { mark, title } = SETTINGS_SHEETS.reports;
  const last = FIRST_ROW - 1 + units.length + spare;
  const widths = [5, 26, ...periods.flatMap(() => WIDTHS), 16];
  const end = columnLetters(noteColumn(periods.length));
  const total = widths.reduce((sum, width) => sum + width, 0);
  const block = (period: number, row: number) =>
    `${lettersOfBlock(period, 0)}${row}:${lettersOfBlock(period, BLOCK - 1)}${row}`;
  const each = <T>(of: (place: number) => T[]): T[] => periods.flatMap((_, place) => of(place));
  const heads = [HEAD_ROW, DUE_ROW, SUBHEAD_ROW];
  return {
    mark,
    name: title,
    tab: '#7F7F7F',
    styles: STYLES,
    widths,
    rows: [
      row([cell(title, 'title')], 24),
      row([cell(ABOUT, 'words')], Math.max(2, Math.ceil((ABOUT.length * 1.1) / total)) * LINE),
      row(
        [
          cell(BOOK.number, 'head'),
          cell(BOOK.unit, 'head'),
          ...each((place) => across(periods[place]!.title, 'head')),
          cell(BOOK.note, 'head'),
        ],
        24,
      ),
      row(
        [cell(null, 'head'), cell(null, 'head'), ...each((place) => dueCells(periods[place]!.due)), cell(null, 'head')],
        24,
      ),
      row(
        [
          cell(null, 'head'),
          cell(null, 'head'),
          ...each(() => BOOK.heads.map((words) => cell(words, 'head'))),
          cell(null, 'head'),
        ],
        34,
      ),
      ...units.map((unit, i) => unitRow(book, FIRST_ROW + i, i + 1, unit.name || null, unit.entries, unit.note)),
      ...Array.from({ length: spare }, (_, i) =>
        unitRow(
          book,
          FIRST_ROW + units.length + i,
          null,
          null,
          periods.map(() => NO_REPORT),
          { value: null },
        ),
      ),
      row(
        [
          cell(null, 'foot'),
          cell(BOOK.foot, 'foot'),
          ...each((place) => across(sayShare(shareOfPeriod(book, place)), 'foot', shareFormula(place, last))),
          cell(null, 'foot'),
        ],
        24,
      ),
      row(
        [
          cell(null, 'foot'),
          cell(BOOK.year, 'foot'),
          ...across(sayShare(shareOfYear(book)), 'foot', yearFormula(periods.length, last), periods.length * BLOCK + 1),
        ],
        24,
      ),
    ],
    merges: [
      ...[1, 2].map((at) => `A${at}:${end}${at}`),
      ...['A', 'B', end].map((letters) => `${letters}${HEAD_ROW}:${letters}${SUBHEAD_ROW}`),
      ...each((place) => [block(place, HEAD_ROW), block(place, last + 1)]),
      `C${last + 2}:${end}${last + 2}`,
    ],
    freeze: { rows: heads.at(-1)!, columns: 0 },
    filter: null,
    print: { landscape: true, repeat: { from: HEAD_ROW, to: SUBHEAD_ROW }, breaks: [] },
    charts: [],
    lists: each((place) => [
      {
        range: `${lettersOfBlock(place, AMOUNT)}${FIRST_ROW}:${lettersOfBlock(place, CONTENT)}${last}`,
        choices: [BOOK.tick],
      },
    ]),
  };
}

function unitRow(
  { periods }: ReportBook,
  at: number,
  number: number | null,
  name: string | null,
  entries: readonly ReportEntry[],
  note: Typed,
): ModelRow {
  const blocks = periods.flatMap((period, place) => {
    const entry = entries[place]!;
    const state = name === null ? '' : stateOfReport(entry, period);
    return [
      typed(entry.received, 'day'),
      { ...cell(state, 'state'), formula: stateFormula(place, at) },
      typed(entry.amount, 'tick'),
      typed(entry.content, 'tick'),
      { ...cell(state === BOOK.inTime ? BOOK.tick : '', 'state'), formula: timeFormula(place, at) },
    ];
  });
  return row([cell(number, 'number'), cell(name, 'unit'), ...blocks, typed(note, 'note')], null);
}

const row = (cells: ModelCell[], height: number | null): ModelRow => ({ cells, height });
const cell = (value: ModelCell['value'], style: string): ModelCell => ({ value, style });
const typed = (of: Typed, style: string): ModelCell =>
  'day' in of ? { value: null, day: of.day, style } : cell(of.value, style);
const dueCells = (due: Typed): ModelCell[] => [
  cell(BOOK.due, 'head'),
  typed(due, 'due'),
  ...Array.from({ length: BLOCK - 2 }, () => cell(null, 'head')),
];

/** A text over merged cells. */
function across(words: string, style: string, formula?: string, width: number = BLOCK): ModelCell[] {
  const first = formula === undefined ? cell(words, style) : { ...cell(words, style), formula };
  return [first, ...Array.from({ length: width - 1 }, () => cell(null, style))];
}
