import type { Browser, Page } from 'playwright-core';
import { PATIENCE } from '../browser/launch';
import type { Running } from './builtScript';

const ORIGIN = 'http://sidebar.localhost';

export interface OpenedSidebar {
  page: Page;
  /** Requests to anywhere at all but the page itself: there must be none. */
  strangers: string[];
  complaints: string[];
}

/** The sidebar as Google shows it: 300 pixels wide, `google.script.run` beside it, which here leads to the built script. */
export async function openSidebar(
  browser: Browser,
  { html, running, today }: { html: string; running: Running; today: string },
): Promise<OpenedSidebar> {
  const page = await browser.newPage({ viewport: { width: 300, height: 700 }, timezoneId: 'Asia/Ho_Chi_Minh' });
  page.setDefaultTimeout(PATIENCE);
  const strangers: string[] = [];
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.route('**/*', (route) => {
    const address = route.request().url();
    if (address === `${ORIGIN}/`) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    if (!address.endsWith('/favicon.ico')) strangers.push(address);
    return route.fulfill({ status: 404, body: '' });
  });
  await page.clock.setFixedTime(`${today}T08:00:00+07:00`);
  await page.exposeFunction('callScript', (question: string) => running.call('namRo', question));
  await page.addInitScript(SCRIPT_RUN);
  await page.goto(`${ORIGIN}/`);
  return { page, strangers, complaints };
}

/** Each handler gives a new caller, as Google's does. Several calls may be under way. */
const SCRIPT_RUN = `
  const caller = (done, failed) => ({
    withSuccessHandler: (handler) => caller(handler, failed),
    withFailureHandler: (handler) => caller(done, handler),
    namRo(...given) {
      if (given.some((one) => typeof one !== 'string')) throw new TypeError('only texts go over');
      window.callScript(...given).then(done, failed);
    },
  });
  window.google = { script: { run: caller(() => {}, () => {}) } };
`;
