import type { Day } from '../calendar/day';
import type { Inspection } from '../checks/engine/inspection';
import { fill } from '../language/bilingual';
import { showDay } from '../language/showDay';
import { fold, oneLine } from '../language/text';
import { handOutLine } from '../plan/handOutLine';
import { knownNumber } from '../plan/knownNumber';
import type { Plan } from '../plan/plan';
import { taskOf } from '../plan/taskWords';
import { type Cell, day, number, text } from '../summaries/cells';
import { type SheetBuilder, startSheet } from '../summaries/sheetBuilder';
import { type Column, type Table, tableOf } from '../summaries/table';
import { titleBlock } from '../summaries/titleBlock';
import { othersWords, productWords, signatures } from '../summaries/unitSheet';
import { columnLetters } from '../workbook/address';
import { FILLED_FIELDS, type FilledField } from '../workbook/formWords';
import { signsOfTexts } from '../workbook/sheetCode';
import type { SheetModel } from '../workbook/sheetModel';
import { type UnitItem, type UnitItems, unitItems } from '../figures/unitItems';
import { type EnteredPart, type HandOutRow, rowsOfItem } from './handOutRows';
import { HAND_OUT_WORDS as SAY } from './handOutWords';
import { rowCode } from './rowCode';

/** What a unit's book is made from. */
export interface HandOutContext {
  inspection: Inspection;
  /** What may be chosen as a result. */
  results: readonly string[];
  /** By when it is to come back; null where nobody says. */
  due: Day | null;
  /** The items of other units too, to be read. */
  allRows: boolean;
  entered?: EnteredPart;
}

/** The mark of the sheet to be filled in; that of a second plan's has a number. It makes no sheet ours: what stands on it is the unit's. */
const HAND_OUT_MARK = 'NamRo_HandOut';

/** What one unit has to do with a plan, with cells to be filled in. */
export function handOutSheet(context: HandOutContext, unit: string, nth = 1): SheetModel {
  const { inspection, due } = context;
  const { plan, asOf } = inspection;
  const lists = unitItems(inspection, unit);
  const others = context.allRows ? itemsOfOthers(inspection, lists) : [];
  const parts = partsOf(lists, others).map(({ items, ...part }) => ({
    ...part,
    n: items.length,
    rows: items.flatMap((one, i) => rowsOfItem(plan, one, i + 1, asOf, context.entered)),
  }));
  const open = parts.filter(({ isOpen }) => isOpen).flatMap(({ rows }) => rows);
  const isFilled = open.some(({ words }) => rowCode(words) !== '');
  const [openTable, closedTable] = [true, false].map((isOpen) =>
    tableOf(columnsFor(plan, unit, asOf, isOpen, isFilled)),
  );
  const table = openTable!;
  const { widths } = table;
  const sheet = startSheet({ mark: nth === 1 ? HAND_OUT_MARK : `${HAND_OUT_MARK}_${nth}`, name: nameOf(nth) }, widths);
  const line = handOutLine({ unit, planName: planNameOf(plan), day: asOf, code: codeOf(plan, open) });
  titleBlock(
    sheet,
    fill(SAY.title, { unit }),
    { ...inspection, plan: { ...plan, title: titledWithYear(plan) } },
    widths,
    line,
  );
  const counts = { leads: lists.leads.length, partners: lists.partners.length, groups: lists.collective.length };
  sheet.line(fill(SAY.summary, counts), 'sentence');
  sheet.line(SAY.fillIn, 'sentence');
  if (due !== null) sheet.line(fill(SAY.due, { day: showDay(due, 'vi') }), 'heading');
  sheet.gap();
  const head = sheet.head(headsOf(table), { freeze: true });
  for (const { title, remarks, rows, isOpen, n } of parts)
    writePart(sheet, fill(title, { n }), remarks, rows, isOpen ? table : closedTable!);
  const last = sheet.next - 1;
  signatures(sheet, widths);
  const model = sheet.build();
  return {
    ...model,
    filter: `A${head.to}:${columnLetters(widths.length)}${last}`,
    lists: listsOf(model, table, [...context.results]),
    protect: true,
  };
}

const nameOf = (nth: number): string => (nth === 1 ? SAY.sheet : `${SAY.sheet} (${nth})`);

interface Part {
  title: string;
  remarks: string[];
  items: UnitItem[];
  isOpen: boolean;
}

function partsOf({ leads, partners, collective }: UnitItems, others: UnitItem[]): Part[] {
  const groups = [...new Set(collective.flatMap(({ through }) => through))];
  const remarks = [
    ...(groups.length > 0 ? [fill(SAY.groupsRemark, { groups: groups.map((one) => `“${one}”`) })] : []),
    ...(collective.some(({ through }) => through.length === 0) ? [SAY.groupsUnknown] : []),
  ];
  return [
    { title: SAY.parts.lead, remarks: [], items: leads, isOpen: true },
    { title: SAY.parts.partner, remarks: [], items: partners, isOpen: true },
    ...(collective.length > 0 ? [{ title: SAY.parts.collective, remarks, items: collective, isOpen: true }] : []),
    ...(others.length > 0
      ? [{ title: SAY.parts.other, remarks: [SAY.otherRemark], items: others, isOpen: false }]
      : []),
  ];
}

function itemsOfOthers({ plan, standings }: Inspection, { leads, partners, collective }: UnitItems): UnitItem[] {
  const own = new Set([...leads, ...partners, ...collective].map(({ item }) => item));
  return plan.items.flatMap((item, i) => (own.has(item) ? [] : [{ item, standing: standings[i]! }]));
}

function writePart(
  sheet: SheetBuilder,
  title: string,
  remarks: string[],
  rows: HandOutRow[],
  table: Table<HandOutRow>,
) {
  sheet.line(title, 'section');
  for (const remark of remarks) sheet.line(remark, 'textItalic');
  if (rows.length === 0) sheet.line(SAY.none, 'textItalic');
  for (const row of rows) table.row(sheet, row, LEAST);
}

/** Room for two lines written by hand. */
const LEAST = 32;

/** Heads of columns to be filled in look like their cells. */
const headsOf = ({ heads }: Table<HandOutRow>): Cell[][] =>
  heads.map((row) =>
    row.map((cell) => (FILLED_WORDS.has(String(cell.value)) ? { ...cell, style: 'headFillIn' } : cell)),
  );

const FILLED_WORDS = new Set<string>(FILLED_FIELDS.map((field) => SAY.heads[field]));

function columnsFor(plan: Plan, unit: string, asOf: Day, isOpen: boolean, isFilled: boolean): Column<HandOutRow>[] {
  const { heads } = SAY;
  const ofItem = (words: (row: HandOutRow) => string) => (row: HandOutRow) =>
    text(row.part === null ? words(row) : '', 'textTop');
  const filled = (field: FilledField, width: number): Column<HandOutRow> => ({
    key: field,
    head: heads[field],
    width,
    cell: ({ words }) => filledCell(field, words[field], isOpen),
  });
  return [
    { head: heads.place, width: 4.5, cell: ({ place }) => number(place, 'numberTop') },
    { head: heads.number, width: 8, cell: ({ item }) => text(knownNumber(plan, item), 'textTopCentre') },
    {
      head: heads.task,
      width: 29,
      cell: ({ item, part }) =>
        part === null ? text(taskOf(item), 'textTop') : text(fill(SAY.part, { name: part }), 'textTopIndent'),
    },
    { head: heads.product, width: 20, cell: ofItem(({ item }) => productWords(item)) },
    { head: heads.others, width: 17, cell: ofItem(({ item }) => othersWords(item, unit)) },
    { head: heads.deadline, width: 13, cell: ofItem(({ item }) => item.deadline.text) },
    { head: heads.lastDay, width: 11, cell: ({ lastDay }) => day(lastDay, 'dayTop') },
    {
      head: fill(heads.state, { day: showDay(asOf, 'vi') }),
      width: 12,
      cell: ({ state }) => text(state, 'textTopCentre'),
    },
    filled('result', 17),
    filled('doneOn', 12),
    filled('evidence', 19),
    filled('reason', 19),
    ...(isFilled
      ? [{ head: heads.code, width: 6, cell: ({ words }: HandOutRow) => text(isOpen ? rowCode(words) : '', 'codeTop') }]
      : []),
  ];
}

function filledCell(field: FilledField, words: string, isOpen: boolean): Cell {
  if (field === 'doneOn') return day(words || null, isOpen ? 'fillInDay' : 'dayTop');
  return text(words, isOpen ? 'fillIn' : 'textTop');
}

/** The list of results, for every run of rows in which one is to be written. */
function listsOf(model: SheetModel, table: Table<HandOutRow>, choices: string[]): NonNullable<SheetModel['lists']> {
  const column = table.columnOf('result');
  const letters = columnLetters(column);
  const lists: NonNullable<SheetModel['lists']> = [];
  let from: number | null = null;
  for (let row = 1; row <= model.rows.length + 1; row++) {
    const isOpen = model.rows[row - 1]?.cells[column - 1]?.style === 'fillIn';
    if (isOpen) from ??= row;
    else if (from !== null) {
      lists.push({ range: `${letters}${from}:${letters}${row - 1}`, choices });
      from = null;
    }
  }
  return lists;
}

/** The number of the plan's own paper, else its title. */
function planNameOf({ titleLines, title, sheet }: Plan): string {
  const numbered = titleLines
    .map(({ text: words }) => PAPER.exec(oneLine(words))?.[0])
    .find((words) => words !== undefined);
  return numbered ?? (oneLine(title) || sheet);
}

const PAPER = /(?:kế hoạch|quyết định|chương trình) số ?:? ?\d{1,5}\/[\p{L}-]{2,30}/iu;

function titledWithYear({ title, year }: Plan): string {
  const words = oneLine(title);
  return year === null || fold(words).includes(`năm ${year}`) ? words : fill(SAY.year, { title: words, year }).trim();
}

/** Over what was handed out to be worked on: numbers and words of its items. */
const codeOf = (plan: Plan, rows: readonly HandOutRow[]): string =>
  signsOfTexts(rows.flatMap(({ item, part }) => [knownNumber(plan, item), part ?? taskOf(item)]));
