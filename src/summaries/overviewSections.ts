import { fill } from '../language/bilingual';
import { oneLine } from '../language/text';
import { columnLetters } from '../workbook/address';
import { room } from './chartRoom';
import { type Cell, formula, text } from './cells';
import { doneOf, type Figures, type PlanFigures, type SectionFigures } from '../figures/figures';
import { figureCells, type FigureColumns, figureHead, figureSeries, rowTotal } from './figureTable';
import { share, sumDown } from './formulas';
import type { SheetBuilder } from './sheetBuilder';
import type { StyleName } from './styles';
import type { SheetContext } from './summary';
import { WORDS } from './words';

const words = WORDS.overview.sections;
/** Column of a row's total; the figures follow. */
export const TOTAL_COLUMN = 3;
/** More columns than this cannot be read side by side. */
const MOST_IN_CHART = 15;
const CHART_ROWS = 12;

const isParted = (sections: readonly SectionFigures[]): boolean => sections.some(({ key }) => key !== null);

/** Counts by section. Returns the row that holds those of the whole plan. */
export function sectionTable(
  sheet: SheetBuilder,
  columns: FigureColumns,
  { plan, sections }: PlanFigures,
  context: SheetContext,
): number {
  const { rows, whole } = sheet.together(() => table(sheet, columns, { plan, sections }, context));
  if (rows.length > 1 && rows.length <= MOST_IN_CHART && sections.every(({ parent }) => parent === null)) {
    sectionChart(sheet, columns, plan, [rows[0]!, rows[rows.length - 1]!], sections);
  }
  return whole;
}

function table(
  sheet: SheetBuilder,
  columns: FigureColumns,
  { plan, sections }: Pick<PlanFigures, 'plan' | 'sections'>,
  { settings }: SheetContext,
): { rows: number[]; whole: number } {
  const parted = isParted(sections);
  sheet.line(parted ? words.heading : words.headingAll, 'heading');
  const { upper, lower } = figureHead(columns, settings.longOverdueDays);
  const over = (title: string): Cell => text(title, 'head', { down: 2 });
  sheet.row([over(WORDS.number), over(words.section), over(WORDS.items), ...upper, over(words.rate)]);
  sheet.row(lower);
  const rows = parted ? sections.map((section) => sectionRow(sheet, columns, section, sections)) : [];
  const whole = parted ? totalRow(sheet, columns, plan, topRows(sections, rows)) : allRow(sheet, columns, plan);
  sheet.line(fill(words.rateNote, { days: settings.dueSoonDays }), 'note');
  return { rows, whole };
}

function sectionRow(
  sheet: SheetBuilder,
  columns: FigureColumns,
  section: SectionFigures,
  all: SectionFigures[],
): number {
  const inner = section.parent !== null;
  const holds = all.some(({ parent }) => parent !== null && parent === section.key);
  const title = section.key === null ? WORDS.noSection : oneLine(section.title);
  const look: StyleName = inner ? 'textIndent' : holds ? 'section' : 'text';
  return figureRow(sheet, columns, section, [text(section.number, 'textCentre'), text(title, look)], {
    number: holds ? 'sectionNumber' : 'number',
    percent: 'percent',
  });
}

const allRow = (sheet: SheetBuilder, columns: FigureColumns, plan: Figures): number =>
  figureRow(sheet, columns, plan, [text('', 'textCentre'), text(WORDS.allItems)], {
    number: 'number',
    percent: 'percent',
  });

function figureRow(
  sheet: SheetBuilder,
  columns: FigureColumns,
  of: Figures,
  names: Cell[],
  look: { number: StyleName; percent: StyleName },
): number {
  const row = sheet.next;
  const total = formula(rowTotal(columns, row), of.items, look.number);
  return sheet.row([...names, total, ...figureCells(columns, of, look.number), rate(columns, of, row, look.percent)]);
}

function totalRow(sheet: SheetBuilder, columns: FigureColumns, plan: Figures, rows: number[]): number {
  const row = sheet.next;
  const sums = columns.shown.map(({ key }) => formula(sumDown(columns.columnOf(key), rows), plan[key], 'totalNumber'));
  const total = formula(sumDown(TOTAL_COLUMN, rows), plan.items, 'totalNumber');
  const name = text(WORDS.total, 'totalCentre', { across: 2 });
  return sheet.row([name, total, ...sums, rate(columns, plan, row, 'totalPercent')]);
}

/** Done of all, over the row's own cells. */
function rate(columns: FigureColumns, of: Figures, row: number, style: StyleName): Cell {
  const done = `SUM(${columns.at('onTime', row)}:${columns.at('undated', row)})`;
  const all = columnLetters(TOTAL_COLUMN) + row;
  return share({ at: done, value: doneOf(of) }, { at: all, value: of.items }, style);
}

/** Rows to add up: a section within another is in its count already. */
const topRows = (sections: SectionFigures[], rows: number[]): number[] =>
  rows.filter((_, i) => sections[i]!.parent === null);

function sectionChart(
  sheet: SheetBuilder,
  columns: FigureColumns,
  plan: Figures,
  [from, to]: [number, number],
  sections: SectionFigures[],
): void {
  const numbers = sections.map(({ number }) => number);
  const told = numbers.every((number) => number !== '') && new Set(numbers).size === numbers.length;
  const categories = told ? `A${from}:A${to}` : `B${from}:B${to}`;
  const series = figureSeries(columns, plan, from, to);
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
