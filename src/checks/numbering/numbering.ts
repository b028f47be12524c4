import type { Item, Plan } from '../../plan/plan';
import { cellOf, columnOf, rowCell } from '../../plan/cells';
import { grouped } from '../../workbook/grouped';
import { type CountedNumber, lastPart, readLast } from './numberText';

/** A numbered row of a plan: a section, a group, or an item. */
export interface NumberedRow extends CountedNumber {
  at: string;
  row: number;
  /** Sheet row of an item; null for sections and groups. */
  item: number | null;
  /** As it stands: "2.2.1". */
  number: string;
}

/** Numbers that should count up one after the other. */
export type NumberList = NumberedRow[];

interface Placed extends NumberedRow {
  /** The number it stands under. */
  scope: string;
  /** It may go on counting through the sections: it stands right under one. */
  top: boolean;
}

/** The plan's lists of numbers: sections, and what stands under each number. Numbers that run on through all sections are one list. */
export function numberLists(plan: Plan): NumberList[] {
  const rows = [...sectionRows(plan), ...groupRows(plan), ...itemRows(plan)].sort((a, b) => a.row - b.row);
  const lists = grouped(rows.map((row) => [`${row.scope}\n${row.kind}`, row] as const));
  return joinRunning([...lists.values()])
    .flatMap(splitRestarts)
    .filter(isCounting);
}

function sectionRows(plan: Plan): Placed[] {
  return plan.sections.flatMap((section) => {
    const read = readLast(section.number);
    if (!read) return [];
    return [
      {
        at: `${numberColumn(plan)}${section.row}`,
        row: section.row,
        item: null,
        number: section.number,
        ...read,
        scope: `section of ${section.parent ?? ''}`,
        top: false,
      },
    ];
  });
}

function groupRows(plan: Plan): Placed[] {
  // "4." over "(1)", "(2)": it counts with other groups, not with the "(4)" of the group above.
  const overFigures = new Set(
    plan.items.flatMap(({ group, number, key }) =>
      /^\d+$/.test(number) && key === `${group}.${number}` ? [group] : [],
    ),
  );
  return plan.groups.flatMap((group) => {
    const last = lastPart(group.number);
    const read = readLast(last);
    if (!read) return [];
    const scope = `${scopeOf(group.key)}${overFigures.has(group.key) ? ' groups' : ''}`;
    return [
      {
        at: `${numberColumn(plan)}${group.row}`,
        row: group.row,
        item: null,
        number: group.number,
        ...read,
        scope,
        top: false,
      },
    ];
  });
}

function itemRows(plan: Plan): Placed[] {
  const rows: Placed[] = [];
  const underWhich = repeatedHeadings(plan);
  plan.items.forEach((item, i) => {
    if (goesOn(item, plan.items[i - 1])) return;
    const read = readLast(lastPart(item.number));
    if (!read) return;
    const unnumberedGroup = item.group?.includes('#') ? item.group : '';
    const top = item.number === lastPart(item.number) && (item.group === null || unnumberedGroup !== '');
    rows.push({
      at: cellOf(plan, item, 'number') || rowCell(plan, item),
      row: item.row,
      item: item.row,
      number: item.number,
      ...read,
      scope: `${scopeOf(item.key)}${unnumberedGroup}${underWhich(item.section, item.row)}${underWhich(item.group, item.row)}`,
      top,
    });
  });
  return rows;
}

/** Where two sections or groups bear one number, says under which of them a row stands. "" for all others. */
function repeatedHeadings(plan: Plan): (key: string | null, row: number) => string {
  const rows = grouped([...plan.sections, ...plan.groups].map(({ key, row }) => [key, row] as const));
  return (key, row) => {
    const of = key === null ? undefined : rows.get(key);
    return of && of.length > 1 ? `@${Math.max(...of.filter((heading) => heading <= row))}` : '';
  };
}

/** A second activity under the number above: its number, its task, or both come from a merged cell, or are filled down. */
export function goesOn(item: Item, above: Item | undefined): boolean {
  if (!above || above.key !== item.key) return false;
  const from = (cell: string | undefined) => cell !== undefined && Number(cell.replace(/^[A-Z]+/, '')) < item.row;
  if (item.task === '') return true;
  if (from(item.cells.number) || from(item.cells.task) || from(item.cells.criterion)) return true;
  return item.activity !== above.activity && item.task === above.task;
}

/** A row marked "-" under an item that has a number. */
export const isBelowItem = (item: Item, itemKeys: ReadonlySet<string>): boolean =>
  item.number === '' && item.key.includes('#') && itemKeys.has(item.key.split('#')[0]!);

/** Rows of items whose number is empty or cannot be read ("4.1" that a spreadsheet made a date). */
export function rowsWithoutNumber(plan: Plan): number[] {
  const itemKeys = new Set(plan.items.map((item) => item.key));
  return plan.items
    .filter((item) => !readLast(lastPart(item.number)) && !isBelowItem(item, itemKeys))
    .map((item) => item.row);
}

const scopeOf = (key: string): string => key.slice(0, Math.max(0, key.lastIndexOf('.')));

function numberColumn(plan: Plan): string {
  return columnOf(plan, 'number') ?? plan.columns[0]?.column ?? 'A';
}

/** Numbers right under the sections run on through them, or begin again at 1 in each: what most sections do decides. */
function joinRunning(lists: Placed[][]): Placed[][] {
  const joined: Placed[][] = lists.filter((list) => !list[0]!.top);
  const kinds = grouped(lists.filter((list) => list[0]!.top).map((list) => [list[0]!.kind, list] as const));
  for (const segments of kinds.values()) {
    const runs = segments
      .slice(1)
      .filter((list, i) => list[0]!.value > 1 && list[0]!.value >= segments[i]!.at(-1)!.value).length;
    const restarts = segments.slice(1).filter((list) => list[0]!.value <= 1).length;
    if (runs > restarts) joined.push(segments.flat().sort((a, b) => a.row - b.row));
    else joined.push(...segments);
  }
  return joined;
}

/** A list that begins again (…, 3, 1, 2) is two lists: a heading between them may have no number. */
function splitRestarts(list: Placed[]): Placed[][] {
  const lists: Placed[][] = [[]];
  list.forEach((row, i) => {
    const restarts = i > 1 && row.value === 1 && list[i + 1]?.value === 2 && list[i - 1]!.value > 1;
    if (restarts) lists.push([]);
    lists.at(-1)!.push(row);
  });
  return lists;
}

/** A column that repeats its numbers again and again holds something else (the number of the section, of a programme). */
function isCounting(list: Placed[]): boolean {
  const repeats = list.length - new Set(list.map((row) => row.last)).size;
  return repeats < 3 || repeats * 3 <= list.length;
}
