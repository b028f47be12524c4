import type { UnitItem } from '../figures/unitItems';
import { dueDay } from '../figures/dueDay';
import type { Day } from '../calendar/day';
import { oneLine } from '../language/text';
import { fold } from '../language/text';
import type { Item, Plan } from '../plan/plan';
import { partName } from '../progress/partName';
import { partsOfDeadline } from '../progress/parts';
import { PROGRESS_NAMES } from '../progress/names';
import type { FilledWords } from './rowCode';

/** A row of the book: an item, or one day of its deadline under it. */
export interface HandOutRow {
  /** Its place in its part of the book; null for a single day. */
  place: number | null;
  item: Item;
  /** The name of the day; null for the item itself. */
  part: string | null;
  lastDay: Day | null;
  state: string;
  /** What the plan holds already. */
  words: FilledWords;
}

/** What was entered of one day of an item's deadline, by its name and its day; undefined where nothing was. */
export type EnteredPart = (item: Item, part: string, end: Day | null) => Omit<FilledWords, 'reason'> | undefined;

const NO_WORDS: FilledWords = { result: '', doneOn: '', evidence: '', reason: '' };

/** The rows of an item: its own, and where it has several days one for each. */
export function rowsOfItem(
  plan: Plan,
  { item, standing }: UnitItem,
  place: number,
  asOf: Day,
  entered: EnteredPart = () => undefined,
): HandOutRow[] {
  const own: HandOutRow = {
    ...{ place, item, part: null },
    lastDay: dueDay(item, standing, asOf),
    state: PROGRESS_NAMES[standing.progress].vi,
    words: wordsOfItem(plan, item),
  };
  const parts = partsOfDeadline(item.deadline.milestones);
  if (parts.filter(({ end }) => end !== null).length < 2) return [own];
  return [
    own,
    ...parts.map(({ label, end, milestone }, nth): HandOutRow => {
      const name = partName({ label, end }, nth);
      const judged = standing.parts.find(
        (one) => one.milestone === milestone && one.label === label && one.end === end,
      );
      return {
        ...{ place: null, item, part: name, lastDay: end },
        state: judged ? PROGRESS_NAMES[judged.state].vi : '',
        words: { ...NO_WORDS, ...entered(item, name, end) },
      };
    }),
  ];
}

/** A cause of lost points is no difficulty of the unit's: the column has to say so. */
const DIFFICULTY = /khó khăn|vướng mắc/u;

function wordsOfItem({ columns }: Plan, { result, evidence, reason }: Item): FilledWords {
  const header = columns.find(({ field }) => field === 'reason')?.header ?? '';
  return {
    result: result?.text ?? '',
    doneOn: result?.doneOn ?? '',
    evidence: oneLine(evidence) === '' ? '' : evidence,
    reason: DIFFICULTY.test(fold(header)) ? reason : '',
  };
}
