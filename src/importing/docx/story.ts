/** A paragraph as it shows: its automatic number, its words in Unicode, without what is hidden, deleted or a note. */
export interface Paragraph {
  kind: 'paragraph';
  text: string;
  bold: boolean;
  italic: boolean;
  centred: boolean;
  /** It stands in a text box. */
  boxed: boolean;
  /** Somebody wrote something: it is more than its automatic number. */
  written: boolean;
}

/** A cell of a table; its place follows from the spans before it. */
export interface WordCell {
  blocks: Block[];
  /** Columns of the table's grid it covers. */
  span: number;
  /** Of a block of vertically merged cells: its first, or one that is covered by those above. */
  merge: 'none' | 'first' | 'covered';
  /** Twips; null where nothing is said. */
  width: number | null;
}

export interface WordRow {
  cells: WordCell[];
  /** Columns of the grid that are left free before the first cell. */
  before: number;
  /** Printed again on every page. */
  header: boolean;
}

export interface WordTable {
  kind: 'table';
  /** Twips of each column of the grid; [] where the document does not say them. */
  grid: number[];
  rows: WordRow[];
  /** It stands on pages that lie. */
  landscape: boolean;
}

export type Block = Paragraph | WordTable;

/** What stands in a document and is not taken over, counted. */
export interface Seen {
  /** Signs of hidden text. */
  hidden: number;
  /** Tracked changes: pieces put in (kept), and pieces taken out (dropped). */
  inserted: number;
  deleted: number;
  footnotes: number;
  comments: number;
  pictures: number;
  /** Documents embedded in this one (w:altChunk, OLE). */
  embedded: number;
  /** Workbooks embedded in it, of which it shows a picture. */
  workbooks: number;
  /** Signs of symbol fonts that no letter is known for. */
  symbols: number;
  /** Texts in cells that a merged block covers: Word does not show them. */
  covered: number;
  /** Tables too small to be a sheet. */
  smallTables: number;
}

export const nothingSeen = (): Seen => ({
  hidden: 0,
  inserted: 0,
  deleted: 0,
  footnotes: 0,
  comments: 0,
  pictures: 0,
  embedded: 0,
  workbooks: 0,
  symbols: 0,
  covered: 0,
  smallTables: 0,
});
