import { partsOf } from '../calendar/day';
import { cellOf, titleCell } from '../plan/cells';
import type { Check } from './engine/check';

export const planYearOfTitle: Check = {
  id: 'plan-year-of-title',
  clear: 'plan',
  severity: 'warning',
  looksAt: 'plan',
  title: { vi: 'Năm ở tiêu đề khác năm trong bảng', en: 'The title names another year than the rows' },
  messages: {
    differs: {
      what: {
        vi: 'Tiêu đề ghi năm {title}, nhưng {count} thời hạn trong bảng ghi năm {rows}. Công cụ đã đọc bảng theo năm {rows}.',
        en: 'The title says {title}, and {count} {count:deadline of the table says|deadlines of the table say} {rows}. The table was read as a plan for {rows}.',
      },
      why: {
        vi: 'Các thời hạn không ghi năm (“trước 30/11”, “Quý I”) được hiểu theo năm của kế hoạch; sai năm thì mọi việc tính quá hạn đều sai.',
        en: 'Deadlines without a year (“before 30/11”, “quarter I”) take the plan’s year; with a wrong year every count of overdue tasks is wrong.',
      },
      do: {
        vi: 'Sửa năm ở tiêu đề; nếu tiêu đề đúng thì sửa năm trong các thời hạn.',
        en: 'Correct the year of the title; if the title is right, correct the years of the deadlines.',
      },
    },
  },
  *run({ plan }) {
    for (const { kind, at, data } of plan.notices) {
      if (kind !== 'year-from-rows' || data.title === undefined || data.rows === undefined) continue;
      const inYear = plan.items.filter((item) =>
        item.deadline.milestones.some(
          (m) => saysYear(m.text, Number(data.rows)) && (m.lastDay === null || partsOf(m.lastDay).year === data.rows),
        ),
      );
      const related = [...new Set(inYear.map((item) => cellOf(plan, item, 'deadline')))];
      yield {
        at: at ?? titleCell(plan),
        related,
        data: { title: data.title, rows: data.rows, count: data.count ?? related.length },
      };
    }
  },
};

const saysYear = (text: string, year: number): boolean => new RegExp(`(?:^|\\D)${year}(?!\\d)`).test(text);
