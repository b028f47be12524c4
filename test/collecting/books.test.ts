import { makeCalendar } from '../../src/calendar/workCalendar';
import type { Inspection } from '../../src/checks/engine/inspection';
import { collect } from '../../src/collecting/collect';
import type { CollectedMaster, Returned } from '../../src/collecting/master';
import { returnedSheets } from '../../src/collecting/returnedSheets';
import { memoryWorkbook } from '../../src/hosts/memory/memoryWorkbook';
import { fold } from '../../src/language/text';
import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { FILLED_HEADS } from '../../src/workbook/formWords';
import { books, columnOf, type Entry, openRows, typedInto, written } from '../handing/handed';
import { describePlans } from '../plansAtHand';
import { snapshotOf } from '../snapshotOf';
import { inspected, samplesFolder, workbooksIn } from '../summaries/inspected';
import { applied, keptOf, type MadeItem, masterWith, OPTIONS, sheetOf } from './making';

/** What a unit writes in a row: another text in each, so that none can stand for another. */
const entriesOf = (rows: readonly number[], unit: string): Entry[] =>
  rows.flatMap((row): Entry[] => [
    [row, FILLED_HEADS.result, `Đã hoàn thành việc ở dòng ${row}, ${unit}`],
    [row, FILLED_HEADS.doneOn, `2026-0${1 + (row % 5)}-${10 + (row % 18)}`],
    [row, FILLED_HEADS.evidence, `Báo cáo số ${row}/BC-VP`],
    [row, FILLED_HEADS.reason, `Thiếu người, dòng ${row}`],
  ]);

const settings = { ...DEFAULT_SETTINGS };
const masterOf = ({ plan }: Inspection): CollectedMaster => ({
  sheets: [{ plan, snapshot: snapshotOf(plan.sheet, []) }],
  ...{ settings, before: [], decisions: [] },
});
const reading = { calendar: makeCalendar(), settings, asOf: OPTIONS.asOf };

async function returnedBook(
  inspection: Inspection,
  unit: string,
  isFilled: boolean,
): Promise<Returned & { rows: number[] }> {
  const [{ sheets }] = books([inspection], [unit]) as [ReturnType<typeof books>[number]];
  const empty = await written(sheets[0]!);
  const parts = columnOf(empty, 'Nhiệm vụ');
  const isItem = (row: number) => !/^Kỳ, mốc:/.test(empty.texts[row - 1]![parts]!);
  const rows = openRows(sheets[0]!);
  const snapshot = isFilled ? typedInto(empty, entriesOf(rows, unit)) : empty;
  const tables = await returnedSheets(memoryWorkbook([{ snapshot }]), reading);
  return { file: `Phieu ${unit}.xlsx`, modified: '2026-06-10', digest: '', sheets: tables, rows: rows.filter(isItem) };
}

/** Books of all units of a plan, filled in and collected: every word is told of, and stands in the master or in what is asked. */
async function losesNothing(inspection: Inspection): Promise<number> {
  const units = books([inspection]).map(({ unit }) => unit);
  const copies = [];
  for (const unit of units.slice(0, MOST_UNITS)) copies.push(await returnedBook(inspection, unit, true));
  const { files, items } = collect(masterOf(inspection), copies, OPTIONS);
  let told = 0;
  for (const { file, rows } of copies) {
    const found = files.find((one) => one.file === file)!;
    expect([file, found.unitBy, found.changed]).toEqual([file, 'line', []]);
    expect(found.items.map(({ at }) => at)).toEqual(rows);
    for (const { at, row, outcome, result, evidence, note } of found.items) {
      // What a collective owes is nobody's as long as nobody says who is in it.
      if (outcome === 'not-own') continue;
      const item = items.find((one) => one.row === row)!;
      // The office's own results are asked about.
      const isStanding = inspection.plan.items.some((one) => one.row === row && one.result?.text);
      expect([file, at, outcome]).toEqual([file, at, isStanding ? 'conflict' : 'taken']);
      expect([result, evidence, note]).toEqual([
        expect.stringContaining(`dòng ${at}, `),
        expect.stringContaining(`Báo cáo số ${at}/BC-VP`),
        // Behind it stands what hinders single days.
        expect.stringMatching(`^Thiếu người, dòng ${at}(?:; |$)`),
      ]);
      const word = item.words.find(({ files: own }) => own.includes(file))!;
      expect([word.result, word.evidence, word.note]).toEqual([result, evidence, note]);
      if (item.entry && (item.words.length === 1 || item.of !== null))
        expect(fold(item.entry.result)).toContain(fold(result.replace(/;$/, '')));
      told += 1;
    }
  }
  const left = [];
  for (const unit of units.slice(0, 3)) left.push(await returnedBook(inspection, unit, false));
  const silent = collect(masterOf(inspection), left, OPTIONS);
  expect(silent.files.map(({ kind }) => kind)).toEqual(left.map(() => 'nothing-written'));
  expect([silent.items, silent.conflicts]).toEqual([[], []]);
  return told;
}
const MOST_UNITS = 3;

test.each(workbooksIn(samplesFolder))('books of %s', async (file) => {
  let told = 0;
  for (const inspection of await inspected(samplesFolder, file)) told += await losesNothing(inspection);
  expect(told).toBeGreaterThan(0);
});

describePlans('books of the plans', (folder) => {
  test.each(workbooksIn(folder).filter((file) => !file.includes('-pages')))('%s', async (file) => {
    for (const inspection of await inspected(folder, file)) await losesNothing(inspection);
  });
});

describe('single days of an item', () => {
  const item = {
    ...{ number: '1', task: 'Báo cáo công tác cải cách hành chính', lead: 'Phòng Nội vụ' },
    deadline: 'Báo cáo quý I trước ngày 10/3/2026; Báo cáo quý II trước ngày 10/6/2026',
  };
  const round = async (plan: MadeItem[], nth: number, words: string, known = {}) => {
    const { snapshot } = sheetOf(plan);
    const { inspections } = await inspectWorkbook(memoryWorkbook([{ snapshot }]), { asOf: OPTIONS.asOf });
    const [{ sheets }] = books(inspections, ['Phòng Nội vụ']) as [ReturnType<typeof books>[number]];
    const row = openRows(sheets[0]!)[nth]!;
    const typed = typedInto(await written(sheets[0]!), [
      [row, FILLED_HEADS.result, words],
      [row, FILLED_HEADS.doneOn, '2026-03-09'],
      [row, FILLED_HEADS.evidence, `Báo cáo số ${nth}/BC-NV`],
    ]);
    const tables = await returnedSheets(memoryWorkbook([{ snapshot: typed }]), reading);
    const copy = { file: 'a.xlsx', modified: `2026-06-1${nth}`, digest: '', sheets: tables };
    return collect({ ...masterWith(plan, DEFAULT_SETTINGS, known) }, [copy], OPTIONS);
  };

  test('are put together, and the next ones added', async () => {
    const first = await round([item], 1, 'Đã gửi');
    expect(first.items[0]!.entry).toMatchObject({
      result: 'Báo cáo quý I: Đã gửi ngày 09/03/2026 (Báo cáo số 1/BC-NV)',
      evidence: 'Báo cáo số 1/BC-NV',
    });
    const plan = applied([item], first);
    const second = await round(plan, 2, 'Đang soạn', keptOf(first));
    expect(second.items[0]!.entry!.result).toBe(
      'Báo cáo quý I: Đã gửi ngày 09/03/2026 (Báo cáo số 1/BC-NV); Báo cáo quý II: Đang soạn ngày 09/03/2026 (Báo cáo số 2/BC-NV)',
    );
    const third = await round(applied(plan, second), 2, 'Đã gửi', keptOf(second));
    expect(third.items[0]!.entry!.result).toBe(
      'Báo cáo quý I: Đã gửi ngày 09/03/2026 (Báo cáo số 1/BC-NV); Báo cáo quý II: Đã gửi ngày 09/03/2026 (Báo cáo số 2/BC-NV)',
    );
    expect(third.conflicts).toEqual([]);
  });
});
