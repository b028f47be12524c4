import { z } from 'zod';
import { Day } from '../calendar/day';
import { ResultState } from '../plan/result';

/** What a copy may say of an item, as it stands there; "" where its cell is empty. These four are taken, all else is only compared. */
export const Entry = z.object({
  result: z.string(),
  doneOn: z.string(),
  evidence: z.string(),
  /** Difficulties and proposals. */
  note: z.string(),
});
export type Entry = z.infer<typeof Entry>;

/** Why a unit may say something of an item. */
export const Basis = z.enum(['lead', 'co-lead', 'partner', 'member-of-lead', 'member-of-partner']);
export type Basis = z.infer<typeof Basis>;

/** What cells held before. `office`: the office had entered it, nothing of it was collected. */
export const FormerEntry = Entry.extend({ office: z.literal(true).optional() });
export type FormerEntry = z.infer<typeof FormerEntry>;

/** What one unit says of one item: its newest word. */
export const UnitWord = Entry.extend({
  unit: z.string(),
  /** null: the item is none of its own (a deadline it changed in somebody else's row). */
  basis: Basis.nullable(),
  state: ResultState,
  day: Day.nullable(),
  /** Files that say so; [] where it was taken in an earlier round. */
  files: z.array(z.string()),
  /** The day of the copy: as it says itself, else the file's. */
  copyDay: Day.nullable(),
});
export type UnitWord = z.infer<typeof UnitWord>;

/** A row of a copy in which something is written, and what became of it. Rows are sheet rows. */
export const ReturnedItem = Entry.extend({
  sheet: z.string(),
  /** In the copy. */
  at: z.number().int(),
  number: z.string(),
  task: z.string(),
  /** The item of the master it is: its sheet there, its row, its key; null where none was found. */
  masterSheet: z.string().nullable(),
  row: z.number().int().nullable(),
  key: z.string().nullable(),
  basis: Basis.nullable(),
  outcome: z.enum([
    'taken',
    /** It says what the master says already. */
    'same',
    /** As it was handed out: no word of the unit. */
    'as-handed-out',
    /** A newer copy of the same unit says something else. */
    'older',
    'conflict',
    'not-own',
    /** Results that stand in a column of something else. */
    'wrong-column',
    'not-found',
    'added',
    /** An error value, a formula without a value: nothing that can be taken. */
    'cannot-be-taken',
  ]),
});
export type ReturnedItem = z.infer<typeof ReturnedItem>;

/** A text that is not the units' to change, and was changed in a copy. */
export const ChangedText = z.object({
  /** In the master, as the row is. */
  sheet: z.string(),
  row: z.number().int(),
  key: z.string(),
  field: z.enum(['task', 'target', 'product', 'lead', 'partner', 'deadline']),
  master: z.string(),
  copy: z.string(),
});
export type ChangedText = z.infer<typeof ChangedText>;

/** One file that came back. */
export const ReturnedFile = z.object({
  file: z.string(),
  unit: z.string().nullable(),
  /** How it is known whose it is. */
  unitBy: z.enum(['told', 'line', 'title', 'name', 'rows']).nullable(),
  day: Day.nullable(),
  kind: z.enum([
    'taken',
    'older-copy',
    'nothing-written',
    'cannot-be-read',
    'another-plan',
    'another-year',
    'unit-unknown',
    /** The same bytes as another file that was given. */
    'twice',
    'master',
  ]),
  /** Why it cannot be read (a reason of UnreadableWorkbook), or which other file it is. */
  why: z.string().nullable(),
  items: z.array(ReturnedItem),
  changed: z.array(ChangedText),
});
export type ReturnedFile = z.infer<typeof ReturnedFile>;

export const ConflictWhy = z.enum([
  'contradict',
  'master-says-otherwise',
  'deadline-changed',
  'text-changed',
  'not-found',
  'added',
  'wrong-column',
]);
export type ConflictWhy = z.infer<typeof ConflictWhy>;

/** A place that a person has to decide. Until then the master stays as it is there. */
export const Conflict = z.object({
  /** Sheet and row of the master; "" and null for a row that is not found there. */
  sheet: z.string(),
  row: z.number().int().nullable(),
  key: z.string(),
  number: z.string(),
  task: z.string(),
  /** The master's cell. */
  cell: z.string().nullable(),
  /** What stands there. */
  stands: z.string(),
  why: ConflictWhy,
  /** What each unit says. Of a changed text or deadline `result` is the text as the unit has it, of results in a wrong column what stands there. */
  words: z.array(UnitWord),
  /** "keep", a unit's name, or null: not decided. */
  choice: z.string().nullable(),
  reason: z.string(),
});
export type Conflict = z.infer<typeof Conflict>;

/** An item of which units have said something, now or before. */
export const CollectedItem = z.object({
  /** Sheet and row of the master. */
  sheet: z.string(),
  row: z.number().int(),
  key: z.string(),
  number: z.string(),
  task: z.string(),
  /** Every unit's newest word, in the order of the table of units. */
  words: z.array(UnitWord),
  /** How many units are to say something where several are, and how many of them are done. */
  of: z.number().int().nullable(),
  done: z.number().int().nullable(),
  /** State of the words together. */
  state: ResultState,
  outcome: z.enum(['taken', 'pending', 'kept']),
  /** What the master's cells are to hold, all four of them, also where they hold it already; null: they stay as they are. */
  entry: Entry.nullable(),
  /**
   * What the master's cells were last given by collecting, this time or before: to be kept for the next time (`TakenBefore.entry`). Where a cell
   * holds something else by then, the office has changed it.
   */
  given: Entry.nullable(),
  /** What they were given before that, the last first: copies handed out then may come yet. To be kept too (`TakenBefore.earlier`). */
  earlier: z.array(FormerEntry),
  /** What older copies said otherwise. */
  older: z.array(UnitWord),
});
export type CollectedItem = z.infer<typeof CollectedItem>;

/** How a unit stands after collecting. */
export const ReturnedUnit = z.object({
  unit: z.string(),
  files: z.array(z.string()),
  day: Day.nullable(),
  /** Items it may say something of, those it has written in, and those it leads that are due and have nothing. */
  given: z.number().int(),
  written: z.number().int(),
  missing: z.number().int(),
  taken: z.number().int(),
  conflicts: z.number().int(),
  changed: z.number().int(),
  misplaced: z.number().int(),
  state: z.enum(['sent', 'incomplete', 'not-sent', 'unreadable']),
});
export type ReturnedUnit = z.infer<typeof ReturnedUnit>;

/** What comes of collecting: everything the sheets, the text and the JSON say, and what the master is to hold. */
export const Collection = z.object({
  files: z.array(ReturnedFile),
  units: z.array(ReturnedUnit),
  items: z.array(CollectedItem),
  conflicts: z.array(Conflict),
});
export type Collection = z.infer<typeof Collection>;

/** What was decided before in the sheet "Cần quyết": by item, why and the words it was decided on. */
export type Decision = Pick<Conflict, 'key' | 'task' | 'why' | 'choice' | 'reason'> & {
  /** What each unit said when it was decided. */
  words: Pick<UnitWord, 'unit' | 'result'>[];
  /** The master's cell of then, and what stood there; left out where nobody knows. */
  cell?: string;
  stands?: string;
};

/** What was taken before, from the sheet "Kết quả từng đơn vị": each unit's word, also of items that wait for a decision; what the cells were given. */
export interface TakenBefore {
  key: string;
  number: string;
  task: string;
  words: UnitWord[];
  /** `CollectedItem.given` and `earlier` of then. */
  entry: Entry | null;
  earlier?: FormerEntry[];
}
