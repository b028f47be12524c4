import { cellOf, type Check, type Fault, headerCell, rowCell } from '../../check';
import { quote } from '../../wording/quote';
import { rowsOrRemark } from '../../rows/rowsOrPlan';
import { once } from '../../rows/mergedCells';
import { examples } from './examples';
import { messages } from './messages';
import { isMeasuredOnce, isOneOff, runsOn } from './words';
import { isNamedDay } from '../../time/namedDay';

export const deadlineRunningTaskOneDay: Check = {
  id: 'deadline-running-task-one-day',
  clear: 'time',
  severity: 'info',
  title: { vi: 'Thời hạn không hợp với loại việc', en: 'The deadline does not suit the kind of task' },
  source: {
    vi: 'Việc làm quanh năm cần ngày kiểm điểm; việc làm một lần cần ngày phải xong.',
    en: 'Work all year round needs days on which it is looked at; work done once needs a day it is due.',
  },
  messages,
  examples,
  *run({ plan }) {
    const running: Fault[] = [];
    const measured: string[] = [];
    for (const item of plan.items) {
      const { milestones, rest, text } = item.deadline;
      const [only] = milestones;
      if (!only || milestones.length > 1 || rest !== '') continue;
      const deadline = cellOf(plan, item, 'deadline') || rowCell(plan, item);
      const words = item.activity || item.task;
      const task = cellOf(plan, item, item.activity === '' ? 'task' : 'activity') || rowCell(plan, item);
      const base = { at: deadline, row: item.row, question: true };
      if (isNamedDay(only) && runsOn(words)) {
        const data = { words: quote(words), deadline: quote(text) };
        running.push({ ...base, related: once([task]), message: 'running', data });
      }
      if (only.kind !== 'continuous' || only.from !== null) continue;
      const product = cellOf(plan, item, 'product');
      if (isOneOff(item.product)) {
        const data = { product: quote(item.product), deadline: quote(text) };
        yield { ...base, related: once([product]), message: 'one-off', data };
      } else if (isMeasuredOnce(item.product)) {
        measured.push(deadline, product);
      }
    }
    yield* rowsOrRemark(plan, 'deadline', running);
    if (measured.length === 0) return;
    const related = once(measured);
    const data = { count: measured.length / 2 };
    yield { at: headerCell(plan, 'deadline'), question: true, related, message: 'measured', data };
  },
};
