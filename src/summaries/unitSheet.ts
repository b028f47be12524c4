import { hasColumn } from '../checks/check';
import { fill } from '../language/bilingual';
import { clean } from '../language/text';
import type { Item, UnitRef } from '../plan/plan';
import type { SheetModel } from '../workbook/sheetModel';
import { type Cell, day, number, text } from './cells';
import { dueDay } from './dueMilestones';
import { footer } from './footer';
import { numberOf, taskOf } from './itemWords';
import { type SheetBuilder, startSheet } from './sheetBuilder';
import { PROGRESS_NAMES } from '../progress/names';
import type { SheetContext, Summary } from './summary';
import { cellsOf, type Column, headOf, headsOf, widthsOf } from './tableOf';
import { titleBlock } from './titleBlock';
import { collectivesOf, type UnitItem, type UnitItems, unitItems } from './unitItems';
import { UNIT_SHEET_WORDS as SAY } from './unitSheetWords';
import { WORDS } from './words';

interface Row extends UnitItem {
  place: number;
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
  const columns = columnsFor(context, unit);
  const widths = widthsOf(columns);
  const sheet = startSheet(name, widths);
  titleBlock(sheet, fill(SAY.title, { unit }), inspection, widths);
  for (const words of sentences(lists)) sheet.line(words, 'sentence');
  sheet.gap();
  sheet.head([headOf(headsOf(columns))], { freeze: true });
  part(sheet, SAY.parts.lead, lists.leads, columns);
  part(sheet, SAY.parts.partner, lists.partners, columns);
  if (lists.collective.length > 0) {
    const example = collectivesOf(lists.collective[0]!.item)[0]!.unit;
    part(sheet, SAY.parts.collective, lists.collective, columns, fill(SAY.collectiveRemark, { example }));
  }
  signatures(sheet, widths);
  footer(sheet, context);
  return sheet.build();
}

function sentences({ leads, partners }: UnitItems): string[] {
  const count = (progress: string) => leads.filter(({ standing }) => standing.progress === progress).length;
  const [overdue, soon] = [count('overdue'), count('due-soon')];
  const said = fill(SAY.summary, { leads: leads.length, partners: partners.length });
  return [overdue + soon > 0 ? `${said} ${fill(SAY.lateOf, { overdue, soon })}` : said];
}

function part(sheet: SheetBuilder, title: string, items: UnitItem[], columns: Column<Row>[], remark?: string): void {
  sheet.line(fill(title, { n: items.length }), 'section');
  if (remark !== undefined) sheet.line(remark, 'textItalic');
  if (items.length === 0) sheet.line(SAY.none, 'textItalic');
  items.forEach((one, i) => sheet.row(cellsOf(columns, { ...one, place: i + 1 })));
}

/** Where the plan keeps no results the cells are free, to be written in by hand. */
function columnsFor({ inspection: { plan, asOf } }: SheetContext, unit: string): Column<Row>[] {
  const { heads } = SAY;
  const withResults = hasColumn(plan, 'result');
  return [
    { head: WORDS.number, width: 5, cell: ({ place }) => number(place, 'numberTop') },
    { head: heads.number, width: 9, cell: ({ item }) => text(numberOf(plan, item), 'textTopCentre') },
    { head: heads.task, width: 34, cell: ({ item }) => text(taskOf(item), 'textTop') },
    { head: heads.product, width: 26, cell: productCell },
    { head: heads.others, width: 22, cell: ({ item }) => text(othersWords(item, unit), 'textTop') },
    { head: heads.deadline, width: 18, cell: ({ item }) => text(item.deadline.text, 'textTop') },
    { head: heads.lastDay, width: 12, cell: ({ item, standing }) => day(dueDay(item, standing, asOf), 'dayTop') },
    {
      head: heads.state,
      width: 12,
      cell: ({ standing }) => text(PROGRESS_NAMES[standing.progress].vi, 'textTopCentre'),
    },
    { head: heads.result, width: 20, cell: ({ item }) => text((withResults && item.result?.text) || '', 'textTop') },
    { head: heads.note, width: 12, cell: () => text('', 'textTop') },
  ];
}

/** What the row's task was taken from is not said again. */
function productCell({ item }: Row): Cell {
  const said = [clean(item.product), clean(item.target)].filter((words) => words !== '' && words !== taskOf(item));
  return text([...new Set(said)].join('\n'), 'textTop');
}

/** Who else is in it, and in what part the unit itself where the cell says so ("theo dõi, đôn đốc"). */
function othersWords({ leads, partners }: Item, unit: string): string {
  const isLead = leads.some((ref) => ref.unit === unit);
  const role = [...leads, ...partners].find((ref) => ref.unit === unit)?.role;
  const others = (refs: UnitRef[]) => rolesOf(refs.filter((ref) => ref.unit !== unit));
  return [
    { words: isLead ? SAY.coLead : SAY.leadBy, units: others(leads) },
    { words: !isLead && partners.some((ref) => ref.unit === unit) ? SAY.coPartner : SAY.with, units: others(partners) },
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

function signatures(sheet: SheetBuilder, widths: number[]): void {
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
