import type { Item, Milestone, PartResult } from '../../src/plan/plan';
import { progressOf } from '../../src/progress/progressOf';
import type { Standing } from '../../src/progress/standing';
import { readResult } from '../../src/reading/results/readResult';
import { deadline, makeItem } from '../makeItem';

/** What was entered of single parts goes before the result cell. All as of 15/9/2026 unless a row says otherwise: the first three reports have passed. */
const date = (label: string, lastDay: string): Partial<Milestone> => ({ label, lastDay, text: lastDay });
const REPORTS = [
  date('Báo cáo quý I', '2026-03-09'),
  date('Báo cáo quý II', '2026-06-09'),
  date('Báo cáo quý III', '2026-09-09'),
  date('Báo cáo năm', '2026-12-04'),
];
const MONTHS: Partial<Milestone> = {
  label: 'Báo cáo',
  kind: 'recurring',
  text: 'hằng quý',
  assumed: ['end-of-period'],
  occurrences: ['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31'],
};

const entered = (place: number, of: Partial<PartResult>): PartResult => ({
  label: REPORTS[place]!.label!,
  end: REPORTS[place]!.lastDay!,
  state: 'done',
  doneOn: null,
  evidence: [],
  ...of,
});
const document = (number: string, day: string | null = null) => ({ text: number, number, day });
const SHORT: Record<string, string> = { 'done-on-time': 'on-time', 'done-late': 'late', 'within-term': '-' };
const said = ({ progress, parts }: Standing) =>
  `${progress}: ${parts.map(({ state, daysLate }) => `${SHORT[state] ?? state}${daysLate || ''}`).join(' ')}`;

const standing = (text: string, partResults: PartResult[], asOf = '2026-09-15', more: Partial<Item> = {}) =>
  progressOf(
    makeItem({
      deadline: deadline(...REPORTS),
      result: readResult(text, { year: 2026, severalDays: true }),
      partResults,
      ...more,
    }),
    asOf,
  );

test.each<[cell: string, entered: PartResult[], wanted: string]>([
  ['', [entered(0, { doneOn: '2026-03-08' })], 'overdue: on-time overdue98 overdue6 -'],
  ['', [entered(0, {}), entered(1, { doneOn: '2026-06-12' })], 'overdue: done late3 overdue6 -'],
  ['', [entered(0, {}), entered(1, {}), entered(2, { state: 'waiting' })], 'in-progress: done done waiting -'],
  ['', [0, 1, 2, 3].map((place) => entered(place, {})), 'done: done done done done'],
  [
    '',
    [0, 1, 2, 3].map((place) => entered(place, { doneOn: '2026-03-01' })),
    'done-on-time: on-time on-time on-time on-time',
  ],
  [
    '',
    [0, 1, 2, 3].map((place) => entered(place, { state: 'not-applicable' })),
    'not-applicable: not-applicable not-applicable not-applicable not-applicable',
  ],
  // The cell says otherwise.
  ['Đã hoàn thành', [entered(1, { state: 'not-begun' })], 'overdue: done overdue98 done -'],
  ['Đã hoàn thành', [entered(1, { state: 'in-progress' })], 'overdue: done overdue98 done -'],
  ['Đang thực hiện', [entered(0, { state: 'not-begun' })], 'overdue: overdue190 overdue98 overdue6 -'],
  ['Không phát sinh', [entered(0, {})], 'done: done not-applicable not-applicable not-applicable'],
  [
    'Không phát sinh',
    [entered(0, { state: 'not-begun' })],
    'overdue: overdue190 not-applicable not-applicable not-applicable',
  ],
  [
    'Báo cáo quý I số 12/BC-VP ngày 20/3/2026',
    [entered(0, { doneOn: '2026-03-05' })],
    'overdue: on-time overdue98 overdue6 -',
  ],
  // What the cell says goes to the parts of which nothing was entered; a document that was entered goes to no other.
  ['Báo cáo số 31/BC-VP ngày 5/6/2026', [entered(0, {})], 'overdue: done on-time overdue6 -'],
  [
    'Báo cáo số 12/BC-VP ngày 8/3/2026, số 31/BC-VP ngày 12/6/2026',
    [entered(1, { doneOn: '2026-06-12' })],
    'overdue: on-time late3 overdue6 -',
  ],
  [
    'Báo cáo số 12/BC-VP ngày 8/3/2026, số 31/BC-VP ngày 12/6/2026',
    [entered(1, { evidence: [document('31/BC-VP')] })],
    'overdue: on-time done overdue6 -',
  ],
  [
    'Báo cáo số 12/BC-VP ngày 8/3/2026',
    [entered(0, { doneOn: '2026-03-08' })],
    'overdue: on-time overdue98 overdue6 -',
  ],
  [
    'Báo cáo số 12/BC-VP ngày 8/3/2026',
    [entered(0, { state: 'in-progress' })],
    'overdue: overdue190 overdue98 overdue6 -',
  ],
  ['Báo cáo số 12/BC-VP', [entered(0, { evidence: [document('12/BC-VP')] })], 'overdue: done overdue98 overdue6 -'],
  // A part that was entered without a day has none, whatever the cell says of it.
  ['Báo cáo quý I số 12/BC-VP ngày 8/3/2026', [entered(0, {})], 'overdue: done overdue98 overdue6 -'],
  [
    'Đã gửi báo cáo số 12/BC-VP',
    [entered(0, { evidence: [document('12/BC-VP')] })],
    'overdue: done overdue98 overdue6 -',
  ],
  // The day the whole was done on was entered with its part.
  ['Hoàn thành ngày 12/6/2026', [entered(1, { doneOn: '2026-06-12' })], 'overdue: done late3 overdue6 -'],
  // Done, and no day or document with it: the document in the cell is that of the next.
  ['Đã gửi báo cáo số 12/BC-VP', [entered(0, {})], 'overdue: done done overdue6 -'],
  // Done on one day as a whole: entered with its part, that day is no other's.
  ['Đã hoàn thành ngày 8/6/2026', [entered(1, { doneOn: '2026-06-08' })], 'overdue: done on-time overdue6 -'],
  ['Đã hoàn thành ngày 8/6/2026', [entered(0, { doneOn: '2026-03-08' })], 'overdue: on-time on-time overdue6 -'],
  // Handed in or under way as a whole excuses nothing where parts are entered.
  ['Đã trình', [entered(0, { doneOn: '2026-03-08' })], 'overdue: on-time overdue98 overdue6 -'],
  // A part that is not there says nothing.
  [
    '',
    [entered(0, { label: 'Báo cáo tháng 1' }), entered(1, { end: '2026-06-10' })],
    'overdue: overdue190 overdue98 overdue6 -',
  ],
])('%s, %j', (cell, given, wanted) => expect(said(standing(cell, given))).toBe(wanted));

test.each<[asOf: string, given: Partial<PartResult>, wanted: string]>([
  // Done on a later day is not done yet.
  ['2026-03-10', { doneOn: '2026-03-12' }, 'overdue: overdue1 - - -'],
  ['2026-03-12', { doneOn: '2026-03-12' }, 'in-progress: late3 - - -'],
  ['2026-03-01', { doneOn: '2026-03-12' }, 'due-soon: due-soon - - -'],
  ['2026-03-10', { state: 'in-progress' }, 'overdue: overdue1 - - -'],
  ['2026-03-10', { state: 'waiting' }, 'in-progress: waiting - - -'],
  ['2026-02-01', { state: 'in-progress' }, 'in-progress: in-progress - - -'],
  ['2026-02-01', { state: 'done' }, 'in-progress: done - - -'],
])('as of %s: %j', (asOf, given, wanted) => expect(said(standing('', [entered(0, given)], asOf))).toBe(wanted));

test('evidence and day stand with their part, and something is written', () => {
  const evidence = [document('12/BC-VP', '2026-03-08'), document('70/BC-VP', '2026-10-01')];
  const { written, parts } = standing('', [entered(0, { doneOn: '2026-03-08', evidence })]);
  expect(written).toBe(true);
  expect(parts[0]).toMatchObject({ doneOn: '2026-03-08', evidence: [document('12/BC-VP', '2026-03-08')] });
});

test('a period without a sending day presses once another part is entered', () => {
  const item = (partResults: PartResult[]) =>
    makeItem({ deadline: deadline(MONTHS), result: readResult('', { year: 2026 }), partResults });
  expect(progressOf(item([]), '2026-07-15').progress).not.toBe('overdue');
  const { parts } = progressOf(item([]), '2026-07-15');
  const first: PartResult = { label: parts[0]!.label, end: parts[0]!.end, state: 'done', doneOn: null, evidence: [] };
  expect(said(progressOf(item([first]), '2026-07-15'))).toBe('overdue: done overdue15 - -');
});

test('a deadline of one day takes it too', () => {
  const one = { deadline: deadline(REPORTS[0]!) };
  expect(said(standing('Đang thực hiện', [entered(0, { doneOn: '2026-03-12' })], '2026-09-15', one))).toBe(
    'done-late: late3',
  );
  expect(said(standing('Đã hoàn thành', [entered(0, { state: 'not-begun' })], '2026-09-15', one))).toBe(
    'overdue: overdue190',
  );
});

test('of a deadline of one day, what is entered goes before what the cell says', () => {
  const one = { deadline: deadline(REPORTS[0]!) };
  const said1 = (cell: string, given: Partial<PartResult>) =>
    said(standing(cell, [entered(0, given)], '2026-09-15', one));
  expect(said1('Đã trình', { state: 'not-begun' })).toBe('overdue: overdue190');
  expect(said1('Đang thực hiện', { state: 'waiting' })).toBe('waiting: waiting');
  expect(said1('Đã trình', { state: 'in-progress' })).toBe('overdue: overdue190');
  expect(said1('', { state: 'waiting' })).toBe('waiting: waiting');
  expect(said1('Chưa thực hiện', { state: 'not-applicable' })).toBe('not-applicable: not-applicable');
});

test.each<[cell: string, given: PartResult['state'][], wanted: string]>([
  // All that is open is handed in: the next step is another's.
  ['', ['done', 'waiting', 'waiting', 'waiting'], 'waiting: done waiting waiting waiting'],
  ['', ['waiting', 'waiting', 'waiting'], 'in-progress: waiting waiting waiting -'],
  ['', ['waiting', 'not-begun', 'waiting', 'waiting'], 'overdue: waiting overdue98 waiting waiting'],
  // Each was entered: the cell has no say in any.
  ['Đã trình', ['done', 'done', 'done', 'in-progress'], 'in-progress: done done done in-progress'],
  ['Đang thực hiện', ['not-applicable', 'done', 'done', 'not-begun'], 'in-progress: not-applicable done done -'],
  [
    'Đang thực hiện',
    ['not-applicable', 'not-applicable', 'not-applicable', 'not-begun'],
    'within-term: not-applicable not-applicable not-applicable -',
  ],
  ['Không phát sinh', ['done', 'done', 'done', 'not-begun'], 'in-progress: done done done -'],
])('%j, and of each part: %j', (cell, states, wanted) =>
  expect(
    said(
      standing(
        cell,
        states.map((state, place) => entered(place, { state })),
      ),
    ),
  ).toBe(wanted),
);

test('a rhythm that names no sending day, and a cell that says it does not arise', () => {
  const item = makeItem({
    deadline: deadline(MONTHS),
    result: readResult('Không phát sinh', { year: 2026, severalDays: true }),
  });
  const [first] = progressOf(item, '2026-07-15').parts;
  const open: PartResult = { label: first!.label, end: first!.end, state: 'not-begun', doneOn: null, evidence: [] };
  expect(said(progressOf({ ...item, partResults: [open] }, '2026-07-15'))).toBe(
    'overdue: overdue106 not-applicable not-applicable not-applicable',
  );
});

test('while the result is a formula nobody has worked out, only what was entered is said', () => {
  const unknown = { unknown: ['result' as const] };
  expect(said(standing('', [], '2026-09-15', unknown))).toBe('no-date: no-date no-date no-date no-date');
  expect(said(standing('', [entered(0, {})], '2026-09-15', unknown))).toBe('no-date: done no-date no-date no-date');
  const all = [0, 1, 2, 3].map((place) => entered(place, {}));
  expect(said(standing('', all, '2026-09-15', unknown))).toBe('done: done done done done');
  // What has no day is nothing to wait for.
  const event = { deadline: deadline(...REPORTS, { kind: 'event', label: 'Báo cáo đột xuất' }) };
  expect(said(standing('', all, '2026-09-15', { ...unknown, ...event }))).toBe('done: done done done done no-date');
  expect(standing('', [entered(0, {})], '2026-09-15', unknown)).toMatchObject({
    written: true,
    nextDay: null,
    daysLeft: null,
    lateMilestones: [],
  });
});

test('a document counts from its own day on', () => {
  const evidence = [document('12/BC-VP', '2026-03-08')];
  const numbers = (asOf: string) => standing('', [entered(0, { evidence })], asOf).parts[0]!.evidence.length;
  expect([numbers('2026-03-07'), numbers('2026-03-08'), numbers('2026-03-09')]).toEqual([0, 1, 1]);
});

test('two parts of one name and day take one entry each', () => {
  const twice = {
    deadline: deadline({ ...REPORTS[0]!, label: null, text: '' }, { ...REPORTS[0]!, label: null, text: '' }),
  };
  const { parts } = standing('', [], '2026-09-15', twice);
  const [first] = parts;
  const one: PartResult = { label: first!.label, end: first!.end, state: 'done', doneOn: null, evidence: [] };
  expect(said(standing('', [one], '2026-09-15', twice))).toBe('overdue: done overdue190');
  expect(said(standing('', [one, one], '2026-09-15', twice))).toBe('done: done done');
});

test('a result that says of every part that it does not arise says so of the item', () => {
  expect(standing('Quý I, II, III, năm: không phát sinh', []).progress).toBe('not-applicable');
});

test('a target that is met says nothing of a part entered as not begun', () => {
  const met = { answer: { verdict: 'met' as const, figures: [] } };
  expect(said(standing('Đã hoàn thành 100%', [], '2026-09-15', met))).toBe('in-progress: done done done -');
  const given = [entered(0, { state: 'not-begun' })];
  expect(said(standing('Đã hoàn thành 100%', given, '2026-09-15', met))).toBe('overdue: overdue190 done done -');
});

test('what was handed in excuses no part entered as not begun', () => {
  const one = { deadline: deadline(REPORTS[0]!) };
  expect(said(standing('Đã trình', [], '2026-09-15', one))).toBe('waiting: waiting');
  expect(said(standing('Đã trình', [entered(0, { state: 'not-begun' })], '2026-09-15', one))).toBe(
    'overdue: overdue190',
  );
});

test('a period entered as not begun presses, though it names no sending day and the rest does not arise', () => {
  const item = (partResults: PartResult[]) =>
    makeItem({ deadline: deadline(MONTHS), result: readResult('Không phát sinh', { year: 2026 }), partResults });
  const { parts } = progressOf(item([]), '2026-07-15');
  const first: PartResult = {
    label: parts[0]!.label,
    end: parts[0]!.end,
    state: 'not-begun',
    doneOn: null,
    evidence: [],
  };
  expect(said(progressOf(item([first]), '2026-07-15'))).toBe(
    'overdue: overdue106 not-applicable not-applicable not-applicable',
  );
});
