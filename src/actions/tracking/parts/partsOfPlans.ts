import type { Day } from '../../../calendar/day';
import { wordsOf } from '../../../figures/closings/closedRows';
import type { Item, Plan } from '../../../plan/plan';
import { partName } from '../../../progress/partName';
import { partsOfDeadline } from '../../../progress/parts';
import type { PartKey } from '../../../settings/parts/partRow';

/** A part of an item's deadline, as it is called in the sheet of parts and as the standing knows it. */
export interface PlanPart {
  plan: Plan;
  item: Item;
  name: string;
  label: string;
  end: Day | null;
}

/** What an item is found again by: the words of its rows in the sheet of parts. */
export type ItemKey = Pick<PartKey, 'number' | 'task' | 'unit' | 'plan'>;

export const itemKey = (plan: Plan, item: Item): ItemKey => ({ ...wordsOf(plan, item), plan: plan.sheet });

export const partsOf = (plan: Plan, item: Item): PlanPart[] =>
  partsOfDeadline(item.deadline.milestones).map(({ label, end }, place) => ({
    ...{ plan, item, label, end },
    name: partName({ label, end }, place),
  }));

/** The parts that are followed one by one: those of items with more than one day, in the order of the plans. */
export const followedParts = (plans: readonly Plan[]): PlanPart[] =>
  plans.flatMap((plan) =>
    plan.items.flatMap((item) => {
      const parts = partsOf(plan, item);
      return parts.filter(({ end }) => end !== null).length > 1 ? parts : [];
    }),
  );
