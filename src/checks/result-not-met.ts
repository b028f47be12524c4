import { cellOf, rowCell } from '../plan/cells';
import type { Check } from './engine/check';
import { isBlank } from './wording/blank';
import { quote } from './wording/quote';
import { resultCell } from './outcome/resultCells';

export const resultNotMet: Check = {
  id: 'result-not-met',
  clear: 'result',
  severity: 'warning',
  looksAt: 'item',
  title: { vi: 'Kết quả không đạt', en: 'The target was not met' },
  messages: {
    'not-met': {
      what: {
        vi: 'Kết quả ghi “{result}”, tức là chưa đạt mục tiêu “{target}”.',
        en: 'The result reads “{result}”: the target “{target}” is not met.',
      },
      why: {
        vi: 'Chỉ tiêu không đạt là nội dung dễ mất điểm khi chấm chỉ số.',
        en: 'Points are easily lost by targets that are not met.',
      },
      do: {
        vi: 'Ghi nguyên nhân, việc sẽ làm để đạt và thời hạn mới; báo cáo người phụ trách.',
        en: 'Write the reason, what will be done and by when; tell whoever is in charge.',
      },
    },
    'no-target': {
      what: {
        vi: 'Kết quả ghi “{result}”, tức là không đạt yêu cầu.',
        en: 'The result reads “{result}”: what was asked for is not met.',
      },
      why: {
        vi: 'Việc không đạt là nội dung dễ mất điểm khi chấm chỉ số.',
        en: 'Points are easily lost by what is not met.',
      },
      do: {
        vi: 'Ghi nguyên nhân, việc sẽ làm để đạt và thời hạn mới; báo cáo người phụ trách.',
        en: 'Write the reason, what will be done and by when; tell whoever is in charge.',
      },
    },
  },
  *run({ plan }) {
    for (const item of plan.items) {
      if (item.result?.state !== 'not-met') continue;
      const asked = [item.target, item.product].find((text) => !isBlank(text));
      const related = [cellOf(plan, item, isBlank(item.target) ? 'product' : 'target'), rowCell(plan, item)].filter(
        (at) => at !== '',
      );
      const message = asked === undefined ? 'no-target' : 'not-met';
      yield {
        at: resultCell(plan, item),
        row: item.row,
        related,
        message,
        data: { result: quote(item.result.text), target: quote(asked ?? '') },
      };
    }
  },
};
