import { changedTexts } from './changedTexts';
import type { Collection, Conflict, ReturnedFile, ReturnedItem } from './collection';
import { collectItems } from './collectItems';
import { type Copy, CopyReader, withoutTwins } from './copies';
import { Decisions } from './decisions';
import { isEmptyEntry } from './entryWords';
import type { CollectedMaster, CollectOptions, Returned } from './master';
import { type MasterItem, masterItems } from './masterItems';
import { changedConflicts, type Heard, placeKey, unplacedConflicts } from './otherConflicts';
import { remembered } from './remembered';
import { returnedItem, saidIn } from './said';
import { type UnitNames, unitNames } from './unitNames';
import { unitStands } from './unitStands';
import { whoseRows } from './whoseRows';

export type { CollectedMaster, CollectOptions, ReadSheet, Returned } from './master';

/**
 * Brings together what came back from units: whose each file is, which row of it is which of the master's, what counts, and what a person has to
 * decide. Nothing is matched by place, an empty cell wipes nothing, and the order of the files does not matter. Done again with the same files, once
 * what came of it is written, it proposes nothing new.
 */
export function collect(master: CollectedMaster, returned: readonly Returned[], options: CollectOptions): Collection {
  const masters = masterItems(master, options.asOf);
  const names = unitNames(master, options.asOf);
  const decisions = new Decisions(master.decisions);
  const heard = hear(new CopyReader(master, masters, names, options), returned, { names, decisions });
  const remember = remembered(masters, decisions, heard);
  const { items, ...own } = collectItems(masters, heard, {
    ...{ units: names.units, decisions },
    wordsBefore: (item) => remember.wordsOf(item),
    splitBefore: (item, unit) => remember.splitOf(item, unit),
  });
  const byPlace = new Map(masters.map((one) => [placeKey(one.plan.sheet, one.item.row), one]));
  const asked = [
    ...own.conflicts,
    ...changedConflicts(heard, byPlace, decisions),
    ...unplacedConflicts(heard, decisions),
  ];
  const conflicts = inOrder([...asked, ...remember.stillAsked(asked)], masters);
  const files = heard.map((one) => fileOf(one, own));
  const end = options.period?.to ?? options.asOf;
  return { files, units: unitStands(names.units, masters, { files, items, conflicts }, end), items, conflicts };
}

/** The files in the order of their names, each with what it says. */
function hear(
  reader: CopyReader,
  returned: readonly Returned[],
  { names: { units }, decisions }: { names: UnitNames; decisions: Decisions },
): Heard[] {
  const files = [...returned].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  const digests = new Map(files.map(({ file, digest = '' }) => [file, digest]));
  const copies = files.map((file) => whoseRows(reader.read(file), units));
  return withoutTwins(copies, digests).map((copy) => ({
    copy,
    said: saidIn(copy, units),
    changed: changedTexts(copy).filter((change) => !decisions.isReplaced(change)),
  }));
}

function fileOf(
  { copy, said, changed }: Heard,
  { outcomes, beside }: Pick<ReturnType<typeof collectItems>, 'outcomes' | 'beside'>,
): ReturnedFile {
  const items = said.map((one) => {
    const left = beside.get(one);
    if (left)
      return isEmptyEntry(left) ? returnedItem(one, 'as-handed-out') : returnedItem({ ...one, entry: left }, 'not-own');
    return returnedItem(one, outcomes.get(one) ?? (one.kind === 'word' ? 'not-own' : one.kind));
  });
  return {
    file: copy.file,
    unit: copy.whose.unit,
    unitBy: copy.whose.by,
    day: copy.day,
    kind: copy.refused?.kind ?? kindOf(copy, items),
    why: copy.refused?.why ?? null,
    items,
    changed: [...changed],
  };
}

function kindOf({ whose }: Copy, items: readonly ReturnedItem[]): ReturnedFile['kind'] {
  const written = items.filter(({ outcome }) => outcome !== 'as-handed-out');
  if (written.length === 0) return 'nothing-written';
  if (whose.unit === null) return 'unit-unknown';
  return written.every(({ outcome }) => outcome === 'older') ? 'older-copy' : 'taken';
}

/** In the order of the master's rows; what is in none of them comes last. */
function inOrder(conflicts: readonly Conflict[], masters: readonly MasterItem[]): Conflict[] {
  const places = new Map(masters.map(({ plan, item, place }) => [placeKey(plan.sheet, item.row), place]));
  const placeOf = ({ sheet, row }: Conflict) =>
    row === null ? Infinity : (places.get(placeKey(sheet, row)) ?? Infinity);
  return conflicts
    .map((conflict) => ({ conflict, place: placeOf(conflict) }))
    .sort((a, b) => (a.place === b.place ? 0 : a.place - b.place))
    .map(({ conflict }) => conflict);
}
