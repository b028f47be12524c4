import { columnOf, hasColumn } from '../plan/cells';
import type { Check } from './engine/check';
import { quote } from './wording/quote';
import { type ScoreField, sumsOf } from './score-sum/sums';
import { wrongSum } from './score-sum/wrongSum';

const FIELDS = ['maximum', 'self', 'reached'] as const satisfies ScoreField[];

export const scoreSum: Check = {
  id: 'score-sum',
  clear: 'result',
  severity: 'warning',
  looksAt: 'plan',
  title: { vi: 'Điểm cộng không khớp', en: 'Points that do not add up' },
  messages: {
    sum: {
      what: {
        vi: '“{title}” ghi {written} điểm, nhưng các dòng của nó cộng lại được {total}.',
        en: '“{title}” says {written} {written:point|points}, but its rows add up to {total}.',
      },
      why: {
        vi: 'Tổng sai thì tỷ lệ điểm, xếp hạng và số điểm mất đều sai, bảng tự chấm sẽ bị trả lại.',
        en: 'With a wrong sum the rate, the rank and the points lost are wrong, and a self-assessment is sent back.',
      },
      do: {
        vi: 'Cộng lại; sửa ô tổng, hoặc sửa điểm của dòng bị gõ nhầm, thiếu dòng thì bổ sung.',
        en: 'Add them up again; mend the sum, or the row that was mistyped or left out.',
      },
    },
  },
  *run({ plan }) {
    const kept = FIELDS.filter((field) => hasColumn(plan, `${field}Score`));
    const sums = kept.length === 0 ? [] : sumsOf(plan);
    for (const field of kept) {
      const column = columnOf(plan, `${field}Score`)!;
      for (const sum of sums) {
        const total = wrongSum(sum, field);
        if (total === null) continue;
        const data = { title: quote(sum.title), written: sum.written[field]!, total };
        yield { at: column + sum.row, related: sum.parts.map(({ row }) => column + row), data };
      }
    }
  },
};
