import { fold } from '../../src/language/text';
import { unitItems } from '../../src/figures/unitItems';
import { handedParts } from '../../src/handing/handedParts';
import { readHandOut } from '../../src/handing/handOutLine';
import { leftAsHandedOut } from '../../src/handing/rowCode';
import { knownNumber } from '../../src/plan/knownNumber';
import { taskOf } from '../../src/plan/taskWords';
import { FILLED_FIELDS, FILLED_HEADS } from '../../src/workbook/formWords';
import type { Inspection } from '../../src/checks/engine/inspection';
import type { SheetModel } from '../../src/workbook/sheetModel';
import { describePlans } from '../plansAtHand';
import { inspected, samplesFolder, workbooksIn } from '../summaries/inspected';
import { books, type Entry, openRows, readBack, typedInto, written } from './handed';

/** What each row is filled with: another text, another day in each, so that none can stand for another. */
const entriesOf = (rows: readonly number[]): Entry[] =>
  rows.flatMap((row): Entry[] => [
    [row, FILLED_HEADS.result, `Đã hoàn thành phần việc ${row}`],
    [row, FILLED_HEADS.doneOn, `2024-0${1 + (row % 9)}-${10 + (row % 18)}`],
    [row, FILLED_HEADS.evidence, `Báo cáo số ${row}/BC-VP`],
    [row, FILLED_HEADS.reason, `=Thiếu người, dòng ${row}`],
  ]);

/** A unit's sheet, filled in whole and read back: the same items, and every word where it was written. */
async function losesNothing(inspection: Inspection, unit: string, model: SheetModel): Promise<void> {
  const { leads, partners, collective } = unitItems(inspection, unit);
  const handed = [...leads, ...partners, ...collective].map(({ item }) => item);
  const empty = await written(model);
  const sheet = typedInto(empty, entriesOf(openRows(model)));
  const { plan } = await readBack(sheet, inspection.asOf);
  expect(readHandOut(plan)).toMatchObject({ unit, day: inspection.asOf });
  expect(plan.items.map((item) => [item.number, item.task])).toEqual(
    handed.map((item) => [knownNumber(inspection.plan, item), taskOf(item)]),
  );
  const names = (units: { unit: string }[]) => new Set(units.map((one) => fold(one.unit)));
  plan.items.forEach((item, i) => {
    expect(names(item.leads)).toEqual(names(handed[i]!.leads));
    expect(item.deadline.text).toBe(handed[i]!.deadline.text);
    expect(item.result).toMatchObject({
      text: `Đã hoàn thành phần việc ${item.row}`,
      doneOn: `2024-0${1 + (item.row % 9)}-${10 + (item.row % 18)}`,
    });
    expect(item.evidence).toBe(`Báo cáo số ${item.row}/BC-VP`);
    // Behind what hinders the item stands what hinders its single days.
    expect(item.reason.split('; ')[0]).toBe(`=Thiếu người, dòng ${item.row}`);
  });
  const parts = handedParts(plan, sheet);
  expect(plan.items.length + parts.length).toBe(openRows(model).length);
  for (const { cells, result, day, document, task, end } of parts) {
    const row = Number(/\d+/.exec(cells.task)![0]);
    expect([result, day, document]).toEqual([
      `Đã hoàn thành phần việc ${row}`,
      `2024-0${1 + (row % 9)}-${10 + (row % 18)}`,
      `Báo cáo số ${row}/BC-VP`,
    ]);
    expect(task).not.toBe('');
    expect(plan.items.findLast((one) => one.row < row)!.reason).toContain(`: =Thiếu người, dòng ${row}`);
    expect(end).toEqual(sheet.values[row - 1]![6] === null ? null : expect.any(String));
  }
  expect(leftAsHandedOut(plan, sheet)).toEqual(new Map());
  await isLeft(inspection, model);
}

/** Nothing was written: all that stands there was handed out, and none of it is the unit's word. */
async function isLeft(inspection: Inspection, model: SheetModel): Promise<void> {
  const sheet = await written(model);
  const { plan } = await readBack(sheet, inspection.asOf);
  const left = leftAsHandedOut(plan, sheet);
  for (const row of openRows(model)) {
    const head = sheet.texts.find((texts) => texts.includes(FILLED_HEADS.result))!;
    const filled = FILLED_FIELDS.filter((field) => sheet.texts[row - 1]![head.indexOf(FILLED_HEADS[field])] !== '');
    expect([row, [...(left.get(row) ?? [])]]).toEqual([row, filled]);
  }
}

/** One that leads much, and one that has little. */
const someOf = <T>(all: readonly T[]): T[] => [...all.slice(0, 1), ...all.slice(1).slice(-1)];

async function ofWorkbook(folder: string, file: string): Promise<void> {
  const inspections = await inspected(folder, file);
  for (const inspection of inspections)
    for (const { unit, sheets } of someOf(books([inspection]))) await losesNothing(inspection, unit, sheets[0]!);
}

test.each(workbooksIn(samplesFolder))('what units write in the books of %s', (file) => ofWorkbook(samplesFolder, file));

describePlans('what units write in the books of real plans', (folder) => {
  test.each(workbooksIn(folder).filter((file) => !file.includes('-pages')))('%s', (file) => ofWorkbook(folder, file));
});
