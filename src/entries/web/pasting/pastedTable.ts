/** A cell of what was pasted; null is covered by a merged block or not there. */
export interface PastedCell {
  text: string;
  bold: boolean;
  centred: boolean;
}

/** What was pasted, as rows of cells: lines around a table are rows of one cell. */
export interface PastedTable {
  rows: { cells: (PastedCell | null)[]; inTable: boolean }[];
  /** Counted from 1, both ends included. */
  merges: { top: number; left: number; bottom: number; right: number }[];
  /** Pixels of each column, where they are known. */
  widths: (number | null)[];
}
