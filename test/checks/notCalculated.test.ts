import { countsOf } from '../../src/figures/counts';
import type { Inspection } from '../../src/checks/engine/inspection';
import { address } from '../../src/workbook/address';
import { snapshotOf } from '../snapshotOf';
import {
  holdsZero,
  inspectedWithResults,
  inspectSheet as inspect,
  placesOf,
  SAMPLES,
  sheetsAtHand,
  unknownCases,
  unknownFaults,
} from './unknownTrial';

/** A sample; all of it is among the long tests. */
const ONE_IN = 25;

test('what nobody knows gives no finding and no mark, adds none elsewhere, and is told once', async () => {
  const cases = [...unknownCases(await sheetsAtHand([SAMPLES]), ONE_IN)];
  expect(cases.length).toBeGreaterThan(20);
  expect(cases.flatMap(unknownFaults)).toEqual([]);
});

test('formulas with their results are read as constants are', async () => {
  const cases = [...unknownCases(await sheetsAtHand([SAMPLES]), ONE_IN)].filter((one) => !holdsZero(one));
  expect(cases.length).toBeGreaterThan(20);
  for (const one of cases) expect([one.name, inspectedWithResults(one)]).toEqual([one.name, one.before]);
});

const HEAD = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn', 'Sản phẩm', 'Kết quả thực hiện'];
const ROW = [1, 'Ban hành kế hoạch', 'Văn phòng', 'Phòng Tài chính', '15/3/2026', 'Kế hoạch', 'Đang làm'];
/** A plan of one task, with formulas in one column that are not worked out, or give 0. */
function oneTask(column: number, zero: boolean): Inspection | undefined {
  const rows = [
    ['KẾ HOẠCH NĂM 2026'],
    [],
    HEAD,
    ROW.map((cell, at) => (at === column ? (zero ? 0 : null) : cell)),
    [2, ...ROW.slice(1)],
  ];
  const block = { top: 4, left: column + 1, bottom: 4, right: column + 1 };
  return inspect(snapshotOf('S', rows, [], { formulas: [block], ...(!zero && { unknown: [block] }) }))[0];
}

test.each(HEAD.flatMap((name, column) => [[name, column, false] as const, [name, column, true] as const]))(
  '%s (column %i) not worked out, or 0 of a formula: %s',
  (_name, column, zero) => {
    const inspection = oneTask(column, zero)!;
    const at = address(4, column + 1);
    expect(inspection.plan.notices).toContainEqual({ kind: 'not-calculated', at, data: { cells: [at] } });
    expect(inspection.plan.items[0]!.unknown).toHaveLength(1);
    expect(inspection.findings.filter((finding) => placesOf(finding).includes(at))).toEqual([]);
  },
);

test('a deadline or a result nobody knows leaves a task without a day, never overdue, and counts as written', () => {
  for (const column of [4, 6])
    expect(oneTask(column, false)!.standings[0]).toMatchObject({
      progress: column === 4 ? 'in-progress' : 'no-date',
      daysLate: 0,
      written: true,
    });
});

test('a lead nobody knows is not one that is missing', () => {
  expect(countsOf(oneTask(2, false)!).units.map(({ unit, items }) => [unit, items])).toEqual([['Văn phòng', 1]]);
});

test('an error is shown as it is: it is known', () => {
  const rows = [['KẾ HOẠCH NĂM 2026'], [], HEAD, ROW.map((cell, at) => (at === 4 ? '#REF!' : cell))];
  const [inspection] = inspect(
    snapshotOf('S', rows, [], { formulas: [{ top: 4, left: 5, bottom: 4, right: 5 }], unknown: [] }),
  );
  expect(inspection!.plan.items[0]!.deadline.rest).toContain('#REF!');
  expect(inspection!.plan.notices).toEqual([]);
});

test('a table of formulas alone is a plan nobody can judge, not a sheet without one', () => {
  const block = { top: 4, left: 1, bottom: 40, right: 7 };
  const [inspection, ...others] = inspect(
    snapshotOf('S', [['KẾ HOẠCH NĂM 2026'], [], HEAD], [], { formulas: [block], unknown: [block] }),
  );
  expect(others).toEqual([]);
  expect([inspection!.findings, countsOf(inspection!).items]).toEqual([[], 0]);
  expect(inspection!.plan.notices.map(({ kind }) => kind)).toEqual(['not-calculated']);
});

test('rows of formulas made ready below the table are no tasks', () => {
  const rows = [['KẾ HOẠCH NĂM 2026'], [], HEAD, ROW];
  const block = { top: 5, left: 1, bottom: 300, right: 1 };
  const [inspection] = inspect(snapshotOf('S', rows, [], { formulas: [block], unknown: [block] }));
  expect(inspection!.plan.items.map(({ row }) => row)).toEqual([4]);
});
