import type { Inspection } from '../checks/engine/inspection';
import type { Progress, Standing } from '../progress/standing';
import { keepsResults } from './results';

/** The office's count as groups of items one can look at: its lines, each with its own place, what is urgent first. */
export const ITEM_GROUPS = [
  'overdue',
  'perhaps-overdue',
  'due-soon',
  'within-term',
  'in-progress',
  'waiting',
  'done',
  'without-term',
  'not-applicable',
  'not-written',
  'missed',
] as const;
export type ItemGroup = (typeof ITEM_GROUPS)[number];

/** Every state is in one of the groups; "not-written" goes across them (nothing written is not the same as not begun), and so does "missed". */
const GROUP_OF: Record<Progress, ItemGroup> = {
  overdue: 'overdue',
  'perhaps-overdue': 'perhaps-overdue',
  'due-soon': 'due-soon',
  'within-term': 'within-term',
  'in-progress': 'in-progress',
  waiting: 'waiting',
  'done-on-time': 'done',
  'done-late': 'done',
  done: 'done',
  continuous: 'without-term',
  'no-date': 'without-term',
  'not-applicable': 'not-applicable',
};

export function isIn(group: ItemGroup, { progress, written, outcome }: Standing): boolean {
  if (group === 'missed') return outcome === 'missed';
  return group === 'not-written' ? !written : GROUP_OF[progress] === group;
}

/** Groups whose items are counted in another one already. */
export const isOfWhich = (group: ItemGroup): boolean => group === 'not-written' || group === 'missed';

/** How many items each group has, also of those that have none. "Nothing written" only where the table has a place to write. */
export function groupCounts({ plan, standings }: Inspection): { group: ItemGroup; n: number }[] {
  const counted = keepsResults(plan) ? ITEM_GROUPS : ITEM_GROUPS.filter((group) => group !== 'not-written');
  const counts = new Map<ItemGroup, number>();
  const count = (group: ItemGroup) => counts.set(group, (counts.get(group) ?? 0) + 1);
  for (const { progress, written, outcome } of standings) {
    count(GROUP_OF[progress]);
    if (!written) count('not-written');
    if (outcome === 'missed') count('missed');
  }
  return counted.map((group) => ({ group, n: counts.get(group) ?? 0 }));
}
