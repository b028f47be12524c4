import { dueSoFar } from '../../../src/figures/people/dueSoFar';
import type { Progress, Standing, StandingPart } from '../../../src/progress/standing';
import { tableContext } from '../../summaries/tableContext';

const OF_NOTHING = { done: false, onTime: false, undated: false, late: 0, overdue: false };
const onTime = { ...OF_NOTHING, done: true, onTime: true };
const overdue = { ...OF_NOTHING, overdue: true };
const done = (late: number) => ({ ...OF_NOTHING, done: true, late });

/** The deadline, the result, what became of it up to 15 June 2026. */
test.each<[string | null, string | null, ReturnType<typeof dueSoFar>]>([
  ['31/3/2026', 'Quyết định số 12/QĐ-UBND ngày 10/3/2026', onTime],
  ['31/3/2026', 'Quyết định số 12/QĐ-UBND ngày 10/4/2026', done(1)],
  ['31/3/2026', 'Đã hoàn thành', { ...OF_NOTHING, done: true, undated: true }],
  ['31/3/2026', null, overdue],
  ['31/3/2026', 'Đang thực hiện', overdue],
  ['31/3/2026', 'Đã trình UBND tỉnh', OF_NOTHING],
  ['31/3/2026', 'Không phát sinh', null],
  ['15/6/2026', null, null],
  ['30/11/2026', null, null],
  ['30/11/2026', 'Đang thực hiện', null],
  ['30/11/2026', 'Quyết định số 12/QĐ-UBND ngày 10/3/2026', onTime],
  ['Thường xuyên', null, null],
  ['Khi có yêu cầu', 'Đã hoàn thành', { ...OF_NOTHING, done: true, undated: true }],
  [null, null, null],
  ['Trước 30/4/2026, xyz tính lại', null, null],
  // Of several days those that have passed: one to come takes nothing away.
  ['31/3/2026; 30/11/2026', 'Báo cáo số 1/BC-UBND ngày 20/3/2026', onTime],
  ['31/3/2026; 30/11/2026', 'Báo cáo số 1/BC-UBND ngày 20/4/2026', done(1)],
  ['31/3/2026; 30/11/2026', null, overdue],
  ['31/3/2026; 30/11/2026', 'Đang thực hiện', null],
  [
    '28/2/2026; 31/3/2026; 30/4/2026',
    'Báo cáo số 1/BC-UBND ngày 5/3/2026; Báo cáo số 2/BC-UBND ngày 5/4/2026; Báo cáo số 3/BC-UBND ngày 20/4/2026',
    done(2),
  ],
  [
    '28/2/2026; 31/3/2026; 30/4/2026',
    'Báo cáo số 1/BC-UBND ngày 5/3/2026; Báo cáo số 2/BC-UBND ngày 20/3/2026',
    { ...overdue, late: 1 },
  ],
])('%s with “%s”', (deadline, result, expected) => {
  // A row beside it holds the columns where the one tried says nothing.
  const rows = [
    [1, 'Ban hành quy chế', 'Phòng Nội vụ', deadline, result],
    [2, 'Kiểm tra nội bộ', 'Thanh tra', '31/3/2026', 'Đã hoàn thành ngày 10/3/2026'],
  ];
  const { inspection } = tableContext({ rows });
  expect(dueSoFar(inspection.standings[0]!, inspection.asOf)).toEqual(expected);
});

const part = (end: string, state: Progress): StandingPart => ({
  ...{ label: '', milestone: 0, end, state, daysLate: 0, doneOn: null, evidence: [], assumed: false },
});
const standingOf = (...parts: StandingPart[]): Standing => ({
  ...{ progress: 'in-progress', daysLate: 0, daysLeft: null, nextDay: null, lateMilestones: [], written: true, parts },
});
/** Where parts stand by themselves, what that makes of the item up to 15 June 2026. */
test.each<[string, StandingPart[], ReturnType<typeof dueSoFar>]>([
  ['handed in before its day', [part('2026-11-30', 'waiting')], null],
  ['handed in on its day', [part('2026-06-15', 'waiting')], null],
  ['handed in, its day over', [part('2026-06-14', 'waiting')], OF_NOTHING],
  ['one done on a day unknown, one overdue', [part('2026-02-28', 'done'), part('2026-03-31', 'overdue')], overdue],
])('parts: %s', (_name, parts, expected) => expect(dueSoFar(standingOf(...parts), '2026-06-15')).toEqual(expected));
