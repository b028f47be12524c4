import type { Check } from './engine/check';
import { quote } from './wording/quote';
import { shownMonthFirst } from './deadline-day-month-exchanged/shownMonthFirst';
import { singleDays } from './deadline-day-month-exchanged/singleDays';
import { strangersAmong } from './deadline-day-month-exchanged/strangersAmong';

export const deadlineDayMonthExchanged: Check = {
  id: 'deadline-day-month-exchanged',
  clear: 'time',
  severity: 'warning',
  looksAt: 'plan',
  title: { vi: 'Có thể ngày và tháng bị đảo', en: 'Day and month may have been exchanged' },
  messages: {
    shown: {
      what: {
        vi: 'Ô hiện “{text}” nhưng bảng tính lưu ngày {day}. Có phải là {exchanged} không?',
        en: 'The cell shows “{text}”, but the spreadsheet holds {day}. Is {exchanged} meant?',
      },
      why: {
        vi: 'Người đọc hiểu là {exchanged}, còn công cụ và mọi công thức tính theo {day}.',
        en: 'A reader takes it for {exchanged}; this tool and every formula count with {day}.',
      },
      do: {
        vi: 'Gõ lại ngày, và đặt định dạng dd/mm/yyyy cho cả cột.',
        en: 'Type the day again, and give the column the format dd/mm/yyyy.',
      },
    },
    neighbours: {
      what: {
        vi: 'Hạn “{text}” là ngày {day}, khác hẳn các thời hạn bên cạnh. Có phải là {exchanged} không?',
        en: 'The deadline “{text}” is {day}, away from those beside it. Is {exchanged} meant?',
      },
      why: {
        vi: 'Đảo ngày với tháng thì hạn này khớp với các dòng trên và dưới; có thể bảng tính đã đổi khi gõ.',
        en: 'With day and month exchanged it falls in with the rows around it; the spreadsheet may have turned it round as it was typed.',
      },
      do: { vi: 'Đối chiếu với văn bản gốc.', en: 'Compare with the original paper.' },
    },
  },
  *run({ plan }) {
    const days = singleDays(plan);
    const strangers = strangersAmong(days);
    for (const one of days) {
      const message = shownMonthFirst(one) ? 'shown' : strangers.has(one) ? 'neighbours' : null;
      if (message === null) continue;
      const { cell, day, exchanged } = one;
      const data = { text: quote(cell.item.deadline.text), day, exchanged: exchanged! };
      yield { at: cell.at, row: cell.item.row, related: cell.others, message, question: true, data };
    }
  },
};
