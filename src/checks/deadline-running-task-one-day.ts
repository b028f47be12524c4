import { cellOf, headerCell, rowCell } from '../plan/cells';
import type { Check, Fault } from './engine/check';
import { quote } from './wording/quote';
import { rowsOrRemark } from './rows/rowsOrPlan';
import { once } from './rows/mergedCells';
import { isMeasuredOnce, isOneOff, runsOn } from './deadline-running-task-one-day/words';
import { isNamedDay } from './time/namedDay';

export const deadlineRunningTaskOneDay: Check = {
  id: 'deadline-running-task-one-day',
  clear: 'time',
  severity: 'info',
  looksAt: 'plan',
  title: { vi: 'Thời hạn không hợp với loại việc', en: 'The deadline does not suit the kind of task' },
  messages: {
    running: {
      what: {
        vi: 'Việc “{words}” diễn ra quanh năm nhưng thời hạn là một ngày: “{deadline}”. Đó là hạn của việc gì?',
        en: '“{words}” goes on all year, but the deadline is a single day, “{deadline}”. What is due then?',
      },
      why: {
        vi: 'Việc phát sinh lúc nào làm lúc đó thì không thể xong vào một ngày; không rõ sau ngày đó có còn phải làm không.',
        en: 'What comes up day by day cannot be done on one day, and whether it goes on after that day is not clear.',
      },
      do: {
        vi: 'Nếu là hạn nộp báo cáo thì ghi rõ “Báo cáo: …”; còn việc thì ghi “Thường xuyên”.',
        en: 'If a report is due then, say “Báo cáo: …”; for the work itself write “Thường xuyên”.',
      },
    },
    plan: {
      what: {
        vi: '{count} trong {total} việc diễn ra quanh năm nhưng thời hạn là một ngày (ví dụ ô {first}: “{words}”, hạn “{deadline}”). Đó là hạn của việc gì?',
        en: '{count} of {total} tasks go on all year, but their deadlines are single days (for example {first}: “{words}”, due “{deadline}”). What is due then?',
      },
      why: {
        vi: 'Việc phát sinh lúc nào làm lúc đó thì không thể xong vào một ngày; không rõ sau ngày đó có còn phải làm không.',
        en: 'What comes up day by day cannot be done on one day, and whether it goes on after that day is not clear.',
      },
      do: {
        vi: 'Ở các ô được đánh dấu, nếu là hạn nộp báo cáo thì ghi rõ “Báo cáo: …”; còn việc thì ghi “Thường xuyên”.',
        en: 'In the cells listed, if a report is due then, say “Báo cáo: …”; for the work itself write “Thường xuyên”.',
      },
    },
    'one-off': {
      what: {
        vi: 'Sản phẩm là “{product}”, làm một lần là xong, nhưng thời hạn ghi “{deadline}”. Bao giờ phải có?',
        en: 'The product, “{product}”, is made once, but the deadline says “{deadline}”. When is it due?',
      },
      why: {
        vi: 'Ghi “thường xuyên” thì việc này không bao giờ quá hạn.',
        en: 'With “thường xuyên” it can never be overdue.',
      },
      do: {
        vi: 'Ghi ngày, tháng hoặc quý phải ban hành.',
        en: 'Write the day, month or quarter in which it is issued.',
      },
    },
    measured: {
      what: {
        vi: '{count} nhiệm vụ ghi “thường xuyên” có kết quả phải đo đếm. Đo vào ngày nào?',
        en: 'Tasks that are continuous have results that are measured: {count}. On which day are they measured?',
      },
      why: {
        vi: 'Tỷ lệ chỉ có nghĩa tại một ngày; không định ngày thì lúc nào cũng có thể báo là sẽ đạt.',
        en: 'A rate means something only on a day; without one it can always be said that it will be reached.',
      },
      do: {
        vi: 'Giữ “Thường xuyên” và ghi thêm ngày đo, ví dụ “đánh giá ngày cuối mỗi quý”.',
        en: 'Keep “Thường xuyên” and add the days on which it is measured, such as the end of each quarter.',
      },
    },
  },
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
