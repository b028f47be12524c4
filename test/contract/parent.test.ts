import { clear } from '../../src/actions/clear';
import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import { summarise } from '../../src/actions/summarise';
import { memoryHost } from '../../src/hosts/memory/memoryHost';
import { snapshotOf, type TestCell } from '../snapshotOf';
import { SUBJECTS } from './subjects';

/** What a plan above asks and this one does not have, as a sheet; the same in every host. */
const HEAD = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'];
const OWN: TestCell[][] = [
  ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
  HEAD,
  [1, 'Ban hành kế hoạch tuyên truyền', 'Văn phòng', '30/1/2026'],
];
const ABOVE: TestCell[][] = [
  ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH CỦA TỈNH NĂM 2026'],
  HEAD,
  [1, 'Ban hành kế hoạch tuyên truyền', 'Sở Nội vụ', '30/1/2026'],
  [2, 'Rà soát vị trí việc làm', 'Sở Nội vụ', '30/3/2026'],
];
const SHEET = 'Việc cấp trên chưa có';

describe.each(SUBJECTS)('the plan above in the $name host', ({ open, reopen, prepare }) => {
  if (prepare) beforeAll(prepare);

  test('its sheet is written, replaced in its place, and taken away', async () => {
    const host = await open({ sheets: [{ name: 'Phụ lục', rows: OWN }] });
    const at = { asOf: '2026-06-20', writtenAt: '2026-06-20T08:00', kinds: ['overview'] as const };
    const { inspections: plans } = await inspectWorkbook(memoryHost([{ snapshot: snapshotOf('Tỉnh', ABOVE) }]), at);
    const write = () => summarise(host, { ...at, parent: { file: 'tinh.xlsx', plans } });
    expect((await write()).written).toContainEqual({ mark: 'NamRo_Parent', name: SHEET, replaced: false });
    const again = await write();
    expect(again.written).toContainEqual({ mark: 'NamRo_Parent', name: SHEET, replaced: true });
    expect(again.parent).toMatchObject({ compared: 2, found: 1, missing: [{ number: '2', reason: 'all' }] });
    // Not asked for, it stays as it is.
    expect((await summarise(host, at)).removed).toEqual([]);
    const stored = await reopen(host);
    expect((await stored.read(SHEET)).texts.flat()).toContain('Rà soát vị trí việc làm');
    expect((await clear(stored, {})).removed).toContain(SHEET);
    expect((await stored.sheets()).map(({ name }) => name)).toEqual(['Phụ lục']);
  });
});
