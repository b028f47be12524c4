import type { CriterionRow } from './criteria';

interface CriterionGap {
  before: CriterionRow | null;
  /** The row where the sequence goes on. */
  after: CriterionRow;
  missing: string[];
}

/** Below this many criteria nothing shows that the table means to hold them all. */
const ENOUGH = 5;

/**
 * Numbers a complete list would hold between those it holds: 3.5.4 between 3.5.3 and 3.5.5, 5.2 where only 5.1.2 and 5.3.1 stand, 5.5.1
 * before a lone 5.5.2. A table that holds a choice only (the criteria that lost points) has many gaps, and none is reported.
 */
export function criterionGaps(rows: readonly CriterionRow[]): CriterionGap[] {
  const ordered = [...rows].sort((a, b) => a.rank - b.rank);
  const children = childrenOf(ordered);
  const gaps: CriterionGap[] = [];
  for (const [parent, known] of children) {
    let expected = 1;
    for (const [value, after] of [...known].sort((a, b) => a[0] - b[0])) {
      const missing: string[] = [];
      for (; expected < value; expected++) missing.push(`${parent}.${expected}`);
      if (missing.length > 0) gaps.push({ before: ordered[ordered.indexOf(after) - 1] ?? null, after, missing });
      expected = value + 1;
    }
  }
  const lost = gaps.reduce((sum, gap) => sum + gap.missing.length, 0);
  if (ordered.length < ENOUGH || lost * 6 > ordered.length) return [];
  return gaps.sort((a, b) => a.after.rank - b.after.rank);
}

/** So many criteria must have two components or more, and so few a single one, before a single one is odd. */
const SEVERAL = 4;
const SINGLE = 2;

/** Components that stand alone under their criterion: 4.2.1 without 4.2.2, where the others come in twos and threes. */
export function loneComponents(rows: readonly CriterionRow[]): CriterionRow[] {
  const parents = [...childrenOf([...rows].sort((a, b) => a.rank - b.rank))].filter(([parent]) => parent.includes('.'));
  const lone = parents.filter(([, known]) => known.size === 1 && known.has(1)).map(([, known]) => known.get(1)!);
  const several = parents.filter(([, known]) => known.size > 1).length;
  return several >= SEVERAL && lone.length <= SINGLE ? lone : [];
}

/** Each number that others begin with → the next part of theirs → the first row that has it. */
function childrenOf(ordered: CriterionRow[]): Map<string, Map<number, CriterionRow>> {
  const children = new Map<string, Map<number, CriterionRow>>();
  for (const row of ordered) {
    for (let depth = 1; depth < row.parts.length; depth++) {
      const parent = row.parts.slice(0, depth).join('.');
      const known = children.get(parent) ?? new Map<number, CriterionRow>();
      if (!known.has(row.parts[depth]!)) known.set(row.parts[depth]!, row);
      children.set(parent, known);
    }
  }
  return children;
}
