import type { ItemGroup } from '../../figures/itemGroups';
import type { Bilingual } from '../../language/bilingual';

/** The lines of the office's count by their names. */
export const GROUP_WORDS: Record<ItemGroup, Bilingual> = {
  overdue: { vi: 'Quá hạn', en: 'Overdue' },
  'perhaps-overdue': { vi: 'Có thể quá hạn, ngày chưa rõ', en: 'Perhaps overdue, day not clear' },
  'due-soon': { vi: 'Sắp đến hạn', en: 'Due soon' },
  'within-term': { vi: 'Trong hạn', en: 'Within term' },
  'in-progress': { vi: 'Đang thực hiện', en: 'In progress' },
  waiting: { vi: 'Chờ xác nhận', en: 'Waiting' },
  done: { vi: 'Đã hoàn thành', en: 'Done' },
  'without-term': { vi: 'Không thời hạn', en: 'Without term' },
  'not-applicable': { vi: 'Không phát sinh, dừng', en: 'Not applicable' },
  missed: { vi: 'Không đạt chỉ tiêu', en: 'Target not met' },
  'not-written': { vi: 'Chưa cập nhật kết quả', en: 'Nothing written' },
};
