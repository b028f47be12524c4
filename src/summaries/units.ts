import { fill } from '../language/bilingual';
import { columnLetters } from '../workbook/address';
import type { SheetModel } from '../workbook/sheetModel';
import { room } from './chartRoom';
import { type Cell, formula, number, text, toMark } from './cells';
import { type Figures, NO_FIGURES, sumFigures } from '../figures/figures';
import { figureCells, figureColumns, type FigureColumns, figureHead, figureSeries, rowTotal } from './figureTable';
import { footer } from './footer';
import { share, sumDown } from './formulas';
import { type SheetBuilder, startSheet } from './sheetBuilder';
import type { StyleName } from './styles';
import type { SheetContext, Summary } from './summary';
import { titleBlock } from './titleBlock';
import { type UnitRow, type UnitRows, unitRows } from '../figures/unitRows';
import { UNITS_WORDS as SAY } from './unitsWords';
import { WORDS } from './words';

const LEADS_COLUMN = 3;
const FIRST_WIDTHS = [5, 36, 8];
const FIGURE_WIDTH = 8.8;
const LINK_WIDTH = 11;
/** More bars than this are a wall. */
const MOST_IN_CHART = 12;
/** A table that goes on below this row leaves a page no room for a chart. */
const LONG_TABLE = 16;
/** Rows of 15 points: a frame, and a bar each. */
const CHART_ROWS = { least: 10, perBar: 2, around: 6 };

/** **Theo đơn vị**: what each unit leads, where it stands, and in how much more it takes part. */
export const units: Summary = {
  applies: ({ plan }) => plan.items.some(({ leads, partners }) => leads.length + partners.length > 0),
  make: (context) => [makeUnits(context)],
};

function makeUnits(context: SheetContext): SheetModel {
  const { inspection, settings, names } = context;
  const rows = unitRows(inspection);
  const all = [...rows.units, ...rows.collectives, ...(rows.unled ? [rows.unled] : [])];
  const columns = figureColumns(LEADS_COLUMN + 1, all);
  const withLinks = context.has('unitSheets') && rows.units.some(({ unit }) => names.units.has(unit!));
  const widths = [
    ...FIRST_WIDTHS,
    ...columns.shown.map(() => FIGURE_WIDTH),
    ...[FIGURE_WIDTH, FIGURE_WIDTH],
    ...(withLinks ? [LINK_WIDTH] : []),
  ];
  const sheet = startSheet(names.sheets.units, widths);
  titleBlock(sheet, SAY.title, inspection, widths);
  sheet.line(sentence(rows), 'sentence');
  sheet.gap();

  const { upper, lower } = figureHead(columns, settings.longOverdueDays);
  const over = (title: string): Cell => text(title, 'head', { down: 2 });
  const { unit, leads, partners, onTimeRate, sheet: own } = SAY.head;
  const lastHeads = [partners, onTimeRate, ...(withLinks ? [own] : [])].map(over);
  const head = sheet.head([[over(WORDS.number), over(unit), over(leads), ...upper, ...lastHeads], lower], {
    freeze: true,
    columns: 2,
  });
  const written: number[] = [];
  const write = (row: UnitRow, place: number | null, name: Cell) =>
    written.push(unitRow(sheet, columns, row, place, name, withLinks ? [linkCell(context, row)] : []));
  rows.units.forEach((row, i) => write(row, i + 1, text(row.unit!)));
  const first = written[0];
  if (first !== undefined && written.length > 1) {
    sheet.filter(`A${head.to}:${columnLetters(sheet.columns)}${written[written.length - 1]!}`);
  }
  if (rows.collectives.length > 0) sheet.line(SAY.collectives, 'section');
  rows.collectives.forEach((row, i) => write(row, i + 1, text(row.unit!, 'textItalic')));
  if (rows.unled) write(rows.unled, null, text(SAY.unled, 'textItalic'));
  const sum = { ...sumFigures(all), partnerOf: all.reduce((n, row) => n + row.partnerOf, 0) };
  totalRow(sheet, columns, sum, written);
  sheet.line(SAY.rateNote, 'note');
  const items = inspection.plan.items.length;
  if (sum.items + rows.unknown !== items) sheet.line(fill(SAY.severalNote, { sum: sum.items, items }), 'note');
  if (first !== undefined && sum.items > 0) chart(sheet, columns, rows.units, first);
  footer(sheet, context);
  return sheet.build();
}

/** Leads to the unit's own sheet, where one is made: for what names several units, or a post, none is. */
function linkCell({ names }: SheetContext, { unit }: UnitRow): Cell {
  const name = unit === null ? undefined : names.units.get(unit);
  return name ? text(SAY.openSheet, 'link', { link: toMark(name.mark) }) : text('', 'textCentre');
}

function unitRow(
  sheet: SheetBuilder,
  columns: FigureColumns,
  of: UnitRow,
  place: number | null,
  name: Cell,
  link: Cell[],
): number {
  const row = sheet.next;
  return sheet.row([
    number(place),
    name,
    formula(rowTotal(columns, row), of.items),
    ...figureCells(columns, of),
    number(of.partnerOf),
    onTimeRate(columns, of, row, 'percent'),
    ...link,
  ]);
}

function totalRow(
  sheet: SheetBuilder,
  columns: FigureColumns,
  of: Figures & { partnerOf: number },
  rows: number[],
): void {
  const row = sheet.next;
  const sum = (column: number, value: number) => formula(sumDown(column, rows), value, 'totalNumber');
  sheet.row([
    text(SAY.total, 'totalCentre', { across: 2 }),
    sum(LEADS_COLUMN, of.items),
    ...columns.shown.map(({ key }) => sum(columns.columnOf(key), of[key])),
    sum(LEADS_COLUMN + columns.shown.length + 1, of.partnerOf),
    onTimeRate(columns, of, row, 'totalPercent'),
    ...(sheet.columns > LEADS_COLUMN + columns.shown.length + 2 ? [text('', 'total')] : []),
  ]);
}

/** Of what was due, what was done in time. */
function onTimeRate(columns: FigureColumns, of: Figures, row: number, style: StyleName): Cell {
  const at = columns.at('onTime', row);
  const due = `(${at}+${columns.at('late', row)}+${columns.at('overdue', row)})`;
  return share({ at, value: of.onTime }, { at: due, value: of.onTime + of.late + of.overdue }, style);
}

function sentence({ units: rows, unled, unknown, itemsOfNobody }: UnitRows): string {
  const late = rows.filter((row) => row.overdue > 0);
  const [worst] = late;
  return [
    fill(SAY.sentence.units, { units: rows.filter((row) => row.items > 0).length }),
    worst ? fill(SAY.sentence.overdue, { units: late.length, unit: worst.unit!, n: worst.overdue }) : SAY.sentence.none,
    itemsOfNobody > 0 ? fill(SAY.sentence.nobody, { n: itemsOfNobody }) : '',
    unled ? fill(SAY.sentence.unled, { n: unled.items }) : '',
    unknown > 0 ? fill(SAY.sentence.unknown, { n: unknown }) : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function chart(sheet: SheetBuilder, columns: FigureColumns, rows: UnitRow[], first: number): void {
  const leading = rows.filter(({ items }) => items > 0).length;
  const shown = Math.min(leading, MOST_IN_CHART);
  if (shown < 2) return;
  const last = first + shown - 1;
  const sum = rows.slice(0, shown).reduce<Figures>((all, row) => sumFigures([all, row]), NO_FIGURES);
  // Each program breaks a long table elsewhere; a page of its own is where the chart surely stands whole.
  if (first + rows.length - 1 > LONG_TABLE) sheet.breakHere();
  sheet.gap();
  const height = Math.max(CHART_ROWS.least, CHART_ROWS.around + CHART_ROWS.perBar * shown);
  const top = room(sheet, height, 15);
  sheet.chart({
    kind: 'bar',
    stacking: 'stacked',
    title: shown < leading ? fill(SAY.chartFirst, { n: shown }) : SAY.chart,
    description: SAY.chartDescription,
    place: { top, left: 1, bottom: top + height - 1, right: sheet.columns },
    categories: `B${first}:B${last}`,
    series: figureSeries(columns, sum, first, last),
    labels: true,
    legend: 'right',
  });
}
