import type { Kind } from './holds';
import { type Role, WORK } from './role';

/** Beside the kinds of cells: how a column stands among the others. `noTime`: cells that are no time, and so on. */
export type Feature =
  Kind | 'full' | 'sparse' | 'distinct' | 'rising' | 'noTime' | 'longNoBody' | 'first' | 'second' | 'last';

/** For each role that cells can speak for: what it takes to be read by them alone, and what a feature (share 1) adds or takes. */
export const WEIGHTS: Partial<Record<Role, { base: number; weights: Partial<Record<Feature, number>> }>> = {
  // Numbers rise and are short; nothing else stands first in a table so often.
  number: {
    base: -2,
    weights: {
      numbering: 4,
      rising: 2,
      short: 1,
      first: 1.2,
      long: -5,
      mark: -5, // "x" is a letter and counts nothing
      state: -3,
      unit: -3,
      time: -2,
      figure: -0.5,
    },
  },
  // Work is long, differs from row to row, and begins with a verb.
  task: {
    base: -2.5,
    weights: {
      long: 4,
      verb: 3,
      distinct: 1.5,
      second: 0.8,
      time: -5,
      figure: -5,
      unit: -5,
      person: -5,
      state: -3,
      sparse: -2.5,
      numbering: -4,
      mark: -5,
      date: -3,
      money: -2,
      numberedPaper: -1.5,
      bodyDuty: -1,
      code: -1.5,
    },
  },
  // What is measured is named and not ordered: "TC 1.2. Chế độ báo cáo".
  criterion: {
    base: -3,
    weights: { code: 3, long: 2, distinct: 1, verb: -3, time: -5, figure: -5, unit: -3, person: -3, state: -3 },
  },
  activity: {
    base: -5,
    weights: {
      long: 4,
      verb: 3,
      distinct: 1,
      time: -5,
      figure: -5,
      unit: -5,
      person: -5,
      state: -3,
      numbering: -4,
      money: -2,
    },
  },
  // Bodies: short names that come again. Duties told in sentences are bodies too.
  lead: {
    base: -2,
    weights: {
      unit: 4.5,
      person: 2.5,
      boss: -2,
      bodyDuty: 2.5,
      full: 1,
      time: -5,
      date: -2,
      figure: -4,
      state: -3,
      longNoBody: -3,
      collective: -1,
      several: -0.8,
      numbering: -3,
      mark: -4,
      money: -2,
      percent: -3,
    },
  },
  partner: {
    base: -2.6,
    weights: {
      unit: 4.2,
      boss: -2,
      collective: 2.2,
      several: 1,
      person: 1,
      bodyDuty: 2.5,
      time: -5,
      date: -2,
      figure: -4,
      state: -3,
      longNoBody: -3,
      numbering: -3,
      mark: -4,
      money: -2,
      percent: -3,
    },
  },
  both: { base: -9, weights: { unit: 2, bodyDuty: 2, several: 1, time: -5, figure: -4 } },
  partnerNote: { base: -9, weights: { unit: 2, several: 1, time: -4, figure: -4 } },
  // Heads direct; other persons answer.
  responsible: {
    base: -3.4,
    weights: { person: 6, boss: -6, unit: 1, time: -4, figure: -4, state: -3, longNoBody: -2, numbering: -3, mark: -4 },
  },
  director: {
    base: -5.2,
    weights: { person: 5, boss: 5, time: -4, figure: -4, state: -3, longNoBody: -2, numbering: -3, mark: -4 },
  },
  // A deadline is a time nearly everywhere.
  deadline: {
    base: -2,
    weights: { time: 5.5, date: 0.5, full: 0.5, state: -5, mark: -4, unit: -3, noTime: -2.7, paper: -2, person: -3 },
  },
  // Times as a deadline's are; that they come before tells them apart.
  start: { base: -3.2, weights: { time: 3, date: 1, noTime: -4, state: -3, mark: -4 } },
  given: { base: -4, weights: { date: 3, time: 1.5, noTime: -4, state: -3, mark: -4 } },
  doneOn: { base: -4, weights: { date: 3, time: 1.5, sparse: 1.5, noTime: -3, state: -1, mark: -4 } },
  rhythm: { base: -5, weights: { rhythm: 5.5, time: 0.5, date: -5, unit: -3 } },
  product: {
    base: -2.2,
    weights: {
      paper: 5,
      full: 0.8,
      sparse: -1,
      time: -4,
      date: -3,
      state: -3.5,
      verb: -3,
      numberedPaper: -3,
      figure: -3,
      unit: -2,
      numbering: -3,
      mark: -4,
      bodyDuty: -2,
    },
  },
  target: { base: -4, weights: { percent: 4, least: 4, time: -4, unit: -3, state: -2 } },
  result: {
    base: -3,
    weights: { state: 6, percent: 1.5, numberedPaper: 0.7, time: -2.4, date: -2.4, unit: -2.5, paper: -3 },
  },
  evidence: { base: -3.4, weights: { numberedPaper: 5, paper: 1, time: -3, unit: -2.5, state: -2 } },
  budget: { base: -3, weights: { money: 5.5, figure: 0.8, time: -4, state: -3, unit: -2 } },
  maximumScore: { base: -5, weights: { figure: 3, time: -3, long: -3 } },
  selfScore: { base: -5, weights: { figure: 3, time: -3, long: -3 } },
  reachedScore: { base: -5, weights: { figure: 3, time: -3, long: -3 } },
  reason: { base: -5, weights: { long: 1.5, time: -2, unit: -2, figure: -3 } },
  remedy: { base: -5, weights: { long: 1, verb: 1.5, time: -2, unit: -2, figure: -3 } },
  note: { base: -4.2, weights: { sparse: 2.5, last: 1.5, numbering: -3 } },
  section: { base: -5, weights: { long: 1, distinct: -1.5, time: -4, figure: -3, unit: -1 } },
};

/** Cells for or against words that are plain count half, and no more than this. */
export const CELLS_BESIDE_WORDS = { factor: 0.5, most: 5 };
/** Words from this weight on shut out what they do not say. */
export const SPEAKING = 3.5;
/** A further column for a field that has one explains so much of its evidence. */
export const SECOND_OF_A_FIELD = 0.35;

/** What it is worth that these roles are there: one of the first; where `without` is named, only if none of those is, where `beside` is, only if one of those is too. */
export const TOGETHER: readonly {
  one: readonly Role[];
  without?: readonly Role[];
  beside?: readonly Role[];
  gain: number;
}[] = [
  { one: WORK, gain: 5 }, // a plan says what is to be done
  { one: ['criterion'], beside: ['maximumScore', 'reachedScore', 'selfScore'], gain: 3 }, // points are given for criteria
  { one: ['lead', 'both'], gain: 1 }, // and who; less so where points are counted
  { one: ['lead', 'both'], without: ['reachedScore', 'selfScore', 'maximumScore'], gain: 1.5 },
  { one: ['both'], beside: ['lead'], gain: -4 },
  { one: ['deadline'], gain: 2.5 }, // and when
  { one: ['partner'], without: ['lead', 'both'], gain: -3 }, // nobody helps where nobody leads
  { one: ['given'], without: ['deadline'], gain: -3 },
  { one: ['rhythm'], without: ['deadline'], gain: -3 },
  { one: ['doneOn'], without: ['deadline'], gain: -3 },
  { one: ['start'], without: ['deadline'], gain: -3 },
  { one: ['responsible'], without: ['lead', 'both', 'reachedScore', 'selfScore', 'maximumScore'], gain: -1.5 },
  { one: ['responsible'], beside: ['reachedScore', 'selfScore', 'maximumScore'], gain: 5 }, // where points are lost somebody answers
  // … but where an office scores itself whoever is in charge of a criterion leads it
  { one: ['responsible'], beside: ['selfScore'], without: ['lead', 'both', 'remedy'], gain: -0.6 },
  {
    one: ['responsible'],
    beside: ['reason'],
    without: ['lead', 'both', 'reachedScore', 'selfScore', 'maximumScore'],
    gain: 5,
  },
  { one: ['verdict'], without: ['result'], gain: -5 },
];

/** Which stands before which, as a rule: added where they do, taken where they do not. */
export const ORDER: readonly [first: Role, second: Role, gain: number][] = [
  ['number', 'task', 1],
  ['lead', 'partner', 0.8],
  ['task', 'activity', 1.2],
  ['criterion', 'task', 0.6],
  ['task', 'lead', 0.4],
  ['task', 'product', 0.4],
  ['task', 'target', 0.3],
  ['deadline', 'result', 0.4],
  ['deadline', 'doneOn', 0.4],
  ['start', 'deadline', 0.5],
  ['given', 'deadline', 0.5],
  ['result', 'verdict', 0.3],
  ['deadline', 'note', 0.3],
];
