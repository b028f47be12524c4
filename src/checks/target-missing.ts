import type { Check } from './engine/check';
import { missingCells } from './outcome/missingOutcome';

export const targetMissing: Check = {
  id: 'target-missing',
  clear: 'result',
  severity: 'warning',
  looksAt: 'plan',
  title: { vi: 'Thiếu mục tiêu', en: 'No target' },
  messages: {
    missing: {
      what: { vi: 'Ô “{column}” của nhiệm vụ này để trống.', en: 'The cell “{column}” of this task is empty.' },
      why: {
        vi: 'Các nhiệm vụ khác đều ghi mức cần đạt; dòng này cuối năm không có căn cứ để đánh giá.',
        en: 'Other tasks say what is to be reached; for this one there is nothing to judge it by at the year’s end.',
      },
      do: {
        vi: 'Ghi mức cần đạt, tốt nhất bằng con số (bao nhiêu, tỷ lệ nào) hoặc một việc kiểm tra được là có hay không.',
        en: 'Write what is to be reached, best as a figure or as something that can be seen to be there or not.',
      },
    },
  },
  run: ({ plan }) => missingCells(plan, 'target'),
};
