import { fold } from '../../language/text';
import type { Item, UnitRef } from '../../plan/plan';

/** How two rows are the same: in all they say; in task, lead and deadline; or in task and lead with another deadline. Null: they differ. */
type Likeness = 'row' | 'task' | 'otherTime';

/** A text of fewer words may stand for different things under different headings: "Ban hành kế hoạch". */
const LONG = 6;

/** Of two rows that say the same of the work. */
export function likenessOf(first: Item, second: Item): Likeness | null {
  if (sameCell(first, second)) return null;
  const words = `${first.task} ${first.activity}`.trim().split(/\s+/).length;
  if (first.criterion?.number !== second.criterion?.number) return null;
  if ((first.section !== second.section || first.group !== second.group) && words < LONG) return null;
  if (units(first.leads) !== units(second.leads)) return null;
  const sameTime = key(first.deadline.text) === key(second.deadline.text);
  const sameOutcome = key(first.product) === key(second.product) && key(first.target) === key(second.target);
  const samePartners = units(first.partners) === units(second.partners);
  if (sameTime && sameOutcome && samePartners && said(first) === said(second)) return 'row';
  if (first.leads.length === 0) return null;
  if (sameTime && first.deadline.text !== '') return 'task';
  return sameOutcome &&
    first.product !== '' &&
    words >= LONG &&
    first.deadline.text !== '' &&
    second.deadline.text !== ''
    ? 'otherTime'
    : null;
}

const key = (text: string): string =>
  fold(text)
    .replace(/[\s.,;:–-]+/g, ' ')
    .trim();
const units = (refs: UnitRef[]): string =>
  refs
    .map((ref) => key(ref.unit))
    .sort()
    .join('; ');
const said = (item: Item): string =>
  [item.reason, item.responsible, item.remedy, item.note, item.budget].map(key).join('|');

/** One merged cell names the work of both rows. */
const sameCell = (first: Item, second: Item): boolean => {
  const field = first.cells.task !== undefined ? 'task' : 'criterion';
  return first.cells[field] !== undefined && first.cells[field] === second.cells[field];
};

/** Rows of one key say the same of the work; only they need to be compared. */
export const workOf = (item: Item): string => `${key(item.task)}\n${key(item.activity)}`;
