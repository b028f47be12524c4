import type { Check } from '../../check';
import { deadlineCells } from '../../time/deadlineCells';

export const deadlineFigureOnly: Check = {
  id: 'deadline-figure-only',
  clear: 'time',
  severity: 'warning',
  title: { vi: 'Thời hạn chỉ là một con số', en: 'The deadline is only a figure' },
  source: {
    vi: 'Bảng tính lưu ngày dưới dạng số đếm từ năm 1900; ô mất định dạng ngày thì hiện con số đó.',
    en: 'Spreadsheets keep days as numbers counted from 1900; a cell that lost its date format shows the number.',
  },
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
  examples: {
    invalid: [
      {
        note: { vi: '46203 là ngày 30/6/2026.', en: '46203 is 30 June 2026.' },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
        rows: [
          [1, 'Ban hành quy chế', 'Văn phòng Sở', 46203],
          [2, 'Kiểm tra', 'Thanh tra Sở', '30/6/2026'],
        ],
        finds: ['D4'],
      },
    ],
    valid: [
      {
        note: { vi: 'Năm, quý ghi bằng chữ số.', en: 'Years and quarters in figures.' },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
        rows: [
          [1, 'Ban hành quy chế', 'Văn phòng Sở', 2026],
          [2, 'Kiểm tra', 'Thanh tra Sở', 'Quý 3'],
        ],
        finds: [],
      },
    ],
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
