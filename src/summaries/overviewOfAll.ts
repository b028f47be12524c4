import type { Inspection } from '../checks/engine/inspection';
import { doneOf, type Figures, figuresOf, sumFigures } from '../figures/figures';
import { hasResults } from '../figures/results';
import { fill } from '../language/bilingual';
import { oneLine } from '../language/text';
import type { Settings } from '../settings/settings';
import type { SheetModel } from '../workbook/sheetModel';
import { room } from './chartRoom';
import { formula, number, text, toMark, value } from './cells';
import { figureColumns, figureSeries, rowTotal, shareWidth, shownFigures } from './figureTable';
import { footer } from './footer';
import { shareFormula, shareValue, sumDown } from './formulas';
import type { SheetName } from './names';
import { countSentence } from './overviewLines';
import { startSheet } from './sheetBuilder';
import { shortNames } from './planNames';
import { type At, tableOf } from './table';
import { titleBlock } from './titleBlock';
import { WORDS } from './words';

const words = WORDS.overview.ofAll;
/** More columns than this cannot be read side by side. */
const MOST_IN_CHART = 15;
const CHART_ROWS = 14;
/** Names of sheets in the last line: it tells where from, and is no list. */
const MOST_NAMED = 5;

interface OfAll {
  /** The plans that are counted, with the marks of their own overviews; null where there is none. */
  plans: { inspection: Inspection; overview: string | null }[];
  name: SheetName;
  settings: Settings;
  writtenAt: string;
}

interface Row extends Figures {
  place: number;
  inspection: Inspection;
  /** Its short name, by which one goes to its own overview. */
  short: string;
  mark: string | null;
}

/** **Tổng hợp chung**: all plans of a workbook, a line each, and what they come to. */
export function overviewOfAll({ plans, name, settings, writtenAt }: OfAll): SheetModel {
  const inspections = plans.map(({ inspection }) => inspection);
  const short = shortNames(inspections.map(({ plan }) => plan));
  const rows = plans.map(({ inspection, overview }, i): Row => ({
    ...figuresOf(inspection).plan,
    ...{ place: i + 1, inspection, short: short[i]!, mark: overview },
  }));
  const sum = sumFigures(rows);
  const { table, figures } = tableOfAll(rows, sum, settings);
  const sheet = startSheet(name, table.widths);
  const [first] = inspections as [Inspection];
  const issuers = new Set(inspections.map(({ plan }) => oneLine(plan.issuer)));
  titleBlock(
    sheet,
    words.title,
    { plan: { issuer: issuers.size === 1 ? first.plan.issuer : '', title: '' }, asOf: first.asOf },
    table.widths,
  );
  const unknown = inspections.filter(({ plan }) => !hasResults(plan)).length;
  sheet.line(
    [
      fill(words.sentence, { n: plans.length }),
      countSentence(sum, first, unknown < plans.length),
      ...(unknown > 0 ? [fill(words.unknown, { n: unknown })] : []),
    ].join(' '),
    'sentence',
  );
  sheet.gap();
  sheet.line(words.heading, 'heading');
  sheet.head(table.heads, { freeze: true });
  const written = rows.map((row) => table.row(sheet, row));
  table.total(sheet, written);
  sheet.line(words.rateNote, 'note');
  const series = figureSeries(figures, table, sum, written[0]!, written[written.length - 1]!);
  if (rows.length <= MOST_IN_CHART && series.length > 0) {
    sheet.gap();
    const top = room(sheet, CHART_ROWS, 15);
    sheet.chart({
      kind: 'column',
      stacking: 'stacked',
      title: words.chart,
      description: words.chartDescription,
      place: { top, left: 1, bottom: top + CHART_ROWS - 1, right: sheet.columns },
      categories: `${table.at('sheet', written[0]!)}:${table.at('sheet', written[written.length - 1]!)}`,
      series,
      labels: true,
      legend: 'right',
    });
  }
  footer(sheet, { inspection: { plan: { sheet: sheetsOf(inspections) } }, writtenAt });
  return sheet.build();
}

function tableOfAll(rows: readonly Row[], sum: Figures, settings: Settings) {
  const figures = shownFigures(rows);
  const known = ({ inspection }: Row) => hasResults(inspection.plan);
  const anyKnown = rows.some(known);
  const table = tableOf<Row>([
    {
      head: WORDS.number,
      width: 5,
      cell: ({ place }) => number(place),
      total: () => text(WORDS.total, 'totalCentre'),
    },
    { head: words.plan, width: 44, cell: ({ inspection: { plan } }) => text(oneLine(plan.title) || plan.sheet) },
    {
      key: 'sheet',
      head: words.sheet,
      width: 18,
      cell: ({ short, mark }) => (mark === null ? text(short) : text(short, 'link', { link: toMark(mark) })),
    },
    {
      key: 'items',
      head: WORDS.items,
      width: 10,
      cell: ({ items }) => number(items),
      formula: (at) => rowTotal(figures, at),
      total: ({ column, rows: counted }) => formula(sumDown(column, counted), sum.items, 'totalNumber'),
    },
    ...figureColumns<Row>(figures, { longOverdueDays: settings.longOverdueDays, sum }),
    {
      key: 'rate',
      head: WORDS.overview.sections.rate,
      width: shareWidth(rows.every(known)),
      cell: (row) =>
        known(row) ? value(shareValue(doneOf(row), row.items), 'percent') : text(WORDS.noResults, 'textCentre'),
      formula: (at, row) => (known(row) ? doneShare(at) : null),
      total: ({ at }) =>
        anyKnown
          ? formula(doneShare(at), shareValue(doneOf(sum), sum.items), 'totalPercent')
          : text(WORDS.noResults, 'totalCentre'),
    },
  ]);
  return { table, figures };
}

/** Done of all, over the row's own cells. */
const doneShare = (at: At): string => shareFormula(`SUM(${at('onTime')}:${at('undated')})`, at('items'));

function sheetsOf(inspections: readonly Inspection[]): string {
  const names = [...new Set(inspections.map(({ plan }) => plan.sheet))];
  return names.slice(0, MOST_NAMED).join('”, “') + (names.length > MOST_NAMED ? '…' : '');
}
