import { fold } from '../../../language/text';
import type { Milestone } from '../../../plan/plan';
import type { Check } from '../../check';
import { deadlineCells, milestoneWords } from '../../time/deadlineCells';
import type { Finding } from '../../finding';
import { quote } from '../../wording/quote';
import type { SharedCell } from '../../rows/mergedCells';
import { examples } from './examples';
import { type Dayless, kindOf } from './kinds';
import { messages } from './messages';

/** A wording without a day, and every cell that has it. */
interface Wording {
  kind: Dayless;
  words: string;
  milestone: Milestone;
  cells: SharedCell[];
}

/** Kinds about which the tool asks: it has read them in one of two possible ways. */
const ASKED = new Set<Dayless>(['event-after', 'rhythm', 'part']);

export const deadlineWithoutDay: Check = {
  id: 'deadline-without-day',
  clear: 'time',
  severity: 'info',
  title: { vi: 'Thời hạn không ra ngày', en: 'The deadline gives no day' },
  source: {
    vi: 'Yêu cầu “rõ thời gian”: thời hạn phải tính được ra ngày thì mới theo dõi được.',
    en: 'The rule “clear time”: a deadline can be followed only if it gives a day.',
  },
  messages,
  examples,
  *run({ plan }) {
    for (const { kind, words, milestone, cells } of wordings(deadlineCells(plan))) {
      const [first, ...others] = cells;
      const { from, lastDay } = milestone;
      const days: Finding['data'] = kind === 'part' && from !== null && lastDay !== null ? { from, to: lastDay } : {};
      yield {
        at: first!.at,
        row: others.length === 0 ? first!.item.row : null,
        related: [...first!.others, ...others.flatMap((cell) => [cell.at, ...cell.others])],
        message: kind,
        data: { words: quote(words), count: cells.length, ...days },
        question: ASKED.has(kind),
      };
    }
  },
};

/** Each wording once, in the order of the sheet. */
function wordings(cells: SharedCell[]): Wording[] {
  const found = new Map<string, Wording>();
  for (const cell of cells) {
    const { milestones } = cell.item.deadline;
    for (const milestone of milestones) {
      const kind = kindOf(milestone);
      if (kind === null) continue;
      const sameWords = milestones.filter(({ text }) => text === milestone.text).length > 1;
      const words = sameWords ? milestone.text : milestoneWords(milestone);
      const key = `${kind} ${fold(words)}`;
      const wording = found.get(key) ?? { kind, words, milestone, cells: [] };
      if (!wording.cells.includes(cell)) wording.cells.push(cell);
      found.set(key, wording);
    }
  }
  return [...found.values()];
}
