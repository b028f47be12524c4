import { clean } from '../language/text';
import { cellOf, rowCell } from '../plan/cells';
import type { Check, Fault } from './engine/check';
import { quote } from './wording/quote';
import { scoreCell, scoreField } from './outcome/lostPoints';
import { rowsOrRemark } from './rows/rowsOrPlan';

/** Syllables a part needs to be a criterion's name and not an addition. */
const NAME = 3;

/** The criteria a name holds: its parts between semicolons, brackets left out. */
const criteriaIn = (name: string): string[] =>
  clean(name)
    .replace(/\([^()]*\)/g, ' ')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => (part.match(/[\p{L}\d]+/gu) ?? []).length >= NAME);

export const scoreSeveralCriteria: Check = {
  id: 'score-several-criteria',
  clear: 'result',
  severity: 'info',
  looksAt: 'plan',
  words: [';'],
  title: { vi: 'Nhiều tiêu chí chung một điểm', en: 'Several criteria under one score' },
  messages: {
    several: {
      what: {
        vi: 'Dòng này gộp {count} tiêu chí (“{task}”) nhưng chỉ có một điểm. Mỗi tiêu chí mất bao nhiêu?',
        en: 'This row holds {count} criteria (“{task}”) and one score. How many points did each lose?',
      },
      why: {
        vi: 'Không tách được điểm thì không biết nên tập trung vào tiêu chí nào, giao cho đơn vị nào.',
        en: 'While the points cannot be parted nobody knows which criterion to work on, or whose it is.',
      },
      do: {
        vi: 'Nếu có điểm từng tiêu chí thì tách thành nhiều dòng; nếu bộ tiêu chí chấm gộp thì giữ nguyên.',
        en: 'Part the row where each criterion has its own score; leave it where they are scored together.',
      },
    },
    plan: {
      what: {
        vi: '{count} trong {total} dòng gộp nhiều tiêu chí vào một điểm (ví dụ “{task}”). Mỗi tiêu chí mất bao nhiêu?',
        en: '{count} of {total} rows hold several criteria under one score (for example “{task}”). How many points did each lose?',
      },
      why: {
        vi: 'Không tách được điểm thì không biết nên tập trung vào tiêu chí nào.',
        en: 'While the points cannot be parted nobody knows which criterion to work on.',
      },
      do: {
        vi: 'Tách thành nhiều dòng nếu có điểm từng tiêu chí.',
        en: 'Part the rows where each criterion has its own score.',
      },
    },
  },
  *run({ plan }) {
    const scored = plan.items.filter((item) => item.score !== null);
    const faults = scored.flatMap((item): Fault[] => {
      const several = criteriaIn(item.task);
      if (several.length < 2) return [];
      const data = { count: several.length, task: quote(item.task) };
      return [
        {
          at: rowCell(plan, item),
          row: item.row,
          related: [scoreCell(plan, item), cellOf(plan, item, 'maximumScore')].filter((at) => at !== ''),
          question: true,
          data,
        },
      ];
    });
    for (const fault of rowsOrRemark(plan, scoreField(plan), faults, scored.length)) yield { ...fault, question: true };
  },
};
