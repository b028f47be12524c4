import { cellOf, rowCell } from '../plan/cells';
import type { TargetAnswer } from '../plan/plan';
import type { Check } from './engine/check';
import { resultCell } from './outcome/resultCells';
import { quote } from './wording/quote';

export const resultTargetUnknown: Check = {
  id: 'result-target-unknown',
  clear: 'result',
  severity: 'info',
  looksAt: 'item',
  title: { vi: 'Chưa biết chỉ tiêu có đạt hay không', en: 'Whether the target is met cannot be told' },
  messages: {
    unknown: {
      what: {
        vi: 'Kết quả ghi “{result}”; chỉ tiêu là “{target}”. Có đạt hay không?',
        en: 'The result reads “{result}”, the target “{target}”. Is it met or not?',
      },
      why: {
        vi: 'Hai ô không có con số so được với nhau, nên chỉ tiêu này không được tính là đạt, cũng không tính là không đạt.',
        en: 'The two cells hold no figures that can be compared, so the target counts as neither met nor missed.',
      },
      do: {
        vi: 'Ghi con số đã đạt, cùng đơn vị tính với chỉ tiêu, mỗi con số một vế; hoặc ghi rõ “đạt chỉ tiêu”, “không đạt chỉ tiêu”.',
        en: 'Write the figure that was reached, in the unit of the target, one for each; or “đạt chỉ tiêu” (met), “không đạt chỉ tiêu” (not met).',
      },
    },
  },
  *run({ plan, standings }) {
    // A result merged over several targets is asked about once.
    const asked = new Set<string>();
    for (const [i, item] of plan.items.entries()) {
      if (standings[i]?.outcome !== 'unknown' || !item.answer || !hasFigure(item.answer)) continue;
      const at = resultCell(plan, item);
      if (asked.has(at)) continue;
      asked.add(at);
      yield {
        at,
        row: item.row,
        related: [cellOf(plan, item, 'target'), rowCell(plan, item)].filter((at) => at !== ''),
        question: true,
        data: { result: quote(item.result?.text ?? ''), target: quote(item.target) },
      };
    }
  },
};

/** What is there or is not has no figure to ask for. */
const hasFigure = ({ figures }: TargetAnswer): boolean => figures.some(({ op }) => op !== 'yes');
