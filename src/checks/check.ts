import type { Day } from '../calendar/day';
import type { WorkCalendar } from '../calendar/workCalendar';
import type { Bilingual } from '../language/bilingual';
import type { Field, Item, Plan } from '../plan/plan';
import type { Standing } from '../progress/standing';
import type { Settings, UnitEntry } from '../settings/settings';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { Clear, Finding, Severity } from './finding';
import type { Fix } from './fix';

/** What a check may look at. It never asks for today. */
export interface Inspected {
  plan: Plan;
  asOf: Day;
  /** One for each item, in the same order. */
  standings: Standing[];
  calendar: WorkCalendar;
  settings: Settings;
  /** The sheet the plan was read from, for what has to be looked at or mended letter by letter; null when it is not at hand. */
  sheet: SheetSnapshot | null;
}

/** Three parts of a message: what is wrong, why it matters, what to do. `{name}` is filled from the finding's data. */
export interface Message {
  what: Bilingual;
  why: Bilingual;
  do: Bilingual;
}

/** A fault as a check reports it; the runner adds the check's own properties. */
export interface Fault {
  at: string;
  row?: number | null;
  related?: string[];
  /** Which message; the check's first when left out. */
  message?: string;
  data?: Finding['data'];
  severity?: Severity;
  question?: boolean;
  fix?: Fix | null;
}

/** A small table that shows a check at work. The header stands in row 3, the first row of `rows` in row 4. */
export interface Example {
  /** What it shows. */
  note: Bilingual;
  /** Lines of rows 1 and 2; "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026" and an empty row when left out. */
  title?: [string, string];
  columns: string[];
  rows: (string | number | null)[][];
  /** Merged blocks ("D4:D5"). */
  merges?: string[];
  /** 2026-06-15 when left out. */
  asOf?: Day;
  /** The unit table of the workbook's settings; none when left out. */
  units?: UnitEntry[];
  /** Addresses of the cells it reports, in order; none for a valid table. */
  finds: string[];
}

/** A check: a small object that says everything of itself. Its folder also holds its page in both languages. */
export interface Check {
  /** Permanent: settings sheets and JSON name it. Named after the fault, "lead-missing". */
  id: string;
  clear: Clear;
  severity: Severity;
  title: Bilingual;
  /** The decree, the rule of work, or the kind of plan the check comes from. */
  source: Bilingual;
  messages: Record<string, Message>;
  examples: { invalid: Example[]; valid: Example[] };
  run(inspected: Inspected): Iterable<Fault>;
}

/** The address of a field's cell in an item's row: where it was read from, or where it would stand. "" when the table has no such column. */
export function cellOf(plan: Plan, item: Item, field: Field): string {
  const column = plan.columns.find((c) => c.field === field)?.column;
  return item.cells[field] ?? (column === undefined ? '' : column + item.row);
}

/** The cell by which people know an item's row: its task, else its number. */
export function rowCell(plan: Plan, item: Item): string {
  return (
    cellOf(plan, item, 'task') ||
    cellOf(plan, item, 'criterion') ||
    cellOf(plan, item, 'activity') ||
    cellOf(plan, item, 'number') ||
    `A${item.row}`
  );
}

/** The header cell of a field's column, for what is said once for the whole column. */
export function headerCell(plan: Plan, field: Field): string {
  const column = plan.columns.find((c) => c.field === field)?.column ?? plan.columns[0]?.column ?? 'A';
  return column + plan.headerRow;
}

/** The plan's title cell, for what is said of the plan. */
export const titleCell = (plan: Plan): string =>
  plan.titleLines.find((line) => plan.title.includes(line.text))?.at ?? plan.titleLines[0]?.at ?? `A${plan.headerRow}`;

export const hasColumn = (plan: Plan, field: Field): boolean => plan.columns.some((c) => c.field === field);
