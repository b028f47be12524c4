import type { ErrorFacts, Work } from '../../actions/support/errorFacts';
import type { Duty } from '../../actions/addDuty';
import type { CollectResult } from '../../actions/collectResult';
import type { Inspection } from '../../checks/engine/inspection';
import type { Day } from '../../calendar/day';
import type { Language, Values } from '../../language/bilingual';
import type { SettingProblem, Settings } from '../../settings/settings';
import type { SheetInfo, SheetSnapshot } from '../../workbook/snapshot';
import type { NoticeId } from '../words/notices';

/** What the user is told after an action, in words chosen when it is shown. */
export interface Notice {
  id: NoticeId;
  intent: 'success' | 'info' | 'warning' | 'error';
  values: Values;
  /** Sentences that follow: what was left out of it. */
  also?: string[];
  /** What was not done because the columns are only guessed: it can be confirmed and done. */
  confirm?: Busy;
  /** Of what went wrong: what can be told on to whoever helps. */
  facts?: ErrorFacts;
}

/** What is under way; others wait until it is done. */
export type Busy = Work;

export interface PaneState {
  /** `nothing`: the sheet holds no plan. `failed`: it could not be read; `notice` says why. */
  phase: 'reading' | 'ready' | 'nothing' | 'failed';
  /** The sheet the pane speaks of. */
  sheet: string | null;
  sheets: SheetInfo[];
  /** Its plans, top to bottom; `chosen` is the one shown. */
  inspections: Inspection[];
  chosen: number;
  snapshot: SheetSnapshot | null;
  settings: Settings | null;
  problems: SettingProblem[];
  asOf: Day;
  language: Language;
  /** The marks in the sheet are no longer those that belong there. */
  marksStale: boolean;
  /** The summary sheets are as of another day, or no longer say what the plan says; null while they do, or there are none. */
  sheetsStale: 'other-day' | 'changed' | null;
  /** The day they are as of. */
  sheetsAsOf: Day | null;
  /** Duties with a day that stand outside of the tables of the Word document the workbook was made from, not yet added or passed over. */
  outside: readonly Duty[];
  /** What came of the last collecting, until the pane is closed. */
  collected: CollectResult | null;
  busy: Busy | null;
  /** How far the reading is (0 to 1), while it takes long enough to be seen. */
  share: number | null;
  /** What is under way is still reading or checking, and can be stopped. */
  stoppable: boolean;
  /** The last reading came to no end: stopped by the user, or its worker ended. What is shown, if anything, is of the one before. */
  interrupted: 'stopped' | 'ended' | null;
  /** Of one that ended: what can be told on. */
  endedBy: ErrorFacts | null;
  notice: Notice | null;
}

/** The plan that is shown. */
export const shown = ({ inspections, chosen }: Pick<PaneState, 'inspections' | 'chosen'>): Inspection | null =>
  inspections[chosen] ?? null;
