import { fold } from '../language/text';
import type { Day } from '../calendar/day';
import { datedMilestones } from '../progress/milestoneDays';
import type { CollectedItem, Conflict, ReturnedFile, ReturnedUnit } from './collection';
import { isEmptyEntry } from './entryWords';
import type { MasterItem } from './masterItems';
import { placeKey } from './otherConflicts';

interface Found {
  files: readonly ReturnedFile[];
  items: readonly CollectedItem[];
  conflicts: readonly Conflict[];
}

const LEADS: ReadonlySet<string> = new Set(['lead', 'co-lead', 'member-of-lead']);
const WRITTEN: ReadonlySet<string> = new Set(['taken', 'same', 'older', 'conflict', 'cannot-be-taken']);

/**
 * How each unit stands, also those that sent nothing. An item is missing where the unit leads it, one of its days is past by `end`, and nothing of it
 * stands in a copy or in the master.
 */
export function unitStands(
  units: readonly string[],
  masters: readonly MasterItem[],
  { files, items, conflicts }: Found,
  end: Day,
): ReturnedUnit[] {
  const sent = files.flatMap(({ unit }) => unit ?? []);
  const names = [...new Map([...units, ...sent].map((unit) => [fold(unit), unit])).values()];
  const words = new Set(
    items.flatMap(({ sheet, row, words: all }) => all.map(({ unit }) => wordKey(sheet, row, unit))),
  );
  const filled = new Set(
    items.flatMap(({ sheet, row, entry }) => (entry && !isEmptyEntry(entry) ? [placeKey(sheet, row)] : [])),
  );
  /** Before or by what is taken now: who leads alone is asked no more; of several each is asked for its own word. */
  const isBlank = ({ plan, item, stands, before, owners }: MasterItem) =>
    owners.of === null
      ? isEmptyEntry(stands) && !filled.has(placeKey(plan.sheet, item.row))
      : isEmptyEntry(stands) || (before?.entry ?? null) !== null;
  const due = masters.map((master) => isDue(master, end));
  return names.map((unit) => {
    const own = files.filter((file) => file.unit !== null && fold(file.unit) === fold(unit));
    const rows = own.flatMap((file) => file.items);
    const placesOf = (outcomes: ReadonlySet<string>) =>
      new Set(
        rows.filter(({ outcome }) => outcomes.has(outcome)).map(({ masterSheet, row }) => `${masterSheet}\n${row}`),
      ).size;
    const basisOf = ({ owners }: MasterItem) => owners.basis.get(fold(unit));
    const isMissing = (master: MasterItem, i: number) =>
      due[i]! &&
      LEADS.has(basisOf(master) ?? '') &&
      !words.has(wordKey(master.plan.sheet, master.item.row, unit)) &&
      isBlank(master);
    const missing = masters.filter(isMissing).length;
    const asked = conflicts.filter(({ why }) => why === 'contradict' || why === 'master-says-otherwise');
    return {
      unit,
      files: own.map(({ file }) => file),
      day:
        own
          .flatMap(({ day }) => day ?? [])
          .sort()
          .at(-1) ?? null,
      given: masters.filter((master) => basisOf(master) !== undefined).length,
      written: placesOf(WRITTEN),
      missing,
      taken: placesOf(new Set(['taken'])),
      conflicts: asked.filter((one) => one.words.some((word) => fold(word.unit) === fold(unit))).length,
      changed: own.reduce((sum, { changed }) => sum + changed.length, 0),
      misplaced: rows.filter(({ outcome }) => outcome === 'wrong-column' || outcome === 'not-own').length,
      state: stateOf(own, missing),
    };
  });
}

const wordKey = (sheet: string, row: number, unit: string) => `${placeKey(sheet, row)}\n${fold(unit)}`;

const READ: ReadonlySet<string> = new Set(['taken', 'older-copy', 'nothing-written', 'twice']);

function stateOf(files: readonly ReturnedFile[], missing: number): ReturnedUnit['state'] {
  if (files.length === 0) return 'not-sent';
  if (!files.some(({ kind }) => READ.has(kind))) return 'unreadable';
  return missing > 0 ? 'incomplete' : 'sent';
}

/** One of its days is past. Of a deadline without days nobody can say so. */
const isDue = ({ item }: MasterItem, end: Day): boolean =>
  datedMilestones(item.deadline.milestones).some(({ days }) => days.some((day) => day <= end));
