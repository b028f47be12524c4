import type { Plan } from '../../plan/plan';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { DONE_ON_BESIDE_UNSURE, TRACKING_COLUMNS, type TrackingColumn } from './form';
import { lackingColumns, type TableForm } from './lackingColumns';

/** Results are also kept by marks under "đã xong", "đang làm": then there is no column to point to, but each item has its result. */
const has = (plan: Plan, field: TrackingColumn['field']): boolean =>
  plan.columns.some((column) => column.field === field) ||
  (field === 'result' && plan.items.some(({ result }) => result !== null));

/** The deadline's header says so by its own words, so that no other column can be taken for it; or months and quarters are ticked. */
const hasSureDeadlines = (plan: Plan): boolean => {
  const column = plan.columns.find(({ field }) => field === 'deadline');
  if (column) return column.certainty === 'certain' || column.certainty === 'set';
  return plan.items.some(({ deadline }) => deadline.milestones.length > 0);
};

const FORM: TableForm<TrackingColumn['field']> = {
  columns: TRACKING_COLUMNS,
  has,
  headerOf: (plan, { field, header }) =>
    field === 'doneOn' && !hasSureDeadlines(plan) ? DONE_ON_BESIDE_UNSURE : header,
  headers: new Set([...TRACKING_COLUMNS.map(({ header }) => header), DONE_ON_BESIDE_UNSURE]),
};

/** The columns a plan's table lacks for tracking. */
export const trackingColumns = (plan: Plan, sheet: SheetSnapshot) => lackingColumns(plan, sheet, FORM);
