import { progressOf } from '../../src/progress/progressOf';
import { ProgressSettings } from '../../src/progress/settings';
import { Standing, type Progress } from '../../src/progress/standing';
import type { Milestone, ResultState } from '../../src/plan/plan';
import { deadline, makeItem, result } from '../makeItem';

const date = (lastDay: string): Partial<Milestone> => ({ kind: 'date', lastDay });
const year: Partial<Milestone> = { kind: 'period', from: '2024-01-01', lastDay: '2024-12-31' };
const quarterly: Partial<Milestone> = {
  kind: 'recurring',
  occurrences: ['2024-03-11', '2024-06-11', '2024-09-11', '2024-12-11'],
};
const yearly: Partial<Milestone> = { kind: 'recurring', occurrences: ['2024-11-09'] };
const noYear: Partial<Milestone> = { kind: 'recurring', occurrences: [] };
const continuous: Partial<Milestone> = { kind: 'continuous' };
const event: Partial<Milestone> = { kind: 'event' };
const reference: Partial<Milestone> = { kind: 'reference' };
const named: Partial<Milestone> = { kind: 'event', label: 'Tổng kết' };

type Said = ResultState | null | { doneOn: string };
const itemOf = (said: Said, milestones: Partial<Milestone>[]) =>
  makeItem({
    deadline: deadline(...milestones),
    result:
      said === null
        ? null
        : typeof said === 'string'
          ? result({ state: said })
          : result({ state: 'done', doneOn: said.doneOn }),
  });

/** asOf is 2024-06-15 in all of them: what is written, the milestones, where it stands, days late. */
const ASOF = '2024-06-15';
type Case = [said: Said, milestones: Partial<Milestone>[], progress: Progress, daysLate?: number];

const table: Record<string, Case[]> = {
  'not applicable': [
    ['not-applicable', [], 'not-applicable'],
    ['not-applicable', [date('2024-01-31')], 'not-applicable'],
    ['not-applicable', [continuous], 'not-applicable'],
    ['not-applicable', [date('2024-01-31'), date('2024-12-31')], 'not-applicable'],
    ['not-applicable', [quarterly], 'not-applicable'],
  ],
  done: [
    [{ doneOn: '2024-05-30' }, [date('2024-05-31')], 'done-on-time'],
    [{ doneOn: '2024-05-31' }, [date('2024-05-31')], 'done-on-time'],
    [{ doneOn: '2024-06-01' }, [date('2024-05-31')], 'done-late', 1],
    [{ doneOn: '2024-06-10' }, [date('2024-03-31'), date('2024-05-31')], 'done-late', 10],
    [{ doneOn: '2024-05-01' }, [date('2024-03-31'), date('2024-05-31')], 'done'],
    [{ doneOn: '2024-05-01' }, [date('2024-05-31'), date('2024-03-31')], 'done'],
    [{ doneOn: '2024-05-01' }, [year], 'done-on-time'],
    [{ doneOn: '2024-03-20' }, [quarterly], 'overdue', 4],
    [{ doneOn: '2024-05-01' }, [], 'done'],
    [{ doneOn: '2024-05-01' }, [continuous], 'done'],
    [{ doneOn: '2024-05-01' }, [event], 'done'],
    [{ doneOn: '2024-05-01' }, [noYear], 'done'],
    [{ doneOn: '2024-05-01' }, [continuous, date('2024-05-31')], 'done-on-time'],
    ['done', [date('2024-05-31')], 'done'],
    ['done', [year], 'done'],
    ['done', [], 'done'],
  ],
  'done on a day still to come': [
    [{ doneOn: '2024-06-15' }, [date('2024-06-30')], 'done-on-time'],
    [{ doneOn: '2024-06-16' }, [date('2024-06-30')], 'due-soon'],
    [{ doneOn: '2024-06-16' }, [date('2024-05-31')], 'overdue', 15],
    [{ doneOn: '2024-06-16' }, [date('2024-03-31'), date('2024-12-31')], 'overdue', 76],
    [{ doneOn: '2024-11-05' }, [yearly], 'within-term'],
    [{ doneOn: '2025-01-05' }, [year], 'within-term'],
    [{ doneOn: '2024-11-05' }, [continuous], 'continuous'],
    [{ doneOn: '2024-11-05' }, [event], 'no-date'],
    [{ doneOn: '2024-11-05' }, [], 'no-date'],
  ],
  waiting: [
    ['waiting', [date('2024-01-31')], 'waiting'],
    ['waiting', [date('2024-06-20')], 'waiting'],
    ['waiting', [year], 'waiting'],
    ['waiting', [continuous], 'waiting'],
    ['waiting', [], 'waiting'],
  ],
  'one date': [
    [null, [date('2024-06-14')], 'overdue', 1],
    ['not-written', [date('2024-06-14')], 'overdue', 1],
    ['not-begun', [date('2024-05-15')], 'overdue', 31],
    ['not-met', [date('2024-05-15')], 'overdue', 31],
    ['unclear', [date('2024-06-14')], 'overdue', 1],
    ['in-progress', [date('2024-06-14')], 'overdue', 1],
    ['not-written', [date('2024-06-15')], 'due-soon'],
    ['not-written', [date('2024-06-30')], 'due-soon'],
    ['not-written', [date('2024-07-01')], 'within-term'],
    ['in-progress', [date('2024-06-30')], 'due-soon'],
    ['in-progress', [date('2024-07-01')], 'in-progress'],
    ['not-begun', [date('2024-07-01')], 'within-term'],
    ['unclear', [date('2024-07-01')], 'within-term'],
    [null, [year], 'within-term'],
    ['in-progress', [year], 'in-progress'],
  ],
  'several dates': [
    ['not-written', [date('2024-03-09'), date('2024-06-09'), date('2024-09-09')], 'overdue', 98],
    ['not-begun', [date('2024-09-09'), date('2024-03-09')], 'overdue', 98],
    ['unclear', [date('2024-03-09'), date('2024-06-20')], 'overdue', 98],
    ['in-progress', [date('2024-03-09'), date('2024-09-09')], 'in-progress'],
    ['in-progress', [date('2024-03-09'), date('2024-06-20')], 'due-soon'],
    ['in-progress', [date('2024-03-09'), date('2024-06-09')], 'overdue', 6],
    ['not-written', [date('2024-07-09'), date('2024-09-09')], 'within-term'],
    ['not-written', [date('2024-06-20'), year], 'due-soon'],
  ],
  recurring: [
    ['not-written', [quarterly], 'overdue', 96],
    ['in-progress', [quarterly], 'in-progress'],
    ['not-begun', [quarterly], 'overdue', 96],
    ['not-written', [{ kind: 'recurring', occurrences: ['2024-05-15', '2024-06-20'] }], 'overdue', 31],
    ['in-progress', [{ kind: 'recurring', occurrences: ['2024-06-20', '2024-05-15'] }], 'due-soon'],
    ['not-written', [{ kind: 'recurring', occurrences: ['2024-03-11', '2024-06-11'] }], 'overdue', 96],
    ['in-progress', [{ kind: 'recurring', occurrences: ['2024-03-11', '2024-06-11'] }], 'overdue', 4],
    ['not-written', [yearly], 'within-term'],
    ['not-written', [quarterly, date('2024-05-31')], 'overdue', 96],
    ['in-progress', [quarterly, date('2024-05-31')], 'in-progress'],
    ['not-written', [noYear], 'no-date'],
  ],
  'no day': [
    ['not-written', [continuous], 'continuous'],
    ['in-progress', [continuous], 'continuous'],
    ['not-begun', [continuous, event], 'continuous'],
    [null, [], 'no-date'],
    ['not-written', [event], 'no-date'],
    ['unclear', [reference], 'no-date'],
    ['in-progress', [event], 'in-progress'],
    ['in-progress', [], 'in-progress'],
  ],
  'a day and no day': [
    ['not-written', [date('2024-05-31'), continuous], 'overdue', 15],
    ['in-progress', [date('2024-05-31'), continuous], 'continuous'],
    ['in-progress', [date('2024-06-20'), continuous], 'due-soon'],
    ['in-progress', [date('2024-09-30'), continuous], 'in-progress'],
    ['not-written', [continuous, date('2024-09-30')], 'within-term'],
    ['in-progress', [date('2024-05-31'), event], 'overdue', 15],
    ['in-progress', [date('2024-05-31'), named], 'overdue', 15],
    ['not-written', [date('2024-05-31'), named], 'overdue', 15],
    ['done', [named, date('2024-05-31')], 'done'],
    [{ doneOn: '2024-05-30' }, [date('2024-05-31'), named], 'done-on-time'],
    ['waiting', [date('2024-05-31'), named], 'waiting'],
    ['in-progress', [named], 'in-progress'],
    ['done', [named], 'done'],
    ['not-written', [named], 'no-date'],
    ['not-written', [named, continuous], 'continuous'],
    ['not-written', [event, date('2024-06-20')], 'due-soon'],
  ],
};

describe.each(Object.entries(table))('%s', (_, cases) => {
  it.each(cases)('%j with %j: %s', (said, milestones, progress, daysLate = 0) => {
    const standing = progressOf(itemOf(said, milestones), ASOF);
    expect({ progress: standing.progress, daysLate: standing.daysLate }).toEqual({ progress, daysLate });
    expect(Standing.parse(standing)).toEqual(standing);
  });
});

describe('the whole standing', () => {
  const march = date('2024-03-09');
  const june = date('2024-06-09');
  const september = date('2024-09-09');
  const cases: [string, Said, Partial<Milestone>[], Partial<Standing>][] = [
    [
      'names each passed milestone',
      null,
      [september, march, june],
      { lateMilestones: [1, 2], nextDay: '2024-09-09', daysLeft: 86 },
    ],
    [
      'names the last when work goes on',
      'in-progress',
      [march, june],
      { lateMilestones: [1], nextDay: null, daysLeft: null },
    ],
    ['names the last of a late result', { doneOn: '2024-06-10' }, [march, june], { lateMilestones: [1], daysLate: 1 }],
    ['keeps the place among all milestones', null, [continuous, event, june], { lateMilestones: [2] }],
    ['names the next occurrence', null, [quarterly], { lateMilestones: [0], nextDay: '2024-09-11', daysLeft: 88 }],
    ['counts the day itself as left', null, [date(ASOF)], { nextDay: ASOF, daysLeft: 0, daysLate: 0 }],
    ['keeps the next day of what waits', 'waiting', [march, september], { nextDay: '2024-09-09', lateMilestones: [] }],
    ['has no next day once done', 'done', [september], { nextDay: null, daysLeft: null, written: true }],
    ['has no next day when not applicable', 'not-applicable', [september], { nextDay: null, daysLeft: null }],
    ['tells nothing written', 'not-written', [september], { written: false }],
    ['tells that there is no result column', null, [september], { written: false }],
    ['tells not begun from not written', 'not-begun', [september], { written: true }],
  ];
  it.each(cases)('%s', (_, said, milestones, expected) =>
    expect(progressOf(itemOf(said, milestones), ASOF)).toMatchObject(expected),
  );

  it('a part without a day has no result of its own', () => {
    const { parts } = progressOf(
      makeItem({
        deadline: deadline(march, named),
        result: result({
          state: 'done',
          doneOn: '2024-03-08',
          evidence: [{ text: '5/BC', number: '5/BC', day: '2024-03-08' }],
        }),
      }),
      ASOF,
    );
    expect(parts).toMatchObject([
      { milestone: 0, end: '2024-03-09', state: 'done-on-time', doneOn: '2024-03-08', evidence: [{ number: '5/BC' }] },
      { milestone: 1, end: null, state: 'no-date', doneOn: null, evidence: [], label: 'Tổng kết' },
    ]);
  });

  it('its parts stand with it where it does not arise', () => {
    expect(progressOf(itemOf('not-applicable', [continuous, march, named]), ASOF)).toEqual({
      progress: 'not-applicable',
      daysLate: 0,
      daysLeft: null,
      nextDay: null,
      lateMilestones: [],
      written: true,
      parts: [
        {
          label: '',
          milestone: 1,
          end: '2024-03-09',
          state: 'not-applicable',
          daysLate: 0,
          doneOn: null,
          evidence: [],
          assumed: false,
        },
        {
          label: 'Tổng kết',
          milestone: 2,
          end: null,
          state: 'not-applicable',
          daysLate: 0,
          doneOn: null,
          evidence: [],
          assumed: false,
        },
      ],
    });
  });

  it('a day of completion to come is none of work handed in or under way', () => {
    const of = (state: ResultState) =>
      progressOf(makeItem({ deadline: deadline(march), result: result({ state, doneOn: '2024-12-01' }) }), ASOF)
        .progress;
    expect([of('waiting'), of('not-applicable'), of('done')]).toEqual(['waiting', 'not-applicable', 'overdue']);
  });

  it('does not trust what the cell says of time', () => {
    const item = makeItem({ deadline: deadline(september), result: result({ state: 'not-begun', saysLate: true }) });
    expect(progressOf(item, ASOF).progress).toBe('within-term');
  });
});

describe('settings', () => {
  const item = itemOf(null, [date('2024-06-25')]);
  it.each([
    [9, 'within-term'],
    [10, 'due-soon'],
    [0, 'within-term'],
  ])('due soon within %d days: %s', (dueSoonDays, progress) =>
    expect(progressOf(item, ASOF, ProgressSettings.parse({ dueSoonDays })).progress).toBe(progress),
  );
  it('have defaults', () => expect(ProgressSettings.parse({})).toEqual({ dueSoonDays: 15, longOverdueDays: 30 }));
});

describe('documents that prove a part of several milestones', () => {
  const reports = ['2024-03-09', '2024-06-09', '2024-09-09', '2024-12-04'].map(date);
  const item = (days: readonly string[]) =>
    makeItem({
      deadline: deadline(...reports),
      result: result({
        state: 'done',
        doneOn: [...days].sort().at(-1) ?? null,
        evidence: days.map((day, i) => ({ text: `${i}/BC`, number: `${i}/BC`, day })),
      }),
    });

  test.each([
    ['two of four reports, the next one is to come', ['2024-03-05', '2024-06-05'], '2024-06-15', 'in-progress', 0],
    ['two of four reports, the next one is near', ['2024-03-05', '2024-06-05'], '2024-09-01', 'due-soon', 0],
    ['all four reports', ['2024-03-05', '2024-06-05', '2024-09-05', '2024-12-01'], '2024-12-02', 'done-on-time', 0],
    ['the last one quoted alone proves one', ['2024-11-30'], '2024-12-02', 'overdue', 176],
    ['past the last day one document proves one', ['2024-03-05'], '2024-12-20', 'overdue', 194],
    ['two late, none missing', ['2024-03-05', '2024-06-12', '2024-09-11', '2024-12-01'], '2024-12-20', 'done-late', 3],
    ['before any was due', ['2024-01-05'], '2024-02-01', 'in-progress', 0],
  ] as const)('%s', (_name, days, asOf, progress, daysLate) => {
    expect(progressOf(item(days), asOf)).toMatchObject({ progress, daysLate });
  });
});

describe('a day that has passed and is in doubt', () => {
  const [march, may, september] = ['2024-03-31', '2024-05-31', '2024-09-30'].map(date) as [
    Partial<Milestone>,
    Partial<Milestone>,
    Partial<Milestone>,
  ];
  const asked = (said: Said, milestones: Partial<Milestone>[], inDoubt: number[], rest = '') => {
    const item = itemOf(said, milestones);
    const doubts = inDoubt.map((place) => ({ milestone: place, day: milestones[place]!.lastDay! }));
    return progressOf({ ...item, deadline: { ...item.deadline, rest } }, ASOF, undefined, doubts);
  };

  it.each<[string, Said, Partial<Milestone>[], number[], string, string, number, number[]]>([
    ['its year', null, [march], [0], '', 'perhaps-overdue', 0, [0]],
    ['words not understood', null, [march], [], 'nếu kịp', 'perhaps-overdue', 0, [0]],
    ['another passed surely', null, [march, may], [0], '', 'overdue', 15, [1]],
    ['each of two', null, [march, may], [0, 1], '', 'perhaps-overdue', 0, [0, 1]],
    ['work goes on, and the last is in doubt', 'in-progress', [march, may], [1], '', 'perhaps-overdue', 0, [1]],
    ['work goes on, and an earlier one may yet come', 'in-progress', [march, may], [0], '', 'perhaps-overdue', 0, [1]],
    ['not begun', 'not-begun', [march], [0], '', 'perhaps-overdue', 0, [0]],
    ['the day has not passed', null, [september], [0], 'nếu kịp', 'within-term', 0, []],
    ['done all the same', 'done', [march], [0], 'nếu kịp', 'done', 0, []],
    ['done after it', { doneOn: '2024-06-01' }, [march], [0], '', 'done', 0, []],
    [
      'done after the last, and one before is in doubt',
      { doneOn: '2024-06-10' },
      [march, may],
      [0],
      '',
      'done-late',
      10,
      [1],
    ],
    ['done by then', { doneOn: '2024-03-01' }, [march], [0], '', 'done-on-time', 0, []],
    ['handed in', 'waiting', [march], [0], '', 'waiting', 0, []],
    ['no doubt', null, [march], [], '', 'overdue', 76, [0]],
  ])('%s: result %j', (_name, said, milestones, inDoubt, rest, progress, daysLate, lateMilestones) =>
    expect(asked(said, milestones, inDoubt, rest)).toMatchObject({ progress, daysLate, lateMilestones }),
  );
});

it('of two milestones of one day, one may be in doubt', () => {
  const days = [date('2024-03-31'), date('2024-03-31')];
  const standing = progressOf(itemOf(null, days), ASOF, undefined, [{ milestone: 0, day: '2024-03-31' }]);
  expect(standing).toMatchObject({ progress: 'overdue', daysLate: 76, lateMilestones: [1] });
});

it('of one rhythm, one day may be in doubt', () => {
  const standing = progressOf(itemOf(null, [quarterly]), ASOF, undefined, [{ milestone: 0, day: '2024-03-11' }]);
  expect(standing).toMatchObject({ progress: 'overdue', daysLate: 4, lateMilestones: [0] });
  expect(standing.parts.map(({ state }) => state)).toEqual([
    'perhaps-overdue',
    'overdue',
    'within-term',
    'within-term',
  ]);
});

it.each<[doneOn: string, milestones: Partial<Milestone>[], progress: Progress, daysLate: number]>([
  ['2024-11-05', [yearly], 'done-on-time', 0],
  ['2024-11-20', [yearly], 'done-late', 11],
  ['2024-12-12', [quarterly], 'done-late', 1],
  ['2025-01-05', [year], 'done-late', 5],
])('done on %s, counted later: %j is %s', (doneOn, milestones, progress, daysLate) => {
  expect(progressOf(itemOf({ doneOn }, milestones), '2025-02-01')).toMatchObject({ progress, daysLate, written: true });
});

it('what is done on a later day is written all the same', () => {
  expect(progressOf(itemOf({ doneOn: '2024-06-16' }, [date('2024-06-30')]), ASOF).written).toBe(true);
});
