import { memoryHost } from '../../src/hosts/memory/memoryHost';
import { sentenceOf } from '../../src/pane/session/outcomes';
import { Session } from '../../src/pane/session/session';
import { snapshotOf, type TestCell } from '../snapshotOf';

const SHEET = 'Tự chấm';
const ROWS: TestCell[][] = [
  ['BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
  ['STT', 'Tiêu chí', 'Đơn vị chủ trì'],
  ['1.1', 'Ban hành kế hoạch', 'Văn phòng Sở'],
  ['1.2', 'Tuyên truyền', 'Thanh tra Sở'],
];

test('first the columns, then, once there are points, the sheets', async () => {
  const memory = memoryHost([{ snapshot: snapshotOf(SHEET, ROWS) }]);
  const session = new Session(
    { ...memory, activeSheet: async () => SHEET },
    { asOf: '2026-06-20', language: 'vi', now: () => '2026-06-20T08:00' },
  );
  await session.open();
  const said = (language: 'vi' | 'en' = 'vi') => sentenceOf(session.current().notice!, language);
  await session.score();
  expect(said()).toContain('Đã thêm cột: Điểm tối đa, Điểm tự chấm, Điểm thẩm định, Tài liệu kiểm chứng, Giải trình.');
  expect(said('en')).toContain('Write the maximum');
  await session.score();
  expect(said()).toContain('chưa có điểm nào');
  for (const [at, value] of Object.entries({ D3: 1, E3: 1, D4: 2, E4: 1.5, F4: 'Báo cáo số 9/BC-SNV ngày 05/5/2026' }))
    await memory.apply({ edits: [{ sheet: SHEET, at, expect: null, value }] });
  await session.readAgain();
  await session.score();
  expect(said()).toBe('Đã tạo: Điểm, Minh chứng.');
  expect(said('en')).toBe('Made: Điểm, Minh chứng.');
  expect((await memory.sheets()).map(({ name }) => name)).toEqual([SHEET, 'Điểm', 'Minh chứng']);
});
