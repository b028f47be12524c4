import { doneOf, type Figure, type Figures, type PlanFigures, type SectionFigures } from '../figures/figures';
import { hasResults } from '../figures/results';
import { fill } from '../language/bilingual';
import { oneLine } from '../language/text';
import { room } from './chartRoom';
import { formula, number, text, value } from './cells';
import { figureColumns, figureSeries, rowTotal, shareWidth, shownFigures } from './figureTable';
import { shareFormula, shareValue, sumDown } from './formulas';
import type { SheetBuilder } from './sheetBuilder';
import type { StyleName } from './styles';
import type { SheetContext } from './summary';
import { type At, type Table, tableOf } from './table';
import { WORDS } from './words';

const words = WORDS.overview.sections;
/** More columns than this cannot be read side by side. */
const MOST_IN_CHART = 15;
const CHART_ROWS = 12;

/** A section, or the whole plan where it has none. */
interface Row extends Figures {
  number: string;
  title: string;
  looks: { title: StyleName; number: StyleName };
}

/** Counts by section, or of all tasks; their widths are the sheet's. */
interface SectionTable {
  table: Table<Row>;
  figures: readonly Figure[];
}

export function sectionsOf(plan: Figures, { inspection, settings }: SheetContext): SectionTable {
  const figures = shownFigures([plan]);
  const known = hasResults(inspection.plan);
  const table = tableOf<Row>([
    {
      head: WORDS.number,
      width: 5,
      cell: ({ number: nth }) => text(nth, 'textCentre'),
      total: () => text(WORDS.total, 'totalCentre'),
    },
    { head: words.section, width: 32, cell: ({ title, looks }) => text(title, looks.title) },
    {
      key: 'items',
      head: WORDS.items,
      width: 10,
      cell: ({ items, looks }) => number(items, looks.number),
      formula: (at) => rowTotal(figures, at),
      total: ({ column, rows }) => formula(sumDown(column, rows), plan.items, 'totalNumber'),
    },
    ...figureColumns<Row>(figures, {
      longOverdueDays: settings.longOverdueDays,
      sum: plan,
      look: ({ looks }) => looks.number,
    }),
    {
      key: 'rate',
      head: words.rate,
      width: shareWidth(known),
      cell: (row) =>
        known ? value(shareValue(doneOf(row), row.items), 'percent') : text(WORDS.noResults, 'textCentre'),
      formula: (at) => (known ? doneShare(at) : null),
      total: ({ at }) =>
        known
          ? formula(doneShare(at), shareValue(doneOf(plan), plan.items), 'totalPercent')
          : text(WORDS.noResults, 'totalCentre'),
    },
  ]);
  return { table, figures };
}

/** Done of all, over the row's own cells. */
const doneShare = (at: At): string => shareFormula(`SUM(${at('onTime')}:${at('undated')})`, at('items'));

const isParted = (sections: readonly SectionFigures[]): boolean => sections.some(({ key }) => key !== null);

/** Writes the counts by section. Returns the row that holds those of the whole plan. */
export function sectionTable(
  sheet: SheetBuilder,
  made: SectionTable,
  { plan, sections }: PlanFigures,
  context: SheetContext,
): number {
  const { rows, whole } = sheet.together(() => write(sheet, made.table, { plan, sections }, context));
  if (rows.length > 1 && rows.length <= MOST_IN_CHART && sections.every(({ parent }) => parent === null)) {
    sectionChart(sheet, made, plan, [rows[0]!, rows[rows.length - 1]!], sections);
  }
  return whole;
}

function write(
  sheet: SheetBuilder,
  table: Table<Row>,
  { plan, sections }: Pick<PlanFigures, 'plan' | 'sections'>,
  { settings }: SheetContext,
): { rows: number[]; whole: number } {
  const parted = isParted(sections);
  sheet.line(parted ? words.heading : words.headingAll, 'heading');
  for (const heads of table.heads) sheet.row(heads);
  const rows = parted ? sections.map((section) => table.row(sheet, sectionRow(section, sections))) : [];
  const whole = parted
    ? table.total(sheet, topRows(sections, rows))
    : table.row(sheet, { ...plan, number: '', title: WORDS.allItems, looks: { title: 'text', number: 'number' } });
  sheet.line(fill(words.rateNote, { days: settings.dueSoonDays }), 'note');
  return { rows, whole };
}

function sectionRow(section: SectionFigures, all: SectionFigures[]): Row {
  const holds = all.some(({ parent }) => parent !== null && parent === section.key);
  return {
    ...section,
    title: section.key === null ? WORDS.noSection : oneLine(section.title),
    looks: {
      title: section.parent !== null ? 'textIndent' : holds ? 'section' : 'text',
      number: holds ? 'sectionNumber' : 'number',
    },
  };
}

/** Rows to add up: a section within another is in its count already. */
const topRows = (sections: SectionFigures[], rows: number[]): number[] =>
  rows.filter((_, i) => sections[i]!.parent === null);

function sectionChart(
  sheet: SheetBuilder,
  { table, figures }: SectionTable,
  plan: Figures,
  [from, to]: [number, number],
  sections: SectionFigures[],
): void {
  const numbers = sections.map(({ number }) => number);
  const told = numbers.every((number) => number !== '') && new Set(numbers).size === numbers.length;
  const categories = told ? `A${from}:A${to}` : `B${from}:B${to}`;
  const series = figureSeries(figures, table, plan, from, to);
  if (series.length === 0) return;
  sheet.gap();
  const top = room(sheet, CHART_ROWS, 15);
  const place = { top, left: 1, bottom: top + CHART_ROWS - 1, right: sheet.columns };
  sheet.chart({
    kind: 'column',
    stacking: 'stacked',
    title: words.chart,
    description: words.chartDescription,
    place,
    categories,
    series,
    labels: true,
    legend: 'right',
  });
}
