/** One column of a found header: the words over it, top to bottom. */
export interface HeaderColumn {
  column: number;
  /** Titles over it, its own last. */
  words: string[];
}

/** A table's header: the first and the last of its rows, and its columns. */
export interface Header {
  top: number;
  bottom: number;
  columns: HeaderColumn[];
}
