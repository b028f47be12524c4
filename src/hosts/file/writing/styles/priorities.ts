/** What counts of a rule here. Rules of pivot tables keep their priority: the table's own part repeats it. */
interface RankedRule {
  priority: number;
  pivot: boolean;
  ours: boolean;
}

/**
 * The priorities of a sheet's rules once ours are taken away and `added` new ones stand before all others: one for each rule (null for ours)
 * and those of the new ones. Numbers of pivot tables' rules are stepped over. To take away what was added gives back the former numbers.
 */
export function reranked(rules: RankedRule[], added: number): { kept: (number | null)[]; fresh: number[] } {
  const fixed = new Set(rules.filter(({ pivot, ours }) => pivot && !ours).map(({ priority }) => priority));
  const numbers = new FreeNumbers([...fixed]);
  const oursBefore = rules.filter(({ ours }) => ours).map(({ priority }) => numbers.rankOf(priority));
  const kept = rules.map(({ priority, pivot, ours }) => {
    if (ours) return null;
    if (pivot) return priority;
    const rank = numbers.rankOf(priority);
    const cleared = oursBefore.filter((before) => before < rank).length;
    return numbers.numberOf(rank - cleared + added);
  });
  return { kept, fresh: Array.from({ length: added }, (_, index) => numbers.numberOf(index + 1)) };
}

/** The numbers from 1 on without some that are taken, counted through. */
class FreeNumbers {
  private readonly taken: number[];

  constructor(taken: number[]) {
    this.taken = taken.filter((number) => number >= 1).sort((a, b) => a - b);
  }

  rankOf(number: number): number {
    return number - this.taken.filter((taken) => taken < number).length;
  }

  numberOf(rank: number): number {
    let number = rank;
    for (const taken of this.taken) if (taken <= number) number += 1;
    return number;
  }
}
