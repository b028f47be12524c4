import type { Plan } from '../plan/plan';
import type { SheetSnapshot } from '../workbook/snapshot';
import { Gate } from '../language/gate';
import { keptByText } from '../language/keptByText';
import { cellOf } from '../plan/cells';
import type { Check, Fault } from './engine/check';
import { replacing } from './engine/fix';
import { grouped } from '../workbook/grouped';
import { once, sharedCells } from './rows/mergedCells';
import { rowsOrRemark } from './rows/rowsOrPlan';
import { planTexts } from './rows/planTexts';
import { strayBrackets } from './text-typing/brackets';
import { doubledWords } from './text-typing/doubledWords';
import { lackingWords } from './text-typing/lackingWords';
import { messages } from './text-typing/messages';
import type { OddWord } from './text-typing/oddWord';
import { linesLackingOf } from './text-typing/lists';
import { endsOpen, looseSigns } from './text-typing/looseSigns';
import { knownIn, oddByPlan, type PlanWords, strayCapitals, wordsOfPlan } from './text-typing/oddWords';
import { straySigns } from './text-typing/signs';
import { MISSPELT } from './text-typing/words';

const SLIPS = new Gate(Object.keys(MISSPELT));

export const textTyping: Check = {
  id: 'text-typing',
  clear: 'task',
  severity: 'info',
  looksAt: 'plan',
  title: { vi: 'Lỗi đánh máy', en: 'Typing errors' },
  messages,
  *run({ plan, sheet }) {
    const cells = textCells(plan);
    const words = wordsOfPlan([...cells.values()].map(({ text }) => text));
    const isDoubtful = planTexts(plan).holding(SLIPS);
    yield* alikeTogether(
      [...cells].flatMap(([at, cell]) => faultOf(at, cell, errorsIn(cell.text, words, isDoubtful(cell.text)), sheet)),
    );
    yield* looseIn(cells);
    for (const field of WORDY) {
      for (const fault of rowsOrRemark(plan, field, openEnds(plan, field))) {
        yield { ...fault, message: fault.message === 'plan' ? 'open-ends' : 'open-end' };
      }
    }
  },
};

function faultOf(at: string, { row }: Cell, found: readonly TypingError[], sheet: SheetSnapshot | null): Fault[] {
  if (found.length === 0) return [];
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  const places = [...new Set(found.map(({ place }) => place))];
  // A cell is mended as a whole or not at all: half mended it would look as if it had been read over.
  const mendings = found.flatMap(({ mended }) => (mended === null ? [] : [{ at, ...mended }]));
  const fix = mendings.length === found.length ? replacing(sheet, mendings) : null;
  const message = kinds.length === 1 ? kinds[0]! : 'several';
  return [{ at, row, message, question: kinds.includes('word'), data: { places }, fix }];
}

/** The same slip in several cells was copied from one to the other: the check reports it once, and mends it in all. */
function alikeTogether(faults: Fault[]): Fault[] {
  const groups = grouped(faults.map((fault) => [JSON.stringify([fault.message, fault.data]), fault] as const));
  return [...groups.values()].map((alike) => {
    const [first] = alike;
    if (alike.length === 1) return first!;
    const fixes = alike.map(({ fix }) => fix ?? null);
    const edits = fixes.flatMap((fix) => fix?.edits ?? []);
    const fix = fixes.includes(null) ? null : { safe: false, edits };
    return { ...first!, row: null, related: alike.map(({ at }) => at), fix };
  });
}

/** Once for the plan. */
function* looseIn(cells: Map<string, Cell>): Iterable<Fault> {
  const found = [...cells].flatMap(([at, { text }]) => looseSigns(text).map((place) => ({ at, place })));
  const related = once(found.map(({ at }) => at));
  if (related.length === 0) return;
  const places = [...new Set(found.map(({ place }) => place))];
  yield { at: related[0]!, related, message: 'loose', data: { places } };
}

const WORDY = ['task', 'activity', 'target', 'product'] as const;

const openEnds = (plan: Plan, field: (typeof WORDY)[number]): Fault[] =>
  sharedCells(plan, field)
    .filter(({ item }) => endsOpen(item[field]))
    .map(({ at, item }) => ({
      at,
      row: item.row,
      data: { end: item[field].trim().split(/\s+/u).slice(-3).join(' ') },
    }));

interface Cell {
  text: string;
  row: number;
}

interface TypingError {
  kind: string;
  place: string;
  /** What to write instead; null where only a person can tell. */
  mended: { from: string; to: string } | null;
}

/** `isDoubtful`: the words of a phrase of the table of misspellings stand in the text. */
function errorsIn(text: string, words: PlanWords, isDoubtful: boolean): readonly TypingError[] {
  const { signs, lacking, behind } = slipsIn(text);
  const known = isDoubtful ? knownIn(text) : NONE;
  const odd = words.doubtful.has(text) ? oddByPlan(text, known, words) : [];
  if (signs.length + known.length + lacking.length + odd.length + behind.length === 0) return [];
  const word = ({ place, from, to }: OddWord) => ({
    kind: 'word',
    place,
    mended: to === null ? null : { from, to },
  });
  return [...signs, ...[...known, ...lacking, ...odd, ...behind].map(word)];
}

const NONE: readonly never[] = [];

/** What a text tells by itself, whatever stands elsewhere in the plan. */
interface Slips {
  signs: readonly TypingError[];
  lacking: readonly OddWord[];
  behind: readonly OddWord[];
}

const NO_SLIPS: Slips = { signs: [], lacking: [], behind: [] };

const slipsIn = keptByText((text): Slips => {
  const of = (kind: string, places: string[]) => places.map((place) => ({ kind, place, mended: null }));
  const signs = [
    ...of('doubled', doubledWords(text)),
    ...of('sign', straySigns(text)),
    ...of('bracket', strayBrackets(text)),
  ];
  const lacking = lackingWords(text);
  const behind = [...strayCapitals(text), ...linesLackingOf(text)];
  return signs.length + lacking.length + behind.length === 0 ? NO_SLIPS : { signs, lacking, behind };
});

const FIELDS = ['task', 'activity', 'target', 'product', 'reason', 'responsible', 'remedy', 'note'] as const;

/** Cell → its text and the row of the item that it was first read for. A merged cell is looked at once. */
function textCells(plan: Plan): Map<string, Cell> {
  const cells = new Map<string, Cell>();
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
