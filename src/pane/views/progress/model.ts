import type { Inspection } from '../../../checks/engine/inspection';
import type { Day } from '../../../calendar/day';
import type { Bilingual, Values } from '../../../language/bilingual';
import { isLeadUnknown, lacksLead, leadUnits } from '../../../plan/leads';
import type { Item } from '../../../plan/plan';
import type { Progress, Standing } from '../../../progress/standing';
import { dueDay } from '../../../figures/dueDay';
import { groupCounts, isIn, ITEM_GROUPS, type ItemGroup } from '../../../figures/itemGroups';
import { unitRows } from '../../../figures/unitRows';
import { finderOf } from './finder';
import { type Grouping, PROGRESS, SECTION_NAMES, type SectionName } from './progressWords';

/** An item as the list shows it. */
export interface ProgressLine {
  item: Item;
  standing: Standing;
  /** The day it is counted from: missed, next, or last. */
  day: Day | null;
}

export interface ProgressGroup {
  id: string;
  heading: Bilingual;
  values: Values;
  lines: ProgressLine[];
}

/** What another view asked to see. `unit` undefined: of every unit; null: items that nobody leads. */
interface Wanted {
  group: ItemGroup | null;
  unit: string | null | undefined;
}

const UNIT = 'unit:';

/** The name by which other views ask for the items of a unit (null: of nobody). */
export const unitFilter = (unit: string | null): string => UNIT + (unit ?? '');

/** "overdue", or "unit:Văn phòng Sở"; "unit:" alone asks for the items that nobody leads. */
export function wantedOf(filter: string | null): Wanted {
  if (filter?.startsWith(UNIT)) return { group: null, unit: filter.slice(UNIT.length) || null };
  return { group: ITEM_GROUPS.find((name) => name === filter) ?? null, unit: undefined };
}

/** All items, by their days: what was missed longest ago comes first, what has no day last. */
export function linesOf({ plan, standings, asOf }: Inspection): ProgressLine[] {
  const lines = plan.items.map((item, i): ProgressLine => {
    const standing = standings[i]!;
    return { item, standing, day: dueDay(item, standing, asOf) };
  });
  return lines.sort((a, b) => compare(a.day ?? LAST, b.day ?? LAST) || a.item.row - b.item.row);
}

const LAST = '9999';
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export interface Asked extends Wanted {
  /** Also items in which the unit is a partner. */
  withPartners: boolean;
  search: string;
}

export function chosenLines(lines: ProgressLine[], { group, unit, withPartners, search }: Asked): ProgressLine[] {
  const finds = finderOf(search);
  return lines.filter(
    ({ item, standing }) =>
      (group === null || isIn(group, standing)) &&
      (unit === undefined || leads(item, unit) || (withPartners && isPartner(item, unit))) &&
      finds(item),
  );
}

const leads = (item: Item, unit: string | null): boolean =>
  unit === null ? lacksLead(item) : item.leads.some((ref) => ref.unit === unit);

/** A partner that does not lead as well. */
export const isPartner = (item: Item, unit: string | null): boolean =>
  unit !== null && !leads(item, unit) && item.partners.some((ref) => ref.unit === unit);

export interface GroupChoice {
  group: ItemGroup;
  n: number;
}

/** The groups that hold something, and the one chosen. */
export const groupChoices = (inspection: Inspection, chosen: ItemGroup | null): GroupChoice[] =>
  groupCounts(inspection).filter(({ group, n }) => n > 0 || group === chosen);

export function groupLines(lines: ProgressLine[], grouping: Grouping, inspection: Inspection): ProgressGroup[] {
  if (grouping === 'unit') return byUnit(lines, inspection);
  return grouping === 'month' ? byMonth(lines) : byDeadline(lines);
}

const SECTIONS = Object.keys(SECTION_NAMES) as SectionName[];

const AS_THEY_STAND: ReadonlySet<Progress> = new Set(['overdue', 'perhaps-overdue', 'waiting', 'not-applicable']);

function sectionOf(standing: Standing): SectionName {
  const { progress, nextDay } = standing;
  if (AS_THEY_STAND.has(progress)) return progress as SectionName;
  if (progress === 'due-soon') return 'soon';
  if (isIn('done', standing)) return 'done';
  return nextDay === null ? 'dayless' : 'ahead';
}

function byDeadline(lines: ProgressLine[]): ProgressGroup[] {
  const parts = partition(lines, ({ standing }) => [sectionOf(standing)]);
  return SECTIONS.flatMap((id) => groupOf(id, SECTION_NAMES[id], {}, parts.get(id)));
}

/**
 * Units in the order of their view: what is urgent first; those that are nobody in particular, items without a lead, and those whose lead is not
 * known, at the end.
 */
function byUnit(lines: ProgressLine[], inspection: Inspection): ProgressGroup[] {
  const parts = partition(lines, ({ item }) => (lacksLead(item) ? [null] : leadUnits(item)));
  const unknown = lines.filter(({ item }) => isLeadUnknown(item));
  const { units, collectives } = unitRows(inspection);
  const named = [...units, ...collectives].map(({ unit }) => unit!);
  return [
    ...named.flatMap((unit) => groupOf(unitFilter(unit), { vi: '{unit}', en: '{unit}' }, { unit }, parts.get(unit))),
    ...groupOf(unitFilter(null), PROGRESS.unled, {}, parts.get(null)),
    ...groupOf('unknown', PROGRESS.unknownLead, {}, unknown),
  ];
}

function byMonth(lines: ProgressLine[]): ProgressGroup[] {
  const parts = partition(lines, ({ day }) => [day?.slice(0, 7) ?? null]);
  const months = [...parts.keys()].filter((month) => month !== null).sort();
  return [
    ...months.flatMap((id) => {
      const [year, month] = id.split('-').map(Number) as [number, number];
      return groupOf(id, PROGRESS.month, { month, year }, parts.get(id));
    }),
    ...groupOf('dayless', SECTION_NAMES.dayless, {}, parts.get(null)),
  ];
}

/** Lines under each of their keys, a line once under each. */
function partition<K>(lines: ProgressLine[], keysOf: (line: ProgressLine) => K[]): Map<K, ProgressLine[]> {
  const parts = new Map<K, ProgressLine[]>();
  for (const line of lines)
    for (const key of new Set(keysOf(line))) {
      const part = parts.get(key);
      if (part) part.push(line);
      else parts.set(key, [line]);
    }
  return parts;
}

const groupOf = (id: string, heading: Bilingual, values: Values, lines: ProgressLine[] = []): ProgressGroup[] =>
  lines.length > 0 ? [{ id, heading, values, lines }] : [];

/** The groups cut after so many lines; `rest` is how many are left. A heading keeps the count of its whole group. */
export function firstLines(
  groups: ProgressGroup[],
  most: number,
): { shown: { group: ProgressGroup; lines: ProgressLine[] }[]; rest: number } {
  const shown: { group: ProgressGroup; lines: ProgressLine[] }[] = [];
  let room = most;
  for (const group of groups) {
    if (room > 0) shown.push({ group, lines: group.lines.slice(0, room) });
    room -= group.lines.length;
  }
  return { shown, rest: Math.max(0, -room) };
}
