import type { Milestone, Plan } from '../../plan/plan';
import { hasColumn, rowCell } from '../../plan/cells';
import { keptForPlan } from '../engine/keptForPlan';
import { type SharedCell, sharedCells } from '../rows/mergedCells';

/**
 * The cells in which deadlines stand, each once with every row it holds for. Where months or quarters are ticked in columns of
 * their own there is no such cell: then the cell of the row's task.
 */
export const deadlineCells = keptForPlan((plan): readonly SharedCell[] =>
  hasColumn(plan, 'deadline')
    ? sharedCells(plan, 'deadline')
    : plan.items.map((item, place) => ({ at: rowCell(plan, item), item, place, items: [item], others: [] })),
);

/** The table has deadlines at all: a column for them, or marks under months or quarters. */
export const keepsDeadlines = (plan: Plan): boolean =>
  hasColumn(plan, 'deadline') || plan.items.some((item) => item.deadline.milestones.length > 0);

/** A milestone as its cell says it: what is due, and when. */
export function milestoneWords({ label, text }: Milestone): string {
  if (label === null) return text;
  return label.includes(text) ? label : `${label}: ${text}`;
}
