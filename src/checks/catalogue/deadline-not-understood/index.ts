import { fold } from '../../../language/text';
import { type Check, type Fault, headerCell, type Inspected } from '../../check';
import { deadlineCells } from '../../time/deadlineCells';
import { impossibleTime } from '../../time/impossibleTime';
import { quote } from '../../wording/quote';
import type { SharedCell } from '../../rows/mergedCells';
import { examples } from './examples';
import { messages } from './messages';
import { readsWithYear, saysHowOften } from './words';

export const deadlineNotUnderstood: Check = {
  id: 'deadline-not-understood',
  clear: 'time',
  severity: 'warning',
  title: { vi: 'Thời hạn không đọc được', en: 'The deadline is not understood' },
  source: {
    vi: 'Nguyên tắc của công cụ: không bỏ qua chữ nào trong ô thời hạn, và không đoán.',
    en: 'A principle of this tool: no word of a deadline is passed over, and nothing is guessed.',
  },
  messages,
  examples,
  *run({ plan }: Inspected) {
    const yearless: SharedCell[] = [];
    for (const cell of deadlineCells(plan)) {
      const { deadline } = cell.item;
      if (deadline.rest === '') continue;
      if (plan.year === null && readsWithYear(deadline.rest)) {
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
