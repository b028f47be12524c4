import type { WorkCalendar } from '../calendar/workCalendar';
import { addWorkingDays } from '../calendar/workingDays';
import { fold } from '../language/text';
import type { Plan } from '../plan/plan';
import { DeadlineReader } from './deadlines/deadlineCell';

export interface DeadlineSettings {
  /** "Trước ngày D" ends on D−1 (default) or on D. */
  strictBefore?: boolean;
  calendar: WorkCalendar;
}

/** The longest term that is counted: more working days than this in one cell is no term. */
const LONGEST_TERM = 2000;

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
  );
