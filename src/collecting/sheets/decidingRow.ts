import type { ConflictWhy } from '../collection';

/** A row of the sheet of decisions as it stands: every text of it is kept, whatever becomes of it. */
export interface DecidingRow {
  /** Where what was chosen stands ("H7"). */
  at: string;
  number: string;
  task: string;
  cell: string;
  stands: string;
  words: string;
  why: string;
  choice: string;
  reason: string;
  /** What `why` means; null for words of nobody's. */
  whyCode: ConflictWhy | null;
}
