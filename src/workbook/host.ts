import type { SheetInfo, SheetSnapshot } from './snapshot';

/** A workbook that can be read. Each call is one round trip to the program that holds the workbook. */
export interface WorkbookReader {
  sheets(): Promise<SheetInfo[]>;
  /** @throws UnreadableWorkbook when the sheet is not there or cannot be read. */
  read(sheet: string): Promise<SheetSnapshot>;
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
  | 'no-access';

/** A workbook that cannot be read, with a reason a program can tell apart. The sentence for people is in the message catalogue. */
export class UnreadableWorkbook extends Error {
  constructor(
    readonly reason: UnreadableReason,
    readonly detail: string = '',
    options?: ErrorOptions,
  ) {
    super(detail ? `${reason}: ${detail}` : reason, options);
    this.name = 'UnreadableWorkbook';
  }
}
