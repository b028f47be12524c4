import { memoryHost } from '../../src/hosts/memory/memoryHost';
import { Session } from '../../src/pane/session/session';
import type { WorkbookHost } from '../../src/workbook/host';
import { snapshotOf } from '../snapshotOf';

const PLAN = snapshotOf('Kế hoạch', [
  ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
  ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả thực hiện', 'Ghi chú'],
  [1, 'Ban hành kế hoạch', 'Văn phòng Sở', '31/3/2026', null, null],
  [2, 'Rà soát thủ tục', 'Thanh tra Sở', '30/11/2026', null, null],
]);

/** A pane over a workbook, with what it asked of it; `tells`: the program tells of changes. */
async function opened({ tells = true } = {}) {
  const memory = memoryHost([{ snapshot: structuredClone(PLAN) }], {});
  const reads: string[] = [];
  const host: WorkbookHost = {
    ...memory,
    sheets: () => (reads.push('sheets'), memory.sheets()),
    read: (sheet) => (reads.push(sheet), memory.read(sheet)),
    ...(tells && { onChanged: () => () => undefined }),
  };
  const session = new Session(host, { asOf: '2026-06-15', language: 'vi', now: () => '2026-06-15T08:00' });
  await session.open();
  reads.length = 0;
  const edit = (at: string, value: string) =>
    memory.apply({ edits: [{ sheet: 'Kế hoạch', at, expect: null, value }] }).then(() => session.readAgain());
  return { session, reads, edit, memory, stale: () => session.current().sheetsStale };
}

test('sheets that say what the plan says are right; a result makes them say something else; one press makes them anew', async () => {
  const { session, edit, stale } = await opened();
  expect(stale()).toBeNull();
  await session.summarise(['overview', 'units']);
  expect(stale()).toBeNull();
  await session.readAgain();
  expect(stale()).toBeNull();
  await edit('E3', 'Đã hoàn thành');
  expect(stale()).toBe('changed');
  await session.renewSheets();
  expect([stale(), session.current().notice?.id]).toEqual([null, 'summarised']);
});

test('what no sheet says does not make the sheets wrong', async () => {
  const { session, edit, stale } = await opened();
  await session.summarise(['overview', 'units', 'overdue']);
  await edit('F4', 'Đã nhắc');
  expect(stale()).toBeNull();
});

test('another day is said, with the day the sheets are as of; back on that day they are right', async () => {
  const { session, stale } = await opened();
  await session.summarise(['overview']);
  await session.setAsOf('2026-12-15');
  expect([stale(), session.current().sheetsAsOf]).toEqual(['other-day', '2026-06-15']);
  await session.setAsOf('2026-06-15');
  expect(stale()).toBeNull();
  await session.setAsOf('2026-12-15');
  await session.renewSheets();
  expect([stale(), session.current().sheetsAsOf]).toEqual([null, '2026-12-15']);
});

test('another day reads nothing again, and checks anew', async () => {
  const { session, reads } = await opened();
  await session.setAsOf('2026-12-15');
  expect(reads).toEqual([]);
  expect(session.current().inspections[0]!.standings.map(({ progress }) => progress)).toEqual(['overdue', 'overdue']);
});

test('where nobody tells of changes the table is read again for another day', async () => {
  const { session, reads } = await opened({ tells: false });
  await session.setAsOf('2026-12-15');
  expect(reads).toContain('Kế hoạch');
});

test('sheets that were taken away are not missed', async () => {
  const { session, edit, stale } = await opened();
  await session.summarise(['overview']);
  await session.clear();
  await edit('E3', 'Đã hoàn thành');
  expect([stale(), session.current().sheetsStale]).toEqual([null, null]);
});

test('a unit’s sheet made later is made anew with the others', async () => {
  const { session, edit, memory } = await opened();
  await session.summarise(['overview']);
  await session.summarise(['unitSheets'], ['Thanh tra Sở']);
  await edit('E3', 'Đã hoàn thành');
  expect(session.current().sheetsStale).toBe('changed');
  await session.renewSheets();
  expect(session.current().sheetsStale).toBeNull();
  const own = (await memory.sheets()).filter(({ ours }) => ours).map(({ name }) => name);
  expect(own).toHaveLength(2);
});
