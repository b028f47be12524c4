import { type Check, type Fault, rowCell } from '../../check';
import { isBlank } from '../../wording/blank';
import { hasFigure } from '../../outcome/measurable';
import { outcomeColumns, type OutcomeField } from '../../outcome/missingOutcome';
import { quote } from '../../wording/quote';
import { columnName, rowsOrRemark } from '../../rows/rowsOrPlan';
import { saysNoMore } from '../../wording/sameWords';
import { sharedCells } from '../../rows/mergedCells';
import type { Plan } from '../../../plan/plan';
import { examples } from './examples';

export const targetRepeatsTask: Check = {
  id: 'target-repeats-task',
  clear: 'result',
  severity: 'info',
  title: { vi: 'Mục tiêu, sản phẩm chép lại nhiệm vụ', en: 'The target or product repeats the task' },
  source: {
    vi: 'Gặp ở nhiều bảng kế hoạch: cột mục tiêu hoặc sản phẩm chép lại tên nhiệm vụ, tên tiêu chí.',
    en: 'Met in many plans: the target or product column repeats the task’s or criterion’s own words.',
  },
  messages: {
    repeats: {
      what: {
        vi: 'Ô “{column}” chép lại lời của nhiệm vụ: “{text}”.',
        en: 'The cell “{column}” repeats the words of the task: “{text}”.',
      },
      why: {
        vi: 'Ô này không cho biết thêm gì: làm đến đâu là đạt vẫn chưa rõ.',
        en: 'It adds nothing: how far the work must come is still not said.',
      },
      do: {
        vi: 'Thay bằng kết quả sau khi làm xong: con số, tỷ lệ, hoặc tên văn bản phải có.',
        en: 'Write instead what is there when the work is done: a figure, a share, or the name of a paper.',
      },
    },
    plan: {
      what: {
        vi: 'Ô “{column}” chép lại lời của nhiệm vụ ở {count} trong {total} dòng (ví dụ “{text}”).',
        en: 'The column “{column}” repeats the words of the task in {count} of {total} rows (for example “{text}”).',
      },
      why: {
        vi: 'Hai cột nói cùng một điều thì bảng chưa có mục tiêu để đánh giá.',
        en: 'Where two columns say the same the plan has no targets to be judged by.',
      },
      do: {
        vi: 'Xem các ô được đánh dấu, thay bằng kết quả phải đạt: con số, tỷ lệ, hoặc tên văn bản.',
        en: 'Look at the cells listed and write what must be reached: figures, shares, names of papers.',
      },
    },
  },
  examples,
  *run({ plan }) {
    for (const field of outcomeColumns(plan)) yield* rowsOrRemark(plan, field, [...repeatsIn(plan, field)]);
  },
};

function* repeatsIn(plan: Plan, field: OutcomeField): Iterable<Fault> {
  for (const { at, item, others } of sharedCells(plan, field)) {
    if (isBlank(item[field]) || hasFigure(item[field], plan.year) || !saysNoMore(item, field)) continue;
    const data = { column: columnName(plan, field), text: quote(item[field]) };
    yield { at, row: item.row, related: [rowCell(plan, item), ...others], data };
  }
}
