import { z } from 'zod';
import type { NearItem, ParentGaps } from '../figures/parentGaps';
import { knownNumber } from '../plan/knownNumber';
import { Criterion, type Item, type Plan, type UnitRef } from '../plan/plan';
import { taskOf } from '../plan/taskWords';

/** An item in a plan: where it stands, the number people know it by, what is to be done. */
const At = z.object({ sheet: z.string(), row: z.number().int(), number: z.string(), task: z.string() });

/** What the plan above asks of this office and no plan of the file has. */
export const ParentReport = z.object({
  /** The file with the plan above. */
  parent: z.string(),
  plans: z.array(z.object({ sheet: z.string(), title: z.string() })),
  /** The names the office was looked for by; none: nobody says who issued the plan, and all items are compared. */
  office: z.array(z.string()),
  compared: z.number().int(),
  found: z.number().int(),
  missing: z.array(
    At.extend({
      criterion: Criterion.nullable(),
      leads: z.array(z.string()),
      partners: z.array(z.string()),
      deadline: z.string(),
      /** Why it is this office's to look at: it names the office, a collective it may be in, or nobody; "all": it names the office nowhere. */
      reason: z.enum(['named', 'several', 'nobody', 'all']),
      /** The likest item here, which is another: 0 nothing in common, 1 the same pairs of words. */
      near: At.extend({ likeness: z.number() }).nullable(),
    }),
  ),
});
export type ParentReport = z.infer<typeof ParentReport>;

export const parentReport = (parent: string, above: readonly Plan[], gaps: ParentGaps): ParentReport => ({
  parent,
  plans: above.map(({ sheet, title }) => ({ sheet, title })),
  office: gaps.office,
  compared: gaps.compared,
  found: gaps.found,
  missing: gaps.gaps.map(({ parent: plan, item, reason, near }) => ({
    ...at(plan, item),
    criterion: item.criterion,
    leads: namesOf(item.leads),
    partners: namesOf(item.partners),
    deadline: item.deadline.text,
    reason,
    near: near && nearAt(near),
  })),
});

const at = (plan: Plan, item: Item) => ({
  sheet: plan.sheet,
  row: item.row,
  number: knownNumber(plan, item),
  task: taskOf(item),
});

const nearAt = ({ plan, item, likeness }: NearItem) => ({
  ...at(plan, item),
  likeness: Math.round(likeness * 100) / 100,
});

const namesOf = (refs: readonly UnitRef[]): string[] => [...new Set(refs.map(({ unit }) => unit))];
