import { cellOf, rowCell } from '../plan/cells';
import type { Check } from './engine/check';
import { points } from './outcome/lostPoints';

export const scoreAboveMaximum: Check = {
  id: 'score-above-maximum',
  clear: 'result',
  severity: 'error',
  looksAt: 'item',
  title: { vi: 'Điểm cao hơn điểm tối đa', en: 'More points than the maximum' },
  messages: {
    reached: {
      what: {
        vi: 'Điểm đạt {score} cao hơn điểm tối đa {maximum}.',
        en: 'Reached: {score}, more than the maximum of {maximum}.',
      },
      why: {
        vi: 'Tổng điểm và điểm mất của cả bảng sẽ sai theo.',
        en: 'All sums of points, and of points lost, go wrong with it.',
      },
      do: {
        vi: 'Đối chiếu với kết quả thẩm định rồi sửa một trong hai ô.',
        en: 'Check with the appraisal and mend one of the two cells.',
      },
    },
    self: {
      what: {
        vi: 'Điểm tự chấm {score} cao hơn điểm tối đa {maximum}.',
        en: 'Self-assessed: {score}, more than the maximum of {maximum}.',
      },
      why: {
        vi: 'Bảng tự chấm sẽ bị trả lại, tổng điểm cũng sai theo.',
        en: 'The self-assessment will be sent back, and its sum is wrong.',
      },
      do: {
        vi: 'Chấm lại, không quá điểm tối đa; hoặc sửa điểm tối đa nếu gõ nhầm.',
        en: 'Score again within the maximum, or mend the maximum if it was mistyped.',
      },
    },
  },
  *run({ plan }) {
    for (const item of plan.items) {
      const { maximum, reached, self } = item.score ?? { maximum: null, reached: null, self: null };
      if (maximum === null) continue;
      for (const [message, score] of [
        ['reached', reached],
        ['self', self],
      ] as const) {
        if (score === null || score <= maximum) continue;
        const related = [cellOf(plan, item, 'maximumScore'), rowCell(plan, item)].filter((at) => at !== '');
        yield {
          at: cellOf(plan, item, `${message}Score`),
          row: item.row,
          related,
          message,
          data: { score: points(score), maximum },
        };
      }
    }
  },
};
