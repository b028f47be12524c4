import { hasColumn } from '../plan/cells';
import type { Check } from './engine/check';
import { quote } from './wording/quote';
import { cellsHolding } from './rows/holding';
import { ACTS, bodyThatActs, leadsAreRooms, PERHAPS_ACTS } from './product-of-another-body/words';

export const productOfAnotherBody: Check = {
  id: 'product-of-another-body',
  clear: 'result',
  severity: 'info',
  looksAt: 'item',
  words: ACTS,
  title: { vi: 'Sản phẩm do cơ quan khác ban hành', en: 'The product is another body’s act' },
  messages: {
    another: {
      what: {
        vi: 'Sản phẩm “{text}” do {body} ban hành, trong khi chủ trì là “{lead}”. Đơn vị chủ trì xong việc khi trình hồ sơ, hay khi văn bản được ban hành?',
        en: 'The product “{text}” is issued by {body}, but “{lead}” leads. Is the task done when the draft is submitted, or only when it is issued?',
      },
      why: {
        vi: 'Đơn vị không tự quyết định được ngày ban hành; nếu tính đến khi ban hành thì có thể bị quá hạn vì cơ quan khác.',
        en: 'The unit cannot decide the day of issue: it may be late through another body.',
      },
      do: {
        vi: 'Nếu chỉ chịu trách nhiệm trình, ghi “Tờ trình, dự thảo quyết định trình {body}”; nếu tính cả việc ban hành thì giữ nguyên.',
        en: 'If it answers for the submission only, write “submission and draft for {body}”; if issuing counts too, leave it as it is.',
      },
    },
  },
  *run({ plan }) {
    if (!hasColumn(plan, 'product') || !hasColumn(plan, 'lead')) return;
    for (const { at, item, others } of cellsHolding(plan, 'product', PERHAPS_ACTS)) {
      const body = bodyThatActs(item.product);
      if (body === null || !leadsAreRooms(item, plan.issuer)) continue;
      const lead = quote(item.leads.map(({ text }) => text).join('; '));
      const related = [...new Set([item.cells.lead ?? '', ...others])].filter((cell) => cell !== '');
      yield { at, row: item.row, related, question: true, data: { text: quote(item.product), body, lead } };
    }
  },
};
