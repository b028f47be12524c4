import { lackingOf, evidenceText } from '../scoring/evidence';
import type { Check, Fault } from './engine/check';
import { besides, evidenceCell, evidenceField, proved } from './outcome/claims';
import { rowsOrPlan } from './rows/rowsOrPlan';
import { quote } from './wording/quote';

const why = {
  vi: 'Thiếu một loại tài liệu mà tiêu chí yêu cầu thì thường chỉ được một phần điểm, hoặc không được điểm.',
  en: 'Where one of the papers asked for is missing, only a part of the points is given, or none.',
};

export const evidenceKindMissing: Check = {
  id: 'evidence-kind-missing',
  clear: 'result',
  severity: 'warning',
  looksAt: 'plan',
  title: { vi: 'Thiếu loại tài liệu mà tiêu chí yêu cầu', en: 'A paper that the criterion asks for is missing' },
  messages: {
    missing: {
      what: {
        vi: '“{task}”: tài liệu kiểm chứng còn thiếu: {kinds}.',
        en: '“{task}”: the evidence lacks: {kinds}.',
      },
      why,
      do: {
        vi: 'Ghi thêm số, ký hiệu, ngày của {kinds}; nếu không phải lập thì bỏ chữ đó ở tên tiêu chí hoặc cột sản phẩm.',
        en: 'Add the number and day of: {kinds}. If no such paper is needed, take the word out of the criterion or the product.',
      },
    },
    plan: {
      what: {
        vi: '{count} trong {total} tiêu chí thiếu một loại tài liệu mà tiêu chí yêu cầu (ví dụ “{task}” thiếu: {kinds}).',
        en: 'In {count} of {total} criteria a paper that the criterion asks for is missing (for example “{task}” lacks: {kinds}).',
      },
      why,
      do: {
        vi: 'Bổ sung tài liệu cho các ô được đánh dấu; trang “Minh chứng” liệt kê từng tiêu chí thiếu gì.',
        en: 'Add the papers to the cells listed; the sheet “Minh chứng” lists what each criterion lacks.',
      },
    },
  },
  *run({ plan }) {
    const all = proved(plan);
    const faults = all.flatMap((one): Fault[] => {
      const text = one.items
        .map(evidenceText)
        .filter((words) => words !== '')
        .join('\n');
      const kinds = text === '' ? [] : lackingOf(one.item, text).map((choice) => choice.join(' hoặc '));
      if (kinds.length === 0) return [];
      const data = { task: quote(one.item.task || one.item.activity), kinds };
      return [{ at: evidenceCell(plan, one), row: one.item.row, related: besides(plan, one, 'product'), data }];
    });
    yield* rowsOrPlan(plan, evidenceField(plan), faults, all.length);
  },
};
