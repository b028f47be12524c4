import type { Check, Fault } from '../../check';
import { hasColumn } from '../../check';
import { isBlank } from '../../wording/blank';
import { hasFigure, praiseBehindColon, whyNotMeasurable } from '../../outcome/measurable';
import { holdsRule } from '../../outcome/productRule';
import { quote } from '../../wording/quote';
import { columnName, rowsOrRemark } from '../../rows/rowsOrPlan';
import { saysNoMore } from '../../wording/sameWords';
import { sharedCells } from '../../rows/mergedCells';
import { examples } from './examples';
import { messages } from './messages';

export const targetNotMeasurable: Check = {
  id: 'target-not-measurable',
  clear: 'result',
  severity: 'info',
  title: { vi: 'Mục tiêu không đo được', en: 'The target cannot be measured' },
  source: {
    vi: 'Yêu cầu “rõ hiệu quả”: mục tiêu phải nói được bằng con số, hoặc trả lời được có hay không.',
    en: 'The rule “clear result”: a target is a figure, or something that is there or is not.',
  },
  messages,
  examples,
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
