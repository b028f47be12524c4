import type { Check } from './engine/check';
import { missingCells } from './outcome/missingOutcome';

export const productMissing: Check = {
  id: 'product-missing',
  clear: 'result',
  severity: 'warning',
  looksAt: 'plan',
  title: { vi: 'Thiếu sản phẩm', en: 'No product' },
  messages: {
    missing: {
      what: { vi: 'Ô “{column}” của nhiệm vụ này để trống.', en: 'The cell “{column}” of this task is empty.' },
      why: {
        vi: 'Các nhiệm vụ khác đều ghi sản phẩm; dòng này không có căn cứ để nghiệm thu khi đến hạn.',
        en: 'Other tasks name their product; for this one there is nothing to accept when its day comes.',
      },
      do: {
        vi: 'Ghi văn bản hoặc kết quả cụ thể phải có. Nếu cùng sản phẩm với dòng trên thì gộp ô hoặc ghi lại.',
        en: 'Name the paper or thing that must be there. If it shares the product of the row above, merge the cells or write it again.',
      },
    },
  },
  run: ({ plan }) => missingCells(plan, 'product'),
};
