import { collectInto } from '../../src/actions/collect';
import { makeCalendar } from '../../src/calendar/workCalendar';
import type { Returned } from '../../src/collecting/master';
import { returnedSheets } from '../../src/collecting/returnedSheets';
import { memoryWorkbook } from '../../src/hosts/memory/memoryWorkbook';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { AS_OF, masterBytes, masterOf, returnedFile, returnedFiles, returnsFolder } from './sharedReturns';

const PLAN = 'PHỤ LỤC I';
const RESULT = 7;
const OURS = ['Thu bài', 'Cần quyết', 'Kết quả từng đơn vị'];

if (returnsFolder === null)
  it('the next quarter’s copies (those of the first are not beside this checkout: not run)', () =>
    expect(returnsFolder).toBeNull());
else test('copies collected, collected again, and the next quarter’s copies over what came of them', tests, 60_000);

async function tests(): Promise<void> {
  const master = await masterOf('master.xlsx');
  const first: Returned[] = [];
  for (const file of returnedFiles()) first.push(await returnedFile(file, master));
  const host = await openWorkbook(masterBytes('master.xlsx'));
  const results = async () => (await host.read(PLAN)).texts.map((row) => row.slice(RESULT - 1, RESULT + 3));
  const ours = async () => Promise.all(OURS.map(async (name) => (await host.read(name)).texts));

  await collectInto(host, () => Promise.resolve(first), { asOf: AS_OF, writtenAt: '2024-06-14T08:00' });
  const [written, told] = [await results(), await ours()];
  await collectInto(host, () => Promise.resolve(first), { asOf: AS_OF, writtenAt: '2024-06-14T08:00' });
  expect(await results()).toEqual(written);
  expect(await ours()).toEqual(told);

  const handed = await host.read(PLAN);
  const copy = async (unit: string, entries: [row: number, words: string][]): Promise<Returned> => {
    const reading = { calendar: makeCalendar(), settings: DEFAULT_SETTINGS, asOf: '2024-09-14' };
    const sheets = await returnedSheets(memoryWorkbook([{ snapshot: typed(handed, entries) }]), reading);
    return { file: `${unit}.xlsx`, modified: '2024-09-10', digest: '', sheets };
  };
  const second = [
    await copy('Phòng TCCB', []),
    await copy('Chi cục Thủy lợi', [[25, 'Đã hoàn thành']]),
    await copy('Văn phòng Sở', [
      [74, 'Đã hoàn thành'],
      [8, 'Đang bổ sung'],
    ]),
  ];
  const { files, conflicts } = await collectInto(host, () => Promise.resolve(second), {
    asOf: '2024-09-14',
    writtenAt: '2024-09-14T08:00',
  });
  expect(files.map(({ kind }) => kind)).toEqual(['taken', 'nothing-written', 'taken']);
  const now = await results();
  expect(now.flatMap((row, i) => (JSON.stringify(row) === JSON.stringify(written[i]) ? [] : [handed.top + i]))).toEqual(
    [8, 25],
  );
  // It is not done any more: the day on which it was no longer stands there, what proves it does.
  expect(now[7]).toEqual(['Đang bổ sung', '', 'Báo cáo số 100/BC-SNN ngày 12/6/2024']);
  expect(now[24]![0]).toBe(written[24]![0]!.replace('2/8', '3/8').replace('Chưa thực hiện', 'Đã hoàn thành'));
  // The office has entered row 74 itself.
  expect(conflicts.filter(({ why }) => why === 'master-says-otherwise').map(({ row }) => row)).toEqual([20, 74]);
}

function typed(sheet: SheetSnapshot, entries: readonly [row: number, words: string][]): SheetSnapshot {
  const copy = structuredClone(sheet);
  for (const [row, words] of entries) {
    copy.values[row - sheet.top]![RESULT - sheet.left] = words;
    copy.texts[row - sheet.top]![RESULT - sheet.left] = words;
  }
  return copy;
}
