import { isBlank } from './wording/blank';
import { cellOf, hasColumn, headerCell } from '../plan/cells';
import type { Check } from './engine/check';
import { byLoss, losses, scoreCell, sumOf } from './outcome/lostPoints';
import { quote } from './wording/quote';

export const scoreLostWithoutDeadline: Check = {
  id: 'score-lost-without-deadline',
  clear: 'result',
  severity: 'warning',
  looksAt: 'plan',
  title: { vi: 'Mất điểm mà chưa có thời hạn khắc phục', en: 'Points lost, and no day to win them back' },
  messages: {
    plan: {
      what: {
        vi: '{count} trong {total} tiêu chí mất điểm chưa có thời hạn khắc phục, cộng lại là {lost} trong {lostInAll} điểm đã mất. Nhiều nhất là “{worst}”: {worstLost} điểm.',
        en: '{count} of {total} criteria that lost points have no deadline; together they are {lost} of the {lostInAll} points lost. The greatest is “{worst}”: {worstLost} {worstLost:point|points}.',
      },
      why: {
        vi: 'Giải pháp không có thời hạn thì không đôn đốc được, kỳ chấm điểm sau dễ mất điểm lại.',
        en: 'A remedy without a day is never late, and the points are easily lost again at the next appraisal.',
      },
      do: {
        vi: 'Ghi thời hạn cho các ô được đánh dấu, bắt đầu từ tiêu chí mất nhiều điểm nhất.',
        en: 'Write deadlines into the cells listed; they stand in the order of the points at stake.',
      },
    },
    one: {
      what: {
        vi: '“{worst}” mất {worstLost} điểm mà chưa có thời hạn khắc phục.',
        en: '“{worst}” lost {worstLost} {worstLost:point|points}, and no deadline is set.',
      },
      why: {
        vi: 'Giải pháp không có thời hạn thì không đôn đốc được, kỳ chấm điểm sau dễ mất điểm lại.',
        en: 'A remedy without a day is never late, and the points are easily lost again at the next appraisal.',
      },
      do: { vi: 'Ghi thời hạn hoàn thành giải pháp.', en: 'Write by when the remedy must be in place.' },
    },
  },
  *run({ plan }) {
    if (!hasColumn(plan, 'deadline')) return;
    const all = losses(plan);
    const open = byLoss(all.filter(({ item }) => isBlank(item.deadline.text)));
    const [worst] = open;
    if (!worst) return;
    const cells = open.map(({ item }) => cellOf(plan, item, 'deadline'));
    const one = { worst: quote(worst.item.task), worstLost: worst.lost };
    if (open.length === 1) {
      yield { at: cells[0]!, row: worst.item.row, related: [scoreCell(plan, worst.item)], message: 'one', data: one };
      return;
    }
    const data = {
      ...one,
      count: open.length,
      total: all.length,
      lost: sumOf(open),
      lostInAll: sumOf(all),
      points: open.map(({ lost }) => lost),
    };
    yield { at: headerCell(plan, 'deadline'), related: cells, message: 'plan', data };
  },
};
