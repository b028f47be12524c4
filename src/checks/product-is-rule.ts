import { hasColumn } from '../plan/cells';
import type { Check, Fault } from './engine/check';
import { holdsRule } from './outcome/productRule';
import { rowsOrRemark } from './rows/rowsOrPlan';
import { quote } from './wording/quote';
import { sharedCells } from './rows/mergedCells';

export const productIsRule: Check = {
  id: 'product-is-rule',
  clear: 'result',
  severity: 'info',
  looksAt: 'plan',
  words: ['quy định', 'trường hợp'],
  title: { vi: 'Sản phẩm là một quy định', en: 'The product is a rule' },
  messages: {
    rule: {
      what: {
        vi: 'Ô sản phẩm ghi “{text}”: đây là quy định phải theo, chưa phải sản phẩm.',
        en: 'The product reads “{text}”: that is a rule to follow, not a product.',
      },
      why: {
        vi: 'Đến hạn không có văn bản hay kết quả nào để nộp, để kiểm tra.',
        en: 'When the day comes there is no paper or result to hand over or to check.',
      },
      do: {
        vi: 'Ghi văn bản hoặc kết quả làm ra khi theo quy định ấy, ví dụ “Quy chế được ban hành”, “Báo cáo kết quả”; phần quy định chuyển sang cột nhiệm vụ hoặc ghi chú.',
        en: 'Name the paper or result that following the rule produces, for example “the rules issued” or “a report”; move the rule to the task or the notes.',
      },
    },
    plan: {
      what: {
        vi: 'Cột “{column}” ghi quy định phải theo thay cho sản phẩm ở {count} trong {total} dòng (ví dụ ô {first}: “{text}”).',
        en: 'The column “{column}” holds rules to follow instead of products in {count} of {total} rows (for example {first}: “{text}”).',
      },
      why: {
        vi: 'Đến hạn không có văn bản hay kết quả nào để nộp, để kiểm tra.',
        en: 'When the day comes there is no paper or result to hand over or to check.',
      },
      do: {
        vi: 'Ở các ô được đánh dấu, ghi văn bản hoặc kết quả làm ra khi theo quy định ấy; phần quy định chuyển sang cột nhiệm vụ hoặc ghi chú.',
        en: 'In the cells listed, name the paper or result that following the rule produces; move the rule to the task or the notes.',
      },
    },
  },
  *run({ plan }) {
    if (!hasColumn(plan, 'product')) return;
    const faults: Fault[] = [];
    for (const { at, item, others } of sharedCells(plan, 'product')) {
      if (!holdsRule(item.product, plan.year)) continue;
      faults.push({ at, row: item.row, related: others, data: { text: quote(item.product) } });
    }
    yield* rowsOrRemark(plan, 'product', faults);
  },
};
