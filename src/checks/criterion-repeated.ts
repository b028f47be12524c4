import type { Check } from './engine/check';
import { criterionRows, listsCriteria } from './numbering/criteria';

export const criterionRepeated: Check = {
  id: 'criterion-repeated',
  clear: 'task',
  severity: 'error',
  looksAt: 'plan',
  title: { vi: 'Tiêu chí ghi trùng', en: 'A criterion that stands twice' },
  messages: {
    twice: {
      what: {
        vi: 'Tiêu chí {number} đã có ở ô {first}, ở đây ghi trùng.',
        en: 'Criterion {number} stands in {first} already and stands here again.',
      },
      why: {
        vi: 'Một tiêu chí ghi ở hai dòng thì không rõ dòng nào được chấm điểm, đơn vị nào chịu trách nhiệm; có thể mã ở một dòng bị gõ sai.',
        en: 'With two rows for one criterion nobody knows which is scored and who answers for it; one of the numbers may be mistyped.',
      },
      do: {
        vi: 'Đối chiếu với bộ tiêu chí: sửa mã bị sai, hoặc gộp hai dòng.',
        en: 'Compare with the set of criteria: correct the wrong number, or join the two rows.',
      },
    },
  },
  *run({ plan }) {
    if (!listsCriteria(plan)) return;
    const first = new Map<string, string>();
    for (const { at, item, number } of criterionRows(plan)) {
      const seen = first.get(number);
      if (seen === undefined) first.set(number, at);
      else yield { at, row: item, related: [seen], data: { number, first: seen } };
    }
  },
};
