import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CELL_LOOKS } from '../../src/marks/looks';
import { sidebarHost } from '../../src/hosts/sheets/sidebarHost';
import type { Changes } from '../../src/workbook/changes';
import type { SheetModel } from '../../src/workbook/sheetModel';
import { builtScript, runScript } from './builtScript';
import { grownBook } from './grownBook';
import { seededBook } from './seededBook';

beforeAll(builtScript);

const TODAY = () => Date.parse('2026-06-15T01:00:00Z');

describe('the menu', () => {
  const MENU = ['Kiểm tra', 'Tô màu', 'Tạo bảng tổng hợp', 'Thêm cột theo dõi', 'Bỏ đánh dấu'];

  test('stands there when the spreadsheet is opened, each item a function of the script', async () => {
    const { call, ui } = await runScript(await grownBook());
    call('onOpen', {});
    expect(ui.menuName).toBe('Năm Rõ');
    expect([...ui.menu.keys()]).toEqual(MENU);
    call(ui.menu.get('Kiểm tra')!);
    expect(ui.sidebar).toEqual({ file: 'Sidebar', title: 'Năm Rõ' });
  });

  test('marks, adds columns, summarises, takes away: each says in a sentence what it did', async () => {
    const book = await grownBook();
    const before = book.sheets.map(({ name }) => name);
    const { call, ui } = await runScript(book, TODAY);
    for (const item of ['toMau', 'themCotTheoDoi', 'themCotTheoDoi', 'taoBangTongHop', 'xoaDau', 'xoaDau'])
      await call(item);
    expect(ui.alerts).toEqual([
      expect.stringMatching(/^Đã tô màu: \d+ quá hạn/),
      expect.stringMatching(/^Đã thêm cột: /),
      'Bảng đã có đủ các cột theo dõi nên không thêm gì.',
      expect.stringMatching(/^Đã viết các trang: Tổng hợp/),
      expect.stringMatching(/^Đã bỏ \d+ dấu và xóa \d trang/),
      'Không có gì của Năm Rõ để bỏ.',
    ]);
    expect(book.sheets.map(({ name }) => name)).toEqual(before);
  });

  test('what cannot be done is said in a sentence', async () => {
    const { call, ui } = await runScript(seededBook({ sheets: [{ name: 'Danh bạ', rows: [['Họ tên']] }] }), TODAY);
    await call('toMau');
    expect(ui.alerts[0]).toMatch(/^Chưa đọc được bảng: Không tìm thấy bảng kế hoạch nào/);
    const rows = ['Rà soát văn bản của tỉnh', 'Kiểm tra công vụ hằng năm', 'Tổng kết công tác cải cách'].map(
      (work, i) => [i + 1, work, 'Phòng Nội vụ', `Quý ${['I', 'II', 'III'][i]}`],
    );
    const guessed = seededBook({ sheets: [{ name: 'Bảng', rows: [['Lơ phơ', 'Tút rề', 'Quăm', 'Xoăn'], ...rows] }] });
    const third = await runScript(guessed, TODAY);
    for (const item of ['toMau', 'taoBangTongHop', 'themCotTheoDoi']) await third.call(item);
    expect(third.ui.alerts).toHaveLength(3);
    for (const alert of third.ui.alerts) expect(alert).toMatch(/“Bảng” chưa được thay đổi gì.*thẻ “Cột”/);
    expect(guessed.sheets.map(({ name }) => name)).toEqual(['Bảng']);
    const locked = await grownBook();
    locked.locks.push({ type: 'SHEET', sheet: locked.sheets[0]!, address: 'A1', mayEdit: false });
    const second = await runScript(locked, TODAY);
    await second.call('toMau');
    expect(second.ui.alerts[0]).toContain('đang được bảo vệ');
  });
});

test('changes that take longer than a run may take go on in the next, and come out the same', async () => {
  const rows: SheetModel['rows'] = [{ cells: [{ value: 'a', style: 'x' }], height: null }];
  const models = ['NamRo_A', 'NamRo_B', 'NamRo_C'].map((mark): SheetModel => ({
    ...{ mark, name: mark.slice(6), tab: null, styles: {}, widths: [10], rows, merges: [], filter: null, charts: [] },
    ...{ freeze: { rows: 0, columns: 0 }, print: { landscape: false, repeat: null, breaks: [] } },
  }));
  const changes: Changes = {
    expects: [{ sheet: 'Phụ lục', at: 'A1', value: 'cũ' }],
    edits: [{ sheet: 'Phụ lục', at: 'A1', expect: 'cũ', value: 'mới' }],
    highlights: [{ sheet: 'Phụ lục', highlights: [{ marker: 'overdue', ranges: ['A1'], style: CELL_LOOKS.overdue }] }],
    notes: [{ sheet: 'Phụ lục', at: 'A1', text: 'x' }],
    sheets: models,
  };
  const done = async (clock?: () => number) => {
    const book = seededBook({ sheets: [{ name: 'Phụ lục', rows: [['cũ']] }] });
    const running = await runScript(book, clock);
    let trips = 0;
    const host = sidebarHost(async (question) => {
      trips += 1;
      return running.call('namRo', question) as string;
    });
    return { applied: await host.apply(changes), trips, names: book.sheets.map(({ name }) => name) };
  };
  let minutes = 0;
  const slow = await done(() => (minutes += 4) * 60_000);
  const quick = await done();
  expect(slow.trips).toBeGreaterThan(4);
  expect(quick.trips).toBe(1);
  expect([slow.applied, slow.names]).toEqual([quick.applied, quick.names]);
});

test('one run at a time: while another is writing nothing is done, and it is said', async () => {
  const book = await grownBook();
  book.documentLock.heldByOthers = true;
  const before = book.sheets.map(({ name, rules }) => [name, rules.length]);
  const { call, ui } = await runScript(book, TODAY);
  await call('toMau');
  expect(ui.alerts[0]).toContain('đang chạy trên bảng này cho một người khác');
  expect(book.sheets.map(({ name, rules }) => [name, rules.length])).toEqual(before);
  book.documentLock.heldByOthers = false;
  await call('toMau');
  expect(ui.alerts[1]).toMatch(/^Đã tô màu/);
  expect(book.documentLock.held).toBe(false);
});

test('a run that fails gives the lock back', async () => {
  const locked = await grownBook();
  locked.locks.push({ type: 'SHEET', sheet: locked.sheets[0]!, address: 'A1', mayEdit: false });
  const { call } = await runScript(locked, TODAY);
  await call('toMau');
  expect(locked.documentLock.held).toBe(false);
});

test('asks for no more than the spreadsheet it stands in', () => {
  const file = path.resolve(__dirname, '../../src/entries/sheets/appsscript.json');
  const { oauthScopes, runtimeVersion, exceptionLogging } = JSON.parse(readFileSync(file, 'utf8')) as Record<
    string,
    unknown
  >;
  expect(runtimeVersion).toBe('V8');
  // Otherwise Google's log of the project keeps the words of each error that nobody caught.
  expect(exceptionLogging).toBe('NONE');
  expect(oauthScopes).toEqual([
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ]);
});
