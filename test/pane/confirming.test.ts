import { memoryHost } from '../../src/hosts/memory/memoryHost';
import { sentenceOf } from '../../src/pane/session/outcomes';
import { Session } from '../../src/pane/session/session';
import { snapshotOf, type TestCell } from '../snapshotOf';

const ROWS: TestCell[][] = [
  [1, 'Rà soát văn bản của tỉnh', 'Phòng Nội vụ', 'Quý I'],
  [2, 'Kiểm tra công vụ hằng năm', 'Phòng Nội vụ', 'Quý II'],
  [3, 'Tổng kết công tác cải cách', 'Phòng Nội vụ', 'Quý III'],
];
const LIST = snapshotOf('Danh mục', [['BẢNG NĂM 2026'], ['Lơ phơ', 'Tút rề', 'Quăm', 'Xoăn'], ...ROWS]);
const OTHER = snapshotOf('Danh sách', [['BẢNG NĂM 2026'], ['Lơ phơ', 'Tút rề', 'Quăm', 'Xoăn'], ...ROWS]);
const PLAN = snapshotOf('Kế hoạch', [['NĂM 2026'], ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'], ...ROWS]);

async function opened(sheets: (typeof LIST)[], active: string) {
  const memory = memoryHost(sheets.map((snapshot) => ({ snapshot: structuredClone(snapshot) })));
  const host = { ...memory, activeSheet: async () => active };
  const session = new Session(host, { asOf: '2026-06-15', language: 'vi', now: () => '2026-06-15T08:00' });
  await session.open();
  const names = async () => (await memory.sheets()).map(({ name }) => name);
  const marks = (sheet: string) => memory.state().find(({ snapshot }) => snapshot.name === sheet)!.highlights.length;
  return { session, names, marks };
}

test('before a table of guesses is marked the person is asked; one press keeps the answer and marks it', async () => {
  const { session, names, marks } = await opened([LIST], 'Danh mục');
  await session.mark();
  expect(session.current().notice).toMatchObject({ id: 'columns-to-confirm', intent: 'warning', confirm: 'marking' });
  expect(sentenceOf(session.current().notice!, 'vi')).toContain('D “Xoăn”: thời hạn');
  expect(await names()).toEqual(['Danh mục']);
  await session.confirmColumns();
  expect(session.current().notice).toMatchObject({ id: 'marked' });
  expect(marks('Danh mục')).toBeGreaterThan(0);
  expect(session.current().settings?.columns).toEqual(
    (['number', 'task', 'lead', 'deadline'] as const).map((field, i) => ({
      ...{ sheet: 'Danh mục', headerRow: 2, column: 'ABCD'[i], field },
    })),
  );
  // Asked once: nothing is asked any more.
  await session.track();
  expect(session.current().notice).toMatchObject({ id: 'tracked' });
});

test('confirmed before anything was asked for, nothing is done but that', async () => {
  const { session, names, marks } = await opened([LIST], 'Danh mục');
  await session.confirmColumns();
  expect(session.current().notice).toMatchObject({ id: 'decided' });
  expect(await names()).toEqual(['Danh mục', 'Năm Rõ - Cột']);
  expect(marks('Danh mục')).toBe(0);
});

test('something else done meanwhile is what is gone on with', async () => {
  const { session, marks } = await opened([LIST], 'Danh mục');
  await session.mark();
  await session.track();
  expect(session.current().notice).toMatchObject({ id: 'columns-to-confirm', confirm: 'tracking' });
  await session.confirmColumns();
  expect(session.current().notice).toMatchObject({ id: 'tracked' });
  expect(marks('Danh mục')).toBe(0);
});

test('a table on another sheet is told, and there is nothing to confirm here', async () => {
  const { session, marks } = await opened([PLAN, OTHER], 'Kế hoạch');
  await session.mark();
  const { notice } = session.current();
  expect(notice).toMatchObject({ id: 'marked', intent: 'warning' });
  expect(notice?.confirm).toBeUndefined();
  expect(sentenceOf(notice!, 'vi')).toContain('trang “Danh sách” chưa được thay đổi gì');
  expect(marks('Danh sách')).toBe(0);
});
