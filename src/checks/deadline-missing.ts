import { headerCell } from '../plan/cells';
import type { Check } from './engine/check';
import { deadlineCells, keepsDeadlines } from './time/deadlineCells';
import { points } from './outcome/lostPoints';

/** The check reports a column in which nothing at all is written once, not row by row. */
const FEW = 3;

export const deadlineMissing: Check = {
  id: 'deadline-missing',
  clear: 'time',
  severity: 'error',
  looksAt: 'plan',
  title: { vi: 'Thiếu thời hạn', en: 'No deadline' },
  messages: {
    missing: {
      what: { vi: 'Chưa ghi thời hạn.', en: 'No deadline is given.' },
      why: {
        vi: 'Không có thời hạn thì không biết bao giờ phải xong, và không bao giờ tính được là đúng hạn hay quá hạn.',
        en: 'Without a deadline nobody knows when the task is due, and it can never be counted as on time or overdue.',
      },
      do: {
        vi: 'Ghi ngày, tháng hoặc quý phải hoàn thành vào ô này.',
        en: 'Write the day, month or quarter by which it is done in this cell.',
      },
    },
    'points-at-stake': {
      what: {
        vi: 'Chưa ghi thời hạn cho tiêu chí đang mất {lost} điểm.',
        en: 'No deadline is given for a criterion that lost points: {lost}.',
      },
      why: {
        vi: 'Không có thời hạn khắc phục thì không đôn đốc được, số điểm này dễ mất tiếp ở kỳ chấm sau.',
        en: 'Without a deadline nobody can be pressed, and the points are easily lost again at the next rating.',
      },
      do: {
        vi: 'Ghi ngày, tháng hoặc quý phải khắc phục xong vào ô này.',
        en: 'Write the day, month or quarter by which it is mended in this cell.',
      },
    },
    column: {
      what: {
        vi: 'Cột thời hạn chưa ghi gì: cả {count} nhiệm vụ đều không có thời hạn.',
        en: 'Nothing is written in the deadline column: none of the {count} {count:task|tasks} has a deadline.',
      },
      why: {
        vi: 'Bảng như vậy không dùng để theo dõi tiến độ được.',
        en: 'Progress cannot be followed with such a table.',
      },
      do: { vi: 'Ghi thời hạn cho từng nhiệm vụ.', en: 'Write a deadline for each task.' },
    },
  },
  *run({ plan }) {
    if (!keepsDeadlines(plan)) return;
    const missing = deadlineCells(plan).filter(
      ({ item: { deadline, result } }) =>
        deadline.milestones.length === 0 && deadline.rest === '' && result?.state !== 'not-applicable',
    );
    const items = missing.flatMap((cell) => cell.items);
    if (items.length > FEW && items.length === plan.items.length) {
      const related = missing.map(({ at }) => at);
      yield { at: headerCell(plan, 'deadline'), message: 'column', related, data: { count: items.length } };
      return;
    }
    for (const { at, item, others } of missing) {
      const lost = item.score?.lost ?? 0;
      const stake = lost > 0 ? { message: 'points-at-stake', data: { lost: points(lost) } } : {};
      yield { at, row: item.row, related: others, ...stake };
    }
  },
};
