import fs from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import webpack from 'webpack';

const root = path.resolve(__dirname, '../..');
type Configure = (env: Record<string, string>) => webpack.Configuration[];
const project = createRequire(__filename);
const configure = project('../../webpack.config.js') as Configure;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nam-ro-trang-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

/** The pages as they are built, around an empty script: what they say for themselves does not hang on it. */
async function buildPages(name: string): Promise<string> {
  const config = configure({ web: 'https://nam-ro.example/web/' }).find((one) => one.name === name)!;
  const stub = path.join(folder, 'stub.js');
  fs.writeFileSync(stub, 'export {};');
  const entry = Object.fromEntries(Object.keys(config.entry as object).map((key) => [key, stub]));
  const to = path.join(folder, name);
  const compiler = webpack({
    ...config,
    entry,
    mode: 'production',
    context: root,
    output: { ...config.output, path: to },
  });
  const stats = await new Promise<webpack.Stats>((done, fail) => {
    compiler.run((error, result) => (error ? fail(error) : done(result!)));
  });
  await new Promise((done) => compiler.close(done));
  expect(stats.toString({ all: false, errors: true })).toBe('');
  return to;
}

/** What a page lets itself do: directive → sources. */
function policyOf(html: string): Record<string, string> {
  const content = [...html.matchAll(/<meta\s[^>]*http-equiv="?Content-Security-Policy"?[^>]*content="([^"]*)"/g)];
  expect(content).toHaveLength(1);
  const at = html.indexOf('Content-Security-Policy');
  // What stands before it is not held to it.
  expect(html.slice(0, at)).not.toMatch(/<script|<link|<style|<base/);
  return Object.fromEntries(
    content[0]![1]!.split(';').map((part) => {
      const [name, ...sources] = part.trim().split(/\s+/);
      return [name, sources.join(' ')];
    }),
  );
}

const NOTHING = { 'default-src': "'none'", 'base-uri': "'none'", 'form-action': "'none'" };
const OFFICE = 'https://appsforoffice.microsoft.com';
const POLICIES: [string, Record<string, Record<string, string>>][] = [
  [
    'web',
    {
      'index.html': {
        ...NOTHING,
        'script-src': "'self'",
        'style-src': "'self' 'unsafe-inline'",
        'img-src': "'self' data:",
        'connect-src': "'self'",
        'worker-src': "'self'",
      },
    },
  ],
  [
    'excel',
    {
      'pane.html': {
        ...NOTHING,
        'script-src': `'self' ${OFFICE}`,
        'style-src': `'self' 'unsafe-inline' ${OFFICE}`,
        'img-src': "'self' data:",
        'font-src': "'self'",
        'connect-src': "'self'",
        'worker-src': "'self'",
      },
      'commands.html': { ...NOTHING, 'script-src': `'self' ${OFFICE}`, 'connect-src': "'self'" },
      'message.html': { ...NOTHING, 'script-src': "'self'", 'style-src': "'unsafe-inline'" },
      'help.html': { ...NOTHING, 'style-src': "'unsafe-inline'" },
    },
  ],
];

test.each(POLICIES)(
  'every page of %s says what it may load and where it may send: nothing more than this',
  async (name, pages) => {
    const built = await buildPages(name);
    expect(
      fs
        .readdirSync(built)
        .filter((file) => file.endsWith('.html'))
        .sort(),
    ).toEqual(Object.keys(pages).sort());
    for (const [file, policy] of Object.entries(pages)) {
      const html = fs.readFileSync(path.join(built, file), 'utf8');
      expect({ [file]: policyOf(html) }).toEqual({ [file]: policy });
      expect(html).not.toMatch(/\son\w+=|javascript:/i);
    }
  },
);

describe('the server of npm start', () => {
  const { answering, ALONE } = project('../../src/entries/staticFolder.cjs') as {
    answering: (folder: string, more?: Record<string, string>) => http.RequestListener;
    ALONE: Record<string, string>;
  };
  const served = path.join(folder, 'served');
  let server: http.Server;
  let port: number;
  beforeAll(async () => {
    fs.mkdirSync(served);
    fs.writeFileSync(path.join(served, 'index.html'), '<p>trang</p>');
    fs.writeFileSync(path.join(folder, 'secret.html'), 'x');
    server = http.createServer(answering(served, ALONE));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    port = (server.address() as { port: number }).port;
  });
  afterAll(() => new Promise((done) => server.close(done)));

  const ask = (target: string, method = 'GET') =>
    new Promise<http.IncomingMessage>((done) => {
      http.request({ port, host: '127.0.0.1', path: target, method }, (answer) => done(answer.resume())).end();
    });

  test.each([
    ['/', 200],
    ['/index.html?as-of=2026-06-15', 200],
    ['/no.html', 404],
    ['/../secret.html', 404],
    ['/%2e%2e/secret.html', 404],
    ['/..%2fsecret.html', 404],
    ['/%00', 404],
    ['/%', 404],
  ])('%s is answered with %i, and with what keeps other sites away', async (target, status) => {
    const { statusCode, headers } = await ask(target);
    expect(statusCode).toBe(status);
    expect(headers).toMatchObject({
      'content-security-policy': "frame-ancestors 'none'",
      'x-frame-options': 'DENY',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is not answered', async (method) => {
    expect((await ask('/', method)).statusCode).toBe(404);
  });
});
