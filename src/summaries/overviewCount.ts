import type { Inspection } from '../checks/engine/inspection';
import { hasResults } from '../figures/results';
import { fill } from '../language/bilingual';
import { showDay } from '../language/showDay';
import { type Cell, formula, number, text } from './cells';
import { doneOf, type FigureKey, type Figures, openOf, withoutTermOf } from '../figures/figures';
import type { FigureColumns } from './figureTable';
import { share } from './formulas';
import type { SheetBuilder } from './sheetBuilder';
import { COLOURS } from './styles';
import type { SheetContext } from './summary';
import { WORDS } from './words';

const words = WORDS.overview;
/** Columns of "of which"; the chart stands right of them. */
const DETAIL_ACROSS = 5;
const ROW_HEIGHT = 18;

/** A line of the office's count: which figures it adds up, which of them it says one by one. */
interface Line {
  name: string;
  part: Exclude<keyof typeof words.parts, 'doneUnknown'>;
  value: (of: Figures) => number;
  cells: readonly FigureKey[];
  details: readonly (keyof typeof words.details)[];
  colour: string;
}

const LINES: readonly Line[] = [
  {
    name: WORDS.groups.done,
    part: 'done',
    value: doneOf,
    cells: ['onTime', 'late', 'undated'],
    details: ['onTime', 'late', 'undated'],
    colour: COLOURS.done,
  },
  {
    name: WORDS.groups.open,
    part: 'open',
    value: openOf,
    cells: ['withinTerm', 'begun', 'dueSoon'],
    details: ['begun', 'dueSoon'],
    colour: COLOURS.withinTerm,
  },
  {
    name: WORDS.groups.overdue,
    part: 'overdue',
    value: ({ overdue }) => overdue,
    cells: ['overdue'],
    details: ['overdueLong'],
    colour: COLOURS.overdue,
  },
  {
    name: WORDS.figures.perhapsOverdue,
    part: 'perhapsOverdue',
    value: ({ perhapsOverdue }) => perhapsOverdue,
    cells: ['perhapsOverdue'],
    details: [],
    colour: COLOURS.perhapsOverdue,
  },
  {
    name: WORDS.figures.waiting,
    part: 'waiting',
    value: ({ waiting }) => waiting,
    cells: ['waiting'],
    details: [],
    colour: COLOURS.waiting,
  },
  {
    name: WORDS.groups.withoutTerm,
    part: 'withoutTerm',
    value: withoutTermOf,
    cells: ['continuous', 'noDate', 'begunNoDate'],
    details: ['continuous', 'noDate', 'begunNoDate'],
    colour: COLOURS.withoutTerm,
  },
  {
    name: WORDS.figures.notApplicable,
    part: 'notApplicable',
    value: ({ notApplicable }) => notApplicable,
    cells: ['notApplicable'],
    details: [],
    colour: COLOURS.notApplicable,
  },
];

/** Lines that are said even when they are 0: that nothing is overdue is news. */
const ALWAYS: readonly Line['part'][] = ['done', 'overdue'];

/** The count in one sentence: what a director reads first. */
export function countSentence(of: Figures, { plan, asOf, progressSettings }: Inspection): string {
  const { longOverdueDays } = progressSettings;
  const parts = LINES.filter((line) => line.value(of) > 0 || ALWAYS.includes(line.part)).map((line) => {
    if (line.part === 'done' && !hasResults(plan)) return words.parts.doneUnknown;
    const details = detailsOf(line, of, longOverdueDays);
    return fill(words.parts[line.part], { n: line.value(of) }) + (details && fill(words.ofWhich, { parts: details }));
  });
  const day = showDay(asOf, 'vi');
  return fill(words.sentence, { day, parts: [fill(words.parts.items, { n: of.items }), ...parts].join('; ') });
}

/** "đúng hạn 4, trễ hạn 3": what is not 0. */
const detailsOf = (line: Line, of: Figures, days: number): string =>
  line.details
    .filter((key) => of[key] > 0)
    .map((key) => fill(words.details[key], { n: of[key], days }))
    .join(', ');

/** The office's count, summed from row `whole` of the table of sections below it. */
export function countTable(
  sheet: SheetBuilder,
  columns: FigureColumns,
  of: Figures,
  whole: number,
  sentence: string,
  { inspection, settings }: SheetContext,
): void {
  const [what, items, rate, details] = words.count.head;
  const heading = sheet.line(words.count.heading, 'heading');
  const top = sheet.row([
    ...[WORDS.number, what, items, rate].map((title) => text(title, 'head')),
    text(details, 'head', { across: DETAIL_ACROSS }),
  ]);
  const from = top + 1;
  const totalRow = from + LINES.length;
  const all = { at: `$C$${totalRow}`, value: of.items };
  const write = (names: Cell[], cell: Cell, detail: Cell, look: 'percent' | 'totalPercent' | null) => {
    const part = { at: `C${sheet.next}`, value: Number(cell.value) };
    const rate = look === null ? text(WORDS.noResults, 'textCentre') : share(part, all, look);
    sheet.row([...names, cell, rate, { ...detail, across: DETAIL_ACROSS }], ROW_HEIGHT);
  };
  LINES.forEach((line, i) => {
    const cells = line.cells.filter((key) => columns.columnOf(key) > 0).map((key) => columns.at(key, whole));
    const late = line.part === 'overdue' && of.overdue > 0;
    const look = late ? 'numberLate' : 'number';
    // A figure whose column is left out below is nothing everywhere.
    const value = cells.length > 0 ? formula(cells.join('+'), line.value(of), look) : number(0, look);
    const detail = text(detailsOf(line, of, settings.longOverdueDays));
    const rate = line.part === 'done' && !hasResults(inspection.plan) ? null : 'percent';
    write([text(String(i + 1), 'textCentre'), text(line.name)], value, detail, rate);
  });
  const total = formula(`SUM(C${from}:C${totalRow - 1})`, of.items, 'totalNumber');
  write([text('', 'total'), text(WORDS.items, 'total')], total, text('', 'total'), 'totalPercent');
  const notWritten = formula(columns.at('notWritten', whole), of.notWritten, 'numberItalic');
  write([text('', 'textCentre'), text(words.count.notWritten, 'textItalic')], notWritten, text(''), 'percent');
  if (of.items === 0) return;
  sheet.chart({
    kind: 'doughnut',
    stacking: 'none',
    title: words.count.chart,
    description: fill(words.count.chartDescription, { sentence }),
    place: { top: heading, left: 4 + DETAIL_ACROSS + 2, bottom: totalRow + 1, right: sheet.columns },
    categories: `B${from}:B${totalRow - 1}`,
    series: [
      { name: words.count.head[1], values: `C${from}:C${totalRow - 1}`, colours: LINES.map(({ colour }) => colour) },
    ],
    labels: true,
    legend: 'right',
  });
}
