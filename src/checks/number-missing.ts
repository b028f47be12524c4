import type { Item } from '../plan/plan';
import { cellOf, hasColumn, rowCell } from '../plan/cells';
import type { Check } from './engine/check';
import { isBelowItem } from './numbering/numbering';
import { grouped } from '../workbook/grouped';
import { quote } from './wording/quote';

export const numberMissing: Check = {
  id: 'number-missing',
  clear: 'task',
  severity: 'warning',
  looksAt: 'plan',
  title: { vi: 'Dòng không có số thứ tự', en: 'A row without a number' },
  messages: {
    missing: {
      what: {
        vi: 'Nhiệm vụ “{task}” chưa có số thứ tự, các dòng cùng mục đều có.',
        en: 'The task “{task}” has no number; the rows around it have one.',
      },
      why: {
        vi: 'Báo cáo và văn bản đôn đốc gọi nhiệm vụ theo số; dòng không có số dễ bị bỏ sót khi thống kê.',
        en: 'Reports and reminders name a task by its number; a row without one is easily left out of the count.',
      },
      do: {
        vi: 'Ghi số cho dòng này. Nếu đây là phần tiếp của nhiệm vụ bên trên thì gộp ô số thứ tự của hai dòng.',
        en: 'Give the row a number. If it goes on with the task above, merge the number cells of the two rows.',
      },
    },
  },
  *run({ plan }) {
    if (!hasColumn(plan, 'number')) return;
    const itemKeys = new Set(plan.items.map((item) => item.key));
    const numbered = numberedPlaces(plan.items);
    for (const item of plan.items) {
      const words = item.task || item.activity;
      if (item.number !== '' || words === '' || startsWithMark(words) || isBelowItem(item, itemKeys)) continue;
      if (!numbered.has(placeOf(item))) continue;
      yield {
        at: cellOf(plan, item, 'number'),
        row: item.row,
        related: [rowCell(plan, item)],
        data: { task: quote(words) },
      };
    }
  },
};

/** "- …", "+ …", "a) …": a line of the task above that has a row of its own. */
const startsWithMark = (words: string) => /^(?:[-–+*•]|[a-zđ]\)|\d{1,2}\))\s*/u.test(words);

const placeOf = ({ section, group }: Item): string => JSON.stringify([section, group]);

/** The sections and groups in which the other rows are numbered. */
function numberedPlaces(items: Item[]): Set<string> {
  const places = grouped(items.map((item) => [placeOf(item), item.number] as const));
  const isNumbered = (numbers: string[]) => {
    const numbered = numbers.filter((number) => number !== '').length;
    return numbered >= 2 && (numbers.length - numbered) * 2 <= numbered;
  };
  return new Set([...places].flatMap(([place, numbers]) => (isNumbered(numbers) ? [place] : [])));
}
