import { columnName, hasColumn, rowCell } from '../plan/cells';
import type { Check, Fault } from './engine/check';
import { isBlank } from './wording/blank';
import { hasFigure } from './outcome/measurable';
import { outcomeColumns, type OutcomeField } from './outcome/missingOutcome';
import { quote } from './wording/quote';
import { rowsOrRemark } from './rows/rowsOrPlan';
import { isSameText, saysNoMore } from './wording/sameWords';
import { sharedCells } from './rows/mergedCells';
import type { Plan } from '../plan/plan';

export const targetRepeatsTask: Check = {
  id: 'target-repeats-task',
  clear: 'result',
  severity: 'info',
  looksAt: 'plan',
  title: { vi: 'Mục tiêu, sản phẩm lặp lại nhiệm vụ', en: 'The target or product repeats the task' },
  messages: {
    repeats: {
      what: {
        vi: 'Ô “{column}” lặp lại nội dung nhiệm vụ: “{text}”.',
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
    activity: {
      what: {
        vi: 'Ô “{column}” lặp lại nội dung nhiệm vụ: “{text}”.',
        en: 'The cell “{column}” repeats the words of the task: “{text}”.',
      },
      why: {
        vi: 'Hai cột ghi cùng một nội dung thì chưa biết phải làm những việc gì để hoàn thành nhiệm vụ.',
        en: 'Where both say the same, what has to be done for the task is not said.',
      },
      do: {
        vi: 'Ghi ở cột này những việc cụ thể phải làm, hoặc gộp hai cột.',
        en: 'Write here the steps to be taken, or make one column of the two.',
      },
    },
    'plan-activity': {
      what: {
        vi: 'Cột “{column}” lặp lại nội dung nhiệm vụ ở {count} trong {total} dòng (ví dụ ô {first}: “{text}”).',
        en: 'The column “{column}” repeats the words of the task in {count} of {total} rows (for example {first}: “{text}”).',
      },
      why: {
        vi: 'Hai cột ghi cùng một nội dung thì chưa biết phải làm những việc gì để hoàn thành nhiệm vụ.',
        en: 'Where both say the same, what has to be done for the task is not said.',
      },
      do: {
        vi: 'Xem các ô được đánh dấu, ghi những việc cụ thể phải làm, hoặc gộp hai cột.',
        en: 'Look at the cells listed and write the steps to be taken, or make one column of the two.',
      },
    },
    plan: {
      what: {
        vi: 'Cột “{column}” lặp lại nội dung nhiệm vụ ở {count} trong {total} dòng (ví dụ ô {first}: “{text}”).',
        en: 'The column “{column}” repeats the words of the task in {count} of {total} rows (for example {first}: “{text}”).',
      },
      why: {
        vi: 'Những ô này không cho biết thêm gì: làm đến đâu là đạt vẫn chưa rõ.',
        en: 'These cells add nothing: how far the work must come is still not said.',
      },
      do: {
        vi: 'Xem các ô được đánh dấu, thay bằng kết quả phải đạt: con số, tỷ lệ, hoặc tên văn bản.',
        en: 'Look at the cells listed and write what must be reached: figures, shares, names of papers.',
      },
    },
  },
  *run({ plan }) {
    for (const field of outcomeColumns(plan)) yield* rowsOrRemark(plan, field, [...repeatsIn(plan, field)]);
    if (!hasColumn(plan, 'task') || !hasColumn(plan, 'activity')) return;
    for (const fault of rowsOrRemark(plan, 'activity', [...activitiesAsTasks(plan)])) {
      yield { ...fault, message: fault.message === 'plan' ? 'plan-activity' : 'activity' };
    }
  },
};

function* repeatsIn(plan: Plan, field: OutcomeField): Iterable<Fault> {
  for (const { at, item, others } of sharedCells(plan, field)) {
    if (isBlank(item[field]) || hasFigure(item[field], plan.year) || !saysNoMore(item, field)) continue;
    const data = { column: columnName(plan, field), text: quote(item[field]) };
    yield { at, row: item.row, related: [rowCell(plan, item), ...others], data };
  }
}

/** Two columns for the work, and both say the same. */
function* activitiesAsTasks(plan: Plan): Iterable<Fault> {
  for (const { at, item, others } of sharedCells(plan, 'activity')) {
    if (isBlank(item.activity) || isBlank(item.task) || !isSameText(item.activity, item.task)) continue;
    const data = { column: columnName(plan, 'activity'), text: quote(item.activity) };
    yield { at, row: item.row, related: [rowCell(plan, item), ...others], data };
  }
}
