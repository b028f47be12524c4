import { evidenceText } from '../scoring/evidence';
import type { Check, Fault } from './engine/check';
import { besides, evidenceCell, evidenceField, proved } from './outcome/claims';
import { rowsOrPlan } from './rows/rowsOrPlan';
import { isDayBlank, isNumberBlank, isNumberDots } from './wording/blankNumber';
import { quote } from './wording/quote';

const why = {
  vi: 'Tài liệu chưa có số, ngày thì chưa được coi là đã ban hành; người thẩm định không tìm được.',
  en: 'A paper without number or day does not count as issued, and whoever appraises cannot find it.',
};

export const evidenceNumberBlank: Check = {
  id: 'evidence-number-blank',
  clear: 'result',
  severity: 'warning',
  looksAt: 'plan',
  title: { vi: 'Tài liệu kiểm chứng còn để trống số, ngày', en: 'Evidence whose number or day is blank' },
  messages: {
    blank: {
      what: {
        vi: 'Số hoặc ngày của tài liệu kiểm chứng còn để trống: “{text}”.',
        en: 'The number or the day of the evidence is blank: “{text}”.',
      },
      why,
      do: {
        vi: 'Điền số, ngày khi văn bản đã ban hành; nếu chưa ban hành thì ghi vào cột giải trình.',
        en: 'Fill them in once the paper is issued; until then say so under the explanations.',
      },
    },
    plan: {
      what: {
        vi: '{count} trong {total} tiêu chí có tài liệu kiểm chứng còn để trống số hoặc ngày (ví dụ “{text}”).',
        en: '{count} of {total} criteria give evidence whose number or day is blank (for example “{text}”).',
      },
      why,
      do: {
        vi: 'Điền số, ngày vào các ô được đánh dấu trước khi gửi bảng chấm.',
        en: 'Fill in the cells listed before the table is sent.',
      },
    },
  },
  *run({ plan }) {
    const all = proved(plan);
    const faults = all.flatMap((one): Fault[] => {
      const part = one.items.flatMap((item) => evidenceText(item).split(/[;\n]/u)).find(isBlankPaper);
      if (part === undefined) return [];
      const data = { text: quote(part.trim().replace(/ {2,}/g, ' … ')) };
      return [{ at: evidenceCell(plan, one), row: one.item.row, related: besides(plan, one, 'selfScore'), data }];
    });
    yield* rowsOrPlan(plan, evidenceField(plan), faults, all.length);
  },
};

const isBlankPaper = (text: string): boolean => isNumberBlank(text) || isDayBlank(text) || isNumberDots(text);
