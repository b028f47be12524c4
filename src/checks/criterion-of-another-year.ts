import type { Plan } from '../plan/plan';
import { rowCell } from '../plan/cells';
import type { Check } from './engine/check';
import { once } from './rows/mergedCells';
import { quote } from './wording/quote';
import { Apart } from '../language/apart';

const YEAR = new Apart('\\d/.\\-', /20\d\d(?![\d/.-])/u);

export const criterionOfAnotherYear: Check = {
  id: 'criterion-of-another-year',
  clear: 'task',
  severity: 'info',
  looksAt: 'item',
  title: { vi: 'Tiêu chí của một năm khác', en: 'A criterion of another year' },
  messages: {
    other: {
      what: {
        vi: 'Tiêu chí “{text}” là của năm {year}, còn bảng là của năm {own}. Có đúng kỳ chấm điểm không?',
        en: 'The criterion “{text}” speaks of {year}; the table is of {own}. Is it of the right round?',
      },
      why: {
        vi: 'Nếu chấm việc của năm đã qua thì năm nay không còn khắc phục được; nếu chép từ bảng cũ thì điểm cũng là số liệu cũ.',
        en: 'What was done that year cannot be mended now; if the row comes from an old table, so do its points.',
      },
      do: {
        vi: 'Kiểm tra với hướng dẫn chấm điểm; đúng thì ghi chú, sai thì sửa năm.',
        en: 'Check with the scoring guide; add a note if it is right, mend the year if not.',
      },
    },
  },
  *run({ plan }) {
    const years = yearsOfTitle(plan);
    const first = Math.min(...years);
    if (years.length === 0) return;
    for (const item of plan.items) {
      if (item.score === null) continue;
      const named = yearsIn(item.task.replace(/(?:giai đoạn|nhiệm kỳ) [\d\s–-]+/giu, ''));
      const [year] = named;
      if (year === undefined || named.some((one) => one >= first)) continue;
      const data = { text: quote(item.task), year: String(year), own: years.map(String) };
      yield {
        at: rowCell(plan, item),
        row: item.row,
        related: once([plan.titleLines[0]?.at ?? '']),
        question: true,
        data,
      };
    }
  },
};

const yearsIn = (text: string): number[] => [...new Set(YEAR.all(text).map(([year]) => Number(year)))];

const yearsOfTitle = (plan: Plan): number[] => yearsIn(plan.title);
