import { clean, fold } from '../language/text';
import type { Item } from '../plan/plan';
import { cellOf, hasColumn } from '../plan/cells';
import type { Check } from './engine/check';
import { once } from './rows/mergedCells';
import { quote } from './wording/quote';

/** A paragraph that gives out a task: "Giao cho Phòng A …", "Thanh tra Sở chủ trì …". */
const GIVEN = /(?:^|\P{L})(?:giao(?: cho)? (?=\p{L})|chủ trì)/u;

export const deadlineOfOnePart: Check = {
  id: 'deadline-of-one-part',
  clear: 'time',
  severity: 'warning',
  looksAt: 'item',
  title: { vi: 'Thời hạn chỉ của một phần việc', en: 'A deadline for one part of the work' },
  messages: {
    part: {
      what: {
        vi: 'Dòng này giao nhiều việc, nhưng hạn “{words}” chỉ thuộc phần “{part}”. Phần “{other}” xong khi nào?',
        en: 'This row gives out several tasks, but the deadline “{words}” belongs to “{part}”. When is “{other}” due?',
      },
      why: {
        vi: 'Phần việc kia không có hạn mà ô thời hạn vẫn có chữ, nên không được nhắc.',
        en: 'The other part has no deadline, and as the cell is filled nobody will ask.',
      },
      do: {
        vi: 'Ghi hạn cho từng phần việc trong ô thời hạn, hoặc tách thành hai dòng.',
        en: 'Give each part its deadline in the cell, or part the row.',
      },
    },
  },
  *run({ plan }) {
    if (!hasColumn(plan, 'remedy') || !hasColumn(plan, 'deadline')) return;
    for (const item of plan.items) {
      const found = partsOf(item);
      if (!found) continue;
      const words = quote(item.deadline.milestones[0]!.text);
      const data = { words, part: quote(found.part), other: quote(found.other) };
      const related = once([cellOf(plan, item, 'remedy')]);
      yield { at: cellOf(plan, item, 'deadline'), row: item.row, related, question: true, data };
    }
  },
};

/** The paragraph whose words the only deadline repeats, and another one that gives out a task without them. */
function partsOf({ remedy, deadline }: Item): { part: string; other: string } | null {
  const [milestone, ...others] = deadline.milestones;
  const paragraphs = clean(remedy)
    .split('\n')
    .filter((line) => line !== '');
  if (!milestone || others.length > 0 || paragraphs.length < 2) return null;
  const words = fold(milestone.text).replace(/(?:,? (?:của )?(?:hàng|hằng|mỗi) năm)$/u, '');
  const has = (paragraph: string) => fold(paragraph).includes(words);
  const part = paragraphs.find(has);
  const other = paragraphs.find((paragraph) => !has(paragraph) && GIVEN.test(fold(paragraph)));
  return part !== undefined && other !== undefined ? { part, other } : null;
}
