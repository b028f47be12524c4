import { hasColumn } from '../plan/cells';
import { dueDay } from '../figures/dueDay';
import { byProgress } from '../figures/tally';
import { fill } from '../language/bilingual';
import { clean } from '../language/text';
import type { Item, UnitRef } from '../plan/plan';
import type { SheetModel } from '../workbook/sheetModel';
import { day, number, text } from './cells';
import { footer } from './footer';
import { numberOf, taskOf } from './itemWords';
import { OUTSIDE_WORDS } from './outsideWords';
import { NOTHING_TYPED, placeTyped, type TypingRow } from './placeTyped';
import { type SheetBuilder, startSheet } from './sheetBuilder';
import { PROGRESS_NAMES } from '../progress/names';
import type { SheetContext, Summary } from './summary';
import { type Column, type Table, tableOf } from './table';
import { titleBlock } from './titleBlock';
import type { TypedColumn, TypedEntry } from './typedEntries';
import { type CollectiveItem, collectivesOf, type UnitItem, type UnitItems, unitItems } from '../figures/unitItems';
import { UNIT_SHEET_WORDS as SAY } from './unitSheetWords';
import { WORDS } from './words';

interface Row extends UnitItem {
  place: number;
  /** What the columns people write in hold. */
  typed: Record<TypedColumn, string>;
  /** Whether the result is one that people wrote, not the plan's. */
  carried: boolean;
}

/** A sheet for each unit that is to have one. */
export const unitSheets: Summary = {
  applies: ({ plan }) => plan.items.some(({ leads, partners }) => leads.length + partners.length > 0),
  make: (context) => [...context.names.units.keys()].map((unit) => unitSheet(context, unit)),
};

/** Everything one unit has to do with the plan, ready to be printed, handed over, filled in by hand and signed. */
export function unitSheet(context: SheetContext, unit: string): SheetModel {
  const { inspection, names } = context;
  const name = names.units.get(unit);
  if (name === undefined) throw new RangeError(`no unit "${unit}" in the plan`);
  const lists = unitItems(inspection, unit);
  const table = tableOf(columnsFor(context, unit));
  const { widths } = table;
  const sheet = startSheet(name, widths);
  const all = [...lists.leads, ...lists.partners, ...lists.collective];
  const rows = typingRows(context, all);
  const { cells, outside } = placeTyped(context.typed?.get(name.mark) ?? [], rows);
  const typedOf = new Map(
    all.map(({ item }, i) => [item, { typed: cells[i]!, carried: cells[i]!.result !== rows[i]!.own.result }]),
  );
  const part = (title: string, items: UnitItem[], remark?: string) =>
    writePart(
      sheet,
      title,
      table,
      remark,
      items.map((one, i) => ({ ...one, place: i + 1, ...typedOf.get(one.item)! })),
    );
  titleBlock(sheet, fill(SAY.title, { unit }), inspection, widths, SAY.code);
  for (const words of sentences(lists)) sheet.line(words, 'sentence');
  sheet.gap();
  sheet.head(table.heads, { freeze: true });
  part(SAY.parts.lead, lists.leads);
  part(SAY.parts.partner, lists.partners);
  collectiveParts(lists.collective, part);
  outsideTable(sheet, outside);
  signatures(sheet, widths);
  footer(sheet, context, { code: false });
  return sheet.build();
}

type WritePart = (title: string, items: UnitItem[], remark: string) => void;

/** First what is the unit's through a collective it is declared to be one of, then what may be, for nobody says who is in it. */
function collectiveParts(items: CollectiveItem[], part: WritePart): void {
  const [known, open] = [items.filter(isDeclared), items.filter((one) => !isDeclared(one))];
  const groups = [...new Set(known.flatMap(({ through }) => through))].map((group) => `“${group}”`).join(', ');
  if (known.length > 0) part(SAY.parts.group, known, fill(SAY.groupRemark, { groups }));
  if (open.length === 0) return;
  const example = collectivesOf(open[0]!.item)[0]!.unit;
  part(known.length > 0 ? SAY.parts.open : SAY.parts.collective, open, fill(SAY.collectiveRemark, { example }));
}

const isDeclared = ({ through }: CollectiveItem): boolean => through.length > 0;

function sentences({ leads, partners, collective }: UnitItems): string[] {
  const { overdue, 'due-soon': soon, 'perhaps-overdue': perhaps } = byProgress(leads.map(({ standing }) => standing));
  const grouped = collective.filter(isDeclared).length;
  const counts = { leads: leads.length, partners: partners.length, grouped };
  const said = fill(grouped > 0 ? SAY.summaryWithGroups : SAY.summary, counts);
  const late = overdue + soon > 0 ? [fill(SAY.lateOf, { overdue, soon })] : [];
  const unsure = perhaps > 0 ? [fill(SAY.perhapsOf, { n: perhaps })] : [];
  return [[said, ...late, ...unsure].join(' ')];
}

function writePart(
  sheet: SheetBuilder,
  title: string,
  table: Table<Row>,
  remark: string | undefined,
  rows: Row[],
): void {
  sheet.line(fill(title, { n: rows.length }), 'section');
  if (remark !== undefined) sheet.line(remark, 'textItalic');
  if (rows.length === 0) sheet.line(SAY.none, 'textItalic');
  for (const row of rows) table.row(sheet, row);
}

/** Where the plan keeps no results the cells are free, to be written in by hand. */
function typingRows({ inspection: { plan } }: SheetContext, items: UnitItem[]): TypingRow[] {
  const withResults = hasColumn(plan, 'result');
  return items.map(({ item }) => ({
    known: { number: numberOf(plan, item), criterion: '', text: taskOf(item), more: productWords(item) },
    own: { ...NOTHING_TYPED, result: (withResults && item.result?.text) || '' },
  }));
}

/** What was written on the sheet before this one and finds no cell of it: whose it was, where it stood, the words. */
function outsideTable(sheet: SheetBuilder, entries: TypedEntry[]): void {
  if (entries.length === 0) return;
  sheet.line(fill(OUTSIDE_WORDS.title, { n: entries.length }), 'section');
  sheet.line(OUTSIDE_WORDS.remark, 'textItalic');
  for (const { known, column, words } of entries) {
    sheet.row([
      text(OUTSIDE_WORDS.sign, 'textTopCentre'),
      text(known.number, 'textTopCentre'),
      text(known.text, 'textTop'),
      text(known.more ?? '', 'textTop'),
      text(SAY.heads[column], 'textTop'),
      text(words, 'textTop', { across: sheet.columns - 5 }),
    ]);
  }
}

function columnsFor({ inspection: { plan, asOf } }: SheetContext, unit: string): Column<Row>[] {
  const { heads } = SAY;
  return [
    { head: WORDS.number, width: 5, cell: ({ place }) => number(place, 'numberTop') },
    { head: heads.number, width: 9, cell: ({ item }) => text(numberOf(plan, item), 'textTopCentre') },
    { head: heads.task, width: 34, cell: ({ item }) => text(taskOf(item), 'textTop') },
    { head: heads.product, width: 26, cell: ({ item }) => text(productWords(item), 'textTop') },
    { head: heads.others, width: 22, cell: ({ item }) => text(othersWords(item, unit), 'textTop') },
    { head: heads.deadline, width: 18, cell: ({ item }) => text(item.deadline.text, 'textTop') },
    { head: heads.lastDay, width: 12, cell: ({ item, standing }) => day(dueDay(item, standing, asOf), 'dayTop') },
    {
      head: heads.state,
      width: 12,
      cell: ({ standing }) => text(PROGRESS_NAMES[standing.progress].vi, 'textTopCentre'),
    },
    { head: heads.result, width: 20, cell: resultCell },
    { head: heads.note, width: 12, cell: ({ typed }) => text(typed.note, 'textTop') },
  ];
}

/** Of a result people wrote the sheet's code takes no account: it is read again each time. */
const resultCell = ({ typed, carried }: Row) => ({
  ...text(typed.result, 'textTop'),
  ...(carried && { carried: true as const }),
});

/** What the row's task was taken from does not stand there again. */
export function productWords(item: Item): string {
  const said = [clean(item.product), clean(item.target)].filter((words) => words !== '' && words !== taskOf(item));
  return [...new Set(said)].join('\n');
}

/** Who else is in it, and in what part the unit itself where the cell says so ("theo dõi, đôn đốc"). */
export function othersWords({ leads, partners, directors }: Item, unit: string): string {
  const isLead = leads.some((ref) => ref.unit === unit);
  const role = [...leads, ...partners].find((ref) => ref.unit === unit)?.role;
  const others = (refs: UnitRef[]) => rolesOf(refs.filter((ref) => ref.unit !== unit));
  return [
    { words: isLead ? SAY.coLead : SAY.leadBy, units: others(leads) },
    { words: !isLead && partners.some((ref) => ref.unit === unit) ? SAY.coPartner : SAY.with, units: others(partners) },
    { words: SAY.directors, units: rolesOf(directors) },
    { words: SAY.role, units: role ?? '' },
  ]
    .filter(({ units }) => units !== '')
    .map(({ words, units }) => fill(words, { units }))
    .join('\n');
}

const rolesOf = (units: UnitRef[]): string =>
  [...new Set(units.map(({ unit, role }) => (role ? `${unit} (${role})` : unit)))].join('; ');

/** Room for a signature, in points. */
const SIGNATURE = 60;

export function signatures(sheet: SheetBuilder, widths: number[]): void {
  const half = Math.floor(widths.length / 2);
  const rest = widths.length - half;
  sheet.gap();
  sheet.row([null, ...Array<null>(half - 1).fill(null), text(SAY.place, 'asOf', { across: rest })]);
  for (const [words, style] of [
    [SAY.signatures, 'issuer'],
    [[SAY.sign, SAY.sign], 'asOf'],
  ] as const) {
    sheet.row([text(words[0], style, { across: half }), text(words[1], style, { across: rest })]);
  }
  sheet.gap(SIGNATURE);
}
