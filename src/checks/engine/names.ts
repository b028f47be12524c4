import type { Bilingual } from '../../language/bilingual';
import type { Clear, Severity } from './finding';

/** What the severities are called wherever people read them. */
export const SEVERITY_NAMES: Record<Severity, Bilingual> = {
  error: { vi: 'Lỗi', en: 'Error' },
  warning: { vi: 'Cần xem lại', en: 'Look again' },
  info: { vi: 'Lưu ý', en: 'Remark' },
};

/** The five clears, and the plan as a whole. */
export const CLEAR_NAMES: Record<Clear, Bilingual> = {
  task: { vi: 'Rõ việc', en: 'Clear task' },
  owner: { vi: 'Rõ người', en: 'Clear owner' },
  responsibility: { vi: 'Rõ trách nhiệm', en: 'Clear responsibility' },
  time: { vi: 'Rõ thời gian', en: 'Clear time' },
  result: { vi: 'Rõ hiệu quả', en: 'Clear result' },
  plan: { vi: 'Kế hoạch', en: 'The plan' },
};

/** Checks an office is asked about first: lists show what they find before all else of the same severity. */
export const URGENT = ['deadline-overdue', 'lead-missing', 'deadline-missing', 'task-missing', 'deadline-impossible'];
