import type { Check } from './engine/check';
import { deadlineCells } from './time/deadlineCells';

export const deadlineFigureOnly: Check = {
  id: 'deadline-figure-only',
  clear: 'time',
  severity: 'warning',
  looksAt: 'item',
  title: { vi: 'Thời hạn chỉ là một con số', en: 'The deadline is only a figure' },
  messages: {
    figure: {
      what: {
        vi: 'Ô thời hạn hiện con số {figure}. Có phải là ngày {day} bị mất định dạng không?',
        en: 'The deadline shows the figure {figure}. Is it {day}, with its date format lost?',
      },
      why: {
        vi: 'Người đọc bảng không biết đó là ngày nào; công cụ đang tạm hiểu là {day}.',
        en: 'Nobody who reads the table can tell the day; for now the tool takes it for {day}.',
      },
      do: {
        vi: 'Nếu đúng thì định dạng lại ô thành ngày (dd/mm/yyyy); nếu không thì ghi lại thời hạn.',
        en: 'If so, give the cell a date format (dd/mm/yyyy); if not, write the deadline again.',
      },
    },
  },
  *run({ plan }) {
    for (const { at, item, others } of deadlineCells(plan)) {
      const figure = item.deadline.milestones.find(({ assumed }) => assumed.includes('serial-number'));
      if (!figure?.lastDay) continue;
      yield {
        at,
        row: item.row,
        related: others,
        question: true,
        data: { figure: item.deadline.text, day: figure.lastDay },
      };
    }
  },
};
