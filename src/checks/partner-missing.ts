import { namesNobody } from './owner/answering';
import { cellOf, hasColumn } from '../plan/cells';
import type { Check, Fault } from './engine/check';
import { quote } from './wording/quote';
import { sharedCellsAmong } from './rows/mergedCells';

/** In a column this full an empty cell stands out. */
const FULL = 0.95;
/** Under a collective lead an empty partner cell leaves nobody at all: there a column that is mostly full is enough. */
const MOSTLY_FULL = 0.8;
const FEWEST_ROWS = 5;

export const partnerMissing: Check = {
  id: 'partner-missing',
  clear: 'responsibility',
  severity: 'warning',
  looksAt: 'plan',
  title: { vi: 'Thiếu đơn vị phối hợp', en: 'No partner' },
  messages: {
    missing: {
      what: {
        vi: 'Ô phối hợp để trống, trong khi {filled}/{total} việc có đơn vị phối hợp. Việc này không cần phối hợp, hay bỏ sót?',
        en: 'The partner cell is empty, while {filled} of {total} tasks have a partner. Does this one need none, or was it forgotten?',
      },
      why: {
        vi: 'Đơn vị phải phối hợp mà không được ghi tên thì không biết để chủ động thực hiện.',
        en: 'A unit that has to help and is not named does not know of it.',
      },
      do: {
        vi: 'Ghi đơn vị phối hợp; nếu đúng là không cần thì giữ nguyên.',
        en: 'Name the partner; leave it if none is needed.',
      },
    },
    nobody: {
      what: {
        vi: 'Chủ trì là “{lead}” mà ô phối hợp để trống: không có đơn vị nào được nêu tên trong việc này.',
        en: 'The lead is “{lead}” and the partner cell is empty: no unit at all is named for this task.',
      },
      why: {
        vi: 'Giao chung cho tất cả và không có đơn vị tổng hợp thì không ai đôn đốc, không ai báo cáo.',
        en: 'Given to all, with nobody to gather the results, it is neither pressed nor reported.',
      },
      do: {
        vi: 'Ghi một đơn vị đầu mối ở cột chủ trì, hoặc đơn vị theo dõi, tổng hợp ở cột phối hợp.',
        en: 'Name one unit as the lead, or in the partner cell the unit that gathers the results.',
      },
    },
  },
  *run({ plan }) {
    if (!hasColumn(plan, 'lead') || !hasColumn(plan, 'partner')) return;
    const total = plan.items.length;
    const filled = plan.items.filter((item) => item.partners.length > 0).length;
    const empty = plan.items.filter((item) => item.partners.length === 0 && item.leads.length > 0);
    if (total < FEWEST_ROWS || filled < total * MOSTLY_FULL) return;
    for (const { at, item, others } of sharedCellsAmong(plan, 'partner', empty)) {
      const related = [cellOf(plan, item, 'lead'), ...others];
      const lead = quote(item.leads.map((unit) => unit.text).join('; '));
      const nobody: Fault = { at, row: item.row, related, message: 'nobody', data: { lead } };
      const missing: Fault = { at, row: item.row, related, question: true, data: { filled, total } };
      if (namesNobody(item.leads)) yield nobody;
      else if (filled >= total * FULL) yield missing;
    }
  },
};
