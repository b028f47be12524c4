import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import type { Inspection } from '../../src/checks/engine/inspection';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import type { Progress } from '../../src/progress/standing';
import { launchBrowser, PATIENCE } from '../browser/launch';
import { until } from '../browser/until';
import { cellAt } from '../excel/book';
import { ORIGIN, putInto, seedsOf } from '../excel/browserExcel';
import { blockOf } from '../excel/objects/ranges';
import { SimulatedExcel, type SimulationOptions } from '../excel/simulatedExcel';
import { buildExcel } from './buildExcel';

/** A day's work with the add-in as it is built: a plan laid out as offices lay theirs out, in a simulated Excel, under the real office.js. */
const SAMPLE = readFileSync(path.resolve(__dirname, '../../samples/so-theo-doi-ket-qua-2026.xlsx'));
const SHEET = 'Theo dõi 2026';
const AS_OF = '2026-06-15';

let browser: Browser;
let folder: string;
let seeds: Awaited<ReturnType<typeof seedsOf>>;
let core: Inspection;
beforeAll(async () => {
  [browser, folder, seeds] = await Promise.all([launchBrowser(), buildExcel(), seedsOf(SAMPLE)]);
  core = (await inspectWorkbook(await openWorkbook(SAMPLE), { asOf: AS_OF })).inspections[0]!;
});
afterAll(() => browser?.close());

let ends: (() => Promise<string[]>)[] = [];
/** Nothing is asked of any other machine but office.js of Microsoft's, and the page complains of nothing. */
afterEach(async () => {
  const complaints = await Promise.all(ends.map((end) => end()));
  ends = [];
  expect(complaints.flat()).toEqual([]);
});

interface Look extends BrowserContextOptions {
  width?: number;
}
/** The pane beside the plan, as of the day that is typed into its field. */
async function open({ width = 420, ...look }: Look = {}, options: SimulationOptions = {}) {
  const excel = new SimulatedExcel(structuredClone(seeds), options);
  const context = await browser.newContext({ viewport: { width, height: 800 }, ...look });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const strangers = await putInto(page, excel, folder);
  ends.push(async () => {
    await context.close();
    return [...complaints, ...strangers];
  });
  await page.goto(`${ORIGIN}/pane.html`);
  await page.getByRole('tablist').waitFor();
  await page.getByLabel('Tính đến ngày').fill(AS_OF);
  await tile(page, 'overdue', 5).waitFor();
  return { excel, page };
}

/** Words of the tiles, and the states that each counts. */
const TILES = {
  overdue: { vi: 'Quá hạn', en: 'Overdue', states: ['overdue'] },
  soon: { vi: 'Sắp đến hạn', en: 'Due soon', states: ['due-soon'] },
  within: { vi: 'Trong hạn', en: 'Within term', states: ['within-term'] },
  begun: { vi: 'Đang thực hiện', en: 'In progress', states: ['in-progress'] },
  waiting: { vi: 'Chờ xác nhận', en: 'Waiting', states: ['waiting'] },
  done: { vi: 'Đã hoàn thành', en: 'Done', states: ['done-on-time', 'done-late', 'done'] },
  without: { vi: 'Không thời hạn', en: 'Without term', states: ['continuous', 'no-date'] },
  none: { vi: 'Không phát sinh, dừng', en: 'Not applicable', states: ['not-applicable'] },
} satisfies Record<string, { vi: string; en: string; states: Progress[] }>;
type TileName = keyof typeof TILES;

const counted = (states: Progress[]) => core.standings.filter(({ progress }) => states.includes(progress)).length;
const tile = (page: Page, name: TileName, n: number, language: 'vi' | 'en' = 'vi') =>
  page.getByRole('button', { name: new RegExp(`^${n}\\s*${TILES[name][language]}$`) });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const told = (page: Page, words: RegExp) => page.getByText(words).waitFor();
const turnTo = async (page: Page, tab: string) => {
  await page.getByRole('tab', { name: tab, exact: true }).click();
  await page.getByRole('tabpanel', { name: tab }).waitFor();
};
const rules = (excel: SimulatedExcel) => excel.book.sheets.flatMap((sheet) => sheet.rules);
const names = (excel: SimulatedExcel) => excel.book.sheets.map(({ name }) => name);
const textAt = (excel: SimulatedExcel, at: string) => {
  const { top, left } = blockOf(at);
  return cellAt(excel.sheet(SHEET), top, left).text;
};

test('a plan is looked at, mended, marked, summarised, followed and cleared again', async () => {
  const { excel, page } = await open();
  for (const name of Object.keys(TILES) as TileName[]) await tile(page, name, counted(TILES[name].states)).waitFor();

  await turnTo(page, 'Cần sửa');
  await told(page, new RegExp(`^${core.findings.length} nội dung$`));
  await page.getByRole('searchbox').fill('D36');
  await button(page, /^D36 /).click();
  await until(() => excel.book.selected === `${SHEET}!D36`);

  await page.getByRole('searchbox').fill('D29');
  await button(page, /^D29 /).click();
  await button(page, 'Sửa').click();
  const edit = page.getByRole('row', { name: /^D29/ });
  expect(await edit.getByRole('cell').allTextContents()).toEqual(['Phòng TCCB', 'Phòng Tổ chức cán bộ']);
  expect(textAt(excel, 'D29')).toBe('Phòng TCCB');
  await button(page, 'Sửa như thế này').click();
  await told(page, /^Đã sửa 1 ô\.$/);
  await button(page, /^D29 /).waitFor({ state: 'detached' });
  expect(textAt(excel, 'D29')).toBe('Phòng Tổ chức cán bộ');
  await page.getByRole('searchbox').fill('');
  await told(page, new RegExp(`^${core.findings.length - 1} nội dung$`));

  await turnTo(page, 'Tổng quan');
  await button(page, 'Tô màu').click();
  await told(page, /^Đã tô màu: 5 quá hạn, 6 sắp đến hạn/);
  expect(rules(excel).map(({ formula }) => formula)).toContainEqual(expect.stringContaining('nam-ro:overdue'));
  const marked = names(excel);
  expect(marked.length).toBe(2);

  await button(page, 'Tạo bảng tổng hợp').click();
  await button(page, /^Tạo \d bảng$/).click();
  await told(page, /^Đã viết các trang: .*Theo đơn vị/);
  expect(names(excel).length).toBe(marked.length + 5);
  expect(excel.book.sheets.flatMap(({ charts }) => charts).length).toBeGreaterThan(0);

  await button(page, 'Thêm cột theo dõi').click();
  await told(page, /^Đã thêm cột: /);
  expect(textAt(excel, 'H5')).not.toBe('');

  excel.edit(SHEET, 'G20', 'Hoàn thành ngày 10/6/2026');
  await tile(page, 'overdue', 4).waitFor();
  await tile(page, 'done', counted(TILES.done.states) + 1).waitFor();
  await told(page, /^Bảng đã thay đổi từ lúc tô màu/);

  await button(page, 'Bỏ đánh dấu').click();
  await told(page, /^Đã bỏ \d+ dấu và xóa 6 trang của Năm Rõ/);
  expect([rules(excel), names(excel)]).toEqual([[], [SHEET]]);
  expect(textAt(excel, 'G20')).toBe('Hoàn thành ngày 10/6/2026');
});

/** The ground the pane stands on, and the ink on it. */
const colours = (page: Page) =>
  page.locator('main').evaluate((main) => {
    const ground = (element: Element | null): string => {
      if (!element) return '';
      const { backgroundColor } = getComputedStyle(element);
      return backgroundColor === 'rgba(0, 0, 0, 0)' ? ground(element.parentElement) : backgroundColor;
    };
    return [ground(main), getComputedStyle(main).color];
  });
const widerThan = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
async function marksAndClears(page: Page, excel: SimulatedExcel) {
  await button(page, 'Tô màu').click();
  await told(page, /^Đã tô màu: 5 quá hạn, 6 sắp đến hạn/);
  expect(rules(excel).length).toBeGreaterThan(1);
  await button(page, 'Bỏ đánh dấu').click();
  await told(page, /^Đã bỏ \d+ dấu và xóa 1 trang của Năm Rõ/);
  expect([rules(excel), names(excel)]).toEqual([[], [SHEET]]);
}

/** How far down a view is read, which from now on is its end. */
const readToTheEnd = (page: Page) =>
  page.getByRole('tabpanel').evaluate((panel) => {
    const { scrollTop } = panel;
    panel.scrollTop = panel.scrollHeight;
    return scrollTop;
  });

test('in the narrowest pane nothing is cut off, and every view begins at its beginning', async () => {
  const { excel, page } = await open({ width: 320 });
  for (const tab of ['Cần sửa', 'Tiến độ', 'Đơn vị', 'Cột', 'Tổng quan']) {
    await turnTo(page, tab);
    expect([tab, await widerThan(page), await readToTheEnd(page)]).toEqual([tab, 0, 0]);
  }
  await marksAndClears(page, excel);
});

test('in Office’s dark theme the pane is as dark', async () => {
  const { page } = await open();
  await page.evaluate(() => {
    // What office.js defines cannot be defined again, but something can be put before it.
    const officeTheme = { bodyBackgroundColor: '#262626', bodyForegroundColor: '#FFFFFF', isDarkTheme: true };
    const context = Object.create(Office.context, { officeTheme: { value: officeTheme } });
    Object.assign(window, { Office: Object.create(Office, { context: { value: context } }) });
    window.dispatchEvent(new Event('focus'));
  });
  await page.waitForFunction(() => getComputedStyle(document.querySelector('main')!).color === 'rgb(255, 255, 255)');
  expect(await colours(page)).toEqual(['rgb(38, 38, 38)', 'rgb(255, 255, 255)']);
  await tile(page, 'overdue', 5).click();
  await page.getByRole('tabpanel', { name: 'Tiến độ' }).getByText('5 trong 39 nhiệm vụ').waitFor();
});

test('in the system’s high contrast the pane takes its colours', async () => {
  const { page } = await open({ forcedColors: 'active' });
  // Colours of the system's, named for what they are for; each pane has them as they are on that machine.
  const systems = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.cssText = 'forced-color-adjust: none; color: CanvasText; border-color: Highlight';
    const { color, borderTopColor } = getComputedStyle(probe);
    probe.remove();
    return { ink: color, highlight: borderTopColor };
  });
  expect((await colours(page))[1]).toBe(systems.ink);
  const bar = button(page, /^Rõ thời gian/).locator('span > span');
  expect(await bar.evaluate((part) => getComputedStyle(part).backgroundColor)).toBe(systems.highlight);
  await tile(page, 'soon', 6).waitFor();
});

test('in English it counts the same, and writes English', async () => {
  const { excel, page } = await open();
  await button(page, 'English').click();
  for (const name of Object.keys(TILES) as TileName[])
    await tile(page, name, counted(TILES[name].states), 'en').waitFor();
  await button(page, 'Mark').click();
  await told(page, /^Marked: 5 overdue, 6 due soon/);
  await button(page, 'Clear marks').click();
  await told(page, /^Took away \d+ marks and 1 sheets? of Năm Rõ/);
  expect([rules(excel), names(excel)]).toEqual([[], [SHEET]]);
});

test('the oldest Excel it works in reads, counts, marks and clears', async () => {
  const { excel, page } = await open({}, { version: '1.13', waitsForCell: false });
  for (const name of Object.keys(TILES) as TileName[]) await tile(page, name, counted(TILES[name].states)).waitFor();
  await marksAndClears(page, excel);
});
