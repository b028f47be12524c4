import { fold } from '../language/text';
import { trimEnd } from '../language/trim';
import type { ChangedText, Conflict, ConflictWhy, Decision, UnitWord } from './collection';
import { wordKey } from './entryWords';

type Words = readonly Pick<UnitWord, 'unit' | 'result'>[];

/** What was decided before, and what is still to be decided, found again by item, why and words: of other words it was not decided. */
export class Decisions {
  private readonly byItem = new Map<string, Decision[]>();

  constructor(private readonly decisions: readonly Decision[]) {
    for (const decision of decisions) {
      for (const key of [itemKey(decision.why, decision), itemKey(decision.why, { ...decision, key: '' })]) {
        const list = this.byItem.get(key);
        if (list) list.push(decision);
        else this.byItem.set(key, [decision]);
      }
    }
  }

  /** The decision on an item: by number and task, else by its task alone, for it may have another number now. */
  find(why: ConflictWhy, item: { keys: readonly string[]; task: string }, words: Words): Decision | null {
    const lists = [...item.keys, ''].map((key) => this.byItem.get(itemKey(why, { key, task: item.task })) ?? []);
    return lists.flat().find((decision) => isOfWords(decision.words, words)) ?? null;
  }

  /** What was asked of an item before, whatever was decided. */
  of(why: ConflictWhy, item: { keys: readonly string[]; task: string }): Decision[] {
    const lists = [...item.keys, ''].map((key) => this.byItem.get(itemKey(why, { key, task: item.task })) ?? []);
    return [...new Set(lists.flat())];
  }

  /** Whether the text of a copy is the one that stood there before another was chosen: it was handed out with it. */
  isReplaced({ field, key, master, copy }: ChangedText): boolean {
    const why: ConflictWhy = field === 'deadline' ? 'deadline-changed' : 'text-changed';
    return this.decisions.some(
      (one) =>
        one.why === why &&
        fold(one.key) === fold(key) &&
        one.stands !== undefined &&
        isShownAs(copy, one.stands) &&
        one.words.some(({ unit, result }) => unit === one.choice && isShownAs(master, result)),
    );
  }

  all(): readonly Decision[] {
    return this.decisions;
  }
}

const itemKey = (why: ConflictWhy, { key, task }: { key: string; task: string }): string =>
  [why, trimEnd(fold(key), '.) '), fold(task)].join('\n');

/** The same units, and each says the same. Of long words the sheet shows the beginning. */
function isOfWords(decided: Words, words: Words): boolean {
  const left = [...words];
  for (const { unit, result } of decided) {
    const at = left.findIndex((word) => fold(word.unit) === fold(unit) && isShownAs(word.result, result));
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return left.length === 0;
}

function isShownAs(words: string, shown: string): boolean {
  if (wordKey(words) === wordKey(shown)) return true;
  const cut = shown.lastIndexOf('…');
  return cut > LONG && fold(words).startsWith(fold(shown.slice(0, cut)));
}
/** Shorter ones are never cut. */
const LONG = 200;

export const KEEP = 'keep';

/** Choice and reason of a decision, as a conflict has them. */
export const choiceOf = (decision: Decision | null): Pick<Conflict, 'choice' | 'reason'> => ({
  choice: decision?.choice ?? null,
  reason: decision?.reason ?? '',
});
