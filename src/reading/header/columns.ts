import type { ColumnReading, Field } from '../../plan/plan';
import type { BareUnit } from './bareTimes';

/** A column whose cells are marks and whose title is the value: a month, a state, a unit. */
export interface MarkColumn {
  column: number;
  words: string;
}

/** A filled column that no field takes, and what it may be, the likeliest first. */
interface UnreadColumn {
  column: number;
  header: string;
  choices: Field[];
  /** The field its header's words say plainly, if any. */
  said: Field | null;
}

/** What each column of a table is. Columns are 1-based. */
export interface Columns {
  /** Field → column. */
  at: Map<Field, number>;
  /** A second number column ("1" with "a)"). */
  subNumber: number | null;
  /** A column that names each row's section. */
  section: number | null;
  /** A column of partners' names and remarks together. */
  partnerNote: number | null;
  deadlineMarks: MarkColumn[];
  /** Those of them whose titles do not say the time: the columns beside them do. */
  impliedMarks: MarkColumn[];
  resultMarks: MarkColumn[];
  /** A column a unit: its cells say what the unit does in each row. */
  unitMarks: MarkColumn[];
  /** What a bare "II" or "3" in the deadline's column counts. */
  deadlineUnit: BareUnit | null;
  /** The column whose month or quarter the deadline's day stands in. */
  within: number | null;
  readings: ColumnReading[];
  unread: UnreadColumn[];
  /** Every column that has a header or was read. */
  all: number[];
  /** The lead column names partners as well. */
  bothRoles: boolean;
}
