import { z } from 'zod';
import type { Inspection } from '../../checks/engine/inspection';
import { type Given, personsOf } from '../../checks/owner/personsOf';
import { fold } from '../../language/text';
import type { UnitEntry } from '../../settings/settings';
import { hasResults } from '../results';
import { type DueSoFar, dueSoFar } from './dueSoFar';

const count = () => z.number().int().min(0);

/** What one person was given and what became of it up to the day counted. A count and no rating: nothing is converted, no cause is excused. */
export const PersonRow = z.object({
  name: z.string(),
  /** Units that stand beside the name, else those that lead the person's items; none where the table names none. */
  units: z.array(z.string()),
  /** In the whole plan. */
  items: count(),
  /** Of these, what has fallen due or was done already; done, onTime, undated and overdue are of these. */
  given: count(),
  done: count(),
  onTime: count(),
  /** Done, and nobody can tell whether in time. */
  undated: count(),
  /** Times, not items: each day that was met late. */
  late: count(),
  overdue: count(),
  /** Done of given; null where nothing was, or no result is written in the plan. */
  quantity: z.number().nullable(),
  /** Done in time of given, a quarter of an item's share off for each time late; what is undated counts neither way. */
  progress: z.number().nullable(),
});
export type PersonRow = z.infer<typeof PersonRow>;

/** Nghị định 335/2025/NĐ-CP, art. 14: what each delay costs of an item's share. */
const COST_OF_DELAY = 0.25;

/** By person: who has most overdue first, then who was late most often, then who was given most. */
export function personRows(inspection: Inspection, units: readonly UnitEntry[] = []): PersonRow[] {
  const { plan, standings, asOf } = inspection;
  const known = hasResults(plan);
  const people = new Map<string, { name: string; of: { given: Given; due: DueSoFar | null }[] }>();
  personsOf(plan, units, asOf).forEach((persons, i) => {
    const due = dueSoFar(standings[i]!, asOf);
    for (const given of persons) {
      const person = people.get(fold(given.name)) ?? { name: given.name, of: [] };
      person.of.push({ given, due });
      people.set(fold(given.name), person);
    }
  });
  return [...people.values()].map(({ name, of }) => rowOf(name, of, known)).sort(byUrgency);
}

function rowOf(name: string, of: { given: Given; due: DueSoFar | null }[], known: boolean): PersonRow {
  const due = of.flatMap((one) => one.due ?? []);
  const many = (is: (one: DueSoFar) => boolean) => due.filter(is).length;
  const [done, undated] = [many((one) => one.done), many((one) => one.undated)];
  const shares = due.reduce((sum, one) => sum + shareOf(one), 0);
  const share = (part: number, whole: number) => (known && whole > 0 ? part / whole : null);
  return {
    name,
    units: [...new Set(of.flatMap(({ given }) => given.units))],
    items: of.length,
    given: due.length,
    done,
    onTime: many((one) => one.onTime),
    undated,
    late: due.reduce((times, one) => times + one.late, 0),
    overdue: many((one) => one.overdue),
    quantity: share(done, due.length),
    progress: share(shares, due.length - undated),
  };
}

/** Of an item's share in progress, what is left. */
const shareOf = ({ done, undated, late }: DueSoFar): number =>
  done && !undated ? Math.max(0, 1 - COST_OF_DELAY * late) : 0;

const byUrgency = (a: PersonRow, b: PersonRow): number =>
  b.overdue - a.overdue || b.late - a.late || b.given - a.given || b.items - a.items || (a.name < b.name ? -1 : 1);
