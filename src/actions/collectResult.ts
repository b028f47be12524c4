import { z } from 'zod';
import { Collection } from '../collecting/collection';
import { CollectedCounts } from '../collecting/counts';
import { LeftOut } from '../workbook/changes';
import { SheetEdit } from '../workbook/edits';
import { EditRefusal } from '../workbook/judgeEdits';
import { About } from './inspected';
import { KeptReason } from './judgeOwn';

/** What came of collecting what units returned. */
export const CollectResult = About.extend({
  ...Collection.shape,
  counts: CollectedCounts,
  /** Columns that were added for it: where their headers stand. */
  columns: z.array(z.object({ sheet: z.string(), cell: z.string(), header: z.string() })),
  /** Cells of the plan that were written. */
  edited: z.number().int(),
  /** Those that could not be, and why; and rows whose table has no column for results that could be written. */
  refused: z.array(SheetEdit.extend({ reason: EditRefusal })),
  withoutColumn: z.array(z.object({ sheet: z.string(), row: z.number().int() })),
  /** Days of receipt that were written into the register of reports. */
  received: z.array(z.object({ unit: z.string(), day: z.string(), sheet: z.string(), at: z.string() })),
  /** Sheets of ours, in the order in which they stand. */
  written: z.array(z.object({ mark: z.string(), name: z.string(), replaced: z.boolean() })),
  /** Sheets written before that people have changed or added to: they stay, the user's own from now on; `name` is the one they have now. */
  setAside: z.array(z.object({ from: z.string(), name: z.string(), reason: KeptReason })),
  leftOut: z.array(LeftOut).optional(),
});
export type CollectResult = z.infer<typeof CollectResult>;
