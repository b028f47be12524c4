import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { PATIENCE } from '../../test/browser/launch';
import { openPage } from '../../test/browser/openedPage';
import { AS_OF } from '../asOf';
import type { Expected } from './expected';
import { beginWatching, type Sight, type Watch } from './watching';

/** What one opening of a file and one edit took, in milliseconds; memory in MiB. */
export interface PageRun {
  rows: number;
  findings: number;
  block: number;
  edit: number;
  editBlock: number;
  /** Of the process that holds the window and its workers: seconds of the processors from the file to the findings, and the most memory. */
  cpu: number;
  memory: number;
}

/** Opens a workbook in the page, waits for its rows and findings, empties one cell and waits until the findings say so. */
export async function pageRun(browser: Browser, origin: string, file: string, expected: Expected): Promise<PageRun> {
  const { page } = await openPage(browser, origin);
  try {
    if (!page.url().includes(AS_OF)) throw new Error(`the page is not as of ${AS_OF}`);
    const before = await rendererOf(browser);
    await page.evaluate(beginWatching, {
      event: 'change' as const,
      sights: { rows: { cell: expected.firstCell }, findings: { says: expected.found } } satisfies Record<
        string,
        Sight
      >,
    });
    const bytes = readFileSync(file);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'bang.xlsx', mimeType: 'application/octet-stream', buffer: bytes });
    const opened = await watched(page, 2);
    const after = await rendererOf(browser);
    await page.locator(`[data-at="${expected.lead}"]`).first().dblclick();
    await page.locator('textarea:focus, input:focus').first().fill('');
    await page.evaluate(beginWatching, {
      event: 'keydown' as const,
      sights: { finding: { saysNoMore: expected.found } } satisfies Record<string, Sight>,
    });
    await page.keyboard.press('Enter');
    const edited = await watched(page, 1);
    const { memory } = await rendererOf(browser);
    return {
      rows: opened.seen.rows! - opened.asked,
      findings: opened.seen.findings! - opened.asked,
      block: Math.max(0, ...opened.blocks),
      edit: edited.seen.finding! - edited.asked,
      editBlock: Math.max(0, ...edited.blocks),
      cpu: after.cpu - before.cpu,
      memory,
    };
  } finally {
    await page.context().close();
  }
}

async function watched(page: Page, sights: number): Promise<Watch> {
  await page.waitForFunction((count) => Object.keys(window.watch.seen).length === count, sights, { timeout: PATIENCE });
  // The block in which it was seen is told when it is over.
  await page.waitForTimeout(500);
  return page.evaluate(() => window.watch);
}

/** The renderer with most to do: the page's own. Its memory is read where the system tells it. */
async function rendererOf(browser: Browser): Promise<{ cpu: number; memory: number }> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const [first] = processInfo
    .filter(({ type }) => type === 'renderer')
    .sort((one, other) => other.cpuTime - one.cpuTime);
  return { cpu: first?.cpuTime ?? NaN, memory: first ? mostMemory(first.id) : NaN };
}

function mostMemory(process: number): number {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${process}/status`, 'utf8'))!;
    return Number(kilobytes) / 1024;
  } catch {
    return NaN;
  }
}
