import { z } from 'zod';
import type { Finding } from '../checks/engine/finding';

/** What a colour in the table says, the most urgent first: of several kinds in one row or one cell the first one shows. */
export const MarkKind = z.enum(['overdue', 'due-soon', 'no-owner', 'no-deadline', 'not-understood', 'other']);
export type MarkKind = z.infer<typeof MarkKind>;
export const MARK_KINDS = MarkKind.options;

/** Kinds that tint the whole row. An ordinary remark marks its cell only: with every row tinted none would stand out. */
export const ROW_KINDS = ['overdue', 'due-soon', 'no-owner', 'no-deadline', 'not-understood'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** Checks that have a colour of their own; all others are "other". */
const KIND_OF_CHECK: Record<string, MarkKind> = {
  'deadline-overdue': 'overdue',
  'deadline-due-soon': 'due-soon',
  'lead-missing': 'no-owner',
  'deadline-missing': 'no-deadline',
  'deadline-not-understood': 'not-understood',
  'deadline-impossible': 'not-understood',
  'deadline-figure-only': 'not-understood',
  'deadline-before-issue': 'not-understood',
  'deadline-year-ambiguous': 'not-understood',
  'deadline-outside-year': 'not-understood',
};

/**
 * The colour of a finding; null when it does not paint. A finding of the plan as a whole has no row to stand in, and remarks would drown the
 * rest; what is due soon is a remark too, but the one every office asks for.
 */
export function kindOf(finding: Finding): MarkKind | null {
  if (finding.row === null) return null;
  const kind = KIND_OF_CHECK[finding.check] ?? 'other';
  return finding.severity === 'info' && kind !== 'due-soon' ? null : kind;
}

export const isRowKind = (kind: MarkKind): kind is RowKind => kind !== 'other';

/** Negative when `a` is the more urgent. */
export const byUrgency = (a: MarkKind, b: MarkKind): number => MARK_KINDS.indexOf(a) - MARK_KINDS.indexOf(b);
