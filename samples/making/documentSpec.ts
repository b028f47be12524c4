/** A piece of a paragraph, as the document's history left it. */
export interface RunSpec {
  text: string;
  bold?: boolean;
  italic?: boolean;
  /** A tracked change that put it in, or took it out. */
  tracked?: 'in' | 'out';
}

export interface ParagraphSpec {
  runs: RunSpec[];
  align?: 'left' | 'center' | 'both';
  /** Its automatic number: list and level. */
  list?: readonly [list: number, level: number];
}

/** A text is a paragraph for each of its lines. */
export type TextSpec = string | ParagraphSpec | readonly ParagraphSpec[];

export interface DocumentCellSpec {
  content: TextSpec;
  bold?: boolean;
  align?: ParagraphSpec['align'];
  /** Columns it covers. */
  across?: number;
  /** The first of a block of cells merged downwards, or one below it. */
  down?: 'first' | 'on';
}

export interface DocumentTableSpec {
  /** Twips. */
  widths: number[];
  /** Rows at its head that are printed on each page. */
  headers: number;
  rows: (string | DocumentCellSpec)[][];
  /** Without lines: it only lays out a page. */
  plain?: boolean;
}

export type BlockSpec =
  | { paragraph: TextSpec; bold?: boolean; italic?: boolean; align?: ParagraphSpec['align'] }
  | { table: DocumentTableSpec }
  /** Ends pages that stand or lie. */
  | { section: 'portrait' | 'landscape' };

/** How the levels of a list count and show: "upperRoman", "%1." */
export type ListSpec = readonly (readonly [format: string, text: string])[];

export interface DocumentSpec {
  blocks: BlockSpec[];
  /** Lists 1, 2, …; a list may begin a count of an earlier one anew. */
  lists: (ListSpec | { like: number; start: number })[];
}
