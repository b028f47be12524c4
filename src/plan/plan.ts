import { z } from 'zod';
import { Day } from '../calendar/day';

/** What a column of the table means. */
export const Field = z.enum([
  'number',
  'criterion',
  'task',
  'activity',
  'target',
  'product',
  'lead',
  'partner',
  'start',
  'deadline',
  'result',
  'doneOn',
  'evidence',
  'budget',
  'maximumScore',
  'reachedScore',
  'selfScore',
  'reason',
  'responsible',
  'remedy',
  'note',
]);
export type Field = z.infer<typeof Field>;

/** How sure the reading of a column is: by its own words alone; by its neighbours or cells as well; or the user said so. */
export const Certainty = z.enum(['certain', 'likely', 'guessed', 'set']);
export type Certainty = z.infer<typeof Certainty>;

export const ColumnReading = z.object({
  field: Field,
  /** Column letters. */
  column: z.string(),
  /** The header's words, title over the column included, joined by " / ". */
  header: z.string(),
  certainty: Certainty,
  /** What decided: "header", "neighbours", "cells". */
  by: z.array(z.enum(['header', 'neighbours', 'cells', 'position', 'user'])),
});
export type ColumnReading = z.infer<typeof ColumnReading>;

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

export const MilestoneKind = z.enum(['date', 'period', 'recurring', 'continuous', 'event', 'reference']);
export type MilestoneKind = z.infer<typeof MilestoneKind>;

/** What the grammar added that the cell does not say. */
export const Assumption = z.enum([
  'plan-year',
  'following-year',
  'two-digit-year',
  'part-of-month',
  'part-of-quarter',
  'part-of-year',
  'week',
  'end-of-period',
  'serial-number',
  'provisional-calendar',
]);
export type Assumption = z.infer<typeof Assumption>;

export const Milestone = z.object({
  /** The words before the day ("Báo cáo quý I"), or null. */
  label: z.string().nullable(),
  kind: MilestoneKind,
  /** First day of a period; the day a continuous task starts, where it is said. */
  from: Day.nullable(),
  /** The last day that is still on time. Null for recurring, continuous, event, reference. */
  lastDay: Day.nullable(),
  /** Every last day on time of a recurring deadline within the plan's year; [] for all other kinds. */
  occurrences: z.array(Day),
  /** "before": the day named is already late; "by": the day named is still on time. */
  boundary: z.enum(['before', 'by']),
  /** The words it was read from. */
  text: z.string(),
  assumed: z.array(Assumption),
});
export type Milestone = z.infer<typeof Milestone>;

export const Deadline = z.object({
  text: z.string(),
  milestones: z.array(Milestone),
  /** Words that were not understood: shown to the user, never dropped. */
  rest: z.string(),
  from: z.enum(['cell', 'merge', 'group']).default('cell'),
});
export type Deadline = z.infer<typeof Deadline>;

export const ResultState = z.enum([
  'not-written',
  'not-begun',
  'not-met',
  'not-applicable',
  'waiting',
  'in-progress',
  'done',
  'unclear',
]);
export type ResultState = z.infer<typeof ResultState>;

/** A document quoted as evidence ("12/BC-SNN ngày 05/12/2024"). */
export const DocumentRef = z.object({ text: z.string(), number: z.string(), day: Day.nullable() });
export type DocumentRef = z.infer<typeof DocumentRef>;

export const Result = z.object({
  text: z.string(),
  state: ResultState,
  /** The day of completion, said or taken from the evidence. */
  doneOn: Day.nullable(),
  /** Percent done or reached, when the cell gives one. */
  percent: z.number().nullable(),
  evidence: z.array(DocumentRef),
  /** The cell itself says it was late or on time; computed dates come first, a contradiction is reported. */
  saysLate: z.boolean().nullable(),
});
export type Result = z.infer<typeof Result>;

export const Score = z.object({
  maximum: z.number().nullable(),
  reached: z.number().nullable(),
  self: z.number().nullable(),
  /** maximum − reached, in points. */
  lost: z.number().nullable(),
});
export type Score = z.infer<typeof Score>;

export const Section = z.object({
  number: z.string(),
  title: z.string(),
  row: z.number().int(),
  /** The key of the part this section stands in ("A" over "I"), or null. */
  parent: z.string().nullable(),
  key: z.string(),
});
export type Section = z.infer<typeof Section>;

export const Group = z.object({
  key: z.string(),
  number: z.string(),
  title: z.string(),
  row: z.number().int(),
  section: z.string().nullable(),
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
  deadline: Deadline,
  result: Result.nullable(),
  score: Score.nullable(),
  reason: z.string(),
  responsible: z.string(),
  remedy: z.string(),
  note: z.string(),
  /** Field → address of the cell it was read from (the first cell of a merge, the group's cell when inherited). */
  cells: z.partialRecord(Field, z.string()),
});
export type Item = z.infer<typeof Item>;

/** Something the reading noticed that is no row's fault: which year was taken, headers that repeat, rows left out. */
export const Notice = z.object({
  kind: z.enum([
    'year-from-rows',
    'year-not-found',
    'year-given',
    'header-repeated',
    'rows-joined',
    'column-unsure',
    'legacy-encoding',
    'rows-skipped',
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
  notices: z.array(Notice),
});
export type Plan = z.infer<typeof Plan>;
