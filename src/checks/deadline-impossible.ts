import type { Bilingual } from '../language/bilingual';
import type { Check } from './engine/check';
import { deadlineCells } from './time/deadlineCells';
import { impossibleTime } from './time/impossibleTime';
import { quote } from './wording/quote';

const why: Bilingual = {
  vi: 'Ngày không có thật thì không có căn cứ để đôn đốc, và nhiệm vụ không bao giờ được tính là quá hạn.',
  en: 'Nobody has to be done on a day that never comes, and the task can never be counted as overdue.',
};

const compare: Bilingual = {
  vi: 'Xem lại văn bản gốc rồi ghi đúng thời hạn.',
  en: 'Look at the original paper and write the right deadline.',
};

export const deadlineImpossible: Check = {
  id: 'deadline-impossible',
  clear: 'time',
  severity: 'error',
  looksAt: 'item',
  title: { vi: 'Thời hạn không có thật', en: 'A deadline that cannot be' },
  messages: {
    day: {
      what: {
        vi: 'Không có ngày “{text}”: tháng {month} chỉ có {last} ngày.',
        en: 'There is no day “{text}”: month {month} has {last} days.',
      },
      why,
      do: {
        vi: 'Nếu là ngày cuối tháng thì ghi ngày {last}; nếu nhầm tháng thì sửa lại tháng.',
        en: 'If the end of the month is meant, write day {last}; if the month is wrong, mend the month.',
      },
    },
    leap: {
      what: {
        vi: 'Không có ngày “{text}”: năm {year} không nhuận, tháng 2 chỉ có 28 ngày.',
        en: 'There is no day “{text}”: {year} is no leap year, February has 28 days.',
      },
      why,
      do: {
        vi: 'Ghi ngày 28/02, hoặc ghi đúng ngày như văn bản gốc.',
        en: 'Write 28/02, or the day of the original paper.',
      },
    },
    month: {
      what: {
        vi: 'Không có tháng {month} (“{text}”): một năm chỉ có 12 tháng.',
        en: 'There is no month {month} (“{text}”): a year has 12.',
      },
      why,
      do: compare,
    },
    'month-first': {
      what: {
        vi: 'Ô ghi “{text}”: không có tháng nào như vậy; có lẽ tháng đã viết trước ngày.',
        en: 'The cell says “{text}”, and there is no such month; perhaps the month was written before the day.',
      },
      why,
      do: {
        vi: 'Nếu đúng vậy thì ghi lại theo thứ tự ngày, tháng, năm: {right}.',
        en: 'If so, write day, month, year: {right}.',
      },
    },
    quarter: {
      what: {
        vi: 'Không có quý {quarter} (“{text}”): một năm chỉ có bốn quý, I đến IV.',
        en: 'There is no quarter {quarter} (“{text}”): a year has four, I to IV.',
      },
      why,
      do: compare,
    },
    reversed: {
      what: {
        vi: 'Thời hạn “{text}” có ngày bắt đầu ({from}) sau ngày kết thúc ({to}).',
        en: 'The deadline “{text}” begins ({from}) after it ends ({to}).',
      },
      why: {
        vi: 'Một trong hai mốc chắc chắn sai, nên không biết bao giờ phải xong.',
        en: 'One of the two is certainly wrong, so nobody knows when the task is due.',
      },
      do: compare,
    },
  },
  *run({ plan }) {
    for (const { at, item, others } of deadlineCells(plan)) {
      const found = impossibleTime(item.deadline, plan.year);
      if (!found) continue;
      const { kind, text, ...data } = found;
      yield { at, row: item.row, related: others, message: kind, data: { text: quote(text), ...data } };
    }
  },
};
