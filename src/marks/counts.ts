import { z } from 'zod';
import { MARK_KINDS, MarkKind } from './kinds';
import type { PlanMarks } from './markPlan';
import { blockText } from '../workbook/block';

/** How much of a kind is marked: cells (a merged block is one), and the items whose rows are tinted. */
export const MarkCount = z.object({
  kind: MarkKind,
  cells: z.number().int(),
  items: z.number().int(),
  /** Where the first one stands, or null when there is none. */
  first: z.object({ sheet: z.string(), cell: z.string() }).nullable(),
});
export type MarkCount = z.infer<typeof MarkCount>;

/** Every kind, also those of which there is none: "0" is an answer too. */
export function countMarks(marks: PlanMarks[]): MarkCount[] {
  return MARK_KINDS.map((kind) => {
    const cells = marks.flatMap(({ sheet, cells }) =>
      cells.filter((cell) => cell.kind === kind).map(({ block }) => ({ sheet, block })),
    );
    const items = marks.flatMap((plan) => plan.items.filter((item) => item.kind === kind)).length;
    const [first] = cells.sort((a, b) =>
      a.sheet === b.sheet ? a.block.top - b.block.top || a.block.left - b.block.left : 0,
    );
    return {
      kind,
      cells: cells.length,
      items,
      first: first ? { sheet: first.sheet, cell: blockText(first.block).split(':')[0]! } : null,
    };
  });
}
