import type { CriterionRow } from './criteria';

/**
 * First figure of a criterion → the section where such criteria stand, when the plan's sections plainly are the fields of the index: nearly
 * every row agrees, and each section has one figure of its own. Otherwise empty.
 */
function sectionOfFirst(rows: readonly CriterionRow[]): Map<number, string> {
  const votes = new Map<number, Map<string, number>>();
  for (const { parts, section } of rows) {
    if (section === null) continue;
    const of = votes.get(parts[0]!) ?? new Map<string, number>();
    of.set(section, (of.get(section) ?? 0) + 1);
    votes.set(parts[0]!, of);
  }
  const homes = new Map<number, string>();
  let agreeing = 0;
  let voting = 0;
  for (const [first, of] of votes) {
    const total = [...of.values()].reduce((sum, n) => sum + n, 0);
    const [section, count] = [...of].sort((a, b) => b[1] - a[1])[0]!;
    voting += total;
    if (count < 2 || count * 3 < total * 2) continue;
    homes.set(first, section);
    agreeing += count;
  }
  const own = new Set(homes.values()).size === homes.size && homes.size >= 2;
  return own && agreeing * 10 >= voting * 8 ? homes : new Map<number, string>();
}

/** Criteria that stand in another section than all others of their field. */
export function criteriaInOtherSections(rows: readonly CriterionRow[]): { row: CriterionRow; right: string }[] {
  const homes = sectionOfFirst(rows);
  return rows.flatMap((row) => {
    const right = homes.get(row.parts[0]!);
    return row.section === null || right === undefined || right === row.section ? [] : [{ row, right }];
  });
}
