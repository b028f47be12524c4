import { isBlank } from './wording/blank';
import { cellOf } from '../plan/cells';
import { isUnknown } from '../plan/leads';
import type { Item } from '../plan/plan';
import type { Check, Fault, Inspected } from './engine/check';
import { besides, claims } from './outcome/claims';
import { points } from './outcome/lostPoints';
import { keepsResults } from './outcome/resultCells';
import { quote } from './wording/quote';

const why = {
  vi: 'Điểm tối đa là cho việc đã làm xong; người thẩm định đối chiếu với kết quả sẽ cắt điểm.',
  en: 'Full points are for what is done; whoever appraises compares with the results and takes them off.',
};

export const selfScoreFullButOverdue: Check = {
  id: 'self-score-full-but-overdue',
  clear: 'result',
  severity: 'warning',
  looksAt: 'plan',
  title: { vi: 'Tự chấm điểm tối đa mà việc chưa xong', en: 'Full points claimed for what is not done' },
  messages: {
    overdue: {
      what: {
        vi: '“{task}” tự chấm đủ {score} điểm trong khi việc đã quá hạn, kết quả ghi “{result}”.',
        en: '“{task}” claims all {score} {score:point|points}, and is overdue; its result reads “{result}”.',
      },
      why,
      do: {
        vi: 'Nếu đã xong thì ghi kết quả kèm văn bản; nếu chưa xong thì chấm lại điểm.',
        en: 'If it is done, write the result with its document; if not, score it again.',
      },
    },
    unwritten: {
      what: {
        vi: '“{task}” tự chấm đủ {score} điểm nhưng ô kết quả để trống.',
        en: '“{task}” claims all {score} {score:point|points}, and its result is empty.',
      },
      why,
      do: {
        vi: 'Ghi kết quả kèm số, ngày văn bản; nếu chưa làm thì chấm lại điểm.',
        en: 'Write the result with its document; if nothing was done, score it again.',
      },
    },
  },
  *run(inspected) {
    const { plan, standings } = inspected;
    if (!keepsResults(plan)) return;
    const progressOf = new Map(plan.items.map((item, i) => [item, standings[i]!.progress]));
    for (const one of claims(plan)) {
      const { item, self, maximum } = one;
      if (maximum === null || self! < maximum || maximum <= 0) continue;
      const message = messageOf(item, progressOf.get(item) === 'overdue', inspected);
      if (message === null) continue;
      const task = quote(item.task || item.activity);
      const data: Fault['data'] = { task, score: points(self!), result: quote(item.result?.text ?? '') };
      const related = besides(plan, one, 'deadline', 'result');
      yield { at: cellOf(plan, item, 'selfScore'), row: item.row, related, message, data };
    }
  },
};

function messageOf(item: Item, isOverdue: boolean, { plan }: Inspected): 'overdue' | 'unwritten' | null {
  if (isUnknown(item, 'result')) return null;
  const isEmpty = isBlank(item.result?.text ?? '');
  if (isOverdue) return isEmpty ? 'unwritten' : 'overdue';
  const unwritten = item.result?.state === 'not-written' && isBlank(item.evidence);
  return unwritten && plan.columns.some(({ field }) => field === 'result') ? 'unwritten' : null;
}
