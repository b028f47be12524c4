import type { Check } from '../../check';
import { criterionGaps } from '../../numbering/criterionGaps';
import { criterionRows } from '../../numbering/criteria';
import { spanOf } from '../../numbering/numberFaults';
import { examples } from './examples';

export const criterionGap: Check = {
  id: 'criterion-gap',
  clear: 'task',
  severity: 'warning',
  title: { vi: 'Thiếu tiêu chí trong dãy', en: 'A criterion is missing in the sequence' },
  source: {
    vi: 'Kế hoạch nâng cao Chỉ số cải cách hành chính: bảng theo bộ tiêu chí, tiêu chí không áp dụng phải được nói rõ.',
    en: 'Plans that raise the reform index: the table follows the set of criteria, and says which of them do not apply.',
  },
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
  },
  examples,
  *run({ plan }) {
    for (const { before, after, missing } of criterionGaps(criterionRows(plan))) {
      const data = { after: after.number, missing: spanOf(missing) };
      yield { at: after.at, row: after.item, related: before ? [before.at] : [], question: true, data };
    }
  },
};
