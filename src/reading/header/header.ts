/** One column of a found header: the words over it, top to bottom. */
export interface HeaderColumn {
  column: number;
  /** Titles over it, its own last; that is "" where a title over several columns is all it has, and another of them has words of its own. */
  words: string[];
}

/** A table's header: the first and the last of its rows, and its columns. */
export interface Header {
  top: number;
  bottom: number;
  columns: HeaderColumn[];
}
