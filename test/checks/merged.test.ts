import { CHECKS } from '../../src/checks/engine/registry';
import { onceACell } from '../../src/checks/engine/onceACell';
import { runChecks } from '../../src/checks/engine/runChecks';
import type { Finding } from '../../src/checks/engine/finding';
import { inspectedOf } from './exampleInspected';
import { mergedVariants } from './mergedVariants';
import type { Example } from './pages/checkPage';
import { pageOf } from './pages/pageOf';

/** What they say of one cell may differ from row to row, by what stands in another column; then each row has its finding. */
const BY_ROW: Record<string, string> = {
  'unit-only-in-target': 'which units of the target are not among the lead and partners of the row',
  'deadline-overdue': 'whether anything is written in the row’s result',
  'deadline-due-soon': 'the same',
  'deadline-hidden': 'the deadline that the row has instead',
  'deadline-leaves-no-time': 'the task that has to be done before',
  'result-contradicts-deadline': 'how many days after the row’s deadline',
  'result-not-met': 'the row’s target',
  'result-two-answers': 'the row’s day of completion',
  'score-above-maximum': 'the row’s maximum',
  'report-periods': 'two faults of one row: a period without a day, and days that are early',
};

const said = ({ check, at, message, data }: Finding) => JSON.stringify([check, at, message, data]);
const columns = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'];
const NO_LEAD: Example = {
  note: { vi: 'Ô chủ trì gộp ba dòng, để trống.', en: 'An empty lead over three rows.' },
  columns,
  rows: [
    [1, 'Rà soát thủ tục', null, 'Quý I'],
    [2, 'Công khai thủ tục', null, 'Quý II'],
    [3, 'Cập nhật thủ tục', null, 'Quý III'],
    [4, 'Tổng kết', null, 'Quý IV'],
  ],
  merges: ['C4:C6'],
  finds: [],
};

test('an empty lead merged over three rows is one fault, and the row under it another', () => {
  expect(runChecks(inspectedOf(NO_LEAD)).filter(({ check }) => check === 'lead-missing')).toMatchObject([
    { at: 'C4', row: 4, related: ['C5', 'C6'] },
    { at: 'C7', row: 7, related: [] },
  ]);
});

test('what each row involves stays related, once', () => {
  const finding = { at: 'C4', message: 'a', data: { n: 1 } } as unknown as Finding;
  const rows = [
    { ...finding, row: 4, related: ['D4', 'A1'] },
    { ...finding, row: 5, related: ['D5', 'A1'] },
    { ...finding, row: 6, related: ['C4'], data: { n: 2 } },
    { ...finding, row: 5, related: [], message: 'b' },
  ];
  expect(onceACell(rows)).toEqual([{ ...rows[0], related: ['D4', 'A1', 'C5', 'D5'] }, rows[2], rows[3]]);
});

test.each(CHECKS.map((check) => [check.id, check] as const))('%s: a merged cell is reported once', (id, check) => {
  for (const example of pageOf(id).reported)
    for (const { at, example: merged } of mergedVariants(example)) {
      const findings = runChecks(inspectedOf(merged), [check]);
      expect(new Set(findings.map(said)).size).toBe(findings.length);
      const ofCell = findings.filter((finding) => finding.at === at).map(said);
      if (!(id in BY_ROW)) expect(ofCell.slice(1)).toEqual([]);
    }
});

test('what may differ from row to row does so in some variant', () => {
  const differing = CHECKS.filter((check) =>
    pageOf(check.id).reported.some((example) =>
      [...mergedVariants(example)].some(
        ({ at, example: merged }) =>
          runChecks(inspectedOf(merged), [check]).filter((finding) => finding.at === at).length > 1,
      ),
    ),
  );
  expect(differing.map(({ id }) => id).sort()).toEqual(Object.keys(BY_ROW).sort());
});
