import { directorRows } from '../figures/directors';
import { type Figure, type Figures, NO_FIGURES, sumFigures } from '../figures/figures';
import { hasResults } from '../figures/results';
import { type UnitRow, type UnitRows, unitRows } from '../figures/unitRows';
import { fill } from '../language/bilingual';
import { columnLetters } from '../workbook/address';
import type { SheetModel } from '../workbook/sheetModel';
import { room } from './chartRoom';
import { type Cell, formula, number, text, toMark, value } from './cells';
import { FIGURE_WIDTH, figureColumns, figureSeries, rowTotal, shareWidth, shownFigures } from './figureTable';
import { footer } from './footer';
import { shareFormula, shareValue, sumDown } from './formulas';
import { type SheetBuilder, startSheet } from './sheetBuilder';
import type { SheetContext, Summary } from './summary';
import { type At, type Column, type Foot, type Table, tableOf, where } from './table';
import { titleBlock } from './titleBlock';
import { groupColumns, headsOf } from './unitGroups';
import { UNITS_WORDS as SAY } from './unitsWords';
import { WORDS } from './words';

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

/** A row of the table: a unit with its place, its name as it is shown, and the way to its own sheet. */
interface Row extends UnitRow {
  place: number | null;
  name: Cell;
  link: Cell;
}

type Sum = Figures & { partnerOf: number };

function makeUnits(context: SheetContext): SheetModel {
  const { inspection, names } = context;
  const rows = unitRows(inspection);
  const all = [...rows.units, ...rows.collectives, ...(rows.unled ? [rows.unled] : [])];
  const figures = shownFigures(all);
  const sum = { ...sumFigures(all), partnerOf: all.reduce((n, row) => n + row.partnerOf, 0) };
  const withLinks = context.has('unitSheets') && rows.units.some(({ unit }) => names.units.has(unit!));
  const withGroups = rows.units.some(({ groups }) => groups.leads + groups.partners > 0);
  const heads = headsOf(inspection, rows.units);
  const table = tableOf(columnsFor(context, figures, sum, { withLinks, withGroups, heads }));
  const sheet = startSheet(names.sheets.units, table.widths);
  titleBlock(sheet, SAY.title, inspection, table.widths);
  sheet.line(sentence(rows), 'sentence');
  sheet.gap();

  const head = sheet.head(table.heads, { freeze: true, columns: 2 });
  const written: number[] = [];
  const write = (row: UnitRow, place: number | null, name: Cell) =>
    written.push(table.row(sheet, { ...row, place, name, link: linkCell(context, row) }));
  rows.units.forEach((row, i) => write(row, i + 1, text(row.unit!)));
  const first = written[0];
  if (first !== undefined && written.length > 1) {
    sheet.filter(`A${head.to}:${columnLetters(sheet.columns)}${written[written.length - 1]!}`);
  }
  if (rows.collectives.length > 0) sheet.line(SAY.collectives, 'section');
  rows.collectives.forEach((row, i) => write(row, i + 1, text(row.unit!, 'textItalic')));
  if (rows.unled) write(rows.unled, null, text(SAY.unled, 'textItalic'));
  table.total(sheet, written);
  sheet.line(SAY.rateNote, 'note');
  if (withGroups) sheet.line(SAY.groupNote, 'note');
  const items = inspection.plan.items.length;
  if (sum.items + rows.unknown !== items) sheet.line(fill(SAY.severalNote, { sum: sum.items, items }), 'note');
  directors(sheet, context);
  if (first !== undefined && sum.items > 0) chart(sheet, table, figures, rows.units, first);
  footer(sheet, context);
  return sheet.build();
}

/** Who directs, by head, a line each: they carry no count of the table's, for they do nothing of it themselves. */
function directors(sheet: SheetBuilder, { inspection }: SheetContext): void {
  const rows = directorRows(inspection);
  if (rows.length === 0) return;
  sheet.line(SAY.directors, 'section');
  for (const { name, items, overdue } of rows)
    sheet.line(fill(overdue > 0 ? SAY.directsLate : SAY.directs, { name, items, overdue }), 'note');
}

/** What columns there are besides those of every plan. */
interface Shown {
  withLinks: boolean;
  withGroups: boolean;
  /** Unit → who heads it, by the office's sheet. */
  heads: ReadonlyMap<string, string>;
}

function columnsFor(
  { inspection, settings }: SheetContext,
  figures: readonly Figure[],
  sum: Sum,
  { withLinks, withGroups, heads }: Shown,
): Column<Row>[] {
  const { unit, leads, partners, onTimeRate, sheet: own } = SAY.head;
  const known = hasResults(inspection.plan);
  const down =
    (value: number) =>
    ({ column, rows }: Foot) =>
      formula(sumDown(column, rows), value, 'totalNumber');
  return [
    {
      head: WORDS.number,
      width: 5,
      cell: ({ place }) => number(place),
      total: () => text(SAY.total, 'totalCentre'),
    },
    { key: 'unit', head: unit, width: 36, cell: ({ name }) => name },
    ...where<Row>(heads.size > 0, {
      head: SAY.head.head,
      width: 20,
      cell: ({ unit: own }) => text(heads.get(own ?? '') ?? ''),
      total: () => text('', 'total'),
    }),
    {
      key: 'leads',
      head: leads,
      width: 8,
      cell: ({ items }) => number(items),
      formula: (at) => rowTotal(figures, at),
      total: down(sum.items),
    },
    ...figureColumns<Row>(figures, { longOverdueDays: settings.longOverdueDays, sum }),
    { head: partners, width: FIGURE_WIDTH, cell: ({ partnerOf }) => number(partnerOf), total: down(sum.partnerOf) },
    ...where<Row>(withGroups, ...groupColumns<Row>()),
    {
      head: onTimeRate,
      width: shareWidth(known),
      cell: (row) => (isRated(row, known) ? value(onTimeOf(row), 'percent') : text(WORDS.noResults, 'textCentre')),
      formula: (at, row) => (isRated(row, known) ? onTimeShare(at) : null),
      total: ({ at }) =>
        isRated(sum, known)
          ? formula(onTimeShare(at), onTimeOf(sum), 'totalPercent')
          : text(WORDS.noResults, 'totalCentre'),
    },
    ...where<Row>(withLinks, {
      head: own,
      width: LINK_WIDTH,
      cell: ({ link }) => link,
      total: () => text('', 'total'),
    }),
  ];
}

/** Of what was due, what was done in time. Where no result is written, of what was due nobody knows. */
const dueOf = ({ onTime, late, overdue }: Figures): number => onTime + late + overdue;
const isRated = (of: Figures, known: boolean): boolean => known || dueOf(of) === 0;
const onTimeOf = (of: Figures): number | string => shareValue(of.onTime, dueOf(of));
const onTimeShare = (at: At): string => shareFormula(at('onTime'), `(${at('onTime')}+${at('late')}+${at('overdue')})`);

/** Leads to the unit's own sheet, where one is made: for what names several units, or a post, none is. */
function linkCell({ names }: SheetContext, { unit }: UnitRow): Cell {
  const name = unit === null ? undefined : names.units.get(unit);
  return name ? text(SAY.openSheet, 'link', { link: toMark(name.mark) }) : text('', 'textCentre');
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

function chart(
  sheet: SheetBuilder,
  table: Table<Row>,
  figures: readonly Figure[],
  rows: UnitRow[],
  first: number,
): void {
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
    categories: `${table.at('unit', first)}:${table.at('unit', last)}`,
    series: figureSeries(figures, table, sum, first, last),
    labels: true,
    legend: 'right',
  });
}
