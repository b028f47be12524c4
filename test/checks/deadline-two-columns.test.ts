import { deadlineNotUnderstood } from '../../src/checks/deadline-not-understood';
import { runChecks } from '../../src/checks/engine/runChecks';
import { makeCalendar } from '../../src/calendar/workCalendar';
import { addWorkingDays } from '../../src/calendar/workingDays';
import { DeadlineReader } from '../../src/reading/deadlines/deadlineCell';
import { withRhythm } from '../../src/reading/deadlines/withRhythm';
import { inspectedOf } from './exampleInspected';

const calendar = makeCalendar();
const reader = new DeadlineReader(
  { year: 2026, strictBefore: true, addWorkingDays: (day, count) => addWorkingDays(day, count, calendar) },
  false,
  false,
);

/** A table whose one deadline has a column of rhythms beside it. */
function inspectedWith(rhythm: string, due: string) {
  const inspected = inspectedOf({
    note: { vi: 'Tần suất và hạn.', en: 'A rhythm and a day.' },
    columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
    rows: [[1, 'Báo cáo kết quả', 'Văn phòng Sở', due]],
    merges: [],
    finds: [],
  });
  const deadline = withRhythm(reader.words(rhythm, 'rhythm'), reader.words(due), reader);
  const items = inspected.plan.items.map((item) => ({ ...item, deadline: { ...deadline, from: 'cell' as const } }));
  return { ...inspected, plan: { ...inspected.plan, items } };
}

it.each<[rhythm: string, due: string, findings: unknown[]]>([
  ['Hằng quý', 'Trước ngày 30/11', [['columns', { other: 'Hằng quý', cell: 'Trước ngày 30/11' }]]],
  ['Trước 15/12 hằng năm', '30/11', [['columns', { other: 'Trước 15/12 hằng năm', cell: '30/11' }]]],
  ['Hằng năm', 'Trước ngày 30/11', []],
])('“%s” beside “%s”', (rhythm, due, findings) => {
  const found = runChecks(inspectedWith(rhythm, due), [deadlineNotUnderstood]);
  expect(
    found.map(({ message, data }) => [
      message,
      Object.fromEntries(Object.entries(data).filter(([key]) => key !== 'words')),
    ]),
  ).toEqual(findings);
});
