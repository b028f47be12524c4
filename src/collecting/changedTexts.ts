import { fold } from '../language/text';
import { hasColumn } from '../plan/cells';
import type { Item, Plan } from '../plan/plan';
import { taskOf } from '../plan/taskWords';
import type { ChangedText } from './collection';
import type { Copy, CopyRow } from './copies';

type ComparedField = ChangedText['field'];

/** The texts that are not the units' to change, as a table has them. */
export const TEXTS: Record<ComparedField, (row: Compared) => string> = {
  task: ({ item }) => taskOf(item),
  target: ({ item }) => item.target,
  product: ({ item }) => item.product,
  lead: ({ duties }) => duties.lead,
  partner: ({ duties }) => duties.partner,
  deadline: ({ item }) => item.deadline.text,
};
type Compared = Pick<CopyRow, 'item' | 'duties'>;

/** In a unit's own list only these stand as they do in the plan. */
const OF_LISTS: readonly ComparedField[] = ['task'];

/** What was changed of the texts that are only compared; of every row that is found, whether anything was written in it or not. */
export function changedTexts({ rows, isList }: Copy): ChangedText[] {
  const fields = isList ? OF_LISTS : (Object.keys(TEXTS) as ComparedField[]);
  const placed = rows.filter(({ master, isStray }) => master !== null && !isStray);
  return fields
    .map((field) => placed.flatMap((row) => changeOf(row, field) ?? []))
    .filter((changes) => changes.length < FEWEST_OTHERS || changes.length < MOST_CHANGED * placed.length)
    .flat()
    .sort((a, b) => a.row - b.row);
}

/** Where a field differs in so many rows another column was read for it: nobody words most of a plan anew. */
const MOST_CHANGED = 0.6;
const FEWEST_OTHERS = 6;

function changeOf(row: CopyRow, field: ComparedField): ChangedText | null {
  const { sheet } = row;
  const own = row.master!;
  if (!isThere(sheet.plan, field) || !isThere(own.plan, field)) return null;
  const [before, now] = [TEXTS[field](own), TEXTS[field](row)];
  if (before === now || keyOf(before) === keyOf(now)) return null;
  if (field === 'task' && workKey(own.item) === workKey(row.item)) return null;
  if (field !== 'task' && isFromElsewhere(now === '' ? own.item : row.item, field)) return null;
  return { sheet: own.plan.sheet, row: own.item.row, key: own.item.key, field, master: before, copy: now };
}

/**
 * The text stands in a cell of other rows. Merged cells come apart where rows are put in, and what stood in them for several rows is then empty in all
 * but the first; what a heading hands down was not written in the row.
 */
function isFromElsewhere({ cells, rows }: Item, field: ComparedField): boolean {
  const cell = cells[field];
  return cell !== undefined && !rows.includes(Number(cell.replace(/\D/g, '')));
}

/** Task and activity, each once. */
const workKey = ({ task, activity }: Item): string => [...new Set([keyOf(task), keyOf(activity)])].join('\n').trim();

/** Tasks stand in several columns, or in that of the criterion. */
const isThere = (plan: Plan, field: ComparedField): boolean => field === 'task' || hasColumn(plan, field);

/** Blanks, the signs at which lines and lists are broken, and a number put before the words change no text. */
const keyOf = (text: string): string =>
  fold(text)
    .trim()
    .replace(/^\(?\d{1,3}(?:\.\d{1,3}){0,4}[.)]\s+/, '')
    .replace(/[\s.;,:–-]+/g, ' ')
    .trim();
