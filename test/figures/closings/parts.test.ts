import { closePeriod } from '../../../src/actions/closePeriod';
import { inspectWorkbook } from '../../../src/actions/inspectWorkbook';
import { summarise } from '../../../src/actions/summarise';
import type { Day } from '../../../src/calendar/day';
import { changesSince } from '../../../src/figures/closings/changes';
import { earlierClosings } from '../../../src/figures/closings/earlier';
import { memoryHost } from '../../../src/hosts/memory/memoryHost';
import type { WorkbookHost } from '../../../src/workbook/host';
import { snapshotOf, type TestCell } from '../../snapshotOf';
import { HEAD } from './filledPlan';

const FOUR = 'Quý I: trước 10/3/2026; Quý II: trước 10/6/2026; Quý III: trước 10/9/2026; Năm: trước 05/12/2026';
const open = (deadline: string, result: TestCell = null) =>
  memoryHost([
    {
      snapshot: snapshotOf('Phụ lục', [
        ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
        HEAD,
        [1, 'Gửi báo cáo định kỳ', 'Văn phòng Sở', deadline, result],
        [2, 'Ban hành kế hoạch', 'Phòng Tổ chức', 'Trước 30/11/2026', null],
      ]),
    },
  ]);
const write = (host: WorkbookHost, at: string, value: string, expect: TestCell = null) =>
  host.apply({ edits: [{ sheet: 'Phụ lục', at, expect: expect as string | null, value }] });

async function since(host: WorkbookHost, asOf: Day) {
  const { inspections, settings, problems } = await inspectWorkbook(host, { asOf });
  expect(problems).toEqual([]);
  const changes = changesSince(inspections[0]!, earlierClosings(inspections, settings.closings)[0]!)!;
  const parts = (all: { line: { part: string } }[]) => all.map(({ line }) => line.part);
  return {
    done: parts(changes.done),
    overdue: parts(changes.overdue),
    still: changes.still.map(({ line, periods }) => `${line.part} ×${periods}`),
    moved: changes.moved.map(({ from, to }) => `${from.join()}→${to.join()}`),
    whole: [changes.undone.length, changes.added.length, changes.gone.length],
  };
}

test('each date of an item is followed by itself from one closing to the next', async () => {
  const host = open(FOUR);
  expect((await closePeriod(host, { period: 'q1', today: '2026-03-20' })).closed).toMatchObject({ items: 2, parts: 4 });
  const FIRST = 'Báo cáo quý I số 12/BC-SXD ngày 20/3/2026';
  await write(host, 'E3', FIRST);
  expect(await since(host, '2026-06-14')).toEqual({
    ...{ done: ['Quý I'], overdue: ['Quý II'], still: [], moved: [], whole: [0, 0, 0] },
  });
  await closePeriod(host, { period: 'h1', today: '2026-06-14' });
  expect(await since(host, '2026-09-20')).toEqual({
    ...{ done: [], overdue: ['Quý III'], still: ['Quý II ×1'], moved: [], whole: [0, 0, 0] },
  });
  await closePeriod(host, { period: 'q3', today: '2026-09-14' });
  expect((await since(host, '2026-12-01')).still).toEqual(['Quý II ×2', 'Quý III ×1']);
  const { written } = await summarise(host, { asOf: '2026-12-01', writtenAt: '2026-12-01T08:00', kinds: ['changes'] });
  const texts = (await host.read(written[0]!.name)).texts.flat();
  expect(texts).toEqual(expect.arrayContaining(['Kỳ, mốc', 'Quý II', 'Đã quá hạn 2 kỳ chốt liền trước']));
});

test.each<[string, string, string[]]>([
  ['one date moved', FOUR.replace('10/9/2026', '25/9/2026'), ['2026-09-09→2026-09-24']],
  ['one date more', `${FOUR}; Bổ sung: trước 20/12/2026`, ['→2026-12-19']],
  ['one date less', FOUR.replace('; Năm: trước 05/12/2026', ''), ['2026-12-04→']],
  ['one date for four', 'Trước 31/12/2026', ['2026-12-04→2026-12-30']],
  ['no date', 'Thường xuyên', ['2026-12-04→']],
  ['the same dates in another order', FOUR.split('; ').reverse().join('; '), []],
])('%s is told as a deadline moved', async (_, deadline, moved) => {
  const host = open(FOUR);
  await closePeriod(host, { period: 'q1', today: '2026-03-20' });
  await write(host, 'D3', deadline, FOUR);
  expect((await since(host, '2026-03-20')).moved).toEqual(moved);
});

test('an item that had one date and has four now is compared as a whole', async () => {
  const host = open('Trước 10/3/2026');
  await closePeriod(host, { period: 'q1', today: '2026-03-20' });
  await write(host, 'D3', FOUR, 'Trước 10/3/2026');
  expect(await since(host, '2026-03-20')).toMatchObject({ overdue: [], still: ['Quý I ×1'] });
});
