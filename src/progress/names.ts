import type { Bilingual } from '../language/bilingual';
import { fold } from '../language/text';
import { Progress } from './standing';

/** Where an item stands, in one or two words. */
export const PROGRESS_NAMES: Record<Progress, Bilingual> = {
  'done-on-time': { vi: 'Hoàn thành đúng hạn', en: 'Done on time' },
  'done-late': { vi: 'Hoàn thành trễ hạn', en: 'Done late' },
  done: { vi: 'Đã hoàn thành', en: 'Done' },
  'in-progress': { vi: 'Đang thực hiện', en: 'In progress' },
  waiting: { vi: 'Chờ xác nhận', en: 'Waiting' },
  'due-soon': { vi: 'Sắp đến hạn', en: 'Due soon' },
  'within-term': { vi: 'Trong hạn', en: 'Within term' },
  overdue: { vi: 'Quá hạn', en: 'Overdue' },
  'perhaps-overdue': { vi: 'Có thể quá hạn, ngày chưa rõ', en: 'Perhaps overdue, day not clear' },
  continuous: { vi: 'Thường xuyên', en: 'Continuous' },
  'no-date': { vi: 'Không có ngày', en: 'Without a day' },
  'not-applicable': { vi: 'Không phát sinh, dừng', en: 'Not applicable' },
};

/** The state that words name, in either language; null where they name none. */
export const progressNamed = (words: string): Progress | null =>
  Progress.options.find((progress) => {
    const { vi, en } = PROGRESS_NAMES[progress];
    return [vi, en].some((name) => fold(name) === fold(words));
  }) ?? null;
