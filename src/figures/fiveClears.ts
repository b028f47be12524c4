import type { Clear, Finding } from '../checks/engine/finding';
import type { Inspection } from '../checks/engine/inspection';
import { itemsOfFindings } from './itemsOfFinding';

/** The five clears, in the order in which offices name them. */
export const FIVE_CLEARS = ['task', 'owner', 'responsibility', 'time', 'result'] as const satisfies readonly Clear[];
export type FiveClear = (typeof FIVE_CLEARS)[number];

/**
 * Checks whose findings leave the row as clear as it was. Late is not unclear: a task is overdue because its day is clear. And what a check reports of the
 * whole table (most tasks run all year, one unit leads most) is no fault of each row it names.
 */
const NOT_OF_THE_ROW = new Set([
  'deadline-overdue',
  'deadline-due-soon',
  'done-late',
  'result-not-met',
  'deadline-open-all-year',
  'lead-overloaded',
  'day-overloaded',
]);

/** Checks that ask which day is meant, or say that there is none. However small the remark, the time is not clear. */
const OF_THE_DAY = new Set(['deadline-without-day', 'deadline-year-ambiguous']);

/** The finding leaves something of its rows unclear. Other remarks (info) are no faults. */
export const isUnclear = ({ check, clear, severity }: Finding): boolean =>
  clear !== 'plan' && !NOT_OF_THE_ROW.has(check) && (severity !== 'info' || OF_THE_DAY.has(check));

export interface ClearCount {
  clear: FiveClear;
  /** Items with nothing unclear of this kind, and with something. */
  clearItems: number;
  unclearItems: number;
  /** The check that finds most of these items, with how many. */
  most: { finding: Finding; items: number } | null;
}

/** Places of the items that are unclear in one way, and those of each check that says so. */
interface Unclear {
  items: Set<number>;
  byCheck: Map<string, { finding: Finding; items: Set<number> }>;
}

/** For each of the five clears: how many items are clear in it. */
export function countClears(inspection: Inspection): ClearCount[] {
  const unclear = unclearOf(inspection);
  return FIVE_CLEARS.map((clear) => {
    const { items, byCheck } = unclear[clear];
    const [most] = [...byCheck.values()].filter((of) => of.items.size > 0).sort((a, b) => b.items.size - a.items.size);
    return {
      clear,
      clearItems: inspection.plan.items.length - items.size,
      unclearItems: items.size,
      most: most ? { finding: most.finding, items: most.items.size } : null,
    };
  });
}

/** Items that are unclear in one way at least. */
export function unclearInAll(inspection: Inspection): number {
  const unclear = unclearOf(inspection);
  return new Set(FIVE_CLEARS.flatMap((clear) => [...unclear[clear].items])).size;
}

function unclearOf({ plan, standings, findings }: Inspection): Record<FiveClear, Unclear> {
  const unclear = Object.fromEntries(
    FIVE_CLEARS.map((clear) => [clear, { items: new Set(), byCheck: new Map() }]),
  ) as unknown as Record<FiveClear, Unclear>;
  const itemsOf = itemsOfFindings(plan);
  for (const finding of findings.filter(isUnclear)) {
    const { items, byCheck } = unclear[finding.clear as FiveClear];
    const of = byCheck.get(finding.check) ?? { finding, items: new Set<number>() };
    byCheck.set(finding.check, of);
    for (const item of itemsOf(finding)) {
      items.add(item);
      of.items.add(item);
    }
  }
  // What is counted as of an unclear day is not counted as clear, also where somebody set the question aside.
  standings.forEach(({ progress }, place) => {
    if (progress === 'no-date' || progress === 'perhaps-overdue') unclear.time.items.add(place);
  });
  return unclear;
}
