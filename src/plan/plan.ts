import { z } from 'zod';
import { Day } from '../calendar/day';
import { TargetAnswer } from './answer';
import { ColumnReading, Field } from './column';
import { Deadline } from './deadline';
import { PartResult, Result, Score } from './result';

export * from './answer';
export * from './column';
export * from './deadline';
export * from './result';

export const Criterion = z.object({
  /** As printed: TC (criterion) or TCTP (component criterion); null when only a number stands there. */
  level: z.enum(['TC', 'TCTP']).nullable(),
  number: z.string(),
});
export type Criterion = z.infer<typeof Criterion>;

export const UnitRef = z.object({
  /** As in the cell, without list marks, role clauses and a final full stop. */
  text: z.string(),
  /** The one name this unit has in this plan. */
  unit: z.string(),
  /** Several units under one word ("các phòng thuộc Sở"): nobody in particular. */
  collective: z.boolean(),
  /** A person or a post ("Thủ trưởng các đơn vị"), not a unit. */
  person: z.boolean(),
  /** What the cell says the unit does ("theo dõi, đôn đốc"). */
  role: z.string().nullable(),
  /** Where it was read: its own cell, a merged cell above, or the row of its group. */
  from: z.enum(['cell', 'merge', 'group']),
});
export type UnitRef = z.infer<typeof UnitRef>;

export const Section = z.object({
  number: z.string(),
  title: z.string(),
  row: z.number().int(),
  /** The key of the part this section stands in ("A" over "I"), or null. */
  parent: z.string().nullable(),
  key: z.string(),
  /** The points that stand in its own row; null when it has none. */
  score: Score.nullable(),
});
export type Section = z.infer<typeof Section>;

export const Group = z.object({
  key: z.string(),
  number: z.string(),
  title: z.string(),
  row: z.number().int(),
  section: z.string().nullable(),
  /** The points that stand in its own row; null when it has none. */
  score: Score.nullable(),
});
export type Group = z.infer<typeof Group>;

export const Item = z.object({
  /** Sheet row (1-based) where the item begins. */
  row: z.number().int(),
  /** Every sheet row it stands on: more than one when a page break cut it. */
  rows: z.array(z.number().int()),
  /** Key of its section, or null. */
  section: z.string().nullable(),
  /** Key of its group, or null. */
  group: z.string().nullable(),
  /** As displayed, without a trailing dot or brackets; "" when the row has none. */
  number: z.string(),
  /** Section and number: "III.2.2.1". */
  key: z.string(),
  criterion: Criterion.nullable(),
  task: z.string(),
  activity: z.string(),
  target: z.string(),
  product: z.string(),
  budget: z.string(),
  leads: z.array(UnitRef),
  partners: z.array(UnitRef),
  /** Who directs: persons and posts above the unit that leads. They neither lead nor help. */
  directors: z.array(UnitRef),
  deadline: Deadline,
  result: Result.nullable(),
  /** What was entered of single parts of the deadline; left out where nothing was. */
  partResults: z.array(PartResult).optional(),
  /** What the result says to the target, whatever day it is; left out without either. */
  answer: TargetAnswer.optional(),
  score: Score.nullable(),
  reason: z.string(),
  responsible: z.string(),
  remedy: z.string(),
  note: z.string(),
  /** What the evidence column says. */
  evidence: z.string(),
  /** Field → address of the cell it was read from (the first cell of a merge, the group's cell when inherited). */
  cells: z.partialRecord(Field, z.string()),
  /** Fields whose cells hold formulas that nobody has worked out: they read as empty, and are not. Left out where there are none. */
  unknown: z.array(Field).optional(),
});
export type Item = z.infer<typeof Item>;

/** A row that adds up ("Tổng cộng", "Cộng mục I") and carries points. */
const Total = z.object({ row: z.number().int(), text: z.string(), score: Score });
type Total = z.infer<typeof Total>;

/** Something the reading noticed that is no row's fault: which year was taken, headers that repeat, rows left out. */
export const Notice = z.object({
  kind: z.enum([
    'year-from-rows',
    'year-not-found',
    'year-given',
    'header-repeated',
    'rows-joined',
    'column-unsure',
    'column-unread',
    'marks-implied',
    'legacy-encoding',
    'text-not-plain',
    'text-long',
    'rows-skipped',
    'rows-below',
    'not-calculated',
  ]),
  at: z.string().nullable(),
  data: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.number()), z.array(z.string())])),
});
export type Notice = z.infer<typeof Notice>;

export const Plan = z.object({
  sheet: z.string(),
  title: z.string(),
  /** Lines above the table, in order. */
  titleLines: z.array(z.object({ row: z.number().int(), text: z.string(), at: z.string() })),
  year: z.number().int().nullable(),
  issuer: z.string(),
  /** The day of the plan's own number line ("ngày 31/12/2020"), when it is written out. */
  issued: Day.nullable(),
  headerRow: z.number().int(),
  /** Header rows that stand again further down. */
  repeatedHeaders: z.array(z.number().int()),
  columns: z.array(ColumnReading),
  sections: z.array(Section),
  groups: z.array(Group),
  items: z.array(Item),
  totals: z.array(Total),
  notices: z.array(Notice),
});
export type Plan = z.infer<typeof Plan>;
