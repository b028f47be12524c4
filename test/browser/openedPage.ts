import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { PATIENCE } from './launch';

const root = path.resolve(__dirname, '../..');

/** The page as it is handed out, in a folder of its own; what has not changed since another suite built it is taken from there. */
export async function buildWeb(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'nam-ro-web-'));
  const rules = ['webpack.config.js', 'package-lock.json'].map((file) => readFileSync(path.join(root, file)));
  const built = createHash('sha256').update(Buffer.concat(rules)).digest('hex').slice(0, 12);
  const cache = path.join(tmpdir(), `nam-ro-web-cache-${built}`);
  const flags = [
    ...['--mode', 'production', '--config-name', 'web', '--output-path', folder, '--stats', 'errors-only'],
    ...['--cache-type', 'filesystem', '--cache-cache-directory', cache],
  ];
  const build = spawn(process.execPath, [path.join(root, 'node_modules/webpack/bin/webpack.js'), ...flags], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  build.stdout.on('data', (text) => (said += text));
  build.stderr.on('data', (text) => (said += text));
  const status = await new Promise((done) => build.on('close', done));
  if (status !== 0) throw new Error(said);
  return folder;
}

/** The server of `npm start` over a folder; its address is what it says itself. */
export async function serve(folder: string): Promise<{ server: ChildProcess; origin: string }> {
  const server = spawn(process.execPath, [path.join(root, 'src/entries/web/serve.cjs'), folder], {
    env: { ...process.env, PORT: String(await freePort()) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const origin = await new Promise<string>((done, fail) => {
    server.stdout.on('data', (text) => {
      const address = /http:\/\/localhost:\d+/.exec(String(text))?.[0];
      if (address) done(address);
    });
    server.on('close', () => fail(new Error('the server ended')));
  });
  return { server, origin };
}

const freePort = () =>
  new Promise<number>((done) => {
    const taken = createServer().listen(0, '127.0.0.1', () => {
      const { port } = taken.address() as { port: number };
      taken.close(() => done(port));
    });
  });

export interface OpenedPage {
  page: Page;
  /** Requests to anywhere else than the page's own server: there must be none. */
  strangers: string[];
  /** What the page complained of. */
  complaints: string[];
}

/** The page with its first sample read, as of the day the samples are made for. */
export async function openPage(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  context.setDefaultTimeout(PATIENCE);
  const strangers: string[] = [];
  await context.route('**/*', (route) => {
    const { href, origin: asked } = new URL(route.request().url());
    if (asked === origin) return route.continue();
    strangers.push(href);
    return route.abort();
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(`${origin}/?as-of=2026-06-15`);
  await page.getByRole('grid').waitFor();
  await page.getByText('Tình hình thực hiện').waitFor({ state: 'attached' });
  return { page, strangers, complaints };
}
