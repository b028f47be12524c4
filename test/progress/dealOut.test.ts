import fc from 'fast-check';
import type { Milestone } from '../../src/plan/plan';
import { progressOf } from '../../src/progress/progressOf';
import type { Standing } from '../../src/progress/standing';
import { readResult } from '../../src/reading/results/readResult';
import { deadline, makeItem } from '../makeItem';

const date = (label: string | null, lastDay: string): Partial<Milestone> => ({
  label,
  kind: 'date',
  lastDay,
  text: lastDay,
});
const REPORTS = [
  date('Báo cáo quý I', '2026-03-09'),
  date('Báo cáo 6 tháng đầu năm', '2026-06-09'),
  date('Báo cáo quý III', '2026-09-09'),
  date('Báo cáo năm', '2026-12-04'),
];
const PLAN_AND_REPORT: Partial<Milestone>[] = [
  { label: 'Kế hoạch', kind: 'period', from: '2026-01-01', lastDay: '2026-03-31', text: 'Quý I' },
  date('Báo cáo', '2026-11-29'),
];
const MONTHS: Partial<Milestone>[] = [
  {
    label: 'Báo cáo',
    kind: 'recurring',
    text: 'hằng tháng',
    assumed: ['end-of-period'],
    occurrences: Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}-28`),
  },
];
const UNNAMED = [date(null, '2026-03-15'), date(null, '2026-06-15'), date(null, '2026-09-15')];

const standing = (
  milestones: Partial<Milestone>[],
  text: string,
  asOf: string,
  more: { doneOn?: string; evidence?: string } = {},
) =>
  progressOf(
    makeItem({
      deadline: deadline(...milestones),
      result: readResult(text, { year: 2026, severalDays: true, ...more }),
    }),
    asOf,
  );
const SHORT = {
  'done-on-time': 'on-time',
  'done-late': 'late',
  'perhaps-overdue': '?',
  'within-term': '-',
} as Record<string, string>;
const said = ({ parts }: Standing) =>
  parts.map(({ state, daysLate }) => `${SHORT[state] ?? state}${daysLate === 0 ? '' : daysLate}`).join(' ');

/** All as of 15/9/2026: the first three of the reports have passed. */
describe('four reports', () => {
  it.each<[result: string, parts: string]>([
    ['Đã báo cáo quý I, 6 tháng', 'done done overdue6 -'],
    ['Đã báo cáo Q1, Q2', 'done done overdue6 -'],
    ['Đã gửi báo cáo quý I đến quý III', 'done done done -'],
    ['Đã gửi báo cáo đến hết quý II', 'done done overdue6 -'],
    ['Quý I: BC số 12/BC-VP ngày 8/3/2026; Quý III: BC số 40/BC-VP ngày 8/9/2026', 'on-time overdue98 on-time -'],
    ['BC quý I (12/BC-VP, 08/3/2026), BC 6 tháng (31/BC-VP, 12/6/2026)', 'on-time late3 overdue6 -'],
    ['Báo cáo số 12/BC-VP ngày 8/3/2026 (quý I), số 31/BC-VP ngày 5/6/2026 (6 tháng)', 'on-time on-time overdue6 -'],
    ['Báo cáo quý I, II số 31/BC-VP ngày 5/6/2026', 'late88 on-time overdue6 -'],
    [
      '- Quý I: 12/BC-VP ngày 8/3/2026\n- 6 tháng: 31/BC-VP ngày 5/6/2026\n- Quý III: chưa gửi',
      'on-time on-time overdue6 -',
    ],
    ['Báo cáo số 31/BC-VP ngày 5/6/2026; báo cáo số 12/BC-VP ngày 8/3/2026', 'on-time on-time overdue6 -'],
    ['Đã gửi báo cáo quý I, đang thực hiện báo cáo 6 tháng', 'done overdue98 overdue6 -'],
    ['Đã hoàn thành báo cáo quý I, quý II đang tổng hợp', 'done overdue98 overdue6 -'],
    ['Đã trình báo cáo quý III; đã gửi báo cáo quý I, 6 tháng', 'done done waiting -'],
    ['Chưa gửi báo cáo 6 tháng; quý I đã gửi ngày 8/3/2026', 'on-time overdue98 overdue6 -'],
    ['Quý I: không phát sinh; 6 tháng: báo cáo số 31/BC-VP ngày 5/6/2026', 'not-applicable on-time overdue6 -'],
    ['Báo cáo 9 tháng số 40/BC-VP ngày 8/9/2026', 'overdue190 overdue98 on-time -'],
    ['Báo cáo Quý 1/2026 số 12/BC-VP ngày 8/3/2026', 'on-time overdue98 overdue6 -'],
    ['Đã có báo cáo năm 2025 số 3/BC-VP ngày 5/1/2026', 'overdue190 overdue98 overdue6 -'],
    ['Báo cáo quý IV/2025 số 2/BC-VP ngày 4/1/2026', 'overdue190 overdue98 overdue6 -'],
    ['Đã gửi Báo cáo số 12/BC-VP', 'done overdue98 overdue6 -'],
    ['Báo cáo quý III số 40/BC-VP ngày 20/9/2026', 'overdue190 overdue98 overdue6 -'],
    ['Đã hoàn thành', 'done done done -'],
    ['Đã gửi đầy đủ các báo cáo', 'done done done -'],
    ['x', 'done done done -'],
    ['Đang thực hiện', 'in-progress in-progress in-progress -'],
    ['Đã trình UBND', 'waiting waiting waiting -'],
    ['Đã nộp 2/4 báo cáo', 'in-progress in-progress in-progress -'],
    // A month's report is none of a quarter's, though a last day falls in that month.
    ['Đã gửi báo cáo tháng 4', 'overdue190 overdue98 overdue6 -'],
    ['Đã gửi báo cáo tháng 6', 'overdue190 overdue98 overdue6 -'],
    // The half year is that of its second quarter, nine months that of the third, the fourth quarter that of the year.
    ['Đã gửi báo cáo quý II', 'overdue190 done overdue6 -'],
    ['Đã gửi báo cáo 9 tháng', 'overdue190 overdue98 done -'],
    // The first day on which it was sent is its day.
    ['Quý I: đã báo cáo (số 20/BC-VP ngày 20/3/2026, số 12/BC-VP ngày 8/3/2026)', 'on-time overdue98 overdue6 -'],
    ['Quý I: đã báo cáo (số 12/BC-VP ngày 8/3/2026, số 20/BC-VP ngày 20/3/2026)', 'on-time overdue98 overdue6 -'],
    ['Quý I: đã gửi ngày 20/3/2026; quý I: đã gửi ngày 8/3/2026', 'on-time overdue98 overdue6 -'],
    // Documents without a day prove one passed part each.
    ['Đã gửi báo cáo số 12/BC-VP và báo cáo số 31/BC-VP', 'done done overdue6 -'],
    ['Đã gửi báo cáo quý I số 12/BC-VP', 'done overdue98 overdue6 -'],
    ['Đã gửi báo cáo năm số 90/BC-VP', 'overdue190 overdue98 overdue6 -'],
    ['Đã gửi báo cáo số 12/BC-VP, xong ngày 20/9/2026', 'done overdue98 overdue6 -'],
    // A day to come is none.
    ['Đã gửi báo cáo quý I ngày 20/9/2026', 'overdue190 overdue98 overdue6 -'],
    ['Đã hoàn thành báo cáo quý I; đang thực hiện', 'done overdue98 overdue6 -'],
    ['Quý I: không phát sinh; đang tổng hợp', 'not-applicable overdue98 overdue6 -'],
    ['Quý I: không phát sinh; không phát sinh', 'not-applicable not-applicable not-applicable not-applicable'],
    ['Chưa đạt; báo cáo quý III số 40/BC-VP ngày 8/9/2026', 'overdue190 overdue98 on-time -'],
    // What is denied of a list's first is not denied of its last, where that is said anew.
    ['Chưa gửi quý I; quý III: báo cáo số 40/BC-VP ngày 8/9/2026', 'overdue190 overdue98 on-time -'],
    ['Chưa gửi báo cáo quý I và quý II đã gửi ngày 5/6/2026', 'overdue190 on-time overdue6 -'],
    ['Chưa đạt quý I; quý III đạt 100%', 'overdue190 overdue98 done -'],
    ['Chưa gửi quý I, II; quý III: đã gửi ngày 8/9/2026', 'overdue190 overdue98 on-time -'],
    ['Chưa gửi quý I, quý III (đã xin lùi tại văn bản số 5/BC-VP ngày 1/9/2026)', 'overdue190 overdue98 overdue6 -'],
    ['Chưa gửi quý I, quý III: văn bản số 5/BC-VP ngày 1/9/2026 xin lùi hạn', 'overdue190 overdue98 overdue6 -'],
    ['Chưa gửi quý I và quý III do đã có văn bản số 5/BC-VP ngày 1/9/2026', 'overdue190 overdue98 overdue6 -'],
    ['Sẽ gửi báo cáo quý III trước ngày 10/9/2026', 'overdue190 overdue98 overdue6 -'],
    ['', 'overdue190 overdue98 overdue6 -'],
  ])('%j: %s', (result, parts) => expect(said(standing(REPORTS, result, '2026-09-15'))).toBe(parts));

  it('done on one day: those before it on days unknown, those after it not', () => {
    expect(said(standing(REPORTS, 'Đã hoàn thành', '2026-09-15', { doneOn: '2026-06-08' }))).toBe(
      'done on-time overdue6 -',
    );
    expect(said(standing(REPORTS, 'Đã hoàn thành', '2026-12-10', { doneOn: '2026-12-01' }))).toBe(
      'done done done on-time',
    );
  });
  it('all said to be done, and the last report quoted', () => {
    const evidence = 'Báo cáo số 90/BC-VP ngày 01/12/2026';
    expect(said(standing(REPORTS, 'Đã hoàn thành', '2026-12-10', { evidence }))).toBe('done done done on-time');
  });
});

describe('a plan and its report, as of 1/12/2026', () => {
  it.each<[result: string, parts: string]>([
    ['Kế hoạch số 15/KH-SCT ngày 25/3/2026', 'on-time overdue2'],
    ['Đã ban hành kế hoạch', 'done overdue2'],
    ['Đã xây dựng kế hoạch, đang thực hiện', 'done overdue2'],
    ['Báo cáo số 90/BC-VP ngày 20/11/2026 kết quả thực hiện Kế hoạch số 15/KH-SCT ngày 25/3/2026', 'on-time on-time'],
    ['Quyết định số 5/QĐ-SCT ngày 20/2/2026', 'on-time overdue2'],
    ['Báo cáo số 90/BC-VP ngày 02/12/2026', 'overdue245 overdue2'],
  ])('%j: %s', (result, parts) => expect(said(standing(PLAN_AND_REPORT, result, '2026-12-01'))).toBe(parts));
});

describe('months that name no sending day, as of 15/6/2026', () => {
  const REST = 'due-soon - - - - - -';
  it.each<[result: string, parts: string]>([
    ['Đã báo cáo các tháng 1, 2, 3 và 5', 'done done done overdue48 done'],
    ['Đã báo cáo tháng 1-5', 'done done done done done'],
    ['Đã báo cáo đến tháng 4', 'done done done done overdue18'],
    ['T1, T2, T3 đã gửi', 'done done done overdue48 overdue18'],
    ['Đã báo cáo quý I', 'done done done overdue48 overdue18'],
    // Sent after the month has ended: whether late, the cell's deadline does not say.
    ['tháng 1: 3/BC ngày 2/2/2026; tháng 2: 9/BC ngày 27/2/2026', 'done on-time overdue79 overdue48 overdue18'],
    ['', '? ? ? ? ?'],
    ['Đã họp 3 tháng', '? ? ? ? ?'],
    ['Đang thực hiện', 'in-progress in-progress in-progress in-progress in-progress'],
    ['Báo cáo 6 tháng số 31/BC-VP ngày 20/6/2026', '? ? ? ? ?'],
  ])('%j: %s', (result, parts) => expect(said(standing(MONTHS, result, '2026-06-15'))).toBe(`${parts} ${REST}`));
});

it.each<[result: string, asOf: string, parts: string]>([
  ['Đã gửi báo cáo quý II', '2026-06-15', 'overdue92 due-soon -'],
  ['Đã gửi báo cáo quý II', '2026-06-20', 'overdue97 done -'],
  ['Báo cáo tháng 6 số 20/BC ngày 20/5/2026', '2026-06-01', 'overdue78 on-time -'],
  ['Báo cáo tháng 3 số 7/BC ngày 14/3/2026', '2026-06-01', 'on-time due-soon -'],
  // No day falls in it, or its name says more than a day can.
  ['Đã gửi báo cáo tháng 4', '2026-06-20', 'overdue97 overdue5 -'],
  ['Đã gửi báo cáo 6 tháng cuối năm', '2026-09-20', 'overdue189 overdue97 overdue5'],
])('days without names are found by the quarter or month they fall in: %j on %s', (result, asOf, parts) =>
  expect(said(standing(UNNAMED, result, asOf))).toBe(parts),
);

it('two days in one quarter are told apart by nothing', () => {
  const days = [date(null, '2026-04-15'), date(null, '2026-06-15')];
  expect(said(standing(days, 'Đã gửi báo cáo quý II', '2026-06-20'))).toBe('overdue66 overdue5');
});

/** The plan's half-year and yearly reports, named by another name of the same end. */
it.each<[label: string, result: string]>([
  ['Báo cáo quý II', 'Đã gửi báo cáo 6 tháng đầu năm'],
  ['Báo cáo 6 tháng đầu năm', 'Đã gửi báo cáo quý II'],
  ['Báo cáo quý III', 'Đã gửi báo cáo 9 tháng'],
  ['Báo cáo 9 tháng', 'Đã gửi báo cáo quý III'],
  ['Báo cáo quý IV', 'Đã gửi báo cáo năm'],
  ['Báo cáo năm', 'Đã gửi báo cáo quý IV'],
  ['Báo cáo năm', 'Đã gửi báo cáo 6 tháng cuối năm'],
])('%s: %s', (label, result) => {
  const two = [date('Báo cáo quý I', '2026-03-09'), date(label, '2026-11-09')];
  expect(said(standing(two, result, '2026-11-20'))).toBe('overdue256 done');
});

it.each<[asOf: string, result: string, parts: string]>([
  ['2026-02-01', 'Đã gửi báo cáo số 12/BC-VP', '- - - -'],
  ['2026-02-01', 'Đã hoàn thành', '- - - -'],
  // The last day itself has not passed: words without a day say nothing of it.
  ['2026-03-09', 'Đã gửi báo cáo quý I', 'due-soon - - -'],
  ['2026-03-10', 'Đã gửi báo cáo quý I', 'done - - -'],
  // A document of the day asked for is there.
  ['2026-03-08', 'Báo cáo quý I số 12/BC-VP ngày 8/3/2026', 'on-time - - -'],
  ['2026-03-07', 'Báo cáo quý I số 12/BC-VP ngày 8/3/2026', 'due-soon - - -'],
  ['2026-03-08', 'Báo cáo số 12/BC-VP ngày 8/3/2026', 'on-time - - -'],
  ['2026-03-07', 'Báo cáo số 12/BC-VP ngày 8/3/2026', 'due-soon - - -'],
  ['2026-03-08', 'Đã hoàn thành ngày 8/3/2026', 'on-time - - -'],
  ['2026-06-10', 'Báo cáo số 31/BC-VP ngày 10/3/2026, số 12/BC-VP ngày 9/3/2026', 'on-time on-time - -'],
])('on %s, %j: %s', (asOf, result, parts) => expect(said(standing(REPORTS, result, asOf))).toBe(parts));

/** Which document stands with which part, as of 15/9/2026. */
it.each<[result: string, numbers: string]>([
  ['Báo cáo quý I số 12/BC-VP ngày 8/3/2026; quý III số 40/BC-VP ngày 20/9/2026', '12/BC-VP | - | - | -'],
  ['Đã gửi báo cáo quý I số 12/BC-VP', '12/BC-VP | - | - | -'],
  ['Đã gửi báo cáo số 12/BC-VP và báo cáo số 31/BC-VP', '12/BC-VP | 31/BC-VP | - | -'],
  ['Báo cáo số 31/BC-VP ngày 5/6/2026, số 12/BC-VP ngày 8/3/2026', '12/BC-VP | 31/BC-VP | - | -'],
  ['Báo cáo số 12/BC-VP ngày 8/6/2026, số 11/BC-VP ngày 8/6/2026', '12/BC-VP | 11/BC-VP | - | -'],
  ['Quý I: đã báo cáo (số 20/BC-VP ngày 20/3/2026, số 12/BC-VP ngày 8/3/2026)', '20/BC-VP 12/BC-VP | - | - | -'],
  ['Báo cáo năm 2025 số 3/BC-VP ngày 5/1/2026', '- | - | - | -'],
])('%j: %s', (result, numbers) => {
  const { parts } = standing(REPORTS, result, '2026-09-15');
  expect(parts.map(({ evidence }) => evidence.map(({ number }) => number).join(' ') || '-').join(' | ')).toBe(numbers);
});

it.each<[name: string, ends: string[], doneOn: string, parts: string]>([
  ['as near to one as to the other: the later', ['2026-03-10', '2026-03-20'], '2026-03-15', 'done on-time'],
  ['nearer to the first', ['2026-03-10', '2026-03-20'], '2026-03-14', 'late4 overdue15'],
  ['two of one day', ['2026-03-10', '2026-03-10'], '2026-03-10', 'done on-time'],
  ['after both', ['2026-03-10', '2026-03-20'], '2026-03-25', 'done late5'],
])('the whole done on one day, %s', (_, ends, doneOn, parts) => {
  const days = ends.map((end, i) => date(`Việc ${i === 0 ? 'đầu' : 'sau'}`, end));
  expect(said(standing(days, 'Đã hoàn thành', '2026-04-04', { doneOn }))).toBe(parts);
});

/** A label's own words: those no other label has. As of 1/12/2026, when all have passed. */
it.each<[result: string, parts: string]>([
  ['Đã hoàn thành tập huấn', 'done overdue153 overdue62'],
  ['Đã tổ chức tập huấn nghiệp vụ', 'done overdue153 overdue62'],
  ['Đã kiểm tra đợt hai', 'overdue245 overdue153 done'],
  // "Kiểm tra" stands in two of them; half of a label's own words is enough, less is not.
  ['Đã kiểm tra', 'done done done'],
  ['Tập san số 5/BC-VP ngày 20/3/2026', 'on-time overdue153 overdue62'],
])('words that only one label has: %j', (result, parts) => {
  const three = [
    date('Tập huấn nghiệp vụ', '2026-03-31'),
    date('Kiểm tra đợt một', '2026-07-01'),
    date('Kiểm tra đợt hai', '2026-09-30'),
  ];
  expect(said(standing(three, result, '2026-12-01'))).toBe(parts);
});

it('a target that is met is met for all that has passed', () => {
  const item = makeItem({
    deadline: deadline(...REPORTS),
    result: readResult('Đạt 96% (báo cáo số 12/BC-VP ngày 8/3/2026)', {
      year: 2026,
      severalDays: true,
      reached: 'met',
    }),
    answer: { verdict: 'met', figures: [] },
  });
  expect(said(progressOf(item, '2026-09-15'))).toBe('on-time done done -');
  expect(said(progressOf({ ...item, answer: { verdict: 'missed', figures: [] } }, '2026-09-15'))).toBe(
    'on-time overdue98 overdue6 -',
  );
  expect(said(progressOf(item, '2026-09-09'))).toBe('on-time done due-soon -');
});

it('a target that is met leaves what a result says of single parts', () => {
  const item = makeItem({
    deadline: deadline(...REPORTS),
    result: readResult('Đạt 96%; quý I không phát sinh', { year: 2026, severalDays: true, reached: 'met' }),
    answer: { verdict: 'met', figures: [] },
  });
  expect(said(progressOf(item, '2026-09-15'))).toBe('not-applicable done done -');
});

it('a target that is met on a later day is not met yet', () => {
  const item = makeItem({
    deadline: deadline(...REPORTS),
    result: readResult('Đạt 96%', { year: 2026, severalDays: true, reached: 'met', doneOn: '2026-10-01' }),
    answer: { verdict: 'met', figures: [] },
  });
  expect(said(progressOf(item, '2026-09-15'))).toBe('overdue190 overdue98 overdue6 -');
});

it('days of one phrase are told apart', () => {
  const both = '30/6/2026 và 31/12/2026';
  const days = ['2026-06-30', '2026-12-31'].map((lastDay) => ({ ...date(null, lastDay), text: both }));
  expect(standing(days, '', '2026-01-01').parts.map(({ label }) => label)).toEqual([
    `${both} (30/6)`,
    `${both} (31/12)`,
  ]);
});

describe('whatever is written', () => {
  const day = fc
    .integer({ min: 0, max: 364 })
    .map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
  const shown = (iso: string) => iso.split('-').reverse().join('/');
  const name = fc.constantFrom('', 'quý I ', 'quý II ', '6 tháng ', 'quý III ', 'năm ', 'tháng 3 ', 'kế hoạch ');
  const clause = fc.oneof(
    fc.tuple(name, fc.nat(99), day).map(([words, n, on]) => `báo cáo ${words}số ${n + 1}/BC-VP ngày ${shown(on)}`),
    name.map((words) => `đã gửi báo cáo ${words}`),
    fc.constantFrom('đã hoàn thành', 'đang thực hiện', 'đã trình', 'chưa thực hiện', 'chưa gửi quý III'),
  );
  const text = fc.array(clause, { maxLength: 5 }).map((clauses) => clauses.join('; '));
  const milestones = fc.constantFrom(REPORTS, PLAN_AND_REPORT, MONTHS, UNNAMED);

  test('a day to come is done only by a day that has passed; every day told has passed and stands in the cell', () => {
    fc.assert(
      fc.property(text, milestones, day, (result, its, asOf) => {
        const { parts, progress } = standing(its, result, asOf);
        for (const { state, doneOn, end, daysLate, evidence } of parts) {
          if (doneOn !== null) expect(doneOn <= asOf && result.includes(shown(doneOn))).toBe(true);
          if (state === 'done' && doneOn === null) expect(end === null || end < asOf).toBe(true);
          if (state === 'done-late') expect(doneOn! > end! && daysLate > 0).toBe(true);
          if (state === 'overdue') expect(end! < asOf && daysLate > 0).toBe(true);
          for (const document of evidence) expect(document.day === null || document.day <= asOf).toBe(true);
        }
        if (progress === 'overdue') expect(parts.some(({ state }) => state === 'overdue')).toBe(true);
        if (progress.startsWith('done'))
          expect(
            parts.every(({ end, state }) => end === null || state.startsWith('done') || state === 'not-applicable'),
          ).toBe(true);
      }),
      { numRuns: 1500, seed: 15 },
    );
  });
});
