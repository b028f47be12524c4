import { Gate } from '../language/gate';
import type { Bilingual } from '../language/bilingual';
import type { Deadline, Field, Item } from '../plan/plan';
import { cellOf, hasColumn } from '../plan/cells';
import type { Check } from './engine/check';
import { itemsHoldingAny } from './rows/holding';
import { quote } from './wording/quote';
import { once } from './rows/mergedCells';
import { isOpenAllYear } from './time/wholeYear';
import { DAY_WORDS, hiddenDay } from './deadline-hidden/hiddenDay';
import { hiddenTerm, type HiddenTerm, TERM_WORDS } from './deadline-hidden/hiddenTerm';

/** Where a day may hide; a term counted in days only where a result is described. */
const WITH_DAYS = ['target', 'product', 'activity', 'task'] as const satisfies Field[];
const WITH_TERMS = ['target', 'product'] as const satisfies Field[];

/** Words of every time limit, with a day or without. */
const PERHAPS = new Gate([...DAY_WORDS, ...TERM_WORDS]);

const why: Bilingual = {
  vi: 'Việc theo dõi căn cứ vào cột thời hạn, nên mốc này không được nhắc và không được tính quá hạn.',
  en: 'Whoever follows the tasks looks at the deadline column, so nobody is reminded of this one and it is never overdue.',
};

export const deadlineHidden: Check = {
  id: 'deadline-hidden',
  clear: 'time',
  severity: 'warning',
  looksAt: 'item',
  title: { vi: 'Thời hạn nằm ở cột khác', en: 'A deadline in another column' },
  messages: {
    day: {
      what: {
        vi: 'Ô này có mốc “{words}”, còn cột thời hạn ghi “{deadline}”. Mốc nào đúng?',
        en: 'This cell says “{words}”, the deadline column says “{deadline}”. Which one holds?',
      },
      why,
      do: {
        vi: 'Nếu đó là hạn của nhiệm vụ thì chép sang cột thời hạn; nếu là hai mốc thì ghi cả hai.',
        en: 'If it is the task’s deadline, copy it into the deadline column; if there are two, write both there.',
      },
    },
    'day-deadline-empty': {
      what: {
        vi: 'Ô này có mốc “{words}” mà cột thời hạn để trống. Đó có phải là thời hạn không?',
        en: 'This cell says “{words}” while the deadline column is empty. Is that the deadline?',
      },
      why,
      do: { vi: 'Nếu đúng thì chép mốc đó sang cột thời hạn.', en: 'If so, copy it into the deadline column.' },
    },
    term: {
      what: {
        vi: 'Ô này có thời hạn “{words}”, còn cột thời hạn ghi “{deadline}”. Có chuyển sang cột thời hạn không?',
        en: 'This cell holds the term “{words}”, the deadline column says “{deadline}”. Should it stand there?',
      },
      why,
      do: {
        vi: 'Ghi thời hạn đó, kèm ngày bắt đầu tính, vào cột thời hạn.',
        en: 'Write the term, with the day it is counted from, in the deadline column.',
      },
    },
    'term-contradictory': {
      what: {
        vi: 'Ô này có thời hạn “{words}” mà câu chữ tự mâu thuẫn; cột thời hạn ghi “{deadline}”. Hạn đúng là khi nào?',
        en: 'This cell holds the term “{words}”, whose words contradict each other; the deadline column says “{deadline}”. When is it due?',
      },
      why: {
        vi: '“Chậm nhất” đi với “trước” hoặc “sau”, hay việc đã quá hạn lại phải xong trước ngày hết hạn, thì không biết tính đến ngày nào.',
        en: 'Where “at the latest” goes with “before” or “after”, or what is late already is due before its last day, no day can be counted.',
      },
      do: {
        vi: 'Viết lại theo một cách, ví dụ “chậm nhất 05 ngày làm việc kể từ ngày …”, và đưa vào cột thời hạn.',
        en: 'Say it in one way, such as “chậm nhất 05 ngày làm việc kể từ ngày …”, and put it in the deadline column.',
      },
    },
    rule: {
      what: {
        vi: 'Ô này yêu cầu “{words}” nhưng không nêu thời hạn quy định là bao lâu; cột thời hạn ghi “{deadline}”. Là bao nhiêu ngày?',
        en: 'This cell asks for “{words}” without saying how long the term is; the deadline column says “{deadline}”. How many days?',
      },
      why: {
        vi: 'Không biết hạn là bao lâu thì không kiểm tra được có đúng hạn hay không.',
        en: 'Without the term nobody can check whether it was met.',
      },
      do: {
        vi: 'Ghi số ngày theo quy định, hoặc số và điều của văn bản quy định, vào cột thời hạn.',
        en: 'Write the number of days, or the paper and article that set it, in the deadline column.',
      },
    },
  },
  *run({ plan }) {
    if (!hasColumn(plan, 'deadline')) return;
    const seen = new Set<string>();
    for (const item of itemsHoldingAny(plan, WITH_DAYS, PERHAPS)) {
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
