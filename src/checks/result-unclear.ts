import { columnName, rowCell } from '../plan/cells';
import type { Check, Fault } from './engine/check';
import { quote } from './wording/quote';
import { keepsResults, resultCell, resultField } from './outcome/resultCells';
import { rowsOrPlan } from './rows/rowsOrPlan';

/** Under a header that says %, a figure alone is a percentage. */
const BARE_FIGURE = /^\d{1,3}(?:[.,]\d+)?$/;

export const resultUnclear: Check = {
  id: 'result-unclear',
  clear: 'result',
  severity: 'info',
  looksAt: 'plan',
  title: { vi: 'Không rõ việc đã hoàn thành hay chưa', en: 'Done or not, the result does not say' },
  messages: {
    unclear: {
      what: {
        vi: 'Kết quả ghi “{result}”: việc này đã hoàn thành hay chưa?',
        en: 'The result reads “{result}”: is the task done or not?',
      },
      why: {
        vi: 'Không đọc ra được trạng thái nên việc này đang được đếm như chưa báo cáo xong.',
        en: 'Its state cannot be read, so it is counted as not reported done.',
      },
      do: {
        vi: 'Mở đầu ô bằng một trong các từ: “Đã hoàn thành”, “Đang thực hiện”, “Chưa thực hiện”, “Không phát sinh”.',
        en: 'Begin the cell with one of: “Đã hoàn thành” (done), “Đang thực hiện” (under way), “Chưa thực hiện” (not begun), “Không phát sinh” (no case).',
      },
    },
    plan: {
      what: {
        vi: '{count} trong {total} kết quả đã ghi không cho biết việc đã xong hay chưa (ví dụ “{result}”).',
        en: '{count} of {total} results do not say whether the task is done (for example “{result}”).',
      },
      why: {
        vi: 'Những việc này đang được đếm như chưa báo cáo xong.',
        en: 'These tasks are counted as not reported done.',
      },
      do: {
        vi: 'Thống nhất mở đầu ô kết quả bằng “Đã hoàn thành”, “Đang thực hiện”, “Chưa thực hiện” hoặc “Không phát sinh”.',
        en: 'Agree to begin results with “Đã hoàn thành” (done), “Đang thực hiện” (under way), “Chưa thực hiện” (not begun) or “Không phát sinh” (no case).',
      },
    },
  },
  *run({ plan }) {
    if (!keepsResults(plan)) return;
    const written = plan.items.filter(({ result }) => result !== null && result.state !== 'not-written');
    const inPercent = /%|tỷ lệ/iu.test(columnName(plan, 'result'));
    const faults = written
      // Where two columns deny each other, that is asked instead.
      .filter(({ result }) => result?.contradicted === undefined)
      .filter(({ result }) => result?.state === 'unclear' && !(inPercent && BARE_FIGURE.test(result.text)))
      .map((item): Fault => ({
        at: resultCell(plan, item),
        row: item.row,
        related: [rowCell(plan, item)],
        question: true,
        data: { result: quote(item.result?.text ?? '') },
      }));
    for (const fault of rowsOrPlan(plan, resultField(plan), faults, written.length)) yield { ...fault, question: true };
  },
};
