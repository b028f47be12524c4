import type { Day } from '../calendar/day';
import type { Item } from '../plan/plan';
import { rowCell } from '../plan/cells';
import type { Check, Fault } from './engine/check';
import { doneOnCell, resultCell } from './outcome/resultCells';
import { quote } from './wording/quote';

export const resultTwoAnswers: Check = {
  id: 'result-two-answers',
  clear: 'result',
  severity: 'warning',
  looksAt: 'item',
  title: { vi: 'Hai cột nói khác nhau về một kết quả', en: 'Two columns say different things of one result' },
  messages: {
    states: {
      what: {
        vi: 'Kết quả ghi “{result}”, nhưng cột trạng thái ghi “{state}”: việc này đã xong hay chưa?',
        en: 'The result reads “{result}”, but the column of states reads “{state}”: is the task done or not?',
      },
      why: {
        vi: 'Chưa biết cột nào đúng nên việc này đang được đếm như chưa báo cáo xong.',
        en: 'Nobody can tell which column is right, so the task is counted as not reported done.',
      },
      do: {
        vi: 'Hỏi lại đơn vị chủ trì, rồi sửa cột ghi chưa đúng.',
        en: 'Ask the lead, then mend the column that is wrong.',
      },
    },
    day: {
      what: {
        vi: 'Kết quả ghi “{result}”, nhưng đã có ngày hoàn thành {doneOn}: việc này đã xong hay chưa?',
        en: 'The result reads “{result}”, but there is a day of completion, {doneOn}: is the task done or not?',
      },
      why: {
        vi: 'Theo lời ghi thì việc chưa xong, nên đang được đếm là chưa xong dù đã có ngày.',
        en: 'By its words the task is open, and it is counted so although a day is given.',
      },
      do: {
        vi: 'Nếu đã xong thì sửa ô kết quả; nếu chưa thì xóa ngày hoàn thành.',
        en: 'If it is done, mend the result; if not, clear the day of completion.',
      },
    },
  },
  *run({ plan, asOf }): Iterable<Fault> {
    for (const item of plan.items) {
      const { result } = item;
      if (!result) continue;
      const base = { at: resultCell(plan, item), row: item.row, question: true };
      if (result.contradicted !== undefined) {
        const data = { result: quote(result.text), state: quote(result.contradicted) };
        yield { ...base, related: [rowCell(plan, item)], message: 'states', data };
      }
      const doneOn = dayOfOpenWork(item, asOf);
      if (doneOn === null) continue;
      const data = { result: quote(result.text), doneOn };
      yield { ...base, related: [doneOnCell(plan, item)], message: 'day', data };
    }
  },
};

/** The day of completion of work that is not done by its words. A day still to come may be the day hoped for. */
function dayOfOpenWork({ result }: Item, asOf: Day): Day | null {
  const isOpen = result?.state === 'not-begun' || result?.state === 'in-progress';
  const doneOn = result?.doneOn ?? null;
  return isOpen && doneOn !== null && doneOn <= asOf ? doneOn : null;
}
