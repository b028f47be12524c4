import { memoryHost } from '../../src/hosts/memory/memoryHost';
import { sentenceOf } from '../../src/pane/session/outcomes';
import { Session } from '../../src/pane/session/session';
import { snapshotOf, type TestCell } from '../snapshotOf';

const SHEET = 'Kế hoạch';
const plan = (deadline: string): TestCell[][] => [
  ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
  ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả thực hiện'],
  [1, 'Rà soát văn bản của tỉnh', 'Phòng Nội vụ', deadline, null],
];

async function opened(deadline: string) {
  const memory = memoryHost([{ snapshot: snapshotOf(SHEET, plan(deadline)) }]);
  const session = new Session(
    { ...memory, activeSheet: async () => SHEET },
    { asOf: '2026-06-20', language: 'vi', now: () => '2026-06-20T08:00' },
  );
  await session.open();
  const said = (language: 'vi' | 'en' = 'vi') => sentenceOf(session.current().notice!, language);
  return { session, memory, said };
}

test('one press makes the sheet, a second adds nothing; what is entered there counts at once', async () => {
  const { session, memory, said } = await opened('Quý I trước 10/3/2026; Quý II trước 10/6/2026');
  await session.trackParts();
  expect(said()).toBe(
    'Đã ghi 2 dòng vào trang “Theo dõi từng kỳ”, mỗi kỳ, mỗi mốc một dòng. Ghi kết quả ở các cột màu vàng; chữ đã ghi giữ nguyên.',
  );
  expect(said('en')).toContain('2 rows, one for each part');
  await session.trackParts();
  expect(said()).toBe('Trang “Theo dõi từng kỳ” đã đủ các kỳ, các mốc nên không thêm gì.');
  const sheet = 'Theo dõi từng kỳ';
  await memory.apply({
    edits: ['F4', 'F5'].map((at) => ({ sheet, at, expect: null, value: 'Đã hoàn thành' })),
  });
  await session.readAgain();
  expect(session.current().inspections[0]!.standings[0]!.progress).toBe('done');
});

test('a row that cannot be used is among the problems shown', async () => {
  const { session, memory } = await opened('Quý I trước 10/3/2026; Quý II trước 10/6/2026');
  await session.trackParts();
  await memory.apply({ edits: [{ sheet: 'Theo dõi từng kỳ', at: 'G4', expect: null, value: '31/6/2026' }] });
  await session.readAgain();
  expect(session.current().problems).toMatchObject([{ at: 'G4', problem: 'part-day', value: '31/6/2026' }]);
});

test('without a deadline of several days it is said, and nothing is made', async () => {
  const { session, memory, said } = await opened('Trước 10/6/2026');
  await session.trackParts();
  expect(session.current().notice).toMatchObject({ id: 'no-parts', intent: 'info' });
  expect(said('en')).toContain('No task has two or more days');
  expect(await memory.sheets()).toHaveLength(1);
});

test('the register of reports is made on one press, and once more nothing is added', async () => {
  const { session, memory, said } = await opened('Trước 10/6/2026');
  await session.trackReports();
  expect(said()).toBe(
    'Đã ghi vào trang “Sổ báo cáo” 1 đơn vị, 4 kỳ. Ghi hạn gửi, ngày nhận ở các ô màu vàng; chữ đã ghi giữ nguyên.',
  );
  expect(said('en')).toContain('1 unit and 4 periods went into');
  await session.trackReports();
  expect(said()).toBe('Trang “Sổ báo cáo” đã đủ 1 đơn vị, 4 kỳ nên không thêm gì.');
  const periods = 'Năm Rõ - Kỳ báo cáo';
  await session.preparePeriods();
  await memory.apply({ edits: [{ sheet: periods, at: 'A8', expect: null, value: 'Quý II' }] });
  await memory.apply({ edits: [{ sheet: periods, at: 'B8', expect: null, value: '15/3/2026' }] });
  await memory.apply({ edits: [{ sheet: periods, at: 'C8', expect: null, value: '14/6/2026' }] });
  await memory.apply({ edits: [{ sheet: 'Sổ báo cáo', at: 'Z2', expect: null, value: 'của Sở' }] });
  await session.trackReports();
  expect(session.current().notice).toMatchObject({ id: 'reports-missing', intent: 'warning' });
  expect(said()).toContain('chưa thêm được: Quý II năm 2026.');
});
