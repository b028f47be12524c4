import { addDays } from '../../../calendar/day';
import type { Check } from '../../check';
import { milestoneWords } from '../../time/deadlineCells';
import { type OpenItems, openItems, rowsOf } from '../../time/openItems';
import { quote } from '../../wording/quote';
import { examples } from './examples';
import { messages } from './messages';

export const deadlineOverdue: Check = {
  id: 'deadline-overdue',
  clear: 'time',
  severity: 'error',
  title: { vi: 'Quá hạn', en: 'Overdue' },
  source: {
    vi: 'Báo cáo cải cách hành chính: đếm nhiệm vụ chưa hoàn thành đã quá hạn tại ngày báo cáo.',
    en: 'Reports on reform: they count the tasks not done and past their term on the day of the report.',
  },
  messages,
  examples,
  *run({ plan, asOf, standings }) {
    for (const open of openItems(plan, standings, 'overdue')) {
      const { at, items, standing, related } = open;
      const { result } = items[0]!;
      const message = result === null ? 'no-column' : standing.written ? 'overdue' : 'nothing-written';
      yield {
        at,
        row: items[0]!.row,
        related,
        message,
        data: {
          rows: rowsOf(open),
          daysLate: standing.daysLate,
          lastDay: addDays(asOf, -standing.daysLate),
          milestones: lateWords(open),
          result: quote(result?.text ?? ''),
        },
      };
    }
  },
};

/** The milestones that make it late, each in its own words. */
function lateWords({ items, standing }: OpenItems): string[] {
  const { milestones } = items[0]!.deadline;
  const words = standing.lateMilestones.flatMap((place) => milestones[place] ?? []).map(milestoneWords);
  return [...new Set(words)].map((text) => `“${quote(text)}”`);
}
