import type { Check } from './engine/check';
import { doneOnCell } from './outcome/resultCells';
import { quote } from './wording/quote';

export const doneAfterDay: Check = {
  id: 'done-after-day',
  clear: 'result',
  severity: 'warning',
  looksAt: 'item',
  title: { vi: 'Ngày hoàn thành sau ngày tính', en: 'Done after the day counted' },
  messages: {
    later: {
      what: {
        vi: 'Kết quả ghi “{result}”, ngày hoàn thành {day} là sau ngày tính {asOf}.',
        en: 'The result reads “{result}”: its day of completion, {day}, comes after the day counted, {asOf}.',
      },
      why: {
        vi: 'Tính đến ngày {asOf} việc này chưa xong, nên không được đếm là đã hoàn thành.',
        en: 'As of {asOf} the task is not done yet, so it is not counted as done.',
      },
      do: {
        vi: 'Sửa ngày nếu ghi nhầm; ngày dự kiến thì ghi “dự kiến hoàn thành”. Nếu đang xem số liệu của một ngày đã qua thì để nguyên.',
        en: 'Mend the day if it is a slip; write “dự kiến hoàn thành” (expected) for a day hoped for. Leave it where the count is of an earlier day.',
      },
    },
  },
  *run({ plan, asOf }) {
    for (const item of plan.items) {
      const { result } = item;
      if (result?.state !== 'done' || result.doneOn === null || result.doneOn <= asOf) continue;
      yield {
        at: doneOnCell(plan, item),
        row: item.row,
        data: { result: quote(result.text), day: result.doneOn, asOf },
      };
    }
  },
};
