import { titleCell } from '../plan/cells';
import type { Check } from './engine/check';

export const planYearNotFound: Check = {
  id: 'plan-year-not-found',
  clear: 'plan',
  severity: 'warning',
  looksAt: 'plan',
  title: { vi: 'Không rõ năm của kế hoạch', en: 'The plan’s year is not known' },
  messages: {
    assumed: {
      what: {
        vi: 'Tiêu đề không ghi năm; công cụ tạm tính theo năm {year}.',
        en: 'The title names no year; {year} was taken for the time being.',
      },
      why: {
        vi: 'Nếu sai năm thì mọi thời hạn không ghi năm đều tính sai.',
        en: 'If the year is wrong, every deadline without a year is wrong.',
      },
      do: {
        vi: 'Ghi năm vào tiêu đề (“… NĂM {year}”), hoặc chọn năm trong cài đặt.',
        en: 'Write the year into the title (“… NĂM {year}”), or choose it in the settings.',
      },
    },
    unknown: {
      what: {
        vi: 'Tiêu đề và các thời hạn không cho biết kế hoạch của năm nào.',
        en: 'Neither the title nor the deadlines say which year the plan is for.',
      },
      why: {
        vi: 'Các thời hạn không ghi năm không tính được thành ngày, nên không biết việc nào quá hạn.',
        en: 'Deadlines without a year cannot become days, so nobody knows what is overdue.',
      },
      do: {
        vi: 'Ghi năm vào tiêu đề (“… NĂM …”), hoặc chọn năm trong cài đặt.',
        en: 'Write the year into the title (“… NĂM …”), or choose it in the settings.',
      },
    },
  },
  *run({ plan }) {
    if (!plan.notices.some((notice) => notice.kind === 'year-not-found')) return;
    const { year } = plan;
    yield { at: titleCell(plan), message: year === null ? 'unknown' : 'assumed', data: { year: year ?? '' } };
  },
};
