import { fold } from '../language/text';
import type { Milestone } from '../plan/plan';
import type { Check } from './engine/check';
import { deadlineCells, milestoneWords } from './time/deadlineCells';
import type { Finding } from './engine/finding';
import { quote } from './wording/quote';
import type { SharedCell } from './rows/mergedCells';
import { type Dayless, kindOf } from './deadline-without-day/kinds';
import { messages } from './deadline-without-day/messages';

/** The wordings that give no day for one reason, and every cell that has one of them. */
interface Reason {
  kind: Dayless;
  words: string[];
  milestone: Milestone;
  cells: SharedCell[];
}

/** Kinds about which the tool asks: it has read them in one of two possible ways, or cannot choose a rhythm. */
const ASKED = new Set<Dayless>(['event-after', 'rhythm', 'rhythm-unnamed', 'part']);

export const deadlineWithoutDay: Check = {
  id: 'deadline-without-day',
  clear: 'time',
  severity: 'info',
  looksAt: 'plan',
  title: { vi: 'Thời hạn không ra ngày', en: 'The deadline gives no day' },
  messages,
  *run({ plan }) {
    for (const { kind, words, milestone, cells } of reasons(deadlineCells(plan))) {
      const [first, ...others] = cells;
      const { from, lastDay } = milestone;
      const days: Finding['data'] = kind === 'part' && from !== null && lastDay !== null ? { from, to: lastDay } : {};
      yield {
        at: first!.at,
        row: others.length === 0 ? first!.item.row : null,
        related: others.length === 0 ? first!.others : cells.flatMap((cell) => [cell.at, ...cell.others]),
        message: kind,
        data: { words: shown(words), count: cells.length, ...days },
        question: ASKED.has(kind),
      };
    }
  },
};

/** Wordings quoted in one message; the cells of all are listed beside it. */
const SHOWN = 4;

const shown = (words: string[]): string[] => [
  ...words.slice(0, SHOWN).map((text) => `“${quote(text)}”`),
  ...(words.length > SHOWN ? ['…'] : []),
];

/** Each reason once, in the order of the sheet: the same is to be done in all its cells. What the reading made of a wording is named for each. */
function reasons(cells: readonly SharedCell[]): Reason[] {
  const found = new Map<string, Reason>();
  for (const cell of cells) {
    const { milestones } = cell.item.deadline;
    for (const milestone of milestones) {
      const kind = kindOf(milestone);
      if (kind === null) continue;
      const sameWords = milestones.filter(({ text }) => text === milestone.text).length > 1;
      const words = sameWords ? milestone.text : milestoneWords(milestone);
      const key = kind === 'part' ? `${kind} ${fold(words)}` : kind;
      const reason = found.get(key) ?? { kind, words: [], milestone, cells: [] };
      if (!reason.words.some((text) => fold(text) === fold(words))) reason.words.push(words);
      if (reason.cells.at(-1) !== cell) reason.cells.push(cell);
      found.set(key, reason);
    }
  }
  return [...found.values()];
}
