import fs from 'node:fs';
import path from 'node:path';
import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import { makeCalendar } from '../../src/calendar/workCalendar';
import type { Finding } from '../../src/checks/finding';
import { type Inspection, inspectPlan } from '../../src/checks/inspection';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import { markPlan } from '../../src/marks/markPlan';
import { readPlans } from '../../src/reading/readPlans';
import { address, columnNumber } from '../../src/workbook/address';
import { CellBlocks } from '../../src/workbook/cellBlocks';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { plansFolder } from '../plansAtHand';
import { snapshotOf } from '../snapshotOf';
import { sheetsOf, tables } from '../tableFiles';

const calendar = makeCalendar();
const AS_OF = '2026-06-15';
const samples = path.resolve(__dirname, '../../samples');

const inspect = (sheet: SheetSnapshot): Inspection[] =>
  readPlans(sheet, { calendar }).map((plan) => inspectPlan(plan, AS_OF, calendar, undefined, sheet));

/** The rows of a plan's items in one column that hold something: what is to become formulas. */
function filledCells(
  sheet: SheetSnapshot,
  { plan }: Inspection,
  column: number,
  every = 1,
): { row: number; column: number }[] {
  const rows = plan.items.flatMap((item) => item.rows);
  return rows
    .filter((row) => (sheet.values[row - sheet.top]?.[column - sheet.left] ?? '') !== '')
    .filter((_, i) => i % every === 0)
    .map((row) => ({ row, column }));
}

/** The sheet with some cells turned to formulas; `known` keeps their results, else there is none. */
function withFormulas(sheet: SheetSnapshot, cells: { row: number; column: number }[], known: boolean): SheetSnapshot {
  const made = structuredClone(sheet);
  const blocks = new CellBlocks();
  for (const { row, column } of cells) {
    blocks.add(row, column);
    if (known) continue;
    made.values[row - sheet.top]![column - sheet.left] = null;
    made.texts[row - sheet.top]![column - sheet.left] = '';
  }
  return { ...made, formulas: blocks.joined(), unknown: known ? [] : blocks.joined() };
}

const placesOf = ({ at, related }: Finding): string[] => [at, ...related];
const key = ({ check, at, message }: Finding) => `${check} ${at} ${message}`;

async function sheetsAtHand(): Promise<[string, SheetSnapshot][]> {
  const files = [
    ...fs
      .readdirSync(samples)
      .filter((name) => name.endsWith('.xlsx'))
      .map((name) => path.join(samples, name)),
    ...(plansFolder === null
      ? []
      : fs
          .readdirSync(plansFolder)
          .filter((name) => name.endsWith('.xlsx'))
          .map((name) => path.join(plansFolder!, name))),
  ];
  const read = await Promise.all(
    files.map(async (file) => {
      const { snapshots } = await inspectWorkbook(await openWorkbook(new Uint8Array(fs.readFileSync(file))), {
        asOf: AS_OF,
      });
      return [...snapshots.values()].map((sheet): [string, SheetSnapshot] => [
        `${path.basename(file)} ${sheet.name}`,
        sheet,
      ]);
    }),
  );
  return [
    ...read.flat(),
    ...tables.flatMap((table) => sheetsOf(table).map((sheet): [string, SheetSnapshot] => [table.name, sheet])),
  ];
}

/** What a row is, is told by these: without them other rows may be read as tasks. */
const TELL_ROWS_APART = ['number', 'criterion', 'task', 'activity'];

/** Each column of a sheet's plans, its cells turned to formulas: all of them, and every second. */
function* columnsOf(sheet: SheetSnapshot) {
  for (const [i, before] of inspect(sheet).entries())
    for (const { field, column } of before.plan.columns)
      for (const every of [1, 2]) {
        const cells = filledCells(sheet, before, columnNumber(column), every);
        if (cells.length > 0) yield { i, before, field, cells, name: `${field} ${column}, one in ${every}` };
      }
}

test('what nobody knows gives no finding and no mark, adds none elsewhere, and is told once', async () => {
  const wrong: string[] = [];
  let tried = 0;
  for (const [file, sheet] of await sheetsAtHand())
    for (const { i, before, field, cells, name } of columnsOf(sheet)) {
      tried += 1;
      const changed = withFormulas(sheet, cells, false);
      const after = inspect(changed)[i];
      const say = (what: string) => wrong.push(`${file} ${name}: ${what}`);
      if (!after) {
        say('no plan');
        continue;
      }
      const unknown = new Set(cells.map(({ row, column }) => address(row, column)));
      const said = new Set(before.findings.flatMap((one) => placesOf(one).map((at) => `${one.check} ${at}`)));
      if (after.plan.notices.filter(({ kind }) => kind === 'not-calculated').length !== 1) say('not told once');
      for (const finding of after.findings) {
        if (placesOf(finding).some((at) => unknown.has(at))) say(`${key(finding)} names an unknown cell`);
        if (!placesOf(finding).some((at) => said.has(`${finding.check} ${at}`))) say(`${key(finding)} is new`);
      }
      for (const { block } of markPlan(after, changed).cells)
        if (unknown.has(address(block.top, block.left))) say(`a mark at ${address(block.top, block.left)}`);
      const rows = ({ plan }: Inspection) => plan.items.map(({ row }) => row).join();
      if (!TELL_ROWS_APART.includes(field) && rows(after) !== rows(before)) say('other tasks');
      const overdue = new Set(
        before.plan.items.filter((_, n) => before.standings[n]!.progress === 'overdue').map(({ row }) => row),
      );
      for (const [n, { row }] of after.plan.items.entries())
        if (after.standings[n]!.progress === 'overdue' && !overdue.has(row) && !TELL_ROWS_APART.includes(field))
          say(`row ${row} is overdue`);
    }
  expect(tried).toBeGreaterThan(600);
  expect(wrong).toEqual([]);
}, 600_000);

test('formulas with their results are read as constants are', async () => {
  for (const [file, sheet] of await sheetsAtHand())
    for (const { i, before, cells, name } of columnsOf(sheet)) {
      if (cells.some(({ row, column }) => sheet.values[row - sheet.top]![column - sheet.left] === 0)) continue;
      expect([file, name, inspect(withFormulas(sheet, cells, true))[i]]).toEqual([file, name, before]);
    }
}, 600_000);

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
  expect(oneTask(2, false)!.counts.units.map(({ unit, items }) => [unit, items])).toEqual([['Văn phòng', 1]]);
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
  expect(inspection).toMatchObject({ findings: [], counts: { items: 0 } });
  expect(inspection!.plan.notices.map(({ kind }) => kind)).toEqual(['not-calculated']);
});

test('rows of formulas made ready below the table are no tasks', () => {
  const rows = [['KẾ HOẠCH NĂM 2026'], [], HEAD, ROW];
  const block = { top: 5, left: 1, bottom: 300, right: 1 };
  const [inspection] = inspect(snapshotOf('S', rows, [], { formulas: [block], unknown: [block] }));
  expect(inspection!.plan.items.map(({ row }) => row)).toEqual([4]);
});
