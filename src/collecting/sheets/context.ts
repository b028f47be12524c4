import type { Day } from '../../calendar/day';
import type { Collection } from '../collection';
import type { CellLink } from '../../workbook/sheetModel';
import type { DecidingRow } from './decidingRow';

/** What the sheets of collecting are made from. */
export interface CollectingContext {
  collection: Collection;
  /** The plan that was handed out; of several plans of a workbook the first. */
  plan: { issuer: string; title: string; sheet: string };
  asOf: Day;
  /** Day and hour of writing, as it is to be read: "08:15 ngày 30/10/2024". */
  writtenAt: string;
  /** The cell of an item's result; null where there is none. */
  cellOf(item: Place): (CellLink & { sheet: string }) | null;
  /** Items whose cells could not be written, by `itemId`. */
  notWritten: ReadonlySet<string>;
  /** Rows of the sheet of decisions as they stood before. */
  decided: readonly DecidingRow[];
  /** Why a file could not be read, in a sentence, by its reason. */
  unreadable(reason: string): string;
}

/** Where an item stands in the master. */
interface Place {
  sheet: string;
  row: number | null;
}

/** An item of a collection, told from all others. */
export const itemId = ({ sheet, row }: Place): string => `${row}!${sheet}`;
