import { evidenceText } from '../scoring/evidence';
import type { Check, Fault } from './engine/check';
import { besides, claims, evidenceCell, evidenceField } from './outcome/claims';
import { isExplained } from './outcome/explained';
import { points } from './outcome/lostPoints';
import { rowsOrRemark } from './rows/rowsOrPlan';
import { quote } from './wording/quote';

const why = {
  vi: 'Tiêu chí này phải nêu ở phần giải trình của báo cáo tự đánh giá; có tài liệu thì điểm chắc hơn.',
  en: 'It goes into the part of the report that explains what has no evidence; with a document the points are safer.',
};

export const selfScoreExplainedWithoutEvidence: Check = {
  id: 'self-score-explained-without-evidence',
  clear: 'result',
  severity: 'info',
  looksAt: 'plan',
  title: { vi: 'Có giải trình nhưng chưa có tài liệu kiểm chứng', en: 'Explained, but without evidence' },
  messages: {
    explained: {
      what: {
        vi: '“{task}” tự chấm {score} điểm, mới có giải trình (“{text}”), chưa có tài liệu kiểm chứng.',
        en: '“{task}” claims {score} {score:point|points} with an explanation (“{text}”) and no evidence.',
      },
      why,
      do: {
        vi: 'Nếu kịp thì bổ sung tài liệu vào cột tài liệu kiểm chứng; nếu không thì đưa vào phần giải trình của báo cáo.',
        en: 'Add the document to the column of evidence while there is time; else put it into the report’s explanations.',
      },
    },
    plan: {
      what: {
        vi: '{count} trong {total} tiêu chí tự chấm có điểm mới có giải trình, chưa có tài liệu kiểm chứng.',
        en: '{count} of {total} criteria that claim points have an explanation and no evidence.',
      },
      why: {
        vi: 'Những tiêu chí này phải nêu ở phần giải trình của báo cáo tự đánh giá; có tài liệu thì điểm chắc hơn.',
        en: 'They go into the part of the report that explains what has no evidence; with documents the points are safer.',
      },
      do: {
        vi: 'Nếu kịp thì bổ sung tài liệu; nếu không thì đưa vào phần giải trình của báo cáo.',
        en: 'Add the documents while there is time; else put them into the report’s explanations.',
      },
    },
  },
  *run({ plan }) {
    const all = claims(plan);
    const faults = all
      .filter((one) => one.items.every((item) => evidenceText(item) === '') && isExplained(plan, one))
      .map((one): Fault => {
        const { item, items } = one;
        const text = quote(items.map(({ reason, note }) => reason || note).find((words) => words !== '') ?? '');
        const data = { task: quote(item.task || item.activity), score: points(one.self!), text };
        const related = besides(plan, one, 'selfScore', item.reason === '' ? 'note' : 'reason');
        return { at: evidenceCell(plan, one), row: item.row, related, data };
      });
    yield* rowsOrRemark(plan, evidenceField(plan), faults, all.length);
  },
};
