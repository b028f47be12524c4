import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type Axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { makeWorkbook } from '../../samples/making/workbook';
import { launchBrowser } from '../browser/launch';
import { buildPage } from './harness/build';
import { openPane, type OpenedPane, type PaneOptions } from './harness/openPane';

const sample = path.resolve(__dirname, '../../samples/so-theo-doi-ket-qua-2026.xlsx');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const TABS = ['Tổng quan', 'Cần sửa', 'Tiến độ', 'Đơn vị', 'Cột'];

let browser: Browser;
let script: string;
beforeAll(async () => {
  [browser, script] = await Promise.all([launchBrowser(), buildPage()]);
});
const folder = mkdtempSync(path.join(tmpdir(), 'nam-ro-cột-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  return browser?.close();
});

let opened: OpenedPane[] = [];
async function open(options: Partial<PaneOptions> = {}): Promise<Page> {
  const pane = await openPane(browser, { script, workbook: sample, asOf: '2026-06-15', ...options });
  opened.push(pane);
  return pane.page;
}
/** Whatever a test does: no request left the page's own origin, and the page complained of nothing. */
afterEach(async () => {
  const ended = opened;
  opened = [];
  await Promise.all(ended.map(({ page }) => page.close()));
  expect(ended.flatMap(({ strangers, complaints }) => [...strangers, ...complaints])).toEqual([]);
});

const view = (page: Page) => page.getByRole('tabpanel');
const turnTo = async (page: Page, tab: string) => {
  await page.getByRole('tab', { name: tab, exact: true }).click();
  await page.getByRole('tabpanel', { name: tab }).waitFor();
};
/** Role and name of what has the focus, as a screen reader says it. */
const focused = (page: Page) => page.locator(':focus').ariaSnapshot();

test('the keyboard alone goes through all views and opens a row of the sheet', async () => {
  const page = await open();
  for (let i = 0; i < 12 && (await page.locator('[role=tab]:focus').count()) === 0; i++)
    await page.keyboard.press('Tab');
  for (const [i, tab] of TABS.entries()) {
    if (i > 0) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('tab', { selected: true }).textContent()).toContain(tab);
    expect(await page.getByRole('tabpanel', { name: tab }).count()).toBe(1);
    await page.keyboard.press('Tab');
    expect(await page.locator('[role=tabpanel]:focus').count()).toBe(1);
    await page.keyboard.press('Tab');
    expect(await page.locator('[role=tabpanel] :focus').count()).toBe(1);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await page.locator('[role=tab]:focus').textContent()).toContain(tab);
  }
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  for (let i = 0; i < 12 && (await page.locator('li :focus').count()) === 0; i++) await page.keyboard.press('Tab');
  expect(await focused(page)).toMatch(
    /button "VII\.33\. .*Quá hạn.*quá hạn 258 ngày \(hạn 30\/09\/2025\).*Chủ trì: Phòng Nghiệp vụ Y/,
  );
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => window.selected.length > 0);
  expect(await page.evaluate(() => window.selected)).toEqual([{ sheet: 'Theo dõi 2026', at: 'B46' }]);
});

test('names for screen readers in every view', async () => {
  const page = await open();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('NĂM 2026');
  await turnTo(page, 'Tiến độ');
  expect(await view(page).getByRole('heading', { level: 2 }).allTextContents()).toEqual(
    expect.arrayContaining(['Quá hạn (5)', 'Sắp đến hạn (6)', 'Đã hoàn thành (8)']),
  );
  for (const name of ['Xếp theo', 'Hiện']) await view(page).getByRole('combobox', { name }).waitFor();
  await view(page).getByRole('searchbox', { name: 'Tìm việc, đơn vị, thời hạn…' }).fill('mua sam thuoc');
  await view(page).getByRole('status').getByText('1 trong 39 nhiệm vụ').waitFor();
  await turnTo(page, 'Đơn vị');
  await view(page).getByRole('button', { name: 'Lập phiếu giao việc cho Văn phòng Sở' }).waitFor();
  await view(page)
    .getByRole('button', { name: /^Phòng Nghiệp vụ Dược.*quá hạn 2/ })
    .waitFor();
  await turnTo(page, 'Cột');
  await view(page).getByRole('combobox', { name: 'Cột D là' }).waitFor();
  await view(page).getByRole('button', { name: 'Xem cột G' }).waitFor();
});

test('a unit’s items, spellings joined and a column corrected: all is written into the workbook', async () => {
  const page = await open({ width: 420 });
  await turnTo(page, 'Đơn vị');
  await view(page).getByRole('button', { name: 'Đúng, là một đơn vị' }).click();
  await page.getByText('Đã ghi vào trang cài đặt').waitFor();
  await view(page).getByRole('button', { name: 'Đúng, là một đơn vị' }).waitFor({ state: 'detached' });
  await view(page).getByRole('button', { name: 'Lập phiếu giao việc cho Văn phòng Sở' }).click();
  await page.getByText('Đã viết các trang').waitFor();
  expect(await focused(page)).toContain('Lập phiếu giao việc cho Văn phòng Sở');
  await view(page)
    .getByRole('button', { name: /^Văn phòng Sở/ })
    .click();
  await view(page).getByText('Việc của: Văn phòng Sở').waitFor();
  await view(page).getByRole('status').getByText('14 trong 39 nhiệm vụ').waitFor();
  await view(page).getByRole('checkbox', { name: 'Kể cả 3 việc phối hợp' }).check();
  await view(page).getByRole('status').getByText('17 trong 39 nhiệm vụ').waitFor();
  await turnTo(page, 'Cột');
  await view(page).getByRole('combobox', { name: 'Cột C là' }).selectOption({ label: 'Ghi chú' });
  await view(page).getByRole('button', { name: 'Dùng lựa chọn này' }).press('Enter');
  await view(page).getByText('Cơ quan đã chọn').waitFor();
  // The button is gone: who works with the keyboard goes on in the view, not at the page's beginning.
  await page.locator('[role=tabpanel]:focus').waitFor();
  const written = await page.evaluate(() => window.session.current().settings);
  expect(written).toMatchObject({
    units: [{ name: 'Phòng Tổ chức cán bộ', aliases: ['Phòng TCCB'] }],
    columns: [{ sheet: 'Theo dõi 2026', headerRow: 5, column: 'C', field: 'note' }],
  });
});

test('a period that is over is closed on one press; one that goes on asks first', async () => {
  const page = await open({ asOf: '2026-06-15' });
  await view(page).getByText('Kỳ: 6 tháng đầu năm 2026 (15/12/2025-14/06/2026), đã hết, chưa chốt').waitFor();
  await view(page).getByRole('button', { name: 'Chốt kỳ 6 tháng đầu năm 2026' }).press('Enter');
  await page.getByText('Đã chốt kỳ 6 tháng đầu năm 2026, số liệu tính đến ngày 14/06/2026').waitFor();
  // Closed, it gives way to the one that goes on; the keyboard goes on in the view.
  await view(page).getByText('Kỳ: Quý III năm 2026 (15/06/2026-14/09/2026), chốt sau 91 ngày').waitFor();
  await view(page).getByRole('button', { name: 'Chốt kỳ 6 tháng' }).waitFor({ state: 'detached' });
  await page.locator('[role=tabpanel]:focus').waitFor();
  await view(page).getByRole('button', { name: 'Chốt kỳ Quý III năm 2026' }).click();
  await view(page).getByText('Kỳ này còn 91 ngày mới hết.').waitFor();
  await view(page).getByRole('button', { name: 'Không chốt' }).click();
  await view(page).getByText('Kỳ này còn 91 ngày mới hết.').waitFor({ state: 'detached' });
  const closings = await page.evaluate(() => window.session.current().settings!.closings);
  expect(closings.filter(({ part }) => part === '')).toHaveLength(39);
  expect(new Set(closings.map(({ kind }) => kind))).toEqual(new Set(['h1']));
});

describe('questions about the columns', () => {
  const WORK = ['Rà soát văn bản của tỉnh', 'Kiểm tra công vụ hằng năm', 'Tổng kết công tác cải cách'];
  const bookOf = (name: string, header: string[], columns: string[][]) => {
    const rows = WORK.map((work, i) => [i + 1, work, 'Phòng Nội vụ', ...columns.map((cells) => cells[i]!)]);
    const file = path.join(folder, `${name}.xlsx`);
    writeFileSync(file, makeWorkbook({ sheets: [{ name: 'Phụ lục', rows: [['NĂM 2026'], header, ...rows] }] }));
    return file;
  };
  const QUARTERS = ['Quý I', 'Quý II', 'Quý III'];

  test('which of two columns: the examples of both, one press, asked no more', async () => {
    const header = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Thời hạn hoàn thành'];
    const page = await open({ workbook: bookOf('hai cột', header, [QUARTERS, ['Tháng 4', 'Tháng 7', 'Tháng 10']]) });
    await turnTo(page, 'Cột');
    await view(page).getByText('Cột D “Thời hạn” hay cột E “Thời hạn hoàn thành” là thời hạn?').waitFor();
    await view(page).getByText('Tháng 4 · Tháng 7 · Tháng 10').waitFor();
    await page.evaluate(axe);
    expect(await violations(page)).toEqual([]);
    await view(page).getByRole('button', { name: 'Cột E', exact: true }).first().click();
    await view(page).getByText('Năm Rõ hỏi').waitFor({ state: 'detached' });
    const due = await page.evaluate(() => window.session.current().inspections[0]!.plan.items[0]!.deadline.text);
    expect(due).toBe('Tháng 4');
  });

  test('a table of guesses is marked after one press that says the guesses are right', async () => {
    const page = await open({ workbook: bookOf('chỉ đoán', ['Lơ phơ', 'Tút rề', 'Quăm', 'Xoăn'], [QUARTERS]) });
    await view(page).getByRole('button', { name: 'Tô màu' }).click();
    await page.getByText('Bảng có đúng là kế hoạch, các cột có đúng như vậy không?').waitFor();
    await page.getByRole('button', { name: 'Xem các cột' }).click();
    await page
      .getByRole('tabpanel', { name: 'Cột' })
      .getByRole('button', { name: 'Đúng, các cột là như vậy' })
      .waitFor();
    await page.evaluate(axe);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Đúng, đánh dấu' }).click();
    await page.getByText('Đã tô màu').waitFor();
    await view(page).getByRole('button', { name: 'Đúng, các cột là như vậy' }).waitFor({ state: 'detached' });
  });
});

test.each([
  ['light', 320, 'vi'],
  ['light', 480, 'en'],
  ['dark', 320, 'en'],
  ['dark', 480, 'vi'],
  ['contrast', 320, 'vi'],
] as const)(
  'nothing bars anyone: %s, %i px wide, %s',
  async (theme, width, language) => {
    const page = await open({ theme, width, language });
    await page.evaluate(axe);
    const found: string[] = [];
    for (const tab of await page.getByRole('tab').all()) {
      const name = await tab.getAttribute('id');
      await tab.click();
      await page.locator(`#${name}[aria-selected=true]`).waitFor();
      found.push(...(await violations(page)).map((what) => `${name}: ${what}`));
      const wider = await view(page).evaluate((panel) => panel.scrollWidth - panel.clientWidth);
      if (wider > 0) found.push(`${name}: ${wider} px wider than the pane`);
    }
    expect(found).toEqual([]);
  },
  20_000,
);

/** All of axe's rules. The stops that Fluent's keyboard library puts around a list of tabs hand the focus on at once: they are no one's. */
function violations(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof Axe };
    const { violations } = await axe.run({ exclude: ['[data-tabster-dummy]'] }, { resultTypes: ['violations'] });
    return violations.map(
      ({ id, nodes }) =>
        `${id} ${nodes
          .map(({ html }) => html.slice(0, 160))
          .slice(0, 3)
          .join(' … ')}`,
    );
  });
}
