import { isBlank } from './wording/blank';
import { hasColumn, rowCell } from '../plan/cells';
import type { Check } from './engine/check';

export const taskMissing: Check = {
  id: 'task-missing',
  clear: 'task',
  severity: 'error',
  looksAt: 'plan',
  title: { vi: 'Thiếu nội dung nhiệm vụ', en: 'No task is written' },
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
