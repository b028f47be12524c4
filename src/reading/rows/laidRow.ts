import type { RowNumber } from './number';
import type { TableRow } from './tableRows';

/** What a row of a table is. */
export type RowKind = 'section' | 'group' | 'item' | 'tail';

export interface LaidRow {
  kind: RowKind;
  row: TableRow;
  number: RowNumber;
  /** Title of a section or group; "" for items. */
  title: string;
  /** "Phần thứ nhất", "Lĩnh vực 1": its own words make it a title. */
  named: boolean;
  /** Its text as it stands. */
  text: string;
  /** By what the rows of a group without a number show that they are its own; null for all other rows. */
  members: Members | null;
}

/** What a row under another one begins with: "a)", "-", "(1)", "2.1". */
export type MarkStyle = 'letter' | 'dash' | 'bracket' | 'dotted';

/** By what the rows of a group without a number are known: the mark their text begins with, or a deeper number of theirs. */
export interface Members {
  in: 'text' | 'number';
  style: MarkStyle;
  stem: string;
}
