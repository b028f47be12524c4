import { makeCalendar } from '../../src/calendar/workCalendar';
import { deadlineDayMonthExchanged } from '../../src/checks/deadline-day-month-exchanged';
import { runChecks } from '../../src/checks/engine/runChecks';
import { readPlans } from '../../src/reading/readPlans';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { snapshotOf, type TestCell } from '../snapshotOf';

const calendar = makeCalendar();

/** The check's findings in a table with these deadlines, true dates among them. */
function findingsOf(deadlines: TestCell[]) {
  const rows = deadlines.map((deadline, i): TestCell[] => [i + 1, `Việc thứ ${i + 1}`, 'Văn phòng Sở', deadline]);
  const header: TestCell[] = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'];
  const [plan] = readPlans(snapshotOf('Kế hoạch', [['KẾ HOẠCH NĂM 2026'], [null], header, ...rows]), { calendar });
  const inspected = {
    plan: plan!,
    asOf: '2026-06-15',
    standings: [],
    sheet: null,
    calendar,
    settings: DEFAULT_SETTINGS,
  };
  return runChecks(inspected, [deadlineDayMonthExchanged]);
}

test('a true date shown month first is asked about', () => {
  const found = findingsOf([{ v: 46154, f: 'm/d/yyyy', shown: '5/12/2026' }, 'Quý III']);
  expect(found).toMatchObject([
    { at: 'D4', message: 'shown', question: true, data: { day: '2026-05-12', exchanged: '2026-12-05' } },
  ]);
});

test.each<[string, TestCell]>([
  ['shown day first', { v: 46154, f: 'dd/mm/yyyy', shown: '12/05/2026' }],
  ['month first, but of no other reading', { v: 46203, f: 'm/d/yyyy', shown: '6/30/2026' }],
  ['day and month alike', { v: 46147, f: 'm/d/yyyy', shown: '5/5/2026' }],
  ['text, as it was typed', '5/12/2026'],
])('%s: nothing to ask', (_note, deadline) => {
  expect(findingsOf([deadline, 'Quý III'])).toEqual([]);
});
