import type { Progress } from '../progress/standing';

/** Where an item stands, in one or two words. */
export const STATE_WORDS: Record<Progress, string> = {
  'done-on-time': 'Xong đúng hạn',
  'done-late': 'Xong trễ hạn',
  done: 'Đã xong',
  'in-progress': 'Đang thực hiện',
  waiting: 'Chờ xác nhận',
  'due-soon': 'Sắp đến hạn',
  'within-term': 'Trong hạn',
  overdue: 'Quá hạn',
  continuous: 'Thường xuyên',
  'no-date': 'Không có ngày',
  'not-applicable': 'Không phát sinh, dừng',
};

/** A day of an open item that has passed and does not make it late: the reports due before the one that comes next. */
export const PASSED = 'Đã qua';
