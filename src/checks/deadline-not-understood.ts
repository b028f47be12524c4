import { fold } from '../language/text';
import { headerCell } from '../plan/cells';
import type { Check, Fault, Inspected } from './engine/check';
import { contradicting } from '../reading/deadlines/twoColumns';
import { deadlineCells } from './time/deadlineCells';
import { impossibleTime } from './time/impossibleTime';
import { quote } from './wording/quote';
import type { SharedCell } from './rows/mergedCells';
import { readsWithYear, saysHowOften } from './deadline-not-understood/words';

export const deadlineNotUnderstood: Check = {
  id: 'deadline-not-understood',
  clear: 'time',
  severity: 'warning',
  looksAt: 'plan',
  title: { vi: 'Thời hạn không đọc được', en: 'The deadline is not understood' },
  messages: {
    nothing: {
      what: { vi: 'Không đọc được thời hạn “{words}”.', en: 'The deadline “{words}” is not understood.' },
      why: {
        vi: 'Không xác định được ngày nên nhiệm vụ này không được tính là trong hạn hay quá hạn.',
        en: 'No day can be taken from it, so this task is counted neither as within its term nor as overdue.',
      },
      do: {
        vi: 'Kiểm tra lỗi đánh máy, hoặc ghi lại bằng ngày, tháng, quý (ví dụ “Trước ngày 30/6/2026”, “Quý III”).',
        en: 'Look for a slip of the pen, or write a day, a month or a quarter (“Trước ngày 30/6/2026”, “Quý III”).',
      },
    },
    'left-over': {
      what: {
        vi: 'Trong ô thời hạn còn phần chưa đọc được: “{words}”.',
        en: 'Part of the deadline is not understood: “{words}”.',
      },
      why: {
        vi: 'Ngoài phần đã đọc được, phần này có thể là một mốc bị bỏ sót.',
        en: 'Beside what was understood, these words may be a date that is being missed.',
      },
      do: {
        vi: 'Sửa lại cho rõ, hoặc chuyển phần không phải thời hạn sang cột khác.',
        en: 'Make it plain, or move what is no deadline to another column.',
      },
    },
    columns: {
      what: {
        vi: 'Hai cột nói khác nhau về thời hạn: “{other}” và “{cell}”.',
        en: 'Two columns contradict each other about the deadline: “{other}” and “{cell}”.',
      },
      why: {
        vi: 'Chưa biết cột nào đúng; công cụ đang tạm tính theo cột thời hạn.',
        en: 'Nobody can tell which is right; for now the tool goes by the column of deadlines.',
      },
      do: {
        vi: 'Đối chiếu với văn bản gốc rồi sửa cột ghi chưa đúng.',
        en: 'Look at the original paper, then mend the column that is wrong.',
      },
    },
    'no-year': {
      what: {
        vi: '{count} ô thời hạn không ghi năm, mà bảng cũng không cho biết là kế hoạch năm nào.',
        en: '{count} {count:deadline names|deadlines name} no year, and the table does not say which year the plan is for.',
      },
      why: {
        vi: 'Thiếu năm thì các hạn này không tính ra ngày được.',
        en: 'Without a year these deadlines give no day.',
      },
      do: {
        vi: 'Ghi năm vào tên kế hoạch phía trên bảng, hoặc chọn năm trong cài đặt.',
        en: 'Write the year into the plan’s title above the table, or set it in the settings.',
      },
    },
  },
  *run({ plan }: Inspected) {
    const yearless: SharedCell[] = [];
    for (const cell of deadlineCells(plan)) {
      const { deadline } = cell.item;
      if (deadline.rest === '') continue;
      const columns = contradicting(deadline.rest);
      if (columns) {
        const data = { other: quote(columns.other), cell: quote(columns.cell) };
        yield { ...base(cell, deadline.rest), message: 'columns', data };
      } else if (plan.year === null && readsWithYear(deadline.rest)) {
        yearless.push(cell);
      } else if (impossibleTime(deadline, plan.year) === null && !saysHowOften(fold(deadline.rest))) {
        yield { ...base(cell, deadline.rest), message: deadline.milestones.length > 0 ? 'left-over' : 'nothing' };
      }
    }
    if (yearless.length === 0) return;
    const related = yearless.map(({ at }) => at);
    yield { at: headerCell(plan, 'deadline'), message: 'no-year', related, data: { count: related.length } };
  },
};

const base = ({ at, item, others }: SharedCell, words: string): Fault => ({
  at,
  row: item.row,
  related: others,
  data: { words: quote(words) },
});
