import { fold } from '../../language/text';
import { knownNumber } from '../../plan/knownNumber';
import type { Item, Plan } from '../../plan/plan';
import { round, type ScoredCriterion, scoredCriteria } from '../../scoring/criteria';

/** What a criterion came to in a year: appraised, else self-assessed. */
interface YearPoints {
  item: Item;
  maximum: number | null;
  points: number | null;
  lost: number | null;
}

/** A criterion in two years, found again by its number. */
export interface ScoreYears {
  number: string;
  before: YearPoints | null;
  now: YearPoints | null;
  /** Points now − before; null where one is missing or its maximum is another. */
  change: number | null;
  /** The number is the same and the words are not: it may be another criterion now. */
  renamed: boolean;
  /** Points were lost the year before: to be mended; else to be kept. Null: it was not there. */
  flag: 'mend' | 'keep' | null;
}

/** Two years compared by the numbers of their criteria, in the order of this year's table; at the end what is gone. */
export function scoreYears(plan: Plan, before: Plan): ScoreYears[] {
  const earlier = numbered(before);
  const rows = [...numbered(plan)].flatMap(([number, all]) => {
    const then = earlier.get(number) ?? [];
    earlier.delete(number);
    return Array.from({ length: Math.max(all.length, then.length) }, (_, i) => compared(number, then[i], all[i]));
  });
  const gone = [...earlier].flatMap(([number, all]) => all.map((one) => compared(number, one, undefined)));
  return [...rows, ...gone];
}

/** Criteria by their numbers; one number may stand twice. */
function numbered(plan: Plan): Map<string, ScoredCriterion[]> {
  const found = new Map<string, ScoredCriterion[]>();
  for (const one of scoredCriteria(plan)) {
    const number = one.item.criterion?.number ?? knownNumber(plan, one.item);
    if (number !== '') found.set(number, [...(found.get(number) ?? []), one]);
  }
  return found;
}

function compared(number: string, then: ScoredCriterion | undefined, now: ScoredCriterion | undefined): ScoreYears {
  const [a, b] = [pointsOf(then), pointsOf(now)];
  const comparable = a !== null && b !== null && a.maximum === b.maximum && a.points !== null && b.points !== null;
  return {
    number,
    before: a,
    now: b,
    change: comparable ? round(b.points! - a.points!) : null,
    renamed: a !== null && b !== null && fold(a.item.task) !== fold(b.item.task),
    flag: a === null ? null : (a.lost ?? 0) > 0 ? 'mend' : 'keep',
  };
}

const pointsOf = (one: ScoredCriterion | undefined): YearPoints | null =>
  one === undefined
    ? null
    : {
        item: one.item,
        maximum: one.maximum,
        points: one.appraised ?? one.self,
        lost: one.lost ?? one.notClaimed,
      };
