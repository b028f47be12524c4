import type { Check, Message } from './engine/check';
import { criterionRows, listsCriteria } from './numbering/criteria';
import { criteriaInOtherSections } from './numbering/criterionSections';
import { longestRise } from './numbering/numberOrder';

/** Why it matters and what to do, whichever neighbour tells. */
const ASTRAY: Pick<Message, 'why' | 'do'> = {
  why: {
    vi: 'Các dòng khác xếp theo mã tiêu chí; có thể mã ở đây bị gõ sai hoặc dòng bị chuyển chỗ.',
    en: 'All other rows stand in the order of their criteria; this number may be mistyped, or the row moved.',
  },
  do: {
    vi: 'Đối chiếu mã với bộ tiêu chí, sửa mã hoặc chuyển dòng về đúng chỗ.',
    en: 'Compare the number with the set of criteria; correct it or move the row to its place.',
  },
};

export const criterionOutOfOrder: Check = {
  id: 'criterion-out-of-order',
  clear: 'task',
  severity: 'warning',
  looksAt: 'plan',
  title: { vi: 'Tiêu chí sai thứ tự', en: 'A criterion out of order' },
  messages: {
    misplaced: {
      what: {
        vi: 'Tiêu chí {number} đứng sau tiêu chí {before}.',
        en: 'Criterion {number} stands after criterion {before}.',
      },
      ...ASTRAY,
    },
    first: {
      what: {
        vi: 'Tiêu chí {number} đứng trước tiêu chí {after}.',
        en: 'Criterion {number} stands before criterion {after}.',
      },
      ...ASTRAY,
    },
  },
  *run({ plan }) {
    if (!listsCriteria(plan)) return;
    const all = criterionRows(plan);
    const elsewhere = new Set(criteriaInOtherSections(all).map(({ row }) => row));
    const rows = all.filter((row) => !elsewhere.has(row));
    const inPlace = new Set(longestRise(rows.map((row) => row.rank)));
    const astray = rows.map((_, i) => i).filter((i) => !inPlace.has(i));
    // A table in another order (by unit, by points lost) is nobody's mistake.
    if (astray.length * 5 > rows.length) return;
    for (const i of astray) {
      const { at, item, number } = rows[i]!;
      const neighbours = [rows[i - 1], rows[i + 1]].flatMap((row) => (row ? [row.at] : []));
      const data = { number, before: rows[i - 1]?.number ?? '', after: rows[i + 1]?.number ?? '' };
      yield { at, row: item, related: neighbours, message: i > 0 ? 'misplaced' : 'first', data };
    }
  },
};
