const MEBIBYTE = 1024 * 1024;

/**
 * How much of a file is read at most. Beyond, reading ends with a sentence: a few kilobytes may be made to unpack to gigabytes, and a list to
 * hold a million entries that no program ever wrote. Each is several times what the largest true workbooks have, and no less than Excel's own
 * limit where Excel has one that fits into memory ("Excel specifications and limits", support.microsoft.com).
 */
export const LIMITS = {
  /** Bytes of one part, unpacked. A plan of 100,000 rows takes 29 MB of cells and 17 MB of texts. */
  'part-size': 64 * MEBIBYTE,
  /** Bytes of all parts that are read, unpacked. */
  'workbook-size': 256 * MEBIBYTE,
  /** How many times its packed size a part may grow to, once it is beyond `RATIO_FROM`. Cells that repeat reach 40. */
  ratio: 200,
  /** Files within the file. Excel: none told; a workbook of 1,000 sheets with a drawing each has 5,000. */
  parts: 20_000,
  /** Links from one part to others. Excel: 66,530 hyperlinks a sheet. */
  relations: 100_000,
  /** Excel: as many as memory holds; 255 in a new workbook. */
  sheets: 2_000,
  /** Names that stand for cells. Excel: as many as memory holds. */
  names: 50_000,
  /** Formats of cells, and those they are based on. Excel: 65,490 of the first. */
  styles: 131_072,
  /** Fonts of cells and of looks. Excel: 512 of a workbook, 1,024 in all. */
  fonts: 131_072,
  /** Formats of numbers. Excel: 200 to 250. */
  'number-formats': 10_000,
  /** Looks that conditional formats and tables name (dxfs). Excel: none told. */
  looks: 65_490,
  /** Different texts of cells. Excel: none told; a sheet of 100,000 rows has some 400,000. */
  texts: 1_000_000,
  /** Signs of one text or formula. Excel: 32,767 in a cell, 8,192 in a formula. */
  'text-length': 1_000_000,
  /** Signs of one attribute: a list of the blocks a conditional format speaks of may be long. */
  'attribute-length': 10_000_000,
  /** Cells of all sheets, filled or before filled ones in their row: 15 columns of 100,000 rows. */
  cells: 1_500_000,
  /** Tables of one Word document: each becomes a sheet. */
  tables: 200,
  /** Rows of one plan's table: what is judged of each takes a thousand times what its cells take. */
  'table-rows': 20_000,
  /** Formulas without a result in and around one plan's table: each is told of. */
  'not-calculated': 300_000,
  /** Rows of one sheet that are written down, filled or not. Excel: 1,048,576. */
  rows: 1_048_576,
  /** Column elements of one sheet. Excel: 16,384 columns. */
  columns: 16_384,
  /** Blocks of merged cells in one sheet. Excel: none told. */
  merges: 200_000,
  /** Notes and comments of one sheet. Excel: none told. */
  comments: 65_536,
  /** Conditional formats, and lists to choose from, of one sheet. Excel: none told (65,530 areas before Excel 2007). */
  rules: 65_536,
  /** Links of one sheet. Excel: 66,530. */
  hyperlinks: 66_530,
  /** Elements within one another. What Excel writes stays below 40. */
  depth: 200,
  /** Elements of one part. */
  elements: 10_000_000,
  /** Attributes of one element. */
  attributes: 1_000,
} as const;

export type LimitName = keyof typeof LIMITS;

/** Up to here a part may grow as it likes: what unpacks to so little harms nobody. */
export const RATIO_FROM = 10 * MEBIBYTE;
