import type { ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from './launch';
import { buildWeb, openPage, serve } from './openedPage';

/**
 * The production build of the page, served and looked at in a browser for all tests of a suite: each opens it anew. Whatever a test does, nothing is
 * asked of any other machine, and the page complains of nothing.
 */
export function servedPage(): (options?: BrowserContextOptions) => Promise<Page> {
  let browser: Browser;
  let server: ChildProcess;
  let origin: string;
  let folder: string;
  beforeAll(async () => {
    folder = await buildWeb();
    ({ server, origin } = await serve(folder));
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    server?.kill();
    if (folder) rmSync(folder, { recursive: true });
  });

  let opened: Awaited<ReturnType<typeof openPage>> | null = null;
  afterEach(async () => {
    const ended = opened;
    opened = null;
    await ended?.page.context().close();
    expect([...(ended?.strangers ?? []), ...(ended?.complaints ?? [])]).toEqual([]);
  });
  return async (options = {}) => {
    opened = await openPage(browser, origin, options);
    return opened.page;
  };
}
