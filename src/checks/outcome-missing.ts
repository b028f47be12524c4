import { cellOf, columnName, headerCell, rowCell } from '../plan/cells';
import type { Check } from './engine/check';
import { columnIsKept, lacksAll, outcomeColumns, workRows } from './outcome/missingOutcome';

export const outcomeMissing: Check = {
  id: 'outcome-missing',
  clear: 'result',
  severity: 'warning',
  looksAt: 'plan',
  title: { vi: 'Không rõ làm đến đâu là hoàn thành', en: 'Nothing says when the task is done' },
  messages: {
    missing: {
      what: {
        vi: 'Mục tiêu và sản phẩm của nhiệm vụ này đều để trống.',
        en: 'Both the target and the product of this task are empty.',
      },
      why: {
        vi: 'Không có gì để đối chiếu thì không kết luận được việc đã hoàn thành hay chưa.',
        en: 'With nothing to hold it against, nobody can say whether the task is done.',
      },
      do: {
        vi: 'Ghi ít nhất một trong hai: mức cần đạt, hoặc văn bản, kết quả cụ thể phải có.',
        en: 'Write at least one of them: the level to be reached, or the paper or thing that must be there.',
      },
    },
    plan: {
      what: {
        vi: 'Cột “{column}” chỉ có nội dung ở {filled} trong {total} dòng.',
        en: 'The column “{column}” is filled in only {filled} of {total} rows.',
      },
      why: {
        vi: 'Những dòng còn lại không cho biết làm đến đâu là hoàn thành.',
        en: 'On all other rows nothing says when the task is done.',
      },
      do: {
        vi: 'Ghi mục tiêu hoặc sản phẩm cho các dòng còn trống, hoặc bỏ cột nếu kế hoạch không dùng.',
        en: 'Fill in the empty rows, or take the column out when the plan does not use it.',
      },
    },
  },
  *run({ plan }) {
    const fields = outcomeColumns(plan);
    const [first] = fields;
    if (first === undefined) return;
    const rows = workRows(plan);
    const empty = rows.filter((item) => lacksAll(item, fields));
    if (empty.length === 0 || (fields.length === 1 && columnIsKept(plan, first))) return;
    if (fields.length === 1 || empty.length * 2 > rows.length) {
      const data = {
        column: fields.map((field) => columnName(plan, field)),
        filled: rows.length - empty.length,
        total: rows.length,
      };
      yield {
        at: headerCell(plan, first),
        message: 'plan',
        related: empty.map((item) => cellOf(plan, item, first)),
        data,
      };
      return;
    }
    for (const item of empty) {
      const related = [...fields.slice(1).map((field) => cellOf(plan, item, field)), rowCell(plan, item)];
      yield { at: cellOf(plan, item, first), row: item.row, related };
    }
  },
};
