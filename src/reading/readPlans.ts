import { address, columnLetters } from '../workbook/address';
import { timesOf } from '../workbook/grouped';
import { beyond } from '../workbook/host';
import { LIMITS } from '../workbook/limits';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { Item, Notice, Plan } from '../plan/plan';
import { fold } from '../language/text';
import { Grid, type GridCell } from './grid';
import type { Columns } from './header/columns';
import { readColumns } from './header/readColumns';
import { findHeaders } from './header/findHeaders';
import { type Form, formOf, planLines } from './forms/form';
import { formColumns, saidByHeads } from './forms/formColumns';
import { formYear } from './forms/formYear';
import { hindrances, withHindrances } from './forms/formDays';
import { formDuties } from './forms/formDuties';
import { placeForm } from './forms/placeForm';
import type { Header } from './header/header';
import { givenFor, type SetColumn } from './header/setColumns';
import { ItemReader, type RawItem } from './items';
import { isTableTitle } from './rows/footer';
import { layOut } from './rows/layout';
import { type DeadlineSettings, planDeadlines } from './planDeadlines';
import { place } from './rows/place';
import { type TableRow, tableRows } from './rows/tableRows';
import { rowScore } from './scores/rowScore';
import { issuedOn, planIssuer, planTitle, type TitleLine, titleLines } from './title';
import { type Aliases, joinPersons, joinSpellings } from './units/aliases';
import { planYear } from './year';

interface ReadingSettings extends DeadlineSettings {
  /** The plan's year, when the user says it. */
  year?: number | null;
  /** The office's own names: spelling → canonical name. */
  aliases?: Aliases;
  /** What a person said of columns of this sheet; a header row among them is taken for one even where its words are not known. */
  columns?: SetColumn[];
}

/**
 * Every plan in a sheet, top to bottom. A sheet without a plan's table gives none.
 * @throws UnreadableWorkbook for a table too long to be judged, or with too much in it that was never calculated
 */
export function readPlans(snapshot: SheetSnapshot, settings: ReadingSettings): Plan[] {
  const grid = new Grid(snapshot);
  const tables = findTables(grid, settings.columns ?? []);
  return tables
    .map(({ header, from, limit }) => readPlan(grid, header, from, limit, settings))
    .filter(({ items, notices }) => items.length > 0 || notices.some(({ kind }) => kind === 'not-calculated'));
}

interface Table {
  header: Header;
  /** First row that may belong to its title. */
  from: number;
  /** Last row before the next table. */
  limit: number;
}

/** Headers that say the same are one table's, repeated at its page breaks, unless a new title stands between. */
function findTables(grid: Grid, given: SetColumn[]): Table[] {
  const tables: Table[] = [];
  for (const header of findHeaders(
    grid,
    given.flatMap(({ headerRow }) => headerRow ?? []),
  )) {
    const above = tables[tables.length - 1];
    if (above && sameHeader(above.header, header) && !titleBetween(grid, above.header.bottom + 1, header.top - 1))
      continue;
    if (above) above.limit = header.top - 1;
    tables.push({ header, from: above ? above.header.bottom + 1 : grid.snapshot.top, limit: grid.lastRow });
  }
  return tables;
}

function sameHeader(first: Header, second: Header): boolean {
  const words = (header: Header) =>
    new Map(header.columns.map((c) => [c.column, fold(c.words.join(' ')).replace(/[\s/,.-]+/g, '')]));
  const [a, b] = [words(first), words(second)];
  const same = [...b].filter(([column, text]) => a.get(column) === text).length;
  return same >= Math.max(2, Math.min(a.size, b.size) * 0.7);
}

/** In the few rows above a header that stands again, a line such as "PHỤ LỤC II" begins a new table. */
function titleBetween(grid: Grid, from: number, to: number): boolean {
  for (let row = to; row >= from && row > to - 12; row--) {
    const cells = grid.filled(row);
    if (cells.length > 0 && cells.length <= 2 && cells.some((cell) => isTableTitle(cell.text))) return true;
    if (cells.length > 3) return false;
  }
  return false;
}

function readPlan(grid: Grid, header: Header, from: number, limit: number, settings: ReadingSettings): Plan {
  const { snapshot } = grid;
  const above = titleLines(grid, titleStart(grid, from, header.top), header.top - 1);
  const form = formOf(above, header, snapshot.name);
  const columns = form
    ? columnsOfForm(grid, header, limit, settings.columns ?? [])
    : readColumns(grid, header, limit, givenFor(header, settings.columns ?? []));
  const rows = tableRows(grid, header, columns, limit);
  const lines = form ? planLines(above) : above;
  const title = planTitle(lines);
  const issued = issuedOn(lines);
  const found = settings.year
    ? { year: settings.year, notices: [{ kind: 'year-given' as const, at: null, data: { rows: settings.year } }] }
    : yearOf(grid, header, columns, rows.rows, above, form !== null);
  const deadlines = planDeadlines(columns.readings, found.year, settings, snapshot.date1904);
  const reader = new ItemReader(grid, columns, deadlines, found.year);
  const { places, raw } = form
    ? itemsOfForm(grid, columns, rows.rows, reader, form)
    : itemsOfTable(grid, columns, rows.rows, reader);
  const items = nameUnits(raw, settings.aliases);
  const scored = <T extends { row: number }>(row: T) => ({ ...row, score: rowScore(grid, columns, row.row) });
  return {
    sheet: snapshot.name,
    title,
    titleLines: above,
    year: found.year,
    issuer: planIssuer(lines, title),
    issued,
    headerRow: header.top,
    repeatedHeaders: rows.repeatedHeaders,
    columns: columns.readings,
    // Sections named in a column of their own have no row of their own.
    sections: columns.section === null ? places.sections.map(scored) : places.sections,
    groups: places.groups.map(scored),
    items,
    totals: rows.totals.map(scored).flatMap(({ score, ...row }) => (score ? [{ ...row, score }] : [])),
    notices: [
      ...found.notices,
      ...notCalculated(grid, [from, limit], reader.zeros),
      ...implied(header, columns),
      ...notices(grid, columns, rows.repeatedHeaders, items, [...rows.skipped, ...places.left]),
      ...(rows.below.length > 0 ? [{ kind: 'rows-below' as const, at: null, data: { rows: rows.below } }] : []),
    ],
  };
}

function yearOf(grid: Grid, header: Header, columns: Columns, rows: TableRow[], above: TitleLine[], isForm: boolean) {
  const { name, date1904 } = grid.snapshot;
  const lines = isForm ? planLines(above) : above;
  const places = rows.map(({ row }) => row);
  const said = planYear(lines, name, deadlineCells(grid, columns, places), issuedOn(lines), date1904);
  return isForm ? formYear(grid, header, places, above, said) : said;
}

function itemsOfTable(grid: Grid, columns: Columns, rows: TableRow[], reader: ItemReader) {
  const places = place(grid, columns, layOut(grid, columns, rows));
  return { places, raw: places.items.map((placed) => reader.read(placed)) };
}

/** What our heads say holds, and what a person said goes before it. */
function columnsOfForm(grid: Grid, header: Header, limit: number, given: SetColumn[]): Columns {
  const own = formColumns(header);
  const all = givenFor(header, [...own, ...given]);
  const columns = readColumns(grid, header, limit, all);
  return {
    ...columns,
    readings: saidByHeads(
      columns.readings,
      own.filter((one) => all.includes(one)),
    ),
  };
}

function itemsOfForm(grid: Grid, columns: Columns, rows: TableRow[], reader: ItemReader, { unit }: Form) {
  const places = placeForm(grid, columns, rows);
  const lead = columns.at.get('lead');
  const hindered = hindrances(grid, columns, places);
  const raw = places.items.map((placed, i) => {
    const item = reader.read(placed);
    const words = lead === undefined ? '' : grid.cell(item.row, lead).text;
    return withHindrances({ ...item, ...formDuties(item, words, places.parts[i]!, unit) }, hindered.get(placed) ?? []);
  });
  return { places, raw };
}

/** A table's title begins below what stands under the table above: after the last row of more than three cells. */
function titleStart(grid: Grid, from: number, top: number): number {
  for (let row = top - 1; row >= from; row--) if (grid.filled(row).length > 4 || row < top - 15) return row + 1;
  return from;
}

function deadlineCells(grid: Grid, columns: Columns, rows: number[]): GridCell[] {
  const column = columns.at.get('deadline');
  return column === undefined
    ? []
    : rows.map((row) => grid.own(row, column)).filter((cell) => cell.text !== '' && !cell.unknown);
}

function nameUnits(raw: RawItem[], known: Aliases | undefined): Item[] {
  const units = joinSpellings(
    timesOf(raw.flatMap((item) => [...item.leads, ...item.partners].map(({ name }) => name))),
    known,
  );
  const persons = joinPersons(
    raw.flatMap((item) => item.directors.map(({ name }) => name)),
    known,
  );
  const named = (refs: RawItem['leads'], aliases: Aliases) =>
    // Written out: objects made of a rest have each a shape of its own, which is larger than they are.
    refs.map(({ text, collective, person, role, from, name }) => ({
      text,
      collective,
      person,
      role,
      from,
      unit: aliases.get(name)!,
    }));
  return raw.map((item) => ({
    ...item,
    leads: named(item.leads, units),
    partners: named(item.partners, units),
    directors: named(item.directors, persons),
  }));
}

/** Formulas without a result, from the title to the last row before the next table; and those that give a 0 where words belong. */
function notCalculated(grid: Grid, [from, limit]: [number, number], zeros: ReadonlySet<string>): Notice[] {
  const cells: string[] = [];
  for (const { row, column } of grid.unknownBetween(from, limit)) {
    if (cells.length >= LIMITS['not-calculated']) throw beyond('not-calculated', grid.snapshot.name);
    cells.push(address(row, column));
  }
  for (const zero of zeros) cells.push(zero);
  return cells.length > 0 ? [{ kind: 'not-calculated', at: cells[0]!, data: { cells } }] : [];
}

/** Columns of marks that are read as the time their neighbours leave for them. */
function implied({ bottom }: Header, { impliedMarks }: Columns): Notice[] {
  const [first] = impliedMarks;
  if (!first) return [];
  const columns = impliedMarks.map(({ column }) => columnLetters(column));
  const times = impliedMarks.map(({ words }) => words);
  return [{ kind: 'marks-implied', at: address(bottom, first.column), data: { columns, times } }];
}

function notices(grid: Grid, columns: Columns, repeated: number[], items: Item[], skipped: number[]): Notice[] {
  const found: Notice[] = [];
  if (repeated.length > 0) found.push({ kind: 'header-repeated', at: null, data: { rows: repeated } });
  const cut = items.filter((item) => item.rows.length > 1);
  for (const item of cut) found.push({ kind: 'rows-joined', at: address(item.row, 1), data: { rows: item.rows } });
  for (const reading of columns.readings) {
    if (reading.certainty === 'guessed')
      found.push({
        kind: 'column-unsure',
        at: null,
        data: { column: reading.column, header: reading.header, field: reading.field },
      });
  }
  for (const { column, header, choices, said } of columns.unread)
    found.push({
      kind: 'column-unread',
      at: null,
      data: { column: columnLetters(column), header, choices, ...(said && { said }) },
    });
  const [decoded] = grid.decoded;
  if (decoded) found.push({ kind: 'legacy-encoding', at: decoded, data: { cells: [...grid.decoded] } });
  const [notPlain] = grid.notPlain;
  if (notPlain) found.push({ kind: 'text-not-plain', at: notPlain, data: { cells: [...grid.notPlain] } });
  const [long] = grid.long;
  if (long) found.push({ kind: 'text-long', at: long, data: { cells: [...grid.long] } });
  if (skipped.length > 0) found.push({ kind: 'rows-skipped', at: null, data: { rows: skipped } });
  return found;
}
