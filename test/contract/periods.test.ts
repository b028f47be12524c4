import { clear } from '../../src/actions/clear';
import { closePeriod } from '../../src/actions/closePeriod';
import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import { preparePeriods } from '../../src/actions/preparePeriods';
import { summarise } from '../../src/actions/summarise';
import type { WorkbookHost } from '../../src/workbook/host';
import type { TestCell } from '../snapshotOf';
import { type Seed, SUBJECTS } from './subjects';

/** Reporting periods, days of events, what is kept when a period is closed, and what has changed since: the same in every host. */
const ROWS: TestCell[][] = [
  ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
  ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả thực hiện'],
  [1, 'Ban hành kế hoạch tuyên truyền', 'Văn phòng Sở', 'Trước 30/1/2026', null],
  [2, '=Kiểm tra công tác văn thư', 'Thanh tra Sở', 'Trước 30/9/2026', null],
  [3, 'Trả lời kiến nghị', 'Thanh tra Sở', 'Trong 5 ngày làm việc kể từ ngày nhận kiến nghị', null],
];
const SEED: Seed = { sheets: [{ name: 'Phụ lục', rows: ROWS }] };
const RECORD = 'Năm Rõ - Các kỳ';

const inspect = (host: WorkbookHost) => inspectWorkbook(host, { asOf: '2026-06-20' });
const close = (host: WorkbookHost, period: string, today: string, replace = false) =>
  closePeriod(host, { period, today, replace });
const edit = (host: WorkbookHost, sheet: string, at: string, value: string, expect: string | null = null) =>
  host.apply({ edits: [{ sheet, at, expect, value }] });

describe.each(SUBJECTS)('periods in the $name host', ({ open, reopen, prepare }) => {
  if (prepare) beforeAll(prepare);

  test('the sheets of periods and events are made, filled in by people, and read', async () => {
    const host = await open(SEED);
    await preparePeriods(host, { asOf: '2026-06-20', today: '2026-06-20' });
    await edit(host, 'Năm Rõ - Kỳ báo cáo', 'C5', '10/6/2026', '14/06/2026');
    const events = 'Năm Rõ - Ngày phát sinh';
    for (const [at, value] of [
      ['A4', '3'],
      ['B4', 'Kiến nghị của ông A'],
      ['C4', '2/6/2026'],
    ] as const)
      await edit(host, events, at, value);
    const again = await reopen(host);
    const { settings, problems, inspections } = await inspect(again);
    expect(problems).toEqual([]);
    expect(settings.periods.map(({ kind, to }) => [kind, to])).toContainEqual(['h1', '2026-06-10']);
    expect(inspections[0]!.plan.items[2]!.deadline.milestones).toMatchObject([
      { kind: 'date', lastDay: '2026-06-09', label: 'Kiến nghị của ông A' },
    ]);
    // What people wrote stays when all of ours is taken away.
    await clear(again, {});
    expect((await inspect(again)).settings.events).toHaveLength(1);
  });

  test('periods closed one after the other stand below each other; closed again one gives way; cleared, all stay', async () => {
    const host = await open(SEED);
    await close(host, 'q1', '2026-03-20');
    await edit(host, 'Phụ lục', 'E3', 'Đã hoàn thành ngày 20/4/2026');
    await close(host, 'h1', '2026-06-14');
    await expect(close(host, 'h1', '2026-06-14')).rejects.toMatchObject({ reason: 'period-closed' });
    await edit(host, 'Phụ lục', 'E4', 'Đang thực hiện');
    await close(host, 'h1', '2026-06-14', true);
    await clear(host, {});
    const again = await reopen(host);
    const { settings, problems } = await inspect(again);
    expect(problems).toEqual([]);
    expect(settings.closings.map(({ kind, number, progress }) => `${kind} ${number} ${progress}`)).toEqual([
      ...['q1 1 overdue', 'q1 2 within-term', 'q1 3 no-date'],
      ...['h1 1 done-late', 'h1 2 in-progress', 'h1 3 no-date'],
    ]);
    // Texts go in as texts.
    expect((await again.read(RECORD)).values[4]![3]).toBe('=Kiểm tra công tác văn thư');
  });

  test('a record in which people have written takes the next period below and keeps their words', async () => {
    const host = await open(SEED);
    await close(host, 'q1', '2026-03-20');
    await edit(host, RECORD, 'L4', 'Đã nhắc ngày 16/3');
    await close(host, 'h1', '2026-06-14');
    const again = await reopen(host);
    expect((await again.read(RECORD)).texts[3]![11]).toBe('Đã nhắc ngày 16/3');
    expect((await inspect(again)).settings.closings.map(({ kind }) => kind)).toEqual([
      'q1',
      'q1',
      'q1',
      'h1',
      'h1',
      'h1',
    ]);
  });

  test('what has changed since is a sheet of its own, replaced in its place and taken away when cleared', async () => {
    const host = await open(SEED);
    await close(host, 'q1', '2026-03-20');
    await edit(host, 'Phụ lục', 'E3', 'Đã hoàn thành ngày 20/4/2026');
    const write = () =>
      summarise(host, { asOf: '2026-06-20', writtenAt: '2026-06-20T08:00', kinds: ['overview', 'changes'] });
    await write();
    expect((await write()).written).toContainEqual({
      mark: 'NamRo_Changes',
      name: 'Thay đổi trong kỳ',
      replaced: true,
    });
    const again = await reopen(host);
    const texts = (await again.read('Thay đổi trong kỳ')).texts.flat();
    expect(texts).toEqual(expect.arrayContaining(['A. Mới hoàn thành: 1', 'Hoàn thành trễ hạn 81 ngày']));
    expect((await again.read('Tổng hợp')).texts.flat()).toEqual(expect.arrayContaining(['Kỳ trước', 'Tăng, giảm']));
    expect((await clear(again, {})).removed).toEqual(expect.arrayContaining(['Tổng hợp', 'Thay đổi trong kỳ']));
    expect((await inspect(again)).settings.closings).toHaveLength(3);
  });
});
