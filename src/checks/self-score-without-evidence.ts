import { headerCell, cellOf, hasColumn } from '../plan/cells';
import { evidenceText } from '../scoring/evidence';
import type { Check, Fault } from './engine/check';
import { besides, claims, evidenceCell, evidenceField } from './outcome/claims';
import { isExplained } from './outcome/explained';
import { points } from './outcome/lostPoints';
import { rowsOrPlan } from './rows/rowsOrPlan';
import { quote } from './wording/quote';

const why = {
  vi: 'Điểm tự chấm không có tài liệu kiểm chứng thường bị cắt khi thẩm định.',
  en: 'Points without evidence are mostly taken off by the appraisal.',
};

export const selfScoreWithoutEvidence: Check = {
  id: 'self-score-without-evidence',
  clear: 'result',
  severity: 'error',
  looksAt: 'plan',
  title: { vi: 'Tự chấm điểm mà không có tài liệu kiểm chứng', en: 'Points claimed without evidence' },
  messages: {
    missing: {
      what: {
        vi: '“{task}” tự chấm {score} điểm nhưng chưa có tài liệu kiểm chứng, cũng không giải trình.',
        en: '“{task}” claims {score} {score:point|points}, but gives neither evidence nor an explanation.',
      },
      why,
      do: {
        vi: 'Ghi số, ký hiệu, ngày của văn bản; nếu chưa có văn bản thì giải trình vì sao và bao giờ có.',
        en: 'Write the number and day of the document; where there is none yet, explain why and when it will be.',
      },
    },
    plan: {
      what: {
        vi: '{count} trong {total} tiêu chí tự chấm có điểm nhưng chưa có tài liệu kiểm chứng, cũng không giải trình.',
        en: '{count} of {total} criteria that claim points give neither evidence nor an explanation.',
      },
      why,
      do: {
        vi: 'Ghi số, ký hiệu, ngày của văn bản vào các ô được đánh dấu, bắt đầu từ tiêu chí nhiều điểm.',
        en: 'Write the documents into the cells listed, the criteria with most points first.',
      },
    },
    noColumn: {
      what: {
        vi: '{count} tiêu chí tự chấm có điểm, nhưng bảng không có cột tài liệu kiểm chứng.',
        en: '{count} {count:criterion claims|criteria claim} points, and the table has no column for evidence.',
      },
      why,
      do: {
        vi: 'Thêm cột “Tài liệu kiểm chứng” rồi ghi số, ký hiệu, ngày của văn bản cho từng tiêu chí.',
        en: 'Add the column “Tài liệu kiểm chứng” and write the documents of each criterion.',
      },
    },
  },
  *run({ plan }) {
    const all = claims(plan);
    const bare = all.filter((one) => one.items.every((item) => evidenceText(item) === '') && !isExplained(plan, one));
    if (!hasColumn(plan, 'evidence') && bare.length === all.length) {
      const open = bare.filter(({ appraised }) => appraised === null);
      if (open.length === 0) return;
      const related = open.map(({ item }) => cellOf(plan, item, 'selfScore'));
      yield {
        at: headerCell(plan, 'selfScore'),
        severity: 'warning',
        related,
        message: 'noColumn',
        data: { count: open.length },
      };
      return;
    }
    const faults = bare.map((one): Fault => {
      const data = { task: quote(one.item.task || one.item.activity), score: points(one.self!) };
      const related = besides(plan, one, 'selfScore');
      // What was appraised already is no error of this table any more: it is a word for next year.
      const severity = one.appraised === null ? 'error' : 'warning';
      return { at: evidenceCell(plan, one), row: one.item.row, related, data, severity };
    });
    yield* rowsOrPlan(plan, evidenceField(plan), faults, all.length);
  },
};
