import type { Item, Plan } from './plan';

/**
 * The number people know an item by: with its section's where sections have numbers, because the count begins anew in each ("III.2.1"). "" when
 * its row has none.
 */
export function knownNumber({ sections }: Plan, { number, key, section }: Item): string {
  const own = sections.find((one) => one.key === section);
  return number !== '' && own?.number ? key : number;
}
