import { z } from 'zod';
import { Day } from '../calendar/day';
import { Field } from '../plan/column';
import { ClosedRow } from './closings/closedRow';
import { PartRow } from './parts/partRow';
import { Period } from './periods/period';

/** How a check is to be taken: another severity, or not at all. */
export const CheckLevel = z.enum(['error', 'warning', 'info', 'off']);
export type CheckLevel = z.infer<typeof CheckLevel>;

/** One finding set aside by a person, with the reason. It comes back when the text of its cell changes. */
export const SetAside = z.object({
  check: z.string(),
  /** Key of the item ("III.2.1"), or "" for the plan as a whole. */
  item: z.string(),
  /** The cell's text when it was set aside, white space folded. */
  text: z.string(),
  reason: z.string(),
});
export type SetAside = z.infer<typeof SetAside>;

/** A unit of the office with its other names; `from` and `to` where it was renamed or merged. */
export const UnitEntry = z.object({
  name: z.string(),
  aliases: z.array(z.string()),
  from: Day.nullable(),
  to: Day.nullable(),
  /** Collectives it is one of, as plans name them: "Các phòng, đơn vị trực thuộc". */
  groups: z.array(z.string()).default([]),
  /** Who heads it; "" where nobody says. */
  head: z.string().default(''),
  email: z.string().default(''),
});
export type UnitEntry = z.infer<typeof UnitEntry>;

/** A day off or a Saturday worked that the office adds to the table of days off. */
const DayEntry = z.object({ day: Day, kind: z.enum(['off', 'swap-work']), name: z.string() });
type DayEntry = z.infer<typeof DayEntry>;

/** What a column is, as a person has set it where the reading was wrong or unsure. `field` null: it is not used. */
export const ColumnEntry = z.object({
  sheet: z.string(),
  /** The first row of the table's header; null for every table of the sheet. */
  headerRow: z.number().int().min(1).nullable(),
  /** Column letters. */
  column: z.string().regex(/^[A-Z]{1,3}$/),
  field: Field.nullable(),
});
export type ColumnEntry = z.infer<typeof ColumnEntry>;

/** The day on which something happened that a deadline counts from ("5 ngày làm việc kể từ ngày nhận đủ hồ sơ"). */
export const EventDay = z.object({
  /** Number of the item, as people wrote it. */
  number: z.string(),
  /** What happened; "" where nobody says. */
  event: z.string(),
  day: Day,
  /** The cell with the number. */
  sheet: z.string(),
  at: z.string(),
});
export type EventDay = z.infer<typeof EventDay>;

/** What an office may set in its own workbook. Everything has a default: no settings sheet is ever needed. */
export const Settings = z.object({
  /** The plan's year, where the table does not say it or says it wrong. */
  year: z.number().int().min(2000).max(2100).nullable().default(null),
  /** "Trước ngày D" ends on D − 1; false: on D. */
  strictBefore: z.boolean().default(true),
  /** An open item is due soon when its next day is at most this many days ahead. */
  dueSoonDays: z.number().int().min(0).max(366).default(15),
  /** Overdue by more than this many days is counted on its own. */
  longOverdueDays: z.number().int().min(0).max(366).default(30),
  /** The office's place among how many, this year; its points and its place the year before. Null: nobody has entered them. */
  scoreRank: z.number().int().min(1).nullable().default(null),
  scoreRankOf: z.number().int().min(1).nullable().default(null),
  scoreBefore: z.number().min(0).nullable().default(null),
  scoreRankBefore: z.number().int().min(1).nullable().default(null),
  /** Check → its level here. */
  checks: z.record(z.string(), CheckLevel).default({}),
  setAside: z.array(SetAside).default([]),
  units: z.array(UnitEntry).default([]),
  daysOff: z.array(DayEntry).default([]),
  columns: z.array(ColumnEntry).default([]),
  /** The office's own reporting periods; where there are none of a year, the ministry's four hold. */
  periods: z.array(Period).default([]),
  events: z.array(EventDay).default([]),
  /** What stood when periods were closed. */
  closings: z.array(ClosedRow).default([]),
  /** What was entered of single parts of deadlines, each row as it stands. */
  parts: z.array(PartRow).default([]),
});
export type Settings = z.infer<typeof Settings>;

export const DEFAULT_SETTINGS: Settings = Settings.parse({});

/** A cell of a settings sheet that cannot be used. It is told to the user; the default holds, and the cell stays as it is. */
export const SettingProblem = z.object({
  sheet: z.string(),
  at: z.string(),
  /** Which sentence of SETTING_PROBLEMS. */
  problem: z.string(),
  value: z.string(),
});
export type SettingProblem = z.infer<typeof SettingProblem>;
