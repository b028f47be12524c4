import type { Check } from '../../check';
import { deadlineCells } from '../../time/deadlineCells';
import { impossibleTime } from '../../time/impossibleTime';
import { quote } from '../../wording/quote';
import { examples } from './examples';
import { messages } from './messages';

export const deadlineImpossible: Check = {
  id: 'deadline-impossible',
  clear: 'time',
  severity: 'error',
  title: { vi: 'Thời hạn không có thật', en: 'A deadline that cannot be' },
  source: {
    vi: 'Lịch: tháng 4, 6, 9, 11 có 30 ngày; tháng 2 có 28 hoặc 29 ngày; năm có 12 tháng, 4 quý.',
    en: 'The calendar: April, June, September and November have 30 days, February 28 or 29; a year has 12 months and 4 quarters.',
  },
  messages,
  examples,
  *run({ plan }) {
    for (const { at, item, others } of deadlineCells(plan)) {
      const found = impossibleTime(item.deadline, plan.year);
      if (!found) continue;
      const { kind, text, ...data } = found;
      yield { at, row: item.row, related: others, message: kind, data: { text: quote(text), ...data } };
    }
  },
};
