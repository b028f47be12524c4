import { fold } from '../language/text';
import type { Item } from '../plan/plan';
import { cellOf, rowCell } from '../plan/cells';
import type { Check } from './engine/check';
import { isWholeYear } from './time/wholeYear';
import { quote } from './wording/quote';

/** A task that deals with what another one finds: "Xử lý các vấn đề phát hiện qua kiểm tra". */
const AFTER =
  /^(?:xử lý|khắc phục|chấn chỉnh|giải quyết)(?!\p{L})[^.;]*?(?:qua|sau)(?: công tác)? (kiểm tra|thanh tra|rà soát|khảo sát|đánh giá)(?!\p{L})/u;

export const deadlineLeavesNoTime: Check = {
  id: 'deadline-leaves-no-time',
  clear: 'time',
  severity: 'info',
  looksAt: 'plan',
  words: ['xử lý', 'khắc phục', 'chấn chỉnh', 'giải quyết'],
  title: { vi: 'Không còn thời gian để xử lý', en: 'No time left to deal with it' },
  messages: {
    same: {
      what: {
        vi: 'Việc này xử lý kết quả của “{before}”, nhưng hai việc cùng hạn {lastDay}. Xử lý vào thời gian nào?',
        en: 'This task deals with what “{before}” finds, yet both are due on {lastDay}. When shall it be done?',
      },
      why: {
        vi: 'Kiểm tra xong vào ngày cuối thì không còn ngày nào để xử lý.',
        en: 'If the inspection ends on its last day, no day is left.',
      },
      do: {
        vi: 'Lùi hạn của việc xử lý, hoặc đưa hạn của việc trước lên sớm hơn.',
        en: 'Move this deadline back, or the other one forward.',
      },
    },
  },
  *run({ plan }) {
    for (const [i, item] of plan.items.entries()) {
      const before = plan.items[i - 1];
      const found = AFTER.exec(fold(item.task))?.[1];
      if (!before || found === undefined || !fold(before.task).includes(found)) continue;
      const lastDay = onlyDay(item);
      if (lastDay === null || lastDay !== onlyDay(before)) continue;
      yield {
        at: cellOf(plan, item, 'deadline') || rowCell(plan, item),
        row: item.row,
        related: [cellOf(plan, before, 'deadline') || rowCell(plan, before)],
        question: true,
        data: { before: quote(before.task), lastDay },
      };
    }
  },
};

/** The last day of a row with one deadline that is not the whole year. */
function onlyDay({ deadline: { milestones } }: Item): string | null {
  const [only, ...others] = milestones;
  return only && others.length === 0 && !isWholeYear(only) ? only.lastDay : null;
}
