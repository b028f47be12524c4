import type { HeaderMeaning } from './meaning';

/** One column of a found header: the words over it, top to bottom. */
export interface HeaderColumn {
  column: number;
  /** Titles over it, its own last. */
  words: string[];
  /** Meaning of its own words and of the whole ("Thời gian / Hoàn thành"). */
  meanings: HeaderMeaning[];
}

/** A table's header: the first and the last of its rows, and its columns. */
export interface Header {
  top: number;
  bottom: number;
  columns: HeaderColumn[];
}
