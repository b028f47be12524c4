import { type Check, headerCell, rowCell } from '../../check';
import { byLoss, losses, type Loss, scoreCell, scoreField, sumOf } from '../../outcome/lostPoints';
import { quote } from '../../wording/quote';

/** Reached less than this share of the maximum: nearly nothing. */
const NEARLY_NOTHING = 0.05;

/** When most rows are 0 the column is not filled in yet. */
const NOT_YET_SCORED = 0.5;

const reachedShare = ({ item }: Loss): number => {
  const { maximum, reached, self } = item.score ?? { maximum: null, reached: null, self: null };
  return maximum === null || maximum <= 0 ? 1 : (reached ?? self ?? maximum) / maximum;
};

export const scoreNothingReached: Check = {
  id: 'score-nothing-reached',
  clear: 'result',
  severity: 'info',
  title: { vi: 'Tiêu chí không được điểm nào', en: 'Criteria that reached nothing' },
  source: {
    vi: 'Kế hoạch khắc phục điểm mất: tiêu chí bị 0 điểm là nơi dễ lấy lại điểm nhất, nên xem trước.',
    en: 'Plans to win back lost points: criteria at zero are where most can be won, so they come first.',
  },
  messages: {
    plan: {
      what: {
        vi: '{count} tiêu chí được 0 điểm hoặc gần như 0, mất tổng cộng {lost} trong {lostInAll} điểm. Nhiều nhất là “{worst}”: {worstLost} điểm.',
        en: '{count} criteria reached nothing or nearly nothing: {lost} of the {lostInAll} points lost. The greatest is “{worst}”: {worstLost} points.',
      },
      why: {
        vi: 'Thường chỉ thiếu một báo cáo, một văn bản: làm bù là có điểm.',
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
        vi: 'Thường chỉ thiếu một báo cáo, một văn bản: làm bù là có điểm.',
        en: 'Often only a report or a document was missing: once it is there, so are the points.',
      },
      do: {
        vi: 'Xem tiêu chí này trước; giao cho một người và đặt thời hạn gần.',
        en: 'Look at it first; give it to one person, with an early day.',
      },
    },
  },
  examples: {
    invalid: [
      {
        note: {
          vi: 'Các tiêu chí 0 điểm và gần như 0 điểm, nêu một lần.',
          en: 'Criteria at zero and nearly zero, said once.',
        },
        columns: ['STT', 'Tiêu chí', 'Điểm đạt', 'Điểm tối đa'],
        rows: [
          ['(1)', 'Khảo sát thi hành pháp luật', '0', '1'],
          ['(2)', 'Trả hồ sơ đúng hẹn', '0,02', '4'],
          ['(3)', 'Ký số văn bản', '0,9', '1'],
          ['(4)', 'Công khai dự toán', '0,5', '1'],
          ['(5)', 'Quy chế chi tiêu', '1', '1'],
        ],
        finds: ['C3'],
      },
    ],
    valid: [
      {
        note: { vi: 'Tiêu chí nào cũng có điểm.', en: 'Every criterion has points.' },
        columns: ['STT', 'Tiêu chí', 'Điểm đạt', 'Điểm tối đa'],
        rows: [
          ['(1)', 'Trả hồ sơ đúng hẹn', '0,4', '4'],
          ['(2)', 'Ký số văn bản', '0,9', '1'],
        ],
        finds: [],
      },
      {
        note: { vi: 'Cột điểm chưa chấm, còn toàn số 0.', en: 'A column not scored yet, all zeros.' },
        columns: ['STT', 'Tiêu chí', 'Điểm đạt', 'Điểm tối đa'],
        rows: [
          ['(1)', 'Trả hồ sơ đúng hẹn', '0', '4'],
          ['(2)', 'Ký số văn bản', '0', '1'],
          ['(3)', 'Lưu trữ', '0', '1'],
        ],
        finds: [],
      },
    ],
  },
  *run({ plan }) {
    const all = losses(plan);
    const scored = plan.items.filter(({ score }) => score !== null && (score.reached ?? score.self) !== null);
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
