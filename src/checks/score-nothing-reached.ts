import { headerCell, rowCell } from '../plan/cells';
import type { Check } from './engine/check';
import { byLoss, losses, type Loss, scoreCell, scoreField, sumOf } from './outcome/lostPoints';
import { quote } from './wording/quote';

/** Reached less than this share of the maximum: nearly nothing. */
const NEARLY_NOTHING = 0.05;

/** When most rows are 0 the column is not filled in yet. */
const NOT_YET_SCORED = 0.5;

const reachedShare = ({ item }: Loss): number => {
  const { maximum, reached } = item.score ?? { maximum: null, reached: null };
  return maximum === null || maximum <= 0 ? 1 : (reached ?? maximum) / maximum;
};

export const scoreNothingReached: Check = {
  id: 'score-nothing-reached',
  clear: 'result',
  severity: 'info',
  looksAt: 'plan',
  title: { vi: 'Tiêu chí không được điểm nào', en: 'Criteria that reached nothing' },
  messages: {
    plan: {
      what: {
        vi: '{count} tiêu chí được 0 điểm hoặc gần như 0, mất tổng cộng {lost} trong {lostInAll} điểm. Nhiều nhất là “{worst}”: {worstLost} điểm.',
        en: '{count} {count:criterion|criteria} reached nothing or nearly nothing: {lost} of the {lostInAll} points lost. The greatest is “{worst}”: {worstLost} {worstLost:point|points}.',
      },
      why: {
        vi: 'Nhiều khi chỉ thiếu một báo cáo, một văn bản: bổ sung kịp thì lấy lại được điểm.',
        en: 'Often only a report or a document was missing: once it is there, so are the points.',
      },
      do: {
        vi: 'Xem các ô được đánh dấu trước; giao từng tiêu chí cho một người và đặt thời hạn gần.',
        en: 'Look at the cells listed first; give each criterion to one person, with an early day.',
      },
    },
    one: {
      what: {
        vi: '“{worst}” được 0 điểm hoặc gần như 0, mất {worstLost} trong {lostInAll} điểm đã mất của cả bảng.',
        en: '“{worst}” reached nothing or nearly nothing: {worstLost} of the {lostInAll} points lost in the table.',
      },
      why: {
        vi: 'Nhiều khi chỉ thiếu một báo cáo, một văn bản: bổ sung kịp thì lấy lại được điểm.',
        en: 'Often only a report or a document was missing: once it is there, so are the points.',
      },
      do: {
        vi: 'Xem tiêu chí này trước; giao cho một người và đặt thời hạn gần.',
        en: 'Look at it first; give it to one person, with an early day.',
      },
    },
  },
  *run({ plan }) {
    const all = losses(plan);
    const scored = plan.items.filter(({ score }) => score !== null && score.reached !== null);
    const none = byLoss(all.filter((loss) => reachedShare(loss) < NEARLY_NOTHING));
    const [worst] = none;
    if (!worst || none.length > scored.length * NOT_YET_SCORED) return;
    const one = { worst: quote(worst.item.task), worstLost: worst.lost, lostInAll: sumOf(all) };
    if (none.length === 1) {
      yield {
        at: scoreCell(plan, worst.item),
        row: worst.item.row,
        related: [rowCell(plan, worst.item)],
        message: 'one',
        data: one,
      };
      return;
    }
    const data = { ...one, count: none.length, lost: sumOf(none) };
    yield { at: headerCell(plan, scoreField(plan)), related: none.map(({ item }) => scoreCell(plan, item)), data };
  },
};
