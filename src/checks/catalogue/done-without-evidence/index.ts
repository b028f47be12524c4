import { fold } from '../../../language/text';
import type { Item } from '../../../plan/plan';
import { isBlank } from '../../wording/blank';
import { cellOf, type Check, type Fault, hasColumn, rowCell } from '../../check';
import { quote } from '../../wording/quote';
import { keepsResults, resultCell, resultField } from '../../outcome/resultCells';
import { rowsOrPlan } from '../../rows/rowsOrPlan';
import { examples } from './examples';
import { messages } from './messages';

export const doneWithoutEvidence: Check = {
  id: 'done-without-evidence',
  clear: 'result',
  severity: 'warning',
  title: { vi: 'Báo xong mà không có minh chứng', en: 'Done, but without evidence' },
  source: {
    vi: 'Bộ tiêu chí chấm Chỉ số cải cách hành chính: điểm chỉ được công nhận khi có tài liệu kiểm chứng.',
    en: 'The reform index: points count only where there is a document to verify them.',
  },
  messages,
  examples,
  *run({ plan }) {
    if (!keepsResults(plan)) return;
    const done = plan.items.filter((item) => item.result?.state === 'done');
    const evidenceKept = hasColumn(plan, 'evidence');
    const faults: Fault[] = [];
    for (const item of done.filter((item) => !givesEvidence(item, evidenceKept))) {
      const related = [evidenceKept ? cellOf(plan, item, 'evidence') : '', rowCell(plan, item)].filter(
        (at) => at !== '',
      );
      const data = { task: quote(item.task || item.activity), result: quote(item.result?.text ?? '') };
      faults.push({
        at: resultCell(plan, item),
        row: item.row,
        related,
        message: isBlank(data.result) ? 'ticked' : 'missing',
        data,
      });
    }
    yield* rowsOrPlan(plan, resultField(plan), faults, done.length);
  },
};

/** A measured figure ("đạt 99,2%") is its own statement: only a claim that work was finished needs a paper. */
const FINISHED = /hoàn thành|hoàn tất|xong/u;

function givesEvidence(item: Item, evidenceKept: boolean): boolean {
  const { result } = item;
  if (result === null || result.evidence.length > 0) return true;
  if (result.percent !== null && !FINISHED.test(fold(result.text))) return true;
  // "Ảnh chụp" is evidence without a number.
  return evidenceKept && !isBlank(item.evidence);
}
