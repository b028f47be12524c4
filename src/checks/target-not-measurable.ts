import type { Bilingual } from '../language/bilingual';
import type { Check, Fault } from './engine/check';
import { columnName, hasColumn } from '../plan/cells';
import { isBlank } from './wording/blank';
import { hasFigure, praiseBehindColon, whyNotMeasurable } from './outcome/measurable';
import { holdsRule } from './outcome/productRule';
import { quote } from './wording/quote';
import { rowsOrRemark } from './rows/rowsOrPlan';
import { saysNoMore } from './wording/sameWords';
import { sharedCells } from './rows/mergedCells';

const why: Bilingual = {
  vi: 'Cuối kỳ mỗi người hiểu một cách, không kết luận được là đạt hay chưa.',
  en: 'At the end everybody reads it differently, and nobody can say whether it was reached.',
};

export const targetNotMeasurable: Check = {
  id: 'target-not-measurable',
  clear: 'result',
  severity: 'info',
  looksAt: 'plan',
  title: { vi: 'Mục tiêu không đo được', en: 'The target cannot be measured' },
  messages: {
    words: {
      what: {
        vi: '“{text}” không có con số; chỉ có những từ không đo được: “{words}”.',
        en: '“{text}” holds no figure, only words that cannot be measured: “{words}”.',
      },
      why,
      do: {
        vi: 'Thêm con số (bao nhiêu, tỷ lệ nào, mấy ngày), hoặc ghi rõ việc kiểm tra được là có hay không.',
        en: 'Add a figure (how many, what share, how many days), or name what can be seen to be there or not.',
      },
    },
    uncounted: {
      what: {
        vi: '“{text}” không cho biết số lượng phải đạt (“{words}” là bao nhiêu?).',
        en: '“{text}” does not say how many (“{words}”: what number?).',
      },
      why: {
        vi: 'Chỉ một cũng là có: không ghi số lượng thì không biết thế nào là hoàn thành.',
        en: 'One alone would do: without a number nobody knows what complete means.',
      },
      do: {
        vi: 'Ghi số lượng tối thiểu, ví dụ “ít nhất 12 tin, bài trong năm”.',
        en: 'Write the least number, for example “at least 12 articles in the year”.',
      },
    },
    activity: {
      what: {
        vi: '“{text}” mới nêu việc phải làm, chưa nêu kết quả cần đạt.',
        en: '“{text}” tells what is to be done, not what is to come of it.',
      },
      why: {
        vi: 'Đã làm chưa chắc đã đạt; cuối kỳ không có gì để đối chiếu.',
        en: 'Work done is not yet a result: at the end there is nothing to hold it against.',
      },
      do: {
        vi: 'Ghi kết quả sau khi làm: bao nhiêu, tỷ lệ nào, văn bản nào.',
        en: 'Write what is there afterwards: how many, what share, which paper.',
      },
    },
    plan: {
      what: {
        vi: 'Cột “{column}”: {count} trong {total} dòng không đo được, không có con số và cũng không trả lời được có hay không (ví dụ “{text}”).',
        en: 'In the column “{column}” {count} of {total} rows cannot be measured: no figure, and nothing that is there or is not (for example “{text}”).',
      },
      why: {
        vi: 'Cuối năm khó kết luận kế hoạch đạt được bao nhiêu phần.',
        en: 'At the year’s end it will be hard to say how much of the plan was reached.',
      },
      do: {
        vi: 'Xem các ô được đánh dấu; bắt đầu từ những việc có điểm hoặc có hạn gần, thêm con số hay sản phẩm kiểm tra được.',
        en: 'Look at the cells listed; begin with tasks that carry points or are due soon, and add a figure or a product that can be checked.',
      },
    },
  },
  *run({ plan }) {
    // Where there is no target column the product is what the task is judged by.
    const field = hasColumn(plan, 'target') ? 'target' : 'product';
    if (!hasColumn(plan, field)) return;
    const faults: Fault[] = [];
    for (const { at, item, others } of sharedCells(plan, field)) {
      const text = item[field];
      if (isBlank(text) || (field === 'product' && holdsRule(text, plan.year))) continue;
      if (field === 'target' && hasFigure(item.product, plan.year)) continue;
      const behindColon =
        field === 'product' && !hasFigure(text, plan.year) ? praiseBehindColon(item.task, plan.year) : null;
      const found = behindColon ?? whyNotMeasurable(text, field, plan.year);
      if (!found || (found.why === 'activity' && saysNoMore(item, field))) continue;
      const data = { column: columnName(plan, field), text: quote(behindColon ? item.task : text), words: found.words };
      faults.push({ at, row: item.row, related: others, message: found.why, data });
    }
    yield* rowsOrRemark(plan, field, faults);
  },
};
