import type { Inspection } from '../checks/engine/inspection';
import { countPlan, countsOf } from './counts';
import type { Tally } from './tally';

/** A count as the sheets show it: the tally, with the tasks begun parted by whether a day binds them. */
export interface Figures {
  items: number;
  onTime: number;
  late: number;
  undated: number;
  withinTerm: number;
  /** Begun, with a day to come. */
  begun: number;
  dueSoon: number;
  overdue: number;
  overdueLong: number;
  perhapsOverdue: number;
  waiting: number;
  continuous: number;
  noDate: number;
  /** Begun, with no day that could pass: without term, whatever was done so far. */
  begunNoDate: number;
  notApplicable: number;
  notWritten: number;
  /** Whose target was not reached. */
  missed: number;
}
export type FigureKey = Exclude<keyof Figures, 'items'>;

/** Figures that stand under one head. */
type FigureGroup = 'done' | 'open' | 'overdue' | 'withoutTerm';

/** A column of a table of counts. */
export interface Figure {
  key: FigureKey;
  group: FigureGroup | null;
  /** "Of which": not added to the others. */
  ofWhich?: boolean;
  /** Left out of the table when it is 0 everywhere. */
  seldom?: boolean;
}

/** The columns in the office's order: done or not, within term or overdue, then what stands apart. */
export const FIGURES: readonly Figure[] = [
  { key: 'onTime', group: 'done' },
  { key: 'late', group: 'done' },
  { key: 'undated', group: 'done' },
  { key: 'withinTerm', group: 'open' },
  { key: 'begun', group: 'open' },
  { key: 'dueSoon', group: 'open' },
  { key: 'overdue', group: 'overdue' },
  { key: 'overdueLong', group: 'overdue', ofWhich: true },
  { key: 'perhapsOverdue', group: null, seldom: true },
  { key: 'waiting', group: null },
  { key: 'continuous', group: 'withoutTerm' },
  { key: 'noDate', group: 'withoutTerm' },
  { key: 'begunNoDate', group: 'withoutTerm', seldom: true },
  { key: 'notApplicable', group: null },
  { key: 'notWritten', group: null, ofWhich: true },
  { key: 'missed', group: null, ofWhich: true, seldom: true },
];

export interface SectionFigures extends Figures {
  /** Null: items under no section. */
  key: string | null;
  number: string;
  title: string;
  parent: string | null;
}

export interface UnitFigures extends Figures {
  /** Null: items no unit leads. */
  unit: string | null;
  collective: boolean;
  person: boolean;
}

export interface PlanFigures {
  plan: Figures;
  sections: SectionFigures[];
  units: UnitFigures[];
}

/** The inspection's own counts, as the sheets show them. */
export function figuresOf(inspection: Inspection): PlanFigures {
  const { plan, standings } = inspection;
  const counts = countsOf(inspection);
  const begunFree = standings.map(({ progress, nextDay }) => progress === 'in-progress' && nextDay === null);
  const only = countPlan(
    { ...plan, items: plan.items.filter((_, i) => begunFree[i]) },
    standings.filter((_, i) => begunFree[i]),
  );
  const free = {
    sections: new Map(only.sections.map(({ key, items }) => [key, items])),
    units: new Map(only.units.map(({ unit, items }) => [unit, items])),
  };
  return {
    plan: figures(counts, only.items),
    sections: counts.sections.map(({ key, number, title, parent, ...tally }) => ({
      key,
      number,
      title,
      parent,
      ...figures(tally, free.sections.get(key) ?? 0),
    })),
    units: counts.units.map(({ unit, collective, person, ...tally }) => ({
      unit,
      collective,
      person,
      ...figures(tally, free.units.get(unit) ?? 0),
    })),
  };
}

const figures = (tally: Tally, begunNoDate: number): Figures => ({
  items: tally.items,
  ...tally.done,
  ...tally.open,
  begun: tally.inProgress - begunNoDate,
  waiting: tally.waiting,
  ...tally.withoutTerm,
  begunNoDate,
  notApplicable: tally.notApplicable,
  notWritten: tally.notWritten,
  missed: tally.missed,
});

const sum = (of: Figures, keys: readonly FigureKey[]): number => keys.reduce((all, key) => all + of[key], 0);

/** The keys whose numbers make up a group of columns. */
const keysOf = (group: Figure['group']): FigureKey[] =>
  FIGURES.filter((figure) => figure.group === group && !figure.ofWhich).map(({ key }) => key);

export const doneOf = (of: Figures): number => sum(of, keysOf('done'));
export const openOf = (of: Figures): number => sum(of, keysOf('open'));
export const withoutTermOf = (of: Figures): number => sum(of, keysOf('withoutTerm'));

export const NO_FIGURES: Figures = {
  items: 0,
  onTime: 0,
  late: 0,
  undated: 0,
  withinTerm: 0,
  begun: 0,
  dueSoon: 0,
  overdue: 0,
  overdueLong: 0,
  perhapsOverdue: 0,
  waiting: 0,
  continuous: 0,
  noDate: 0,
  begunNoDate: 0,
  notApplicable: 0,
  notWritten: 0,
  missed: 0,
};

/** Figures added up one by one. */
export const sumFigures = (all: readonly Figures[]): Figures => {
  const keys = Object.keys(NO_FIGURES) as (keyof Figures)[];
  return Object.fromEntries(keys.map((key) => [key, all.reduce((n, of) => n + of[key], 0)])) as unknown as Figures;
};
