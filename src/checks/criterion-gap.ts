import type { Check } from './engine/check';
import { criterionGaps, loneComponents } from './numbering/criterionGaps';
import { criterionRows } from './numbering/criteria';
import { spanOf } from './numbering/numberFaults';

export const criterionGap: Check = {
  id: 'criterion-gap',
  clear: 'task',
  severity: 'warning',
  looksAt: 'plan',
  title: { vi: 'Thiếu tiêu chí trong dãy', en: 'A criterion is missing in the sequence' },
  messages: {
    missing: {
      what: {
        vi: 'Trước tiêu chí {after} không có tiêu chí {missing}.',
        en: 'Before criterion {after}, criterion {missing} does not occur.',
      },
      why: {
        vi: 'Bảng không cho biết tiêu chí này bị bỏ sót hay không áp dụng cho cơ quan; bỏ sót thì mất điểm.',
        en: 'The table does not say whether it was left out or does not apply to the office; left out, its points are lost.',
      },
      do: {
        vi: 'Tiêu chí {missing} bị sót hay không áp dụng? Nếu sót thì bổ sung; nếu không áp dụng thì ghi chú rõ.',
        en: 'Was {missing} left out, or does it not apply? Add it, or say in a note that it does not apply.',
      },
    },
    lone: {
      what: {
        vi: 'Tiêu chí {parent} chỉ có một tiêu chí thành phần là {number}. Có còn thành phần nào khác không?',
        en: 'Criterion {parent} has a single component, {number}. Is there another one?',
      },
      why: {
        vi: 'Một tiêu chí thường có từ hai thành phần; thiếu thì mất điểm mà không ai theo dõi.',
        en: 'A criterion mostly has two or more; what is left out loses points unseen.',
      },
      do: {
        vi: 'Đối chiếu với bộ tiêu chí: thiếu thì bổ sung; nếu chỉ có một thì giữ nguyên.',
        en: 'Check with the set of criteria: add what is missing; leave it if there is only one.',
      },
    },
  },
  *run({ plan }) {
    const rows = criterionRows(plan);
    for (const { before, after, missing } of criterionGaps(rows)) {
      const data = { after: after.number, missing: spanOf(missing) };
      yield { at: after.at, row: after.item, related: before ? [before.at] : [], question: true, data };
    }
    for (const { at, item, number } of loneComponents(rows)) {
      const data = { number, parent: number.slice(0, number.lastIndexOf('.')) };
      yield { at, row: item, message: 'lone', question: true, severity: 'info', data };
    }
  },
};
