import { inFigures } from '../reading/deadlines/letterFigures';
import { withSingleSigns } from '../reading/deadlines/doubledSigns';
import type { Check, Fault } from './engine/check';
import { deadlineCells } from './time/deadlineCells';
import { quote } from './wording/quote';

export const deadlineTwoReadings: Check = {
  id: 'deadline-two-readings',
  clear: 'time',
  severity: 'warning',
  looksAt: 'item',
  title: { vi: 'Thời hạn có thể hiểu hai cách', en: 'A deadline that can be read in two ways' },
  messages: {
    letters: {
      what: {
        vi: 'Thời hạn “{text}” có chữ O, l hoặc I ở chỗ của số. Có phải là “{right}” không?',
        en: 'The deadline “{text}” has a letter O, l or I where a figure belongs. Is it “{right}”?',
      },
      why: {
        vi: 'Bảng tính không coi đó là ngày nên không sắp xếp, lọc hay tính được; công cụ đang tạm hiểu là “{right}”.',
        en: 'A spreadsheet does not take it for a day and cannot sort, filter or count by it; for now the tool reads “{right}”.',
      },
      do: {
        vi: 'Gõ lại thời hạn bằng chữ số.',
        en: 'Type the deadline again, in figures.',
      },
    },
    doubled: {
      what: {
        vi: 'Thời hạn “{text}” thừa một dấu giữa các số. Có phải là “{right}” không?',
        en: 'The deadline “{text}” has one sign too many between its figures. Is it “{right}”?',
      },
      why: {
        vi: 'Bảng tính không coi đó là ngày nên không sắp xếp, lọc hay tính được; công cụ đang tạm hiểu là “{right}”.',
        en: 'A spreadsheet does not take it for a day and cannot sort, filter or count by it; for now the tool reads “{right}”.',
      },
      do: {
        vi: 'Gõ lại thời hạn, giữa hai số chỉ một dấu.',
        en: 'Type the deadline again, with one sign between two figures.',
      },
    },
    'round-the-clock': {
      what: {
        vi: 'Thời hạn chỉ ghi “{text}”: làm suốt ngày đêm, hay hạn là ngày 24 tháng 7?',
        en: 'The deadline only says “{text}”: round the clock, or due on the 24th of July?',
      },
      why: {
        vi: 'Công cụ đang hiểu là thường xuyên, nên việc này không bao giờ được tính là quá hạn.',
        en: 'The tool takes it for continuous work, which is never counted as overdue.',
      },
      do: {
        vi: 'Ghi “Thường xuyên (24/7)”, hoặc ghi đủ ngày, tháng, năm.',
        en: 'Write “Thường xuyên (24/7)” (round the clock), or the day with its month and year.',
      },
    },
  },
  *run({ plan }): Iterable<Fault> {
    for (const { at, item, others } of deadlineCells(plan)) {
      const base = { at, row: item.row, related: others, question: true };
      for (const { kind, text, assumed } of item.deadline.milestones) {
        if (assumed.includes('letters-for-figures'))
          yield { ...base, message: 'letters', data: { text: quote(text), right: quote(inFigures(text)) } };
        if (assumed.includes('doubled-sign'))
          yield { ...base, message: 'doubled', data: { text: quote(text), right: quote(withSingleSigns(text)) } };
        if (kind === 'continuous' && ROUND_THE_CLOCK.test(text))
          yield { ...base, message: 'round-the-clock', data: { text: quote(text) } };
      }
    }
  },
};

const ROUND_THE_CLOCK = /^24\/7[ .]*$/;
