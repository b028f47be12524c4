import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, PATIENCE } from '../browser/launch';
import { until } from '../browser/until';
import { ORIGIN, putInto, seedsOf } from '../excel/browserExcel';
import { SimulatedExcel, type SimulationOptions } from '../excel/simulatedExcel';
import { buildExcel } from './buildExcel';

/** The add-in as it is built, in a browser, with the real office.js, over a simulated Excel that has a workbook of the samples open. */
const SAMPLE = path.resolve(__dirname, '../../samples/so-theo-doi-ket-qua-2026.xlsx');

let browser: Browser;
let folder: string;
beforeAll(async () => {
  [browser, folder] = await Promise.all([launchBrowser(), buildExcel()]);
});
afterAll(() => browser?.close());

const opened: { page: Page; complaints: string[]; strangers: string[] }[] = [];
async function open(address: string, options: SimulationOptions = {}, refused?: string) {
  const excel = new SimulatedExcel(await seedsOf(readFileSync(SAMPLE)), options);
  const page = await browser.newPage({ viewport: { width: 340, height: 800 } });
  page.setDefaultTimeout(PATIENCE);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  const strangers = await putInto(page, excel, folder);
  opened.push({ page, complaints, strangers });
  if (refused) await page.route(refused, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(`${ORIGIN}/${address}`);
  return { excel, page };
}
/** Nothing is asked of any other machine but office.js of Microsoft's, and nothing fails unseen. */
afterEach(async () => {
  const ended = opened.splice(0);
  await Promise.all(ended.map(({ page }) => page.close()));
  expect(ended.flatMap(({ complaints, strangers }) => [...complaints, ...strangers])).toEqual([]);
});

const ruled = (excel: SimulatedExcel) => excel.book.sheets.flatMap(({ rules }) => rules);

test('the pane reads the sheet that is open and follows what is changed in it', async () => {
  const { excel, page } = await open('pane.html');
  await page.getByRole('tablist').waitFor();
  const before = excel.syncs;
  excel.edit(excel.book.active, 'B200', 'mới');
  await until(() => excel.syncs > before);
});

test('the pane reads and checks in a worker; where its script is not handed out, in the pane itself', async () => {
  const { page } = await open('pane.html');
  await page.getByRole('tabpanel').waitFor();
  expect(page.workers().map((worker) => new URL(worker.url()).origin)).toEqual([ORIGIN]);
  const said = await page.getByRole('tabpanel').innerText();
  const [script] = page.workers().map((worker) => worker.url());
  const { page: refused } = await open('pane.html?again', {}, script);
  await refused.getByRole('tabpanel').waitFor();
  expect([refused.workers().length, await refused.getByRole('tabpanel').innerText()]).toEqual([0, said]);
});

test.each(['1.12', '1.8'])('in an Excel of ExcelApi %s the pane says what to do instead', async (version) => {
  const { page } = await open('pane.html', { version });
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.textContent()).toContain('Bản Excel trên máy này đã cũ');
  expect(await alert.getByRole('link').getAttribute('href')).toBe('https://nam-ro.example/web/');
});

describe('commands of the ribbon', () => {
  /** Presses a button as Excel does; resolves when the command says it is done, with what was shown to the user meanwhile. */
  const press = async (page: Page, command: string) => {
    await page.waitForFunction(
      (name) =>
        typeof (window as { Office?: { actions?: { _association?: { mappings: Record<string, unknown> } } } }).Office
          ?.actions?._association?.mappings[name.toUpperCase()] === 'function',
      command,
    );
    return page.evaluate(
      (name) =>
        new Promise<string[]>((done) => {
          const shown: string[] = [];
          const displayDialogAsync = (address: string, _options: unknown, callback: (result: unknown) => void) => {
            shown.push(address);
            const addEventHandler = (_event: string, closed: () => void) => closed();
            callback({ status: 'succeeded', value: { addEventHandler } });
          };
          // What office.js defines cannot be defined again, but something can be put before it.
          const context = Object.create(Office.context, { ui: { value: { displayDialogAsync } } });
          Object.assign(window, { Office: Object.create(Office, { context: { value: context } }) });
          const { mappings } = (
            Office.actions as never as { _association: { mappings: Record<string, (event: unknown) => void> } }
          )._association;
          mappings[name.toUpperCase()]!({ completed: () => done(shown) });
        }),
      command,
    );
  };

  test('mark, write the summaries and clear again', async () => {
    const { excel, page } = await open('commands.html');
    const names = excel.book.sheets.map(({ name }) => name);
    expect(await press(page, 'mark')).toEqual([]);
    expect(ruled(excel).length).toBeGreaterThan(1);
    expect(await press(page, 'summarise')).toEqual([]);
    expect(excel.book.sheets.length).toBeGreaterThan(names.length + 3);
    expect(await press(page, 'clear')).toEqual([]);
    expect([ruled(excel), excel.book.sheets.map(({ name }) => name)]).toEqual([[], names]);
  });

  test('say why they could do nothing, in a window of their own', async () => {
    const { excel, page } = await open('commands.html');
    for (const sheet of excel.book.sheets) sheet.protected = true;
    const [address] = await press(page, 'mark');
    expect(ruled(excel)).toEqual([]);
    await page.goto(address!);
    expect(await page.getByRole('alert').textContent()).toMatch(/^Trang “.+” đang được bảo vệ nên chưa thay đổi gì\./);
  });
});
