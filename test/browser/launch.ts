import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where a browser may be installed, in the order in which it is looked for. */
const INSTALLED = [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'];

/**
 * How long a page may take over anything, in ms: Playwright's own 30 s are too few on a busy machine. Shorter than Jest's time-out, so that
 * what was waited for is named.
 */
export const PATIENCE = 300_000;

/**
 * A browser without a window. Where none is installed, the one that comes as an npm package; it unpacks its own libraries only when it
 * takes the machine for a server of Amazon's.
 */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await browserPath(), args: ['--no-sandbox'], timeout: PATIENCE });
}

async function browserPath(): Promise<string> {
  const installed = INSTALLED.find((path) => path !== undefined && path !== '' && existsSync(path));
  if (installed) return installed;
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}
