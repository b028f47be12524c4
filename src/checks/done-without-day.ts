import { datedMilestones } from '../progress/milestoneDays';
import { cellOf } from '../plan/cells';
import type { Check, Fault } from './engine/check';
import { quote } from './wording/quote';
import { doneOnCell, keepsResults, resultField } from './outcome/resultCells';
import { rowsOrPlan } from './rows/rowsOrPlan';

export const doneWithoutDay: Check = {
  id: 'done-without-day',
  clear: 'result',
  severity: 'info',
  looksAt: 'plan',
  title: { vi: 'Báo đã hoàn thành nhưng chưa rõ ngày', en: 'Done, but on no known day' },
  messages: {
    unknown: {
      what: {
        vi: 'Kết quả ghi “{result}” nhưng không rõ xong ngày nào; hạn là {due}.',
        en: 'The result reads “{result}”, but not on what day it was done; it was due by {due}.',
      },
      why: {
        vi: 'Hạn đã qua, không có ngày hoàn thành thì không biết xếp vào đúng hạn hay trễ hạn.',
        en: 'The day has passed: without the day of completion nobody knows whether it was on time.',
      },
      do: {
        vi: 'Ghi ngày hoàn thành, hoặc số và ngày của văn bản kết quả.',
        en: 'Write the day of completion, or the number and day of the resulting document.',
      },
    },
    plan: {
      what: {
        vi: '{count} trong {total} việc báo đã xong và đã qua hạn không rõ xong ngày nào.',
        en: '{count} of {total} tasks reported as done whose day has passed do not say when they were done.',
      },
      why: {
        vi: 'Không có ngày hoàn thành thì khi báo cáo không tách được việc đúng hạn với việc trễ hạn.',
        en: 'Without it the report cannot part what was on time from what was late.',
      },
      do: {
        vi: 'Thêm cột “Ngày hoàn thành”, hoặc ghi ngày của văn bản kết quả vào các ô được đánh dấu.',
        en: 'Add a column for the day of completion, or write the documents’ days into the cells listed.',
      },
    },
  },
  *run({ plan, standings, asOf }) {
    if (!keepsResults(plan)) return;
    const faults: Fault[] = [];
    let passed = 0;
    for (const [i, item] of plan.items.entries()) {
      const due = datedMilestones(item.deadline.milestones)
        .map(({ end }) => end)
        .sort()
        .at(-1);
      if (item.result?.state !== 'done' || due === undefined || due >= asOf) continue;
      passed++;
      if (item.result.doneOn !== null || item.result.saysLate !== null) continue;
      // Where the parts were entered one by one, with their days, nothing is left to ask.
      if (item.partResults && standings[i]!.parts.every(({ state }) => state !== 'done')) continue;
      const data = { result: quote(item.result.text), due };
      faults.push({ at: doneOnCell(plan, item), row: item.row, related: [cellOf(plan, item, 'deadline')], data });
    }
    yield* rowsOrPlan(plan, resultField(plan), faults, passed);
  },
};
