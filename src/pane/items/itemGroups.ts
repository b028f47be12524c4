import type { Bilingual } from '../../language/bilingual';
import type { Progress, Standing } from '../../progress/standing';

/** The office's count as groups of items one can look at: its lines, each with its own place. */
export type GroupName =
  | 'overdue'
  | 'due-soon'
  | 'within-term'
  | 'in-progress'
  | 'waiting'
  | 'done'
  | 'without-term'
  | 'not-applicable'
  | 'not-written';

interface Group {
  words: Bilingual;
  has(standing: Standing): boolean;
}

const of =
  (...states: Progress[]) =>
  ({ progress }: Standing): boolean =>
    states.includes(progress);

/** What is urgent first. "not-written" goes across the others: nothing written is not the same as not begun. */
export const GROUPS: Record<GroupName, Group> = {
  overdue: { words: { vi: 'Quá hạn', en: 'Overdue' }, has: of('overdue') },
  'due-soon': { words: { vi: 'Sắp đến hạn', en: 'Due soon' }, has: of('due-soon') },
  'within-term': { words: { vi: 'Trong hạn', en: 'Within term' }, has: of('within-term') },
  'in-progress': { words: { vi: 'Đang thực hiện', en: 'In progress' }, has: of('in-progress') },
  waiting: { words: { vi: 'Chờ xác nhận', en: 'Waiting' }, has: of('waiting') },
  done: { words: { vi: 'Đã hoàn thành', en: 'Done' }, has: of('done-on-time', 'done-late', 'done') },
  'without-term': { words: { vi: 'Không thời hạn', en: 'Without term' }, has: of('continuous', 'no-date') },
  'not-applicable': { words: { vi: 'Không phát sinh', en: 'Not applicable' }, has: of('not-applicable') },
  'not-written': { words: { vi: 'Chưa cập nhật', en: 'Nothing written' }, has: ({ written }) => !written },
};
export const GROUP_NAMES = Object.keys(GROUPS) as GroupName[];
