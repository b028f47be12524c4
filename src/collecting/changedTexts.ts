import { fold } from '../language/text';
import { hasColumn } from '../plan/cells';
import type { Item, Plan, UnitRef } from '../plan/plan';
import { taskOf } from '../plan/taskWords';
import type { ChangedText } from './collection';
import type { Copy, CopyRow } from './copies';
import type { MasterItem } from './masterItems';

type ComparedField = ChangedText['field'];

/** The texts that are not the units' to change, as a table has them. */
const TEXTS: Record<ComparedField, (item: Item) => string> = {
  task: taskOf,
  target: ({ target }) => target,
  product: ({ product }) => product,
  lead: ({ leads }) => namesOf(leads),
  partner: ({ partners }) => namesOf(partners),
  deadline: ({ deadline }) => deadline.text,
};

/** In a unit's own list only these stand as they do in the plan. */
const OF_LISTS: readonly ComparedField[] = ['task'];

/** What was changed of the texts that are only compared; of every row that is found, whether anything was written in it or not. */
export function changedTexts({ rows, isList }: Copy): ChangedText[] {
  const fields = isList ? OF_LISTS : (Object.keys(TEXTS) as ComparedField[]);
  return rows.flatMap((row) => (row.master === null ? [] : fields.flatMap((field) => changeOf(row, field) ?? [])));
}

function changeOf({ item, sheet, master }: CopyRow, field: ComparedField): ChangedText | null {
  const own = master!;
  if (!isThere(sheet.plan, field) || !isThere(own.plan, field)) return null;
  const [before, now] = [TEXTS[field](own.item), TEXTS[field](item)];
  if (keyOf(before) === keyOf(now) || (now === '' && isMerged(own, field))) return null;
  return { sheet: own.plan.sheet, row: own.item.row, key: own.item.key, field, master: before, copy: now };
}

/** Merged cells come apart where rows are put in; what stood in them for several rows is then empty in all but the first. */
function isMerged({ item }: MasterItem, field: ComparedField): boolean {
  const cell = item.cells[field];
  return cell !== undefined && !item.rows.includes(Number(cell.replace(/\D/g, '')));
}

/** Tasks stand in several columns, or in that of the criterion. */
const isThere = (plan: Plan, field: ComparedField): boolean => field === 'task' || hasColumn(plan, field);

const namesOf = (refs: readonly UnitRef[]): string => refs.map(({ text }) => text).join('; ');

/** Blanks, and the signs at which lines and lists are broken, change no text. */
const keyOf = (text: string): string =>
  fold(text)
    .replace(/[\s.;,:–-]+/g, ' ')
    .trim();
