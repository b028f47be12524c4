import { hasResults } from '../figures/results';
import { fill } from '../language/bilingual';
import { showDay } from '../language/showDay';
import type { Figures } from '../figures/figures';
import { figuresBefore } from '../figures/closings/figuresBefore';
import { periodTitle } from '../settings/periods/period';
import { formula, number, text, value } from './cells';
import { shareFormula, shareValue, sumBlock } from './formulas';
import type { SheetBuilder } from './sheetBuilder';
import { detailsOf, LINES } from './overviewLines';
import type { StyleName } from './styles';
import type { SheetContext } from './summary';
import { type At, type Table, tableOf, where } from './table';
import { WORDS } from './words';

const words = WORDS.overview;
/** Columns of "of which"; the chart stands right of them. */
const DETAIL_ACROSS = 5;
/** Columns of the period before. */
const BEFORE_ACROSS = 2;
const ROW_HEIGHT = 18;

/** A row of the count as it is shown. */
interface Row {
  place: string;
  name: string;
  items: number;
  /** Over which cells it is summed; null: a number that stands for itself. */
  sum: string | null;
  details: string;
  looks: { name: StyleName; items: StyleName };
  /** How many there were when the period before was closed; null where nobody has kept that. */
  before: number | null;
  /** The table says nothing of what is done. */
  unknown: boolean;
}

/** The count's table; its total stands in row `totalRow`, below rows from `from` on. */
function tableAt(from: number, totalRow: number, of: Figures, before: Figures | null) {
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
    ...where<Row>(
      before !== null,
      {
        key: 'before',
        head: words.count.before,
        cell: (row) => number(row.before),
        total: ({ column }) => formula(sumBlock(column, from, totalRow - 1), before?.items ?? 0, 'totalNumber'),
      },
      {
        head: words.count.change,
        cell: (row) => number(row.before === null ? null : row.items - row.before, 'numberChange'),
        formula: (at, row) => (row.before === null ? null : `${at('items')}-${at('before')}`),
        total: ({ at }) => formula(`${at('items')}-${at('before')}`, of.items - (before?.items ?? 0), 'totalChange'),
      },
    ),
    {
      head: rate,
      cell: (row) =>
        row.unknown ? text(WORDS.noResults, 'textCentre') : value(shareValue(row.items, of.items), 'percent'),
      formula: (at, { unknown }) => (unknown ? null : shareFormula(at('items'), all(at))),
      total: ({ at }) => formula(shareFormula(at('items'), all(at)), shareValue(of.items, of.items), 'totalPercent'),
    },
    {
      head: details,
      across: DETAIL_ACROSS - (before === null ? 0 : BEFORE_ACROSS),
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
  { inspection, settings, since }: SheetContext,
): void {
  const before = since ? figuresBefore(since.before.rows, settings.longOverdueDays) : null;
  const heading = sheet.line(words.count.heading, 'heading');
  const from = sheet.next + 1;
  const totalRow = from + LINES.length;
  const table = tableAt(from, totalRow, of, before);
  for (const heads of table.heads) sheet.row(heads);
  LINES.forEach((line, i) => {
    // A figure whose column is left out below is nothing everywhere.
    const cells = line.cells.filter(has).map((key) => at(key, whole));
    const row: Row = {
      place: String(i + 1),
      name: line.name,
      items: line.value(of),
      before: before && line.value(before),
      sum: cells.join('+') || null,
      details: detailsOf(line, of, settings.longOverdueDays),
      looks: { name: 'text', items: line.part === 'overdue' && of.overdue > 0 ? 'numberLate' : 'number' },
      unknown: line.part === 'done' && !hasResults(inspection.plan),
    };
    table.row(sheet, row, ROW_HEIGHT);
  });
  table.total(sheet, [], ROW_HEIGHT);
  for (const key of ['notWritten', 'missed'] as const) {
    if (!has(key)) continue;
    const ofAll: Row = {
      place: '',
      name: words.count[key],
      items: of[key],
      before: null,
      sum: at(key, whole),
      details: '',
      looks: { name: 'textItalic', items: 'numberItalic' },
      unknown: false,
    };
    table.row(sheet, ofAll, ROW_HEIGHT);
  }
  if (since) {
    const [period, day] = [periodTitle(since.before.period, 'vi'), showDay(since.before.closedOn, 'vi')];
    sheet.gap(4);
    sheet.line(fill(words.count.beforeNote, { period, day }), 'note');
  }
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
