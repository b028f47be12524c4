import type { WorkCalendar } from '../calendar/workCalendar';
import { addWorkingDays } from '../calendar/workingDays';
import { fold } from '../language/text';
import type { Plan } from '../plan/plan';
import { DeadlineReader, type KnownWords } from './deadlines/deadlineCell';

export interface DeadlineSettings {
  /** "Trước ngày D" ends on D−1 (default) or on D. */
  strictBefore?: boolean;
  calendar: WorkCalendar;
}

/** The longest term that is counted: more working days than this in one cell is no term. */
const LONGEST_TERM = 2000;

/**
 * Words read before, by the days off they were read with, the year and the rule for "trước ngày". A table is read again with each cell that is typed
 * into it, and nearly all of its deadlines are the same.
 */
const known = new WeakMap<WorkCalendar, Map<string, KnownWords>>();

function knownWords(calendar: WorkCalendar, key: string): KnownWords {
  let ofCalendar = known.get(calendar);
  if (!ofCalendar) known.set(calendar, (ofCalendar = new Map<string, KnownWords>()));
  let words = ofCalendar.get(key);
  if (!words || words.size >= MOST_KNOWN) ofCalendar.set(key, (words = new Map() as KnownWords));
  return words;
}
const MOST_KNOWN = 5_000;

/** Who reads the deadlines of one plan: by its year and its header. */
export const planDeadlines = (
  columns: Plan['columns'],
  year: number | null,
  { strictBefore = true, calendar }: DeadlineSettings,
  date1904: boolean,
): DeadlineReader =>
  new DeadlineReader(
    {
      year,
      strictBefore,
      addWorkingDays: (day, count) => (count <= LONGEST_TERM ? addWorkingDays(day, count, calendar) : null),
    },
    date1904,
    /trước(?: ngày)?\s*$/u.test(fold(columns.find((r) => r.field === 'deadline')?.header ?? '')),
    knownWords(calendar, `${year} ${strictBefore}`),
  );
