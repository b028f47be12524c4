import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readForPane } from '../../src/entries/broughtFile';
import { memoryHost } from '../../src/hosts/memory/memoryHost';
import { sentenceOf } from '../../src/pane/session/outcomes';
import { Session } from '../../src/pane/session/session';
import { snapshotOf } from '../snapshotOf';

const NEW = 'Kế hoạch';
const text = (name: string, ...lines: string[]) => new File([lines.join('\n')], name);
const PLAN = text(
  'Kế hoạch.csv',
  'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026',
  'STT;Nhiệm vụ;Đơn vị chủ trì;Thời hạn',
  '1;Rà soát văn bản;Văn phòng Sở;Trước 30/6/2026',
  '2;Kiểm tra công tác;Thanh tra Sở;Quý III',
);

async function opened(options: { addSheet?: undefined } = {}) {
  const memory = memoryHost([{ snapshot: snapshotOf('Trang 1', [['trống']]) }]);
  const session = new Session(
    { ...memory, ...options, activeSheet: async () => 'Trang 1' },
    { asOf: '2026-06-20', language: 'vi', now: () => '2026-06-20T08:00', reader: readForPane },
  );
  await session.open();
  const said = (language: 'vi' | 'en' = 'vi') => sentenceOf(session.current().notice!, language);
  return { session, memory, said };
}

test('the table of a file becomes a sheet of the workbook, and is read at once', async () => {
  const { session, memory, said } = await opened();
  expect(session.current().phase).toBe('nothing');
  await session.bring(PLAN);
  expect(said()).toContain(`Đã đưa vào sổ này: “${NEW}”.`);
  expect(said()).not.toContain('sổ Excel mới');
  expect(session.current()).toMatchObject({ phase: 'ready', sheet: NEW });
  expect(session.current().inspections[0]!.plan.items).toHaveLength(2);
  expect((await memory.sheets()).map(({ name, ours }) => [name, ours])).toEqual([
    ['Trang 1', false],
    [NEW, false],
  ]);
});

test.each([
  ['a PDF', new File(['%PDF-1.7'], 'kh.pdf'), /Đây là tệp PDF/],
  [
    'a workbook',
    new File([readFileSync(path.join(__dirname, '../../samples/so-muc-tieu-hoat-dong-2026.xlsx'))], 'a.xlsx'),
    /Đây đã là sổ Excel/,
  ],
  ['a lock file', new File(['x'], '~$a.docx'), /tệp khóa/],
])('%s: a sentence, and nothing is added', async (_what, file, sentence) => {
  const { session, memory, said } = await opened();
  await session.bring(file);
  expect(said()).toMatch(sentence);
  expect(await memory.sheets()).toHaveLength(1);
});

test('a shell that takes no sheets offers nothing', async () => {
  expect((await opened()).session.canBring()).toBe(true);
  expect((await opened({ addSheet: undefined })).session.canBring()).toBe(false);
});

describe('duties outside of the table', () => {
  const DUTY = { text: 'Các phòng gửi báo cáo về Sở trước ngày 31/7/2026.', deadlineText: 'trước ngày 31/7/2026' };
  const OTHER = { text: 'Văn phòng tổng hợp trước ngày 5/8/2026.', deadlineText: 'trước ngày 5/8/2026' };

  async function withDuties(below: string[][] = []) {
    const rows = [
      ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
      ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
      ['1', 'Rà soát văn bản', 'Văn phòng Sở', 'Trước 30/6/2026'],
      ['2', 'Kiểm tra công tác', 'Thanh tra Sở', 'Quý III'],
      ...below,
    ];
    const memory = memoryHost([{ snapshot: snapshotOf(NEW, rows) }]);
    const session = new Session(
      { ...memory, activeSheet: async () => NEW },
      { asOf: '2026-06-20', language: 'vi', now: () => '2026-06-20T08:00', outside: [DUTY, OTHER] },
    );
    await session.open();
    return { session, memory };
  }

  test('one that is added becomes a task of the table and leaves the list', async () => {
    const { session } = await withDuties();
    await session.addDuty(DUTY);
    expect(session.current().notice).toMatchObject({ id: 'duty-added', intent: 'success' });
    expect(session.current().outside).toEqual([OTHER]);
    const { items } = session.current().inspections[0]!.plan;
    expect(items).toHaveLength(3);
    expect(items[2]).toMatchObject({ number: '3', task: DUTY.text, leads: [] });
    expect(items[2]!.deadline.milestones).toMatchObject([{ lastDay: '2026-07-30' }]);
  });

  test('where something stands right under the table nothing is written, and it is said', async () => {
    const { session, memory } = await withDuties([['Nơi nhận: như trên']]);
    await session.addDuty(DUTY);
    expect(session.current().notice).toMatchObject({ id: 'no-room', intent: 'warning' });
    expect(session.current().outside).toEqual([DUTY, OTHER]);
    expect(memory.applied).toEqual([]);
  });

  test('one that is passed over only leaves the list', async () => {
    const { session, memory } = await withDuties();
    session.passOver(OTHER);
    expect(session.current().outside).toEqual([DUTY]);
    expect(memory.applied).toEqual([]);
  });
});
