import type { Group, Section } from '../../plan/plan';
import type { LaidRow } from './laidRow';

/** An item's row in its place: section, group, key, and the rows that hand it what it lacks. */
export interface Placed {
  row: LaidRow;
  /** Lower halves of the row, where a page cut it. */
  tails: LaidRow[];
  section: string | null;
  group: string | null;
  number: string;
  key: string;
  /** Rows of its group and section, nearest first, whose lead and deadline hold for it. */
  inherits: number[];
  /** Length of the number at the beginning of its text, where the table has no number column; 0 otherwise. */
  titleInText: number;
}

export interface Places {
  sections: Section[];
  groups: Group[];
  items: Placed[];
  /** Rows that say nothing and go on with none: a dash alone. */
  left: number[];
}
