import type { Bilingual } from '../language/bilingual';
import { fold } from '../language/text';
import type { Item } from '../plan/plan';
import { isBlank } from './wording/blank';
import { cellOf, hasColumn, rowCell } from '../plan/cells';
import type { Check, Fault } from './engine/check';
import { quote } from './wording/quote';
import { keepsResults, resultCell, resultField } from './outcome/resultCells';
import { rowsOrPlan } from './rows/rowsOrPlan';

const why: Bilingual = {
  vi: 'Khi thẩm định, việc đã làm mà không có tài liệu kiểm chứng có thể bị coi là chưa làm.',
  en: 'When the work is appraised, what has no document may count as not done.',
};

const giveNumber: Bilingual = {
  vi: 'Ghi số, ký hiệu và ngày của văn bản, ví dụ “Báo cáo số 12/BC-… ngày …”.',
  en: 'Write the number and day of the document, for example “Report No. 12/BC-… of …”.',
};

export const doneWithoutEvidence: Check = {
  id: 'done-without-evidence',
  clear: 'result',
  severity: 'warning',
  looksAt: 'plan',
  title: { vi: 'Báo đã hoàn thành nhưng chưa có tài liệu kiểm chứng', en: 'Done, but without evidence' },
  messages: {
    missing: {
      what: {
        vi: 'Kết quả ghi “{result}” nhưng không có số, ký hiệu văn bản hay tài liệu nào chứng minh.',
        en: 'The result reads “{result}”, but no document number or other evidence is given.',
      },
      why,
      do: giveNumber,
    },
    ticked: {
      what: {
        vi: '“{task}” được đánh dấu là đã xong nhưng không có tài liệu nào chứng minh.',
        en: '“{task}” is marked as done, but no evidence is given.',
      },
      why,
      do: giveNumber,
    },
    plan: {
      what: {
        vi: '{count} trong {total} việc báo đã xong không có số, ký hiệu văn bản hay tài liệu nào chứng minh.',
        en: '{count} of {total} tasks reported as done give no document number or other evidence.',
      },
      why,
      do: {
        vi: 'Thêm một cột “Tài liệu kiểm chứng”, hoặc ghi số, ký hiệu văn bản ngay trong ô kết quả.',
        en: 'Add a column for the evidence, or write the document numbers into the result cells.',
      },
    },
  },
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
  if (item.partResults?.some(({ evidence }) => evidence.length > 0)) return true;
  if (result.percent !== null && !FINISHED.test(fold(result.text))) return true;
  // "Ảnh chụp" is evidence without a number.
  return evidenceKept && !isBlank(item.evidence);
}
