import type { Milestone } from '../../src/plan/plan';
import { hasSeveralParts, lateParts, latestPart } from '../../src/progress/lateParts';
import { datedMilestones, earliest } from '../../src/progress/milestoneDays';
import type { Progress, Standing, StandingPart } from '../../src/progress/standing';
import { milestone } from '../makeItem';

const part = (label: string, milestone: number, state: Progress, daysLate = 0, end: string | null = '2026-03-31') =>
  ({ label, milestone, end, state, daysLate, doneOn: null, evidence: [], assumed: false }) satisfies StandingPart;
const standing = (progress: Progress, daysLate: number, lateMilestones: number[], parts: StandingPart[]): Standing => ({
  progress,
  daysLate,
  daysLeft: null,
  nextDay: null,
  lateMilestones,
  written: true,
  parts,
});

test.each<[name: string, Standing, late: string[], latest: string | undefined]>([
  [
    'overdue by two of three',
    standing(
      'overdue',
      98,
      [0, 1],
      [
        part('I', 0, 'done-late', 3),
        part('II', 0, 'overdue', 98),
        part('III', 1, 'overdue', 6),
        part('IV', 2, 'within-term'),
      ],
    ),
    ['II', 'III'],
    'II',
  ],
  [
    'the latest need not be the first',
    standing(
      'done-late',
      9,
      [0, 1],
      [part('I', 0, 'done-late', 3), part('II', 1, 'done-late', 9), part('III', 1, 'done-on-time')],
    ),
    ['I', 'II'],
    'II',
  ],
  [
    'a period without a sending day that may be overdue is none of those the item hangs on',
    standing('perhaps-overdue', 0, [1], [part('I', 0, 'perhaps-overdue'), part('II', 1, 'perhaps-overdue')]),
    ['II'],
    'II',
  ],
  ['on time: none', standing('done-on-time', 0, [], [part('I', 0, 'done-on-time')]), [], undefined],
])('late parts: %s', (_, of, late, latest) => {
  expect(lateParts(of).map(({ label }) => label)).toEqual(late);
  expect(latestPart(of)?.label).toBe(latest);
});

test.each<[ends: (string | null)[], several: boolean]>([
  [[], false],
  [['2026-03-31'], false],
  [['2026-03-31', null, null], false],
  [['2026-03-31', '2026-06-30'], true],
  [[null, '2026-03-31', '2026-03-31'], true],
])('parts that end on %j: several %s', (ends, several) =>
  expect(hasSeveralParts({ parts: ends.map((end) => part('', 0, 'within-term', 0, end)) })).toBe(several),
);

test.each<[name: string, Partial<Milestone>[], ReturnType<typeof datedMilestones>]>([
  ['none', [], []],
  ['none that has a day', [{ kind: 'continuous' }, { kind: 'event' }, { kind: 'recurring' }], []],
  [
    'a day, and a rhythm in whatever order, each at its place',
    [
      { kind: 'continuous' },
      { lastDay: '2026-05-31' },
      { kind: 'recurring', occurrences: ['2026-09-10', '2026-03-10'] },
    ],
    [
      { index: 1, days: ['2026-05-31'], end: '2026-05-31' },
      { index: 2, days: ['2026-03-10', '2026-09-10'], end: '2026-09-10' },
    ],
  ],
])('milestones that have days: %s', (_, milestones, dated) =>
  expect(datedMilestones(milestones.map(milestone))).toEqual(dated),
);

test('the earliest of days, which stay in their order', () => {
  const days = ['2026-09-10', '2026-03-10', '2026-05-31'];
  expect(earliest(days)).toBe('2026-03-10');
  expect(days).toEqual(['2026-09-10', '2026-03-10', '2026-05-31']);
  expect(earliest([])).toBeNull();
});

test('the days of a rhythm stay in the order of the cell', () => {
  const its = milestone({ kind: 'recurring', occurrences: ['2026-09-10', '2026-03-10'] });
  datedMilestones([its]);
  expect(its.occurrences).toEqual(['2026-09-10', '2026-03-10']);
});
