import { fold } from '../language/text';
import type { Known } from '../matching/matchItems';
import { knownNumber } from '../plan/knownNumber';
import type { Item, Plan } from '../plan/plan';
import { taskOf } from '../plan/taskWords';
import { matchItems } from '../matching/matchItems';
import type { Day } from '../calendar/day';
import type { TakenBefore } from './collection';
import type { CollectedMaster, ReadSheet } from './master';
import { sameEntry } from './entryWords';
import { type Owners, PlanOwners } from './owners';
import { EntryReader, type ReadEntry } from './readEntry';

/** An item of the master: what it is known by, what stands in its cells, who may say something of it, what was taken before. */
export interface MasterItem {
  /** Its place among all items of all plans. */
  place: number;
  plan: Plan;
  item: Item;
  known: Known;
  owners: Owners;
  /** What stands in its cells now. */
  stands: ReadEntry;
  before: TakenBefore | null;
  /** The cells that say who leads and who helps. */
  duties: { lead: string; partner: string };
}

export function masterItems(master: CollectedMaster, asOf: Day): MasterItem[] {
  const items = master.sheets.flatMap((sheet) => itemsOf(sheet, master, asOf)).map((one, place) => ({ ...one, place }));
  const before = matchItems(
    master.before.map(knownBefore),
    items.map(({ known }) => known),
  );
  for (const { from, to } of before) items[to]!.before = master.before[from]!;
  const found = new Set(before.map(({ from }) => from));
  findByWords(
    items,
    master.before.filter((_, i) => !found.has(i)),
  );
  return items;
}

/** Of items that are alike in number and task, what was taken is of the one that holds it still. */
function findByWords(items: readonly MasterItem[], taken: readonly TakenBefore[]): void {
  if (taken.length === 0) return;
  const alike = new Map<string, MasterItem[]>();
  for (const item of items) {
    if (item.before) continue;
    const key = fold(item.known.text);
    alike.set(key, [...(alike.get(key) ?? []), item]);
  }
  for (const one of taken) {
    const holds = ({ item, known, before, stands }: MasterItem) =>
      before === null &&
      one.entry !== null &&
      [known.number, item.key, item.number].some((number) => fold(number) === fold(one.key)) &&
      sameEntry(one.entry, stands);
    const item = (alike.get(fold(one.task)) ?? []).find(holds);
    if (item) item.before = one;
  }
}

const knownBefore = ({ key, number, task }: TakenBefore): Known => ({
  number: key || number,
  criterion: '',
  text: task,
});

function itemsOf(sheet: ReadSheet, { settings }: CollectedMaster, asOf: Day): Omit<MasterItem, 'place'>[] {
  const { plan } = sheet;
  const owners = new PlanOwners(plan, settings, asOf);
  const reader = new EntryReader(sheet);
  return plan.items.map((item) => ({
    plan,
    item,
    known: knownItem(plan, item),
    owners: owners.of(item),
    stands: reader.of(item),
    before: null,
    duties: { lead: reader.textOf(item, 'lead'), partner: reader.textOf(item, 'partner') },
  }));
}

/** What an item of a table is known by. */
export const knownItem = (plan: Plan, item: Item): Known => ({
  number: knownNumber(plan, item),
  criterion: item.criterion?.number ?? '',
  text: taskOf(item),
  more: [item.deadline.text, item.product, ...item.leads.map(({ text }) => text)].map(fold).join('\n'),
});
