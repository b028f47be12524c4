import { isBlank } from '../language/blank';
import { fold } from '../language/text';
import type { Field, Item, Plan } from '../plan/plan';
import { parseAddress } from '../workbook/address';
import { leaves } from './leaves';

/** The columns of points, and what each is of a score. */
const POINTS = [
  ['maximum', 'maximumScore'],
  ['self', 'selfScore'],
  ['appraised', 'reachedScore'],
] as const satisfies readonly (readonly [string, Field])[];

/**
 * A criterion with its points as they count: never more than its maximum. Null: nobody gave any, or what stands there is none. Rows that share a
 * merged cell of points are one criterion.
 */
export interface ScoredCriterion {
  /** Its first row, by which people know it. */
  item: Item;
  items: Item[];
  maximum: number | null;
  self: number | null;
  appraised: number | null;
  /** maximum − self: what the office does not claim. */
  notClaimed: number | null;
  /** self − appraised where the appraisal gave less; below nothing where it gave more. */
  cut: number | null;
  /** maximum − appraised. */
  lost: number | null;
}

/** The criteria that have points or a maximum, in the table's order. */
export function scoredCriteria(plan: Plan): ScoredCriterion[] {
  if (plan.items.every(({ score }) => score === null)) return [];
  const rows = leaves(plan.items).filter((item) => item.score !== null && isAsked(item));
  return sharing(rows).map(scoredOf);
}

/** The criteria that are not asked of this office. */
export const notAsked = (plan: Plan): Item[] =>
  leaves(plan.items).filter((item) => item.score !== null && !isAsked(item));

const NOT_ASKED = /^không áp dụng(?!\p{L})/u;

/** Not so where its points, or words where points are missing, say that it does not apply here. */
export function isAsked({ score, note, reason, evidence, result }: Item): boolean {
  if (score?.notApplicable) return false;
  if (score === null || score.self !== null || score.reached !== null || score.notPoints) return true;
  return ![note, reason, evidence, result?.text ?? ''].some((words) => NOT_ASKED.test(fold(words)));
}

/** Rows joined where one reads its points from a cell that is merged with another's. */
function sharing(rows: readonly Item[]): Item[][] {
  const blocks: Item[][] = [];
  const byCell = new Map<string, Item[]>();
  for (const item of rows) {
    const cells = POINTS.flatMap(([, field]) => item.cells[field] ?? []);
    let block = cells.map((at) => byCell.get(at)).find((one) => one !== undefined);
    if (block === undefined) blocks.push((block = []));
    block.push(item);
    for (const at of cells) byCell.set(at, block);
  }
  return blocks;
}

/** Whether a row reads a field from a cell that begins above it. */
const isFromAbove = ({ cells, row }: Item, field: Field): boolean =>
  (parseAddress(cells[field] ?? '')?.row ?? row) < row;

function scoredOf(items: Item[]): ScoredCriterion {
  const [maximum, written, given] = POINTS.map(([of, field]) => {
    const points = items.flatMap((item) => {
      const own = of === 'appraised' ? item.score?.reached : item.score?.[of];
      return isFromAbove(item, field) && item !== items[0] ? [] : (own ?? []);
    });
    return points.length === 0 ? null : round(points.reduce((sum, one) => sum + one, 0));
  }) as [number | null, number | null, number | null];
  const isTaken = (points: number | null) => points !== null && points < 0;
  // A criterion that takes points off has nothing to reach.
  const most = isTaken(written) || isTaken(given) ? 0 : maximum;
  const self = within(written, most);
  const appraised = within(given, most);
  const less = (from: number | null, points: number | null) =>
    from === null || points === null ? null : round(from - points);
  return {
    item: items[0]!,
    items,
    maximum: most,
    self,
    appraised,
    notClaimed: less(most, self),
    cut: less(self, appraised),
    lost: less(most, appraised),
  };
}

const within = (points: number | null, most: number | null): number | null =>
  points !== null && most !== null ? Math.min(points, most) : points;

/** 2 − 0,94 is 1,06 and not 1,0600000000000001. */
export const round = (points: number): number => Math.round(points * 10_000) / 10_000;

/** Whether words stand in any of an item's cells of a column. */
export const says = (items: readonly Item[], field: 'evidence' | 'reason' | 'note'): boolean =>
  items.some((item) => !isBlank(item[field]));
