import type { NewWorkbook } from '../../src/actions/handOut';
import { memoryHost } from '../../src/hosts/memory/memoryHost';
import type { WorkbookGiver } from '../../src/pane/session/handing';
import { sentenceOf } from '../../src/pane/session/outcomes';
import { Session } from '../../src/pane/session/session';
import { snapshotOf } from '../snapshotOf';

const PLAN = snapshotOf('Kế hoạch', [
  ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
  ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả thực hiện'],
  [1, 'Rà soát văn bản', 'Phòng Nội vụ', 'Trước 28/2/2026', null],
  [2, 'Kiểm tra công vụ', 'Thanh tra Sở', 'Trước 30/6/2026', null],
]);

async function opened(giver?: WorkbookGiver, shell: 'excel' | 'sheets' = 'excel') {
  const host = memoryHost([{ snapshot: PLAN }]);
  const around = { version: '1', shell };
  const session = new Session(host, {
    asOf: '2026-06-15',
    language: 'vi',
    now: () => '2026-06-15T08:00',
    around,
    ...(giver && { giver }),
  });
  await session.open();
  return { host, session, said: () => sentenceOf(session.current().notice!, 'vi') };
}

const giverOf = (as: WorkbookGiver['as'], given: (all: readonly NewWorkbook[]) => number) => {
  const got: NewWorkbook[] = [];
  const giver: WorkbookGiver = {
    as,
    give: async (workbooks, onStep) => {
      got.push(...workbooks);
      onStep(1);
      return { file: 'Kế hoạch - phiếu giao việc.zip', given: given(workbooks) };
    },
  };
  return { giver, got };
};
const BOTH = ['Phòng Nội vụ', 'Thanh tra Sở'];

test('all workbooks in one file, and what to do with it; the workbook stays as it is', async () => {
  const { giver, got } = giverOf('file', (all) => all.length);
  const { host, session, said } = await opened(giver);
  expect(session.handsOutAs()).toBe('file');
  await session.handOut(['Thanh tra Sở'], '2026-06-28');
  expect(got.map(({ file }) => file)).toEqual(['Phieu giao - Thanh tra So.xlsx', 'Danh sach giao.xlsx']);
  expect(JSON.stringify(got[0]!.sheets)).toContain('Gửi lại chậm nhất ngày 28/06/2026.');
  expect(said()).toMatch(
    /^Đã lập phiếu giao việc cho 1 đơn vị .* trong tệp “Kế hoạch - phiếu giao việc\.zip” vừa tải về/,
  );
  expect(session.current()).toMatchObject({ share: null, busy: null });
  expect((await host.sheets()).map(({ name }) => name)).toEqual(['Kế hoạch']);
});

test.each([
  [3, /^Đã mở 2 sổ mới, mỗi đơn vị một sổ, và danh sách giao\. Các sổ này chưa được lưu/, 1],
  [1, /^Mới mở được 1 sổ.*Chưa có sổ cho: Thanh tra Sở\./, 1],
  // Not one was opened: the sheets in the workbook do as well.
  [0, /^Đã tạo các trang: “Phiếu - Phòng Nội vụ”, “Phiếu - Thanh tra Sở”\. .*“Di chuyển hoặc Sao chép”/, 3],
])('%i windows of three were opened', async (n, words, sheets) => {
  const { giver } = giverOf('windows', () => n);
  const { host, session, said } = await opened(giver);
  await session.handOut(BOTH, null);
  expect(said()).toMatch(words);
  expect(await host.sheets()).toHaveLength(sheets);
});

test('where a shell gives no workbooks there are sheets, and the sentence is of that program', async () => {
  const { session, said } = await opened(undefined, 'sheets');
  expect(session.handsOutAs()).toBe('sheets');
  await session.handOut(BOTH, null);
  expect(said()).toMatch(/^Đã tạo các trang: .*“Sao chép sang”, rồi “Bảng tính mới”/);
});
