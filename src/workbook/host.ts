import type { Applied, Changes } from './changes';
import type { DamageName } from './damage';
import type { LimitName } from './limits';
import type { PlainSheet } from './sheetModel';
import type { SheetInfo, SheetSnapshot } from './snapshot';

/** A workbook that can be read. Each call is one round trip to the program that holds the workbook. */
export interface WorkbookReader {
  sheets(): Promise<SheetInfo[]>;
  /** @throws UnreadableWorkbook when the sheet is not there or cannot be read. */
  read(sheet: string): Promise<SheetSnapshot>;
  /**
   * Sheets of ours as they stand, with formulas and notes told, in the order asked for, and in as few round trips as can be.
   * @throws UnreadableWorkbook
   */
  readOwn?(sheets: string[]): Promise<SheetSnapshot[]>;
}

export interface CellRef {
  sheet: string;
  at: string;
}

/** A workbook that can be read and changed: each host implements it for one program. */
export interface WorkbookHost extends WorkbookReader {
  /**
   * Makes all changes, or none: what it did is in the answer. An edit that `judgeEdits` refuses and a note where one stands already are
   * refused one by one; everything else that cannot be done refuses the whole.
   * @throws ChangeRefused
   */
  apply(changes: Changes): Promise<Applied>;
  /**
   * Adds a sheet of the user's own behind all others and gives the name it got; left out by a host that cannot.
   * @throws ChangeRefused, ChangeUnfinished
   */
  addSheet?(sheet: PlainSheet): Promise<string>;
  /** Shows a cell to the user, where there is a window to show it in. */
  select(cell: CellRef): Promise<void>;
  /** Tells when someone else than we changed cells of a sheet. */
  onChanged?(listener: (sheet: string) => void): () => void;
  /** The sheet the user has before them, where there is one. */
  activeSheet?(): Promise<string>;
  /** Tells when the user turns to another sheet. */
  onActivated?(listener: (sheet: string) => void): () => void;
}

export type RefusalReason =
  /** A sheet is protected against changes. `detail` is its name. */
  | 'protected-sheet'
  /** The workbook's structure is protected: no sheet can be added or removed. */
  | 'protected-structure'
  /** A cell no longer holds what it held when it was read ("Phụ lục!F12"). */
  | 'changed'
  /** Cells where a column was to be added are not empty ("Phụ lục!H12"). */
  | 'not-empty'
  /** A column would stand right beside, or within, a table of the spreadsheet's own ("Phụ lục!H12"). */
  | 'beside-table'
  /** The sheet is not there any more. */
  | 'no-such-sheet'
  /** A defined name that is to mark a sheet of ours is the user's already. `detail` is the name. */
  | 'name-taken'
  /** A cell is being edited. */
  | 'busy'
  /** Năm Rõ is changing this workbook for somebody else at this moment. */
  | 'in-use'
  /** The workbook can only be read. */
  | 'read-only'
  /** The workbook carries a digital signature, which any change would break. */
  | 'signed'
  /** The workbook is shared in the old way, with a history of changes that no longer fits once the file is changed behind its back. */
  | 'shared-workbook'
  /** The file is built in a way that cannot be changed without risk. `detail` names the part. */
  | 'unsupported';

/** Changes that were not made; the workbook is as it was. */
export class ChangeRefused extends Error {
  constructor(
    readonly reason: RefusalReason,
    readonly detail: string = '',
    options?: ErrorOptions,
  ) {
    super(detail ? `${reason}: ${detail}` : reason, options);
    this.name = 'ChangeRefused';
  }
}

/** What is told of a broken-off writing beside the reason. */
interface UnfinishedOptions extends ErrorOptions {
  /** Cells that got new words at the very moment somebody moved rows, and may be another row's ("Phụ lục!B5"): only a person can tell. */
  doubtful?: readonly string[];
}

/**
 * The writing began and did not come to its end: something of it stands in the workbook. Doing it again, or clearing, puts it right.
 * `reason` as of a refusal; "failed" for a request that the program refused without a word we know.
 */
export class ChangeUnfinished extends Error {
  readonly doubtful: readonly string[];

  constructor(
    readonly reason: RefusalReason | 'failed',
    /** Names of the sheets on which something is written already. */
    readonly written: readonly string[],
    readonly detail: string = '',
    options: UnfinishedOptions = {},
  ) {
    super(`unfinished, ${reason}: ${detail}`, options);
    this.doubtful = options.doubtful ?? [];
    this.name = 'ChangeUnfinished';
  }
}

export type UnreadableReason =
  | 'not-found'
  | 'not-a-workbook'
  | 'old-xls'
  | 'encrypted'
  | 'truncated'
  | 'empty'
  | 'strict-ooxml'
  | 'too-large'
  | 'damaged'
  | 'no-such-sheet'
  /** Others put in or remove rows or columns each time it is read. `detail` is the sheet. */
  | 'being-changed'
  | 'no-access'
  /** What is no workbook, and known: each has its own way to become one. */
  | 'odt'
  | 'rtf'
  | 'pdf'
  | 'picture'
  | 'archive'
  | 'presentation'
  | 'web-archive'
  | 'lock-file'
  /** Where a table of another file is wanted. */
  | 'a-workbook'
  /** A file of another kind takes longer to read than anybody waits. */
  | 'too-slow'
  /** A device or a pipe: nothing that ends. */
  | 'not-a-file'
  /** A Word document of Word 97 to 2003, whatever its name ends in. */
  | 'old-doc'
  /** No Word document: what was to be read as one is something else. */
  | 'not-a-document'
  /** A Word document without a table, or with nothing but pictures where one could be. */
  | 'no-table'
  | 'table-picture'
  | 'table-embedded'
  /** As of workbooks. */
  | 'document-encrypted'
  | 'document-damaged'
  | 'document-too-large';

/** What a reader says of a file beside the reason. */
export interface UnreadableOptions extends ErrorOptions {
  /** What exactly is damaged, or which limit is passed; `detail` is then where, as the file says it. */
  what?: DamageName | LimitName;
}

/** A workbook that cannot be read, with a reason a program can tell apart. The sentence for people is in the message catalogue. */
export class UnreadableWorkbook extends Error {
  readonly what: DamageName | LimitName | undefined;

  constructor(
    readonly reason: UnreadableReason,
    readonly detail: string = '',
    options?: UnreadableOptions,
  ) {
    super([reason, options?.what, detail].filter((word) => word).join(': '), options);
    this.name = 'UnreadableWorkbook';
    this.what = options?.what;
  }
}

/** A file that says what cannot be. `detail` is where: a part's name, a cell, the words that are no place. */
export const damaged = (what: DamageName, detail = '', cause?: unknown): UnreadableWorkbook =>
  new UnreadableWorkbook('damaged', detail, { what, ...(cause !== undefined && { cause }) });

/** A file that has more of something than is read. */
export const beyond = (what: LimitName, detail = ''): UnreadableWorkbook =>
  new UnreadableWorkbook('too-large', detail, { what });
