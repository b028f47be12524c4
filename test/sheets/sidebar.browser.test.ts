import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from '@swc/core';
import type { Browser, Page } from 'playwright-core';
import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import { fill } from '../../src/language/bilingual';
import { countSeverities } from '../../src/figures/severities';
import { tilesOf, tileWords } from '../../src/pane/views/overview/model';
import { OVERVIEW } from '../../src/pane/views/overview/overviewWords';
import { launchBrowser } from '../browser/launch';
import { builtScript, builtSidebar, runScript } from './builtScript';
import type { FakeBook } from './fake/fakeBook';
import { grownBook } from './grownBook';
import { openSidebar, type OpenedSidebar } from './openSidebar';

let browser: Browser;
let html: string;
beforeAll(async () => {
  browser = await launchBrowser();
  html = await builtSidebar();
  await builtScript();
});
afterAll(() => browser?.close());

let opened: OpenedSidebar[] = [];
async function open(book?: FakeBook): Promise<{ page: Page; book: FakeBook }> {
  book ??= await grownBook();
  const sidebar = await openSidebar(browser, { html, running: await runScript(book), today: '2026-06-15' });
  opened.push(sidebar);
  await sidebar.page.getByRole('tablist').waitFor();
  return { page: sidebar.page, book };
}
afterEach(async () => {
  const ended = opened;
  opened = [];
  await Promise.all(ended.map(({ page }) => page.close()));
  expect(ended.flatMap(({ strangers, complaints }) => [...strangers, ...complaints])).toEqual([]);
});

const shot = async (page: Page, name: string) => {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png` });
};

test('the counts are what inspect says of the same plan', async () => {
  const { page } = await open();
  const file = readFileSync(path.resolve(__dirname, '../../samples/so-theo-doi-ket-qua-2026.xlsx'));
  const { inspections } = await inspectWorkbook(await openWorkbook(new Uint8Array(file)), { asOf: '2026-06-15' });
  for (const { figure, words } of tilesOf(inspections[0]!).map(tileWords))
    await page.getByRole('button', { name: new RegExp(`^${figure}\\s*${words.vi}$`) }).waitFor();
  await page.getByText(fill(OVERVIEW.found.vi, countSeverities(inspections[0]!.findings))).waitFor();
});

test('reads the sheet before the user, marks it, writes the summaries, takes all away again', async () => {
  const { page, book } = await open();
  const plan = book.sheets[0]!;
  const before = book.sheets.map(({ name }) => name);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await shot(page, 'overview');

  await page.getByRole('button', { name: 'Tô màu' }).click();
  await page.getByText('Đã tô màu').waitFor();
  expect(plan.rules.length).toBeGreaterThan(3);
  expect(book.names.has('NamRo_Legend')).toBe(true);
  await shot(page, 'marked');

  await page.getByRole('button', { name: 'Tạo bảng tổng hợp' }).click();
  await page.getByRole('button', { name: /^Tạo \d/ }).click();
  await page.getByText('Đã viết các trang').waitFor();
  expect(book.sheets.length).toBeGreaterThan(before.length + 3);
  expect(book.sheet('Tổng hợp').charts.length).toBeGreaterThan(0);
  expect(book.active).toBe(plan);
  await shot(page, 'summarised');

  await page.getByRole('button', { name: 'Bỏ đánh dấu' }).click();
  await page.getByText('Đã bỏ').waitFor();
  expect(plan.rules).toEqual([]);
  expect(book.sheets.map(({ name }) => name)).toEqual(before);
  expect(book.names.size).toBe(0);
});

test('is one page: one script, no template literals, which HtmlService cuts at "//"', () => {
  // Said as yes or no: of a page of megabytes nobody wants to see the difference.
  const [from, to] = [html.indexOf('<script>') + '<script>'.length, html.indexOf('</script>')];
  const script = html.slice(from, to);
  const frame = html.slice(0, from) + html.slice(to);
  expect(frame.match(/<\/?(script|link|iframe|img)\b/gi)).toEqual(['<script', '</script']);
  expect(script.includes('<!--')).toBe(false);
  const found: string[] = [];
  const walk = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return;
    if ((node as { type?: string }).type === 'TemplateLiteral') found.push('TemplateLiteral');
    for (const part of Object.values(node)) walk(part);
  };
  walk(parseSync(script, { syntax: 'ecmascript' }));
  expect(found).toEqual([]);
});

test('mends what is safe', async () => {
  const given = await grownBook();
  const cells = [...given.sheets[0]!.cells.values()];
  const cell = cells.find(({ value }) => /^Ban hành \p{L}+ \p{L}+/u.test(String(value)))!;
  const right = cell.value as string;
  // Letters and their marks apart, as they come out of a PDF.
  cell.value = right.normalize('NFD');
  const { page } = await open(given);
  await page.getByRole('tab', { name: 'Cần sửa', exact: true }).click();
  await page.getByRole('button', { name: /an toàn/ }).click();
  await page.getByText('Đã sửa').waitFor();
  expect(cell.value).toBe(right);
});

test('every view fits into 300 pixels', async () => {
  const { page } = await open();
  for (const tab of ['Tổng quan', 'Cần sửa', 'Tiến độ', 'Đơn vị', 'Cột']) {
    await page.getByRole('tab', { name: tab, exact: true }).click();
    await page.getByRole('tabpanel', { name: tab }).waitFor();
    await shot(page, `tab-${tab}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
    const panel = await page.getByRole('tabpanel').evaluate((one) => [one.scrollWidth, one.clientWidth]);
    expect([tab, ...panel]).toEqual([tab, panel[1], panel[1]]);
  }
});
