import { hasColumn, headerCell } from '../plan/cells';
import type { Check } from './engine/check';

/** The table is one of criteria when at least so many rows, and half of all, have a code. */
const FEW = 5;

export const planNoScoreColumn: Check = {
  id: 'plan-no-score-column',
  clear: 'plan',
  severity: 'info',
  looksAt: 'plan',
  title: { vi: 'Bảng tiêu chí không có điểm', en: 'Criteria without points' },
  messages: {
    missing: {
      what: {
        vi: 'Bảng giao việc theo {count} tiêu chí nhưng không có cột điểm, nên không biết tiêu chí nào đang mất điểm.',
        en: 'The table gives out {count} {count:criterion|criteria} without a column of points: which of them lose points is not seen.',
      },
      why: {
        vi: 'Mục đích là nâng chỉ số; không có điểm thì tiêu chí nào cũng như nhau, không thấy được những tiêu chí còn yếu của năm trước.',
        en: 'The aim is a higher index; without points all criteria look alike, and last year’s weak ones are lost among them.',
      },
      do: {
        vi: 'Thêm cột “Điểm tối đa” và “Điểm đạt năm trước”, hoặc đánh dấu các tiêu chí bị mất điểm.',
        en: 'Add the columns “Điểm tối đa” and “Điểm đạt” (of last year), or mark the criteria that lost points.',
      },
    },
  },
  *run({ plan }) {
    if ((['maximumScore', 'reachedScore', 'selfScore'] as const).some((field) => hasColumn(plan, field))) return;
    const coded = plan.items.filter((item) => item.criterion !== null && item.criterion.level !== null).length;
    if (coded < FEW || coded * 2 < plan.items.length) return;
    yield { at: headerCell(plan, hasColumn(plan, 'criterion') ? 'criterion' : 'task'), data: { count: coded } };
  },
};
