import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import type { SeedSheet } from './book';
import { installShell } from './shell';
import type { Message } from './messages';
import type { SimulatedExcel } from './simulatedExcel';

/** A name that leads nowhere: every request of the page is answered here. */
export const ORIGIN = 'https://addin.localhost';
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const LIBRARY = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));
const TYPES: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8' };

/** The sheets of a workbook file, for a simulated Excel. */
export async function seedsOf(bytes: Uint8Array): Promise<SeedSheet[]> {
  const workbook = await openWorkbook(bytes);
  const sheets = await workbook.sheets();
  return Promise.all(sheets.map(async (info) => ({ info, snapshot: await workbook.read(info.name) })));
}

/**
 * Puts a simulated Excel around a page of the add-in as it was built into `folder`: the pages from there, office.js from node_modules under its
 * own address, whatever else is asked for refused and told. Returns these addresses.
 */
export async function putInto(page: Page, excel: SimulatedExcel, folder: string): Promise<string[]> {
  const strangers: string[] = [];
  await page.route('**/*', (route) => {
    const { origin, pathname, href } = new URL(route.request().url());
    const file =
      origin === ORIGIN
        ? path.join(folder, pathname)
        : href.startsWith(CDN)
          ? path.join(LIBRARY, pathname.slice(new URL(CDN).pathname.length).toLowerCase())
          : null;
    if (file === null) strangers.push(href);
    if (file === null || !existsSync(file)) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({
      contentType: TYPES[path.extname(file)] ?? 'application/octet-stream',
      body: readFileSync(file),
    });
  });
  await page.exposeFunction('simulatedExcel', (message: Message) => excel.handle(message));
  const shell = `(${installShell})(window, ${JSON.stringify(excel.matrix)}, (message) => window.simulatedExcel(message), (raise) => {
    window.raiseEvent = raise;
  });`;
  await page.addInitScript(shell);
  excel.raise = (message) => void page.evaluate((text) => (window as never as Raising).raiseEvent(text), message);
  return strangers;
}

interface Raising {
  raiseEvent(message: string): void;
}
