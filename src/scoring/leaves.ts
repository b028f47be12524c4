import type { Item } from '../plan/plan';

/** The items with points that stand under no other: "1.1" over "1.1.1" is a sum itself, where its rows have points too. */
export function leaves(items: readonly Item[]): Item[] {
  const scored = items.filter(({ score }) => score !== null);
  const above = new Set<string>();
  for (const number of scored.flatMap(numbersOf))
    for (let at = number.lastIndexOf('.'); at > 0; at = number.lastIndexOf('.', at - 1)) above.add(number.slice(0, at));
  return items.filter((item) => !numbersOf(item).some((number) => above.has(number)));
}

const numbersOf = ({ key, criterion }: Item): string[] => [
  key,
  ...(criterion ? [`criterion ${criterion.number}`] : []),
];
