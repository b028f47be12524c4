import { fold } from '../language/text';
import type { Item } from '../plan/plan';
import { columnName, hasColumn } from '../plan/cells';
import type { Check, Fault } from './engine/check';
import { answersYesOrNo, hasFigure } from './outcome/measurable';
import { SOFT_WORDS } from './outcome/measurableWords';
import { rowsOrRemark } from './rows/rowsOrPlan';
import { sharedCells } from './rows/mergedCells';
import { isBlank } from './wording/blank';
import { quote } from './wording/quote';
import { anyOf, syllablesOf } from './wording/wholeWords';

/** Words of effort: with nothing but these nobody can say whether the remedy was carried out. */
const EFFORT_WORDS = [...SOFT_WORDS, 'tiếp tục', 'tập trung', 'chú trọng', 'chấn chỉnh', 'quán triệt'];
const EFFORT = anyOf(EFFORT_WORDS);

export const remedyVague: Check = {
  id: 'remedy-vague',
  clear: 'result',
  severity: 'info',
  looksAt: 'plan',
  words: syllablesOf(EFFORT_WORDS),
  title: { vi: 'Giải pháp không kiểm tra được', en: 'A remedy that cannot be checked' },
  messages: {
    vague: {
      what: {
        vi: 'Ô “{column}” không nêu văn bản, con số hay việc nào kiểm tra được: “{text}”.',
        en: 'The cell “{column}” names no paper, figure or step that can be checked: “{text}”.',
      },
      why: {
        vi: 'Đến kỳ chấm sau không chứng minh được là đã khắc phục, điểm dễ mất lại.',
        en: 'When the next scoring comes nothing proves the remedy, and the points are lost again.',
      },
      do: {
        vi: 'Ghi tài liệu phải có hoặc con số phải đạt, ví dụ “ban hành quy chế trong quý II”, “từ 90% trở lên”.',
        en: 'Write the paper that has to be there or the figure to reach, such as “rules issued in quarter II”, “at least 90%”.',
      },
    },
    plan: {
      what: {
        vi: '{count} trong {total} ô “{column}” không nêu văn bản, con số hay việc nào kiểm tra được (ví dụ “{text}”).',
        en: '{count} of {total} cells of “{column}” name no paper, figure or step that can be checked (for example “{text}”).',
      },
      why: {
        vi: 'Đến kỳ chấm sau không chứng minh được là đã khắc phục, điểm dễ mất lại.',
        en: 'When the next scoring comes nothing proves the remedies, and the points are lost again.',
      },
      do: {
        vi: 'Xem các ô được đánh dấu, bắt đầu từ tiêu chí mất nhiều điểm; ghi tài liệu phải có hoặc con số phải đạt.',
        en: 'Look at the cells listed, those that lost most first; write the paper that has to be there or the figure to reach.',
      },
    },
  },
  *run({ plan }) {
    if (!hasColumn(plan, 'remedy')) return;
    const cells = sharedCells(plan, 'remedy').filter(({ item }) => !isBlank(item.remedy));
    const faults = cells
      .filter(({ item }) => isVague(item, plan.year))
      .map(({ at, item, others }): Fault => {
        const data = { column: columnName(plan, 'remedy'), text: quote(item.remedy) };
        return { at, row: item.row, related: others, data };
      });
    yield* rowsOrRemark(plan, 'remedy', faults, cells.length);
  },
};

const isVague = ({ remedy }: Item, year: number | null): boolean =>
  EFFORT.test(fold(remedy)) && !hasFigure(remedy, year) && !answersYesOrNo(remedy);
