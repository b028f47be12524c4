import type { Plan } from '../../../plan/plan';
import { cellOf, type Check } from '../../check';
import { replacing } from '../../fix';
import { strayBrackets } from './brackets';
import { doubledWords } from './doubledWords';
import { examples } from './examples';
import { messages } from './messages';
import { oddWords, wordPairs, type WordPairs } from './oddWords';
import { straySigns } from './signs';

export const textTyping: Check = {
  id: 'text-typing',
  clear: 'task',
  severity: 'info',
  title: { vi: 'Lỗi gõ', en: 'Typing errors' },
  source: {
    vi: 'Nghị định 30/2020/NĐ-CP: văn bản dùng từ ngữ đúng chính tả. Chỉ báo những lỗi chứng tỏ được ngay trong bảng.',
    en: 'Decree 30/2020/NĐ-CP: correct spelling. Only errors are reported that the table itself proves.',
  },
  messages,
  examples,
  *run({ plan, sheet }) {
    const cells = textCells(plan);
    const pairs = wordPairs([...cells.values()].map(({ text }) => text));
    for (const [at, { text, row }] of cells) {
      const found = errorsIn(text, pairs);
      if (found.length === 0) continue;
      const kinds = [...new Set(found.map(({ kind }) => kind))];
      const places = [...new Set(found.map(({ place }) => place))];
      yield {
        at,
        row,
        message: kinds.length === 1 ? kinds[0] : 'several',
        question: kinds.includes('word'),
        data: { places },
        // A cell is mended as a whole or not at all: half mended it would look as if it had been read over.
        fix: found.every(({ mended }) => mended !== null)
          ? replacing(
              sheet,
              found.map(({ mended }) => ({ at, ...mended! })),
            )
          : null,
      };
    }
  },
};

interface TypingError {
  kind: string;
  place: string;
  /** What to write instead; null where only a person can tell. */
  mended: { from: string; to: string } | null;
}

function errorsIn(text: string, pairs: WordPairs): TypingError[] {
  const of = (kind: string, places: string[]) => places.map((place) => ({ kind, place, mended: null }));
  const odd = oddWords(text, pairs).map(({ place, from, to }) => ({
    kind: 'word',
    place,
    mended: to === null ? null : { from, to },
  }));
  return [
    ...of('doubled', doubledWords(text)),
    ...of('sign', straySigns(text)),
    ...of('bracket', strayBrackets(text)),
    ...odd,
  ];
}

const FIELDS = ['task', 'activity', 'target', 'product', 'reason', 'responsible', 'remedy', 'note'] as const;

/** Cell → its text and the row of the item that it was first read for. A merged cell is looked at once. */
function textCells(plan: Plan): Map<string, { text: string; row: number }> {
  const cells = new Map<string, { text: string; row: number }>();
  for (const item of plan.items) {
    const add = (at: string, text: string) => {
      if (at !== '' && text !== '' && !cells.has(at)) cells.set(at, { text, row: item.row });
    };
    for (const field of FIELDS)
      add(cellOf(plan, item, field) || (field === 'task' ? cellOf(plan, item, 'criterion') : ''), item[field]);
    add(cellOf(plan, item, 'deadline'), item.deadline.text);
  }
  return cells;
}
