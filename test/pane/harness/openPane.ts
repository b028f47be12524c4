import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { PATIENCE } from '../../browser/launch';

/** A name that leads nowhere: every request of the page is answered here. */
export const ORIGIN = 'http://pane.localhost';

export interface PaneOptions {
  script: string;
  workbook: string;
  asOf: string;
  language?: 'vi' | 'en';
  theme?: 'light' | 'dark' | 'contrast';
  width?: number;
  height?: number;
}

export interface OpenedPane {
  page: Page;
  /** Requests to anywhere else: there must be none. */
  strangers: string[];
  /** What the page complained of. */
  complaints: string[];
}

/** The pane in a window of its own, its table read. */
export async function openPane(browser: Browser, options: PaneOptions): Promise<OpenedPane> {
  const { script, workbook, asOf, language = 'vi', theme = 'light', width = 320, height = 700 } = options;
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: theme === 'dark' ? 'dark' : 'light' });
  page.setDefaultTimeout(PATIENCE);
  const strangers: string[] = [];
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const files: Record<string, { contentType: string; body: string | Buffer }> = {
    '/': { contentType: 'text/html; charset=utf-8', body: PAGE(language) },
    '/page.js': { contentType: 'text/javascript; charset=utf-8', body: readFileSync(script) },
    '/plan.xlsx': { contentType: 'application/octet-stream', body: readFileSync(workbook) },
  };
  await page.route('**/*', (route) => {
    const url = new URL(route.request().url());
    const file = url.origin === ORIGIN ? files[url.pathname] : undefined;
    if (url.origin !== ORIGIN) strangers.push(url.href);
    return file ? route.fulfill(file) : route.fulfill({ status: 404, body: '' });
  });
  await page.goto(`${ORIGIN}/?asOf=${asOf}&language=${language}&theme=${theme}`);
  await page.getByRole('tablist').waitFor();
  return { page, strangers, complaints };
}

const PAGE = (language: string) => `<!doctype html>
<html lang="${language}">
  <head><meta charset="utf-8"><title>Năm Rõ</title><link rel="icon" href="data:,"></head>
  <body style="margin: 0"><div id="pane"></div><script type="module" src="page.js"></script></body>
</html>`;
