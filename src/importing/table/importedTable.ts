/** A cell of a table that came from elsewhere; null is covered by a merged block or not there. */
export interface ImportedCell {
  text: string;
  bold: boolean;
  centred: boolean;
  italic?: boolean;
}

/** A row; lines around a table are rows of one cell. */
export interface ImportedRow {
  cells: (ImportedCell | null)[];
  inTable: boolean;
}

/** Counted from 1, both ends included. */
export interface ImportedMerge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** A table as it came from the clipboard, from Word, or from a file of text: rows of cells, and what is known of its look. */
export interface ImportedTable {
  rows: ImportedRow[];
  merges: ImportedMerge[];
  /** Pixels of each column, where they are known. */
  widths: (number | null)[];
  /** The rows of the header (from 1, both ends included), to be printed on every page; none or null where nobody knows. */
  header?: { from: number; to: number } | null;
  /** The page lies (true) or stands; it lies where nothing is said. */
  landscape?: boolean;
}

/** No table of people has more columns; a web page can claim any span. */
export const MOST_COLUMNS = 200;
