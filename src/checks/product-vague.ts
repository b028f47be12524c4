import type { Item } from '../plan/plan';
import { columnName, hasColumn, rowCell } from '../plan/cells';
import type { Check, Fault } from './engine/check';
import { isBlank } from './wording/blank';
import { quote } from './wording/quote';
import { rowsOrRemark } from './rows/rowsOrPlan';
import { sharedCells } from './rows/mergedCells';
import { isVague } from './product-vague/words';

export const productVague: Check = {
  id: 'product-vague',
  clear: 'result',
  severity: 'info',
  looksAt: 'plan',
  title: { vi: 'Sản phẩm ghi quá chung', en: 'The product is too general' },
  messages: {
    vague: {
      what: {
        vi: 'Sản phẩm chỉ ghi “{text}”, không rõ là văn bản nào, về việc gì.',
        en: 'The product is only “{text}”: which one, on what, is not said.',
      },
      why: {
        vi: 'Văn bản nào nộp lên cũng phù hợp, nên khó nghiệm thu và khó tìm lại làm tài liệu kiểm chứng.',
        en: 'Any paper would fit, so it is hard to accept and hard to find again as evidence.',
      },
      do: {
        vi: 'Ghi tên văn bản, ví dụ “Báo cáo kết quả kiểm tra công vụ quý II”.',
        en: 'Name it, for example “Report on the second quarter’s staff inspection”.',
      },
    },
    plan: {
      what: {
        vi: 'Cột “{column}” ghi quá chung ở {count} trong {total} dòng (ví dụ “{text}”).',
        en: 'The column “{column}” is too general in {count} of {total} rows (for example “{text}”).',
      },
      why: {
        vi: 'Chỉ biết loại văn bản thì khó nghiệm thu và khó tìm lại làm tài liệu kiểm chứng.',
        en: 'With only the kind of paper given, work is hard to accept and hard to find again as evidence.',
      },
      do: {
        vi: 'Ghi thêm tên văn bản ở các ô được đánh dấu, nhất là những ô chỉ ghi “Văn bản”.',
        en: 'Name the papers in the cells listed, first where it only says “papers”.',
      },
    },
  },
  *run({ plan }) {
    // A column “Hình thức văn bản” is there to name the kind alone.
    if (!hasColumn(plan, 'product') || /hình thức|loại/iu.test(columnName(plan, 'product'))) return;
    const faults: Fault[] = [];
    for (const { at, item, others } of sharedCells(plan, 'product')) {
      if (isBlank(item.product) || !isVague(item.product, workOf(item))) continue;
      const data = { column: columnName(plan, 'product'), text: quote(item.product) };
      faults.push({ at, row: item.row, related: [rowCell(plan, item), ...others], data });
    }
    yield* rowsOrRemark(plan, 'product', faults);
  },
};

/** The activity is nearer to the product than the goal or task above it. */
const workOf = (item: Item): string => (isBlank(item.activity) ? item.task : `${item.activity} ${item.task}`);
