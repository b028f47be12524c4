import type { Deadline, Field, Item } from '../../../plan/plan';
import { cellOf, type Check, hasColumn } from '../../check';
import { quote } from '../../wording/quote';
import { once } from '../../rows/mergedCells';
import { isOpenAllYear } from '../../time/wholeYear';
import { examples } from './examples';
import { hiddenDay } from './hiddenDay';
import { hiddenTerm, type HiddenTerm } from './hiddenTerm';
import { messages } from './messages';

/** Where a day may hide; a term counted in days only where a result is described. */
const WITH_DAYS = ['target', 'product', 'activity', 'task'] as const satisfies Field[];
const WITH_TERMS = ['target', 'product'] as const satisfies Field[];

export const deadlineHidden: Check = {
  id: 'deadline-hidden',
  clear: 'time',
  severity: 'warning',
  title: { vi: 'Thời hạn nằm ở cột khác', en: 'A deadline in another column' },
  source: {
    vi: 'Yêu cầu “rõ thời gian”: người theo dõi chỉ nhìn cột thời hạn.',
    en: 'The rule “clear time”: whoever follows the tasks looks at the deadline column alone.',
  },
  messages,
  examples,
  *run({ plan }) {
    if (!hasColumn(plan, 'deadline')) return;
    const seen = new Set<string>();
    for (const item of plan.items) {
      const found = inFields(item, plan.year);
      if (!found) continue;
      const at = cellOf(plan, item, found.field);
      const deadline = cellOf(plan, item, 'deadline');
      if (seen.has(`${at} ${deadline}`)) continue;
      seen.add(`${at} ${deadline}`);
      const written = item.deadline.text.trim();
      yield {
        at,
        row: item.row,
        related: once([deadline]),
        message: found.message,
        question: true,
        data: { words: quote(found.words), deadline: written === '' ? '…' : quote(written) },
      };
    }
  },
};

type Found = { field: Field; message: string; words: string };

function inFields(item: Item, year: number | null): Found | null {
  for (const field of WITH_DAYS) {
    const words = hiddenDay(item[field], item.deadline, year);
    if (words !== null) return { field, words, message: isEmpty(item.deadline) ? 'day-deadline-empty' : 'day' };
  }
  if (!isEmpty(item.deadline) && !isOpenAllYear(item.deadline)) return null;
  for (const field of WITH_TERMS) {
    const term = hiddenTerm(item[field]);
    if (term) return { field, words: term.words, message: MESSAGE[term.kind] };
  }
  return null;
}

const MESSAGE: Record<HiddenTerm['kind'], string> = { term: 'term', contradictory: 'term-contradictory', rule: 'rule' };

const isEmpty = ({ milestones, rest }: Deadline): boolean => milestones.length === 0 && rest === '';
