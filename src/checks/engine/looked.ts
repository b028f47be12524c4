import { firstSigns, MOST_SIGNS } from '../../language/firstSigns';
import type { Plan } from '../../plan/plan';
import { NEEDS_WHOLE } from './needsWhole';
import type { Finding } from './finding';

/** A plan as far as checks look at it. */
interface Looked {
  plan: Plan;
  /** Cells of which only the first signs are in it. */
  long: ReadonlySet<string>;
}

/** The plan with no text longer than what is looked at of a cell; the very same where none is. */
export function lookedAt(plan: Plan): Looked {
  const cells = plan.notices.find(({ kind }) => kind === 'text-long')?.data.cells;
  if (!Array.isArray(cells)) return { plan, long: new Set() };
  return { plan: shortened(plan), long: new Set(cells.map(String)) };
}

function shortened<T>(value: T): T {
  if (typeof value === 'string') return (value.length > MOST_SIGNS ? firstSigns(value) : value) as T;
  if (Array.isArray(value)) return value.map(shortened) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shortened(one)])) as T;
}

/**
 * The findings that hold, whatever stands behind what was looked at: a slip of the pen does, a missing figure does not, for it may come
 * later in the cell. A long cell is never written to: what is offered was worked out on a part of it.
 */
export function holding(findings: Finding[], { plan, long }: Looked): Finding[] {
  if (long.size === 0) return findings;
  const rows = new Set(
    plan.items.filter(({ cells }) => Object.values(cells).some((at) => long.has(at))).map(({ row }) => row),
  );
  const touches = ({ at, related, row }: Finding) =>
    long.has(at) || related.some((cell) => long.has(cell)) || (row !== null && rows.has(row));
  return findings
    .filter(
      (finding) =>
        !NEEDS_WHOLE.some((needs) => needs === finding.check || needs === `${finding.check} ${finding.message}`) ||
        !touches(finding),
    )
    .map((finding) => (finding.fix?.edits.some(({ at }) => long.has(at)) ? { ...finding, fix: null } : finding));
}
