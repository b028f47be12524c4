import { fold } from '../language/text';
import type { Conflict, Decision, UnitWord } from './collection';
import { keysOf, placeOf } from './collectItem';
import { carriedPlace } from './carriedPlace';
import { choiceOf, type Decisions, KEEP } from './decisions';
import type { MasterItem } from './masterItems';
import type { Heard } from './otherConflicts';
import { meaningOf } from './readEntry';

/** What earlier rounds said, for units that are silent now. */
interface Remembered {
  /** What was taken of an item before, and what waits for a decision on it. */
  wordsOf(item: MasterItem): UnitWord[];
  /** What copies of one day of a unit said of an item and nobody could tell apart; [] where that was not asked. */
  splitOf(item: MasterItem, unit: string): UnitWord[];
  /** What was asked before of units that sent nothing now. */
  stillAsked(conflicts: readonly Conflict[]): Conflict[];
}

export function remembered(items: readonly MasterItem[], decisions: Decisions, heard: readonly Heard[]): Remembered {
  const sent = new Set(
    heard.flatMap(({ copy }) => (copy.refused || copy.whose.unit === null ? [] : [fold(copy.whose.unit)])),
  );
  const byTask = new Map<string, MasterItem[]>();
  for (const item of items) {
    const key = fold(item.known.text);
    byTask.set(key, [...(byTask.get(key) ?? []), item]);
  }
  const itemOf = ({ key, task }: Decision): MasterItem | null => {
    const found = byTask.get(fold(task)) ?? [];
    const byNumber = found.filter((item) => keysOf(item).some((one) => fold(one) === fold(key)));
    return byNumber[0] ?? (found.length === 1 ? found[0]! : null);
  };
  return {
    wordsOf: (item) => wordsOf(item, decisions),
    splitOf: (item, unit) => splitOf(item, unit, decisions),
    stillAsked: (conflicts) =>
      decisions
        .all()
        .filter(({ why, words }) => why !== 'contradict' && why !== 'master-says-otherwise' && words.length > 0)
        .filter(({ words }) => !words.some(({ unit }) => sent.has(fold(unit))))
        .flatMap((decision) => {
          const item = itemOf(decision);
          const asked = conflictOf(decision, item);
          return conflicts.some((one) => isSame(one, asked)) ? [] : [asked];
        })
        // What was just chosen goes before what the sheet says of the same place.
        .filter((one, i, all) => all.findIndex((other) => isSamePlace(one, other)) === i),
  };
}

/** Words that were asked about and stand nowhere else are the units' words still. */
function wordsOf(item: MasterItem, decisions: Decisions): UnitWord[] {
  const words = [...(item.before?.words ?? [])];
  const known = { keys: keysOf(item), task: item.known.text };
  for (const why of ['contradict', 'master-says-otherwise'] as const)
    for (const decision of decisions.of(why, known))
      for (const { unit, result } of decision.words) {
        if (result === '' || words.some((one) => fold(one.unit) === fold(unit))) continue;
        const basis = item.owners.basis.get(fold(unit));
        if (basis) words.push(wordOf({ unit, result }, basis, item.plan.year));
      }
  addChosen(words, item, decisions);
  return words.filter(
    ({ unit }) => item.owners.basis.has(fold(unit)) || item.before?.words.some((one) => one.unit === unit),
  );
}

/** Adds results that stood in a wrong column and were chosen, of units of which no other result is known. */
function addChosen(words: UnitWord[], item: MasterItem, decisions: Decisions): void {
  const { year } = item.plan;
  for (const { choice, words: asked } of decisions.of('wrong-column', { keys: keysOf(item), task: item.known.text })) {
    if (choice === null || choice === KEEP) continue;
    for (const word of asked) {
      const basis = item.owners.basis.get(fold(word.unit));
      const at = words.findIndex(({ unit }) => fold(unit) === fold(word.unit));
      const { result } = word;
      if (at < 0 && basis) words.push(wordOf(word, basis, year));
      else if (words[at]?.result === '')
        words[at] = { ...words[at], result, ...meaningOf({ ...words[at], result }, year) };
    }
  }
}

function splitOf(item: MasterItem, unit: string, decisions: Decisions): UnitWord[] {
  const known = { keys: keysOf(item), task: item.known.text };
  const basis = item.owners.basis.get(fold(unit)) ?? null;
  for (const { words } of decisions.of('contradict', known)) {
    const own = words.filter((one) => fold(one.unit) === fold(unit));
    if (own.length > 1) return own.map((word) => wordOf(word, basis, item.plan.year));
  }
  return [];
}

const wordOf = (
  { unit, result }: { unit: string; result: string },
  basis: UnitWord['basis'],
  year: number | null,
): UnitWord => {
  const entry = { result, doneOn: '', evidence: '', note: '' };
  return { ...entry, unit, basis, ...meaningOf(entry, year), files: [], copyDay: null };
};

function conflictOf(decision: Decision, item: MasterItem | null): Conflict {
  const { key, task, why, words } = decision;
  const place = item ? placeOf(item) : { sheet: '', row: null, key, number: key, task };
  return {
    ...place,
    why,
    words: words.map((word) => wordOf(word, item?.owners.basis.get(fold(word.unit)) ?? null, item?.plan.year ?? null)),
    ...choiceOf(decision),
    ...(item ? carriedPlace(decision, item) : { cell: null, stands: '' }),
  };
}

const isSame = (one: Conflict, other: Conflict): boolean =>
  one.why === other.why && one.row === other.row && fold(one.task) === fold(other.task);

/** The same words of the same units, too: several texts of an item may have been changed. */
const isSamePlace = (one: Conflict, other: Conflict): boolean =>
  isSame(one, other) && saidIn(one).join('\n') === saidIn(other).join('\n');

const saidIn = ({ words }: Conflict): string[] => words.map(({ unit, result }) => fold(`${unit}: ${result}`)).sort();
