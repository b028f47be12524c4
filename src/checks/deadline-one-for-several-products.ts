import type { Deadline } from '../plan/plan';
import { cellOf } from '../plan/cells';
import type { Check, Fault } from './engine/check';
import { quote } from './wording/quote';
import { rowsOrRemark } from './rows/rowsOrPlan';
import { once } from './rows/mergedCells';
import { productsDueApart } from './deadline-one-for-several-products/productsDueApart';

export const deadlineOneForSeveralProducts: Check = {
  id: 'deadline-one-for-several-products',
  clear: 'time',
  severity: 'info',
  looksAt: 'plan',
  title: { vi: 'Nhiều sản phẩm, một thời hạn', en: 'Several products, one deadline' },
  messages: {
    several: {
      what: {
        vi: 'Ô sản phẩm có {count} sản phẩm làm ở những thời điểm khác nhau ({products}) nhưng chỉ có một thời hạn “{deadline}”.',
        en: 'The product cell lists {count} things made at different times ({products}), but there is one deadline, “{deadline}”.',
      },
      why: {
        vi: 'Không rõ phải xong sản phẩm đầu hay sản phẩm cuối mới là đúng hạn; dễ chỉ làm một sản phẩm rồi báo đã hoàn thành.',
        en: 'Whether the first or the last of them has to be ready by then is not clear; one may be made and all reported done.',
      },
      do: {
        vi: 'Ghi thời hạn cho từng sản phẩm, mỗi sản phẩm một dòng trong ô thời hạn.',
        en: 'Give each product its deadline, one line each in the deadline cell.',
      },
    },
    plan: {
      what: {
        vi: '{count} trong {total} dòng có nhiều sản phẩm làm ở những thời điểm khác nhau mà chỉ có một thời hạn (ví dụ ô {first}: {products}, hạn “{deadline}”).',
        en: '{count} of {total} rows have several products made at different times and a single deadline (for example {first}: {products}, due “{deadline}”).',
      },
      why: {
        vi: 'Không rõ phải xong sản phẩm đầu hay sản phẩm cuối mới là đúng hạn; dễ chỉ làm một sản phẩm rồi báo đã hoàn thành.',
        en: 'Whether the first or the last of them has to be ready by then is not clear; one may be made and all reported done.',
      },
      do: {
        vi: 'Ở các ô được đánh dấu, ghi thời hạn cho từng sản phẩm, mỗi sản phẩm một dòng trong ô thời hạn.',
        en: 'For the cells listed, give each product its deadline, one line each in the deadline cell.',
      },
    },
  },
  *run({ plan }) {
    const seen = new Set<string>();
    const faults: Fault[] = [];
    for (const item of plan.items) {
      if (!hasOneDeadline(item.deadline)) continue;
      const products = productsDueApart(item.product);
      if (products.length < 2) continue;
      const at = cellOf(plan, item, 'product');
      const deadline = cellOf(plan, item, 'deadline');
      if (seen.has(`${at} ${deadline}`)) continue;
      seen.add(`${at} ${deadline}`);
      const data = { count: products.length, products: [...products], deadline: quote(item.deadline.text) };
      faults.push({ at, row: item.row, related: once([deadline]), data });
    }
    yield* rowsOrRemark(plan, 'product', faults);
  },
};

/** One date, period, reference or “thường xuyên”. A rhythm or an event gives as many days as there are cases. */
const hasOneDeadline = ({ milestones, rest }: Deadline): boolean =>
  milestones.length === 1 && rest === '' && !['recurring', 'event'].includes(milestones[0]!.kind);
