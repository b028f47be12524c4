import type { ColumnReading, Field } from '../../plan/plan';
import type { HeaderColumn } from './header';
import type { Meaning } from './words';

/** A column whose cells are marks and whose title is the value. */
export interface MarkColumn {
  column: number;
  words: string;
}
export interface Columns {
  /** Field → 1-based column. */
  at: Map<Field, number>;
  /** A second number column ("1" with "a)"). */
  subNumber: number | null;
  /** A column that names each row's section. */
  section: number | null;
  deadlineMarks: MarkColumn[];
  resultMarks: MarkColumn[];
  readings: ColumnReading[];
  /** Every column that has a header. */
  all: number[];
  /** The lead column names partners as well. */
  bothRoles: boolean;
}
export interface Claim {
  column: HeaderColumn;
  meaning: Meaning;
  match: 'whole' | 'key' | 'word';
}
export const STRENGTH = { whole: 3, key: 2, word: 1 };
