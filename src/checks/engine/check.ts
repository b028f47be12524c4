import type { Day } from '../../calendar/day';
import type { WorkCalendar } from '../../calendar/workCalendar';
import type { Bilingual } from '../../language/bilingual';
import type { Plan } from '../../plan/plan';
import type { Standing } from '../../progress/standing';
import type { Settings } from '../../settings/settings';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { Clear, Finding, Severity } from './finding';
import type { Fix } from './fix';

/** What a check may look at. It never asks for today. */
export interface Inspected {
  plan: Plan;
  asOf: Day;
  /** One for each item, in the same order. */
  standings: Standing[];
  calendar: WorkCalendar;
  settings: Settings;
  /** The sheet the plan was read from, for what has to be looked at or mended letter by letter; null when it is not at hand. */
  sheet: SheetSnapshot | null;
}

/** Three parts of a message: what is wrong, why it matters, what to do. `{name}` is filled from the finding's data. */
export interface Message {
  what: Bilingual;
  why: Bilingual;
  do: Bilingual;
}

/** A fault as a check reports it; the runner adds the check's own properties. */
export interface Fault {
  at: string;
  row?: number | null;
  related?: readonly string[];
  /** Which message; the check's first when left out. */
  message?: string;
  data?: Finding['data'];
  severity?: Severity;
  question?: boolean;
  fix?: Fix | null;
}

/** A check: a small object that says everything of itself. Its page, NAME.md, holds what it is about and the examples it is tested by. */
export interface Check {
  /** Permanent: settings sheets and JSON name it. Named after the fault, "lead-missing". */
  id: string;
  clear: Clear;
  severity: Severity;
  /**
   * What a finding follows from, besides the table's frame (title, year, columns, sections), the day and the settings. `text`: the text of its one
   * cell. `item`: its item, with the rows that share a cell with it. `plan`: anything else.
   */
  looksAt: 'text' | 'item' | 'plan';
  /** Literal words, folded. Where none of them stands in any text of the plan, the check reports nothing. Left out: it may report at any time. */
  words?: readonly string[];
  title: Bilingual;
  messages: Record<string, Message>;
  run(inspected: Inspected): Iterable<Fault>;
}
