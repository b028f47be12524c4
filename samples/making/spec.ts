/** A cell: its value, or the value with what an office's hand left on it. A string is text, a number is a number. */
export type CellSpec =
  | string
  | number
  | boolean
  | null
  | {
      value?: string | number | boolean | null;
      /** Number format code ("dd/mm/yyyy", "0%", "@"). */
      format?: string;
      bold?: boolean;
      italic?: boolean;
      align?: 'left' | 'center' | 'right';
      font?: string;
      size?: number;
      /** Fill colour, RRGGBB. */
      fill?: string;
      /** A formula without "="; `value` is its last result. */
      formula?: string;
      /** An error cell: "#REF!". */
      error?: string;
      /** Rich text: runs with their own fonts. */
      runs?: { text: string; bold?: boolean; font?: string }[];
      /** Write the string inside the cell instead of the shared table. */
      inline?: boolean;
      link?: string;
      /** No border and no wrap: lines above and below the table. */
      plain?: boolean;
    };

export interface SheetSpec {
  name: string;
  /** Rows from row 1 on; cells from column A on. */
  rows: CellSpec[][];
  /** Merged blocks as A1 ranges: "B7:F7". */
  merges?: string[];
  /** Column widths in characters, from A on. */
  widths?: number[];
  hiddenRows?: number[];
  hiddenColumns?: number[];
  state?: 'visible' | 'hidden' | 'veryHidden';
  landscape?: boolean;
  /** 1-based row of the table's header, in bold. */
  headerRow?: number;
}

export interface WorkbookSpec {
  sheets: SheetSpec[];
  date1904?: boolean;
  /** Font of the workbook; offices use Times New Roman. */
  font?: string;
  size?: number;
}
