import { ofOtherYears } from '../scoring/otherYears';
import type { Check, Fault } from './engine/check';
import { besides, evidenceCell, evidenceField, proved } from './outcome/claims';
import { rowsOrPlan } from './rows/rowsOrPlan';
import { quote } from './wording/quote';

const why = {
  vi: 'Tài liệu của năm khác không chứng minh được kết quả của năm chấm điểm, tiêu chí có thể bị cắt điểm.',
  en: 'A paper of another year does not prove what was done in the year that is scored, and the points may be taken off.',
};

export const evidenceOfAnotherYear: Check = {
  id: 'evidence-of-another-year',
  clear: 'result',
  severity: 'warning',
  looksAt: 'plan',
  title: { vi: 'Tài liệu kiểm chứng của năm khác', en: 'Evidence of another year' },
  messages: {
    year: {
      what: {
        vi: '“{text}” là tài liệu của năm {of}, trong khi bảng chấm điểm năm {year}. Có đúng tài liệu này không?',
        en: '“{text}” is of {of}, and the table scores {year}. Is this the paper that is meant?',
      },
      why,
      do: {
        vi: 'Thay bằng tài liệu của năm {year}; nếu gõ nhầm năm thì sửa; nếu văn bản còn hiệu lực nhiều năm thì ghi rõ.',
        en: 'Give the paper of {year}; mend the year if it was mistyped; say so where the paper holds for several years.',
      },
    },
    plan: {
      what: {
        vi: '{count} trong {total} tiêu chí có tài liệu kiểm chứng của năm khác năm {year} (ví dụ “{text}”).',
        en: '{count} of {total} criteria give evidence of another year than {year} (for example “{text}”).',
      },
      why,
      do: {
        vi: 'Xem lại các ô được đánh dấu: thay bằng tài liệu của năm {year}. Nếu cả bảng chấm năm khác thì sửa năm ở tiêu đề hoặc ở trang cài đặt.',
        en: 'Look at the cells listed and give papers of {year}. If the whole table scores another year, mend the year in the title or the settings.',
      },
    },
  },
  *run({ plan }) {
    const { year } = plan;
    if (year === null) return;
    const all = proved(plan);
    const faults = all.flatMap((one): Fault[] => {
      const [first] = one.items.flatMap((item) => ofOtherYears(item, year));
      if (!first) return [];
      const data = { text: quote(first.text), of: String(first.year), year: String(year) };
      const related = besides(plan, one, 'selfScore');
      return [{ at: evidenceCell(plan, one), row: one.item.row, related, data, question: true }];
    });
    yield* rowsOrPlan(plan, evidenceField(plan), faults, all.length);
  },
};
