import { cellOf, headerCell } from '../plan/cells';
import { round, scoredCriteria } from '../scoring/criteria';
import type { Check } from './engine/check';
import { besides } from './outcome/claims';
import { quote } from './wording/quote';

const why = {
  vi: 'Phần bị cắt là chỗ tài liệu hoặc cách chấm chưa thuyết phục; biết vì sao thì lần sau giữ được điểm.',
  en: 'What was taken off is where the evidence or the scoring did not convince; who knows why keeps the points next time.',
};

export const appraisedBelowSelf: Check = {
  id: 'appraised-below-self',
  clear: 'result',
  severity: 'warning',
  looksAt: 'plan',
  title: { vi: 'Thẩm định thấp hơn tự chấm', en: 'Appraised below the self-assessment' },
  messages: {
    one: {
      what: {
        vi: '“{task}”: tự chấm {self} điểm, thẩm định {appraised} điểm, bị cắt {cut} điểm.',
        en: '“{task}”: self-assessed {self}, appraised {appraised}: {cut} {cut:point|points} taken off.',
      },
      why,
      do: {
        vi: 'Đối chiếu với kết luận thẩm định; nếu có tài liệu chứng minh thì kiến nghị chấm lại trong thời hạn.',
        en: 'Compare with the appraisal; where a document proves the points, ask for them within the term.',
      },
    },
    plan: {
      what: {
        vi: '{count} tiêu chí bị cắt {total} điểm so với tự chấm. Nhiều nhất là “{worst}”: {worstCut} điểm.',
        en: '{count} {count:criterion was|criteria were} cut by {total} {total:point|points} against the self-assessment. The most: “{worst}”, {worstCut} {worstCut:point|points}.',
      },
      why,
      do: {
        vi: 'Xem lần lượt các ô, xếp từ tiêu chí bị cắt nhiều nhất; có tài liệu chứng minh thì kiến nghị chấm lại trong thời hạn.',
        en: 'Look at the cells listed, the greatest cut first; where a document proves the points, ask for them within the term.',
      },
    },
  },
  *run({ plan }) {
    const cuts = scoredCriteria(plan)
      .flatMap((one) => (one.cut !== null && one.cut > 0 ? [{ one, cut: one.cut }] : []))
      .sort((a, b) => b.cut - a.cut || a.one.item.row - b.one.item.row);
    const [first, second] = cuts;
    if (!first) return;
    const { one, cut } = first;
    const at = cellOf(plan, one.item, 'reachedScore');
    if (!second) {
      const data = { task: quote(one.item.task || one.item.activity), self: one.self!, appraised: one.appraised!, cut };
      yield { at, row: one.item.row, related: besides(plan, one, 'selfScore'), data };
      return;
    }
    const data = {
      count: cuts.length,
      total: round(cuts.reduce((sum, { cut: points }) => sum + points, 0)),
      worst: quote(one.item.task || one.item.activity),
      worstCut: cut,
      points: cuts.map(({ cut: points }) => points),
    };
    const related = cuts.map(({ one: { item } }) => cellOf(plan, item, 'reachedScore'));
    yield { at: headerCell(plan, 'reachedScore'), related, message: 'plan', data };
  },
};
