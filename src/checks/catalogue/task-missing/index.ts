import { isBlank } from '../../wording/blank';
import { type Check, hasColumn, rowCell } from '../../check';
import { examples } from './examples';

export const taskMissing: Check = {
  id: 'task-missing',
  clear: 'task',
  severity: 'error',
  title: { vi: 'Thiếu nội dung nhiệm vụ', en: 'No task is written' },
  source: {
    vi: 'Yêu cầu “rõ việc”: mỗi dòng phải nói rõ làm việc gì.',
    en: 'The rule “clear task”: each row must say what is to be done.',
  },
  messages: {
    missing: {
      what: {
        vi: 'Dòng này có số, đơn vị hoặc thời hạn nhưng chưa ghi nội dung nhiệm vụ.',
        en: 'This row has a number, a unit or a deadline, and no task.',
      },
      why: {
        vi: 'Đơn vị được giao không biết phải làm gì; dòng vẫn bị tính vào tổng số nhiệm vụ.',
        en: 'The unit does not know what to do, and the row still counts as a task.',
      },
      do: {
        vi: 'Ghi nội dung nhiệm vụ; nếu dòng thừa thì xóa; nếu thuộc nhiệm vụ bên trên thì gộp ô.',
        en: 'Write the task; delete the row if it is left over; merge the cells if it belongs to the task above.',
      },
    },
  },
  examples,
  *run({ plan }) {
    if (!(['task', 'criterion', 'activity'] as const).some((field) => hasColumn(plan, field))) return;
    for (const [i, item] of plan.items.entries()) {
      if (!isBlank(item.task) || !isBlank(item.activity)) continue;
      // No number and no task of its own: it goes on with the task above.
      if (item.number === '' || item.key === plan.items[i - 1]?.key) continue;
      yield { at: rowCell(plan, item), row: item.row };
    }
  },
};
