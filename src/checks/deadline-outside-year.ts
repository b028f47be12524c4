import type { Check } from './engine/check';
import { deadlineCells, milestoneWords } from './time/deadlineCells';
import { issueOf } from './time/issue';
import { planYears, yearOutside } from './time/planYears';
import { quote } from './wording/quote';

export const deadlineOutsideYear: Check = {
  id: 'deadline-outside-year',
  clear: 'time',
  severity: 'warning',
  looksAt: 'item',
  title: { vi: 'Thời hạn ngoài năm kế hoạch', en: 'Due outside the plan’s year' },
  messages: {
    outside: {
      what: {
        vi: 'Hạn {words} thuộc năm {found}, còn kế hoạch là của năm {year}.',
        en: 'The deadline {words} is in {found}, but the plan is for {year}.',
      },
      why: {
        vi: 'Ghi năm trước thì việc quá hạn ngay từ đầu; ghi năm sau thì cả năm nay không ai phải làm.',
        en: 'In a year gone by it is overdue from the start; in a later one nobody has to do it this year.',
      },
      do: {
        vi: 'Nếu chép từ kế hoạch cũ thì sửa năm; nếu đúng là năm đó thì ghi lý do ở cột ghi chú.',
        en: 'If it was copied from an old plan, mend the year; if that year is meant, say why in the notes.',
      },
    },
  },
  *run({ plan }) {
    const years = planYears(plan);
    if (years === null) return;
    const issue = issueOf(plan);
    for (const { at, item, others } of deadlineCells(plan)) {
      const outside = item.deadline.milestones.filter((milestone) => yearOutside(milestone, years, issue) !== null);
      if (outside.length === 0) continue;
      const words = outside.map((milestone) => `“${quote(milestoneWords(milestone))}”`);
      const found = [...new Set(outside.map((milestone) => yearOutside(milestone, years, issue)!))];
      yield { at, row: item.row, related: others, data: { words, found, year: plan.year! } };
    }
  },
};
