import { fold } from '../language/text';
import { trimEnd } from '../language/trim';
import type { Conflict, ConflictWhy, Decision, UnitWord } from './collection';
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
    const wanted = wordsKey(words);
    return lists.flat().find((decision) => wordsKey(decision.words) === wanted) ?? null;
  }

  /** What was asked of an item before, whatever was decided. */
  of(why: ConflictWhy, item: { keys: readonly string[]; task: string }): Decision[] {
    const lists = [...item.keys, ''].map((key) => this.byItem.get(itemKey(why, { key, task: item.task })) ?? []);
    return [...new Set(lists.flat())];
  }

  all(): readonly Decision[] {
    return this.decisions;
  }
}

const itemKey = (why: ConflictWhy, { key, task }: { key: string; task: string }): string =>
  [why, trimEnd(fold(key), '.) '), fold(task)].join('\n');

const wordsKey = (words: Words): string =>
  words
    .map(({ unit, result }) => `${fold(unit)}\t${wordKey(result)}`)
    .sort()
    .join('\n');

export const KEEP = 'keep';

/** Choice and reason of a decision, as a conflict has them. */
export const choiceOf = (decision: Decision | null): Pick<Conflict, 'choice' | 'reason'> => ({
  choice: decision?.choice ?? null,
  reason: decision?.reason ?? '',
});
