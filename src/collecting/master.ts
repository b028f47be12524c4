import type { Day } from '../calendar/day';
import type { Plan } from '../plan/plan';
import type { Settings } from '../settings/settings';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { Decision, TakenBefore } from './collection';

/** A plan with the sheet it was read from. */
export interface ReadSheet {
  plan: Plan;
  snapshot: SheetSnapshot;
}

/** The plan that was handed out, as it stands now, and what is known of earlier rounds. */
export interface CollectedMaster {
  sheets: readonly ReadSheet[];
  settings: Settings;
  before: readonly TakenBefore[];
  decisions: readonly Decision[];
  /** Its own file and digest, where it is one: it may lie among the files that came back. */
  file?: string;
  digest?: string;
}

/** A file that came back, as it was read. `digest` is of its bytes; "" where there is none. */
export type Returned = ReturnedSheets | ReturnedUnreadable;
interface ReturnedSheets {
  file: string;
  /** The day the file says it was saved on. */
  modified: Day | null;
  digest: string;
  sheets: readonly ReadSheet[];
}
interface ReturnedUnreadable {
  file: string;
  modified?: Day | null;
  digest?: string;
  /** A reason of `UnreadableWorkbook`. */
  unreadable: string;
}

export interface CollectOptions {
  asOf: Day;
  /** The reporting period; without one what is due by `asOf` is missed. */
  period: { from: Day; to: Day } | null;
  /** File → unit, where a person has said whose it is. */
  unitOf: ReadonlyMap<string, string>;
}
