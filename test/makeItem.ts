import type { Deadline, Item, Milestone, Plan, Result, Section, UnitRef } from '../src/plan/plan';

/** Plain values with what a test is about laid over them. */

export const milestone = (partial: Partial<Milestone> = {}): Milestone => ({
  label: null,
  kind: 'date',
  from: null,
  lastDay: null,
  occurrences: [],
  boundary: 'by',
  text: '',
  assumed: [],
  ...partial,
});

export const deadline = (...milestones: Partial<Milestone>[]): Deadline => ({
  text: '',
  milestones: milestones.map(milestone),
  rest: '',
  from: 'cell',
});

export const result = (partial: Partial<Result> = {}): Result => ({
  text: '',
  state: 'not-written',
  doneOn: null,
  percent: null,
  evidence: [],
  statements: [],
  saysLate: null,
  ...partial,
});

export const unitRef = (unit: string, partial: Partial<UnitRef> = {}): UnitRef => ({
  text: unit,
  unit,
  collective: false,
  person: false,
  role: null,
  from: 'cell',
  ...partial,
});

export const section = (key: string, partial: Partial<Section> = {}): Section => ({
  number: key,
  title: '',
  row: 1,
  parent: null,
  key,
  score: null,
  ...partial,
});

export const makeItem = (partial: Partial<Item> = {}): Item => ({
  row: 2,
  rows: [partial.row ?? 2],
  section: null,
  group: null,
  number: '1',
  key: '1',
  criterion: null,
  task: '',
  activity: '',
  target: '',
  product: '',
  budget: '',
  leads: [],
  partners: [],
  directors: [],
  deadline: deadline(),
  result: null,
  score: null,
  reason: '',
  responsible: '',
  remedy: '',
  note: '',
  evidence: '',
  cells: {},
  ...partial,
});

export const makePlan = (partial: Partial<Plan> = {}): Plan => ({
  sheet: 'Phụ lục',
  title: '',
  titleLines: [],
  year: 2024,
  issuer: '',
  issued: null,
  headerRow: 1,
  repeatedHeaders: [],
  columns: [],
  sections: [],
  groups: [],
  items: [],
  totals: [],
  notices: [],
  ...partial,
});
