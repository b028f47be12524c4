import type { Inspection } from '../checks/engine/inspection';
import { hasResults } from '../figures/results';
import { fill } from '../language/bilingual';
import { showDay } from '../language/showDay';
import { doneOf, type FigureKey, type Figures, openOf, withoutTermOf } from '../figures/figures';
import { formula, number, text, value } from './cells';
import { shareFormula, shareValue, sumBlock } from './formulas';
import type { SheetBuilder } from './sheetBuilder';
import { COLOURS, type StyleName } from './styles';
import type { SheetContext } from './summary';
import { type At, type Table, tableOf } from './table';
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

/** Lines that stand even when they are 0: that nothing is overdue is news. */
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

/** A row of the count as it is shown. */
interface Row {
  place: string;
  name: string;
  items: number;
  /** Over which cells it is summed; null: a number that stands for itself. */
  sum: string | null;
  details: string;
  looks: { name: StyleName; items: StyleName };
  /** The table says nothing of what is done. */
  unknown: boolean;
}

/** The count's table; its total stands in row `totalRow`, below rows from `from` on. */
function tableAt(from: number, totalRow: number, of: Figures) {
  const [what, items, rate, details] = words.count.head;
  const all = (at: At) => at('items').replace(/^([A-Z]+)\d+$/, `$$$1$$${totalRow}`);
  return tableOf<Row>([
    { head: WORDS.number, cell: ({ place }) => text(place, 'textCentre'), total: () => text('', 'total') },
    {
      key: 'what',
      head: what,
      cell: ({ name, looks }) => text(name, looks.name),
      total: () => text(WORDS.items, 'total'),
    },
    {
      key: 'items',
      head: items,
      cell: (row) => number(row.items, row.looks.items),
      formula: (_, { sum }) => sum,
      total: ({ column }) => formula(sumBlock(column, from, totalRow - 1), of.items, 'totalNumber'),
    },
    {
      head: rate,
      cell: (row) =>
        row.unknown ? text(WORDS.noResults, 'textCentre') : value(shareValue(row.items, of.items), 'percent'),
      formula: (at, { unknown }) => (unknown ? null : shareFormula(at('items'), all(at))),
      total: ({ at }) => formula(shareFormula(at('items'), all(at)), shareValue(of.items, of.items), 'totalPercent'),
    },
    {
      head: details,
      across: DETAIL_ACROSS,
      cell: (row) => text(row.details),
      total: () => text('', 'total'),
    },
  ]);
}

/** The office's count, summed from row `whole` of the table of sections below it. */
export function countTable(
  sheet: SheetBuilder,
  { has, at }: Pick<Table<never>, 'has' | 'at'>,
  of: Figures,
  whole: number,
  sentence: string,
  { inspection, settings }: SheetContext,
): void {
  const heading = sheet.line(words.count.heading, 'heading');
  const from = sheet.next + 1;
  const totalRow = from + LINES.length;
  const table = tableAt(from, totalRow, of);
  for (const heads of table.heads) sheet.row(heads);
  LINES.forEach((line, i) => {
    // A figure whose column is left out below is nothing everywhere.
    const cells = line.cells.filter(has).map((key) => at(key, whole));
    const row: Row = {
      place: String(i + 1),
      name: line.name,
      items: line.value(of),
      sum: cells.join('+') || null,
      details: detailsOf(line, of, settings.longOverdueDays),
      looks: { name: 'text', items: line.part === 'overdue' && of.overdue > 0 ? 'numberLate' : 'number' },
      unknown: line.part === 'done' && !hasResults(inspection.plan),
    };
    table.row(sheet, row, ROW_HEIGHT);
  });
  table.total(sheet, [], ROW_HEIGHT);
  const notWritten: Row = {
    place: '',
    name: words.count.notWritten,
    items: of.notWritten,
    sum: at('notWritten', whole),
    details: '',
    looks: { name: 'textItalic', items: 'numberItalic' },
    unknown: false,
  };
  table.row(sheet, notWritten, ROW_HEIGHT);
  if (of.items === 0) return;
  sheet.chart({
    kind: 'doughnut',
    stacking: 'none',
    title: words.count.chart,
    description: fill(words.count.chartDescription, { sentence }),
    place: { top: heading, left: 4 + DETAIL_ACROSS + 2, bottom: totalRow + 1, right: sheet.columns },
    categories: `${table.at('what', from)}:${table.at('what', totalRow - 1)}`,
    series: [
      {
        name: words.count.head[1],
        values: `${table.at('items', from)}:${table.at('items', totalRow - 1)}`,
        colours: LINES.map(({ colour }) => colour),
      },
    ],
    labels: true,
    legend: 'right',
  });
}
