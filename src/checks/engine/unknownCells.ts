import type { Field, Item, Plan } from '../../plan/plan';
import { parseAddress } from '../../workbook/address';
import type { Check, Fault } from './check';
import type { Clear } from './finding';

/** What cannot be judged of a row while one of these fields is not known, by what a check is about. */
const ABOUT: Partial<Record<Clear, readonly Field[]>> = {
  task: ['number', 'criterion', 'task', 'activity'],
  owner: ['lead', 'partner'],
  responsibility: ['lead', 'partner', 'responsible'],
  time: ['deadline', 'start'],
  result: ['result', 'doneOn', 'evidence', 'product', 'target', 'reason', 'remedy'],
};
/** By these a row is known for a task, and not for the title of those under it: only then may anything be missing in it. */
const WHAT_A_ROW_IS: readonly Field[] = ['number', 'criterion', 'task', 'activity'];
/** Checks that look along the whole column, by what their names begin with: one gap, and they count wrongly. */
const ALONG: [prefix: string, fields: readonly Field[]][] = [
  ['number-', ['number', 'criterion', 'task']],
  ['criterion-', ['criterion', 'task', 'number']],
  ['score-', ['maximumScore', 'reachedScore', 'selfScore', 'reason', 'remedy', 'number', 'task', 'criterion']],
  ['figures-', ['target', 'maximumScore', 'reachedScore', 'selfScore']],
  ['plan-year-', ['deadline']],
  ['abbreviation-', ['task', 'activity', 'target', 'product', 'lead', 'partner', 'note']],
  ['lead-within-', ['lead', 'partner']],
  ['unit-', ['lead', 'partner']],
  ['task-cut-off', ['task']],
];

/** What a check looks at besides what it is about. */
const BESIDES: Partial<Record<string, readonly Field[]>> = {
  'lead-several': ['product'],
  'product-vague': ['task', 'activity'],
  'deadline-hidden': ['task', 'activity', 'product', 'target'],
  'deadline-missing': ['result', 'doneOn', 'evidence'],
};

/** What is not known of a plan: formulas that nobody has worked out read as empty, and no check may judge them. */
interface Unknown {
  cells: ReadonlySet<string>;
  fields: ReadonlySet<Field>;
  rows: ReadonlyMap<number, Item>;
  /** Rows over one of which nobody knows what it is: they may be the title of what follows. */
  perhapsTitles: ReadonlySet<number>;
  inTitle: boolean;
}

const kept = new WeakMap<Plan, Unknown | null>();

function unknownOf(plan: Plan): Unknown | null {
  let unknown = kept.get(plan);
  if (unknown === undefined) {
    unknown = gather(plan);
    kept.set(plan, unknown);
  }
  return unknown;
}

function gather(plan: Plan): Unknown | null {
  const notices = plan.notices.filter(({ kind }) => kind === 'not-calculated');
  if (notices.length === 0) return null;
  const cells = new Set(notices.flatMap(({ data }) => (Array.isArray(data.cells) ? data.cells.map(String) : [])));
  const inTitle = [...cells].some((at) => (parseAddress(at)?.row ?? plan.headerRow) < plan.headerRow);
  const fields = new Set<Field>();
  const rows = new Map<number, Item>();
  for (const item of plan.items)
    for (const field of item.unknown ?? []) {
      rows.set(item.row, item);
      fields.add(field);
      const at = item.cells[field];
      if (at !== undefined) cells.add(at);
    }
  const perhapsTitles = new Set(plan.items.filter((_, i) => isUnknownRow(plan.items[i + 1])).map(({ row }) => row));
  return { cells, fields, rows, perhapsTitles, inTitle };
}

const isUnknownRow = (item: Item | undefined): boolean =>
  item?.unknown?.some((field) => WHAT_A_ROW_IS.includes(field)) ?? false;

/** Nothing of the cells that a fault names is unknown. */
export function namesKnownCells(plan: Plan, { at, related = [] }: Fault): boolean {
  const unknown = unknownOf(plan);
  return unknown === null || ![at, ...related].some((cell) => unknown.cells.has(cell));
}

/** Whether a check may say a fault: it neither names what is unknown nor was it concluded from there. */
export function isSound(plan: Plan, check: Check, fault: Fault): boolean {
  const unknown = unknownOf(plan);
  if (unknown === null) return true;
  if (!namesKnownCells(plan, fault)) return false;
  const along = ALONG.find(([prefix]) => check.id.startsWith(prefix));
  if (along?.[1].some((field) => unknown.fields.has(field))) return false;
  if (check.id.startsWith('plan-year-') && unknown.inTitle) return false;
  const row = fault.row ?? 0;
  const isMissing = check.id.endsWith('-missing');
  if (isMissing && unknown.perhapsTitles.has(row)) return false;
  const fields = [...(ABOUT[check.clear] ?? []), ...(BESIDES[check.id] ?? []), ...(isMissing ? WHAT_A_ROW_IS : [])];
  return !fields.some((field) => unknown.rows.get(row)?.unknown?.includes(field));
}
