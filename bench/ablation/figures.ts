import { Field } from '../../src/plan/plan';
import type { Case, Change } from './changes';
import { judge, type Judged, type Judgement, type Verdict } from './judging';
import type { Table } from './table';

/** The fields without which no row can be judged: what is to be done, by whom, by when. */
const CORE = new Set<Field>(['number', 'criterion', 'task', 'activity', 'lead', 'partner', 'deadline']);

/** Whose columns are counted: of the core or other ones, changed themselves; all that were not changed; or what nobody could know. */
export type Group = 'core' | 'other' | 'beside' | 'unknowable';
const GROUPS: readonly Group[] = ['core', 'other', 'beside', 'unknowable'];

/** Columns counted, and what became of them; `asked` of the right ones are told as guesses. */
export interface Count {
  all: number;
  right: number;
  rightAsked: number;
  asked: number;
  silent: number;
  refused: number;
}

export interface Line extends Count {
  change: string;
  group: Group;
}

export interface FieldLine extends Count {
  change: string;
  field: Field;
}

export interface Figures {
  tables: number;
  readings: number;
  lines: Line[];
  fields: FieldLine[];
  /** A change's items found, of those in the unchanged tables; and fields read that no table had. */
  items: { change: string; all: number; found: number; invented: number }[];
  /** Cells written in another manner, by what became of them. */
  cells: { change: string; all: number; right: number; told: number; silent: number }[];
}

const empty = (): Count => ({ all: 0, right: 0, rightAsked: 0, asked: 0, silent: 0, refused: 0 });

function add(count: Count, verdict: Verdict): void {
  count.all += 1;
  if (verdict === 'right-asked') count.rightAsked += 1;
  count[verdict === 'right-asked' ? 'right' : verdict] += 1;
}

function groupOf({ field, own, unknowable }: Judged): Group {
  if (unknowable) return 'unknowable';
  return own ? (CORE.has(field) ? 'core' : 'other') : 'beside';
}

/** Every change made to every table. `show` is told each judgement. */
export function figuresOf(
  tables: Table[],
  changes: Change[],
  show: (table: Table, change: Change, found: Case, judgement: Judgement) => void = () => undefined,
): Figures {
  const figures: Figures = { tables: tables.length, readings: 0, lines: [], fields: [], items: [], cells: [] };
  for (const change of changes) {
    const groups = Object.fromEntries(GROUPS.map((group) => [group, empty()])) as Record<Group, Count>;
    const fields = new Map<Field, Count>(Field.options.map((field) => [field, empty()]));
    const items = { change: change.name, all: 0, found: 0, invented: 0 };
    const cells = { change: change.name, all: 0, right: 0, told: 0, silent: 0 };
    for (const table of tables)
      for (const found of change.cases(table)) {
        const judgement = judge(table, found);
        figures.readings += 1;
        for (const judged of judgement.fields) {
          add(groups[groupOf(judged)], judged.verdict);
          if (judged.own && !judged.unknowable) add(fields.get(judged.field)!, judged.verdict);
        }
        items.all += judgement.items.all;
        items.found += judgement.items.found;
        items.invented += judgement.invented.length;
        for (const { verdict } of judgement.cells) {
          cells.all += 1;
          cells[verdict] += 1;
        }
        show(table, change, found, judgement);
      }
    for (const group of GROUPS)
      if (groups[group].all > 0) figures.lines.push({ change: change.name, group, ...groups[group] });
    for (const [field, count] of fields)
      if (count.all > 0) figures.fields.push({ change: change.name, field, ...count });
    figures.items.push(items);
    if (cells.all > 0) figures.cells.push(cells);
  }
  return figures;
}
