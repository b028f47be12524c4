import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import webpack from 'webpack';

const root = path.resolve(__dirname, '../..');
const project = createRequire(__filename);
const { Licences } = project('../../.config/release/licences.cjs') as {
  Licences: new (options?: { file?: string; runtime?: string[] }) => webpack.WebpackPluginInstance;
};
const configure = project('../../webpack.config.js') as (env?: object) => webpack.Configuration[];

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nam-ro-giấy-phép-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

async function build(config: webpack.Configuration): Promise<webpack.Stats> {
  const compiler = webpack({ mode: 'production', ...config });
  const stats = await new Promise<webpack.Stats>((done, fail) => {
    compiler.run((error, result) => (error ? fail(error) : done(result!)));
  });
  await new Promise((done) => compiler.close(done));
  return stats;
}

let nth = 0;
/** A project of its own with these files; its bundle's licences, or what the build complains of. */
async function bundled(files: Record<string, string>): Promise<{ text: string; faults: string }> {
  const own = path.join(folder, `${(nth += 1)}`);
  for (const [name, content] of Object.entries(files)) {
    fs.mkdirSync(path.join(own, path.dirname(name)), { recursive: true });
    fs.writeFileSync(path.join(own, name), content);
  }
  const stats = await build({
    context: own,
    entry: './main.js',
    output: { path: path.join(own, 'dist') },
    plugins: [new Licences({ runtime: [] })],
  });
  const file = path.join(own, 'dist/THIRD-PARTY-LICENSES.txt');
  return {
    text: fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '',
    faults: stats.toString({ all: false, errors: true }),
  };
}
const packed = (name: string, more: object = { license: 'MIT' }) =>
  JSON.stringify({ name, version: '1.2.3', main: 'index.js', ...more });
const named = (text: string) => [...text.matchAll(/^(\S+) \d\S* \([^)]+\)$/gm)].map(([, name]) => name);

test('what is in the bundle is named, joined modules and inner packages too; what is not, is not', async () => {
  const { text, faults } = await bundled({
    'main.js':
      "import { a } from 'a'; import { b } from '@s/b/deep/b.js'; import { unused } from 'd'; console.log(a, b);",
    'node_modules/a/package.json': packed('a', { license: 'MIT', sideEffects: false }),
    'node_modules/a/index.js': "export { c as a } from 'c';",
    'node_modules/a/LICENSE.md': 'Lời của a',
    'node_modules/a/node_modules/c/package.json': packed('c', { license: { type: 'BSD-3-Clause' } }),
    'node_modules/a/node_modules/c/index.js': 'export const c = 1;',
    'node_modules/a/node_modules/c/LICENCE': '\uFEFFLời của c\r\nhai dòng\r\n',
    'node_modules/@s/b/package.json': packed('@s/b', { license: 'Apache-2.0' }),
    'node_modules/@s/b/deep/package.json': '{"type":"module"}',
    'node_modules/@s/b/deep/b.js': 'export const b = () => Math.random();',
    'node_modules/@s/b/license': 'Lời của b',
    'node_modules/@s/b/NOTICE': 'Ghi nhận của b',
    'node_modules/d/package.json': packed('d', { license: 'MIT', sideEffects: false }),
    'node_modules/d/index.js': 'export const unused = 3;',
    'node_modules/d/LICENSE': 'Lời của d',
  });
  expect(faults).toBe('');
  // a only hands on what c makes: nothing of it is left. Of c no module is left either, but its value stands where it is used.
  expect(named(text)).toEqual(['@s/b', 'c']);
  expect(text).toContain('Lời của c\nhai dòng\n');
  expect(text).toMatch(/Ghi nhận của b\n[^]*Lời của b/);
  expect(text).not.toMatch(/[\r\uFEFF]|Lời của d/);
});

test('packages of the same words stand together', async () => {
  const { text } = await bundled({
    'main.js': "require('b'); require('a');",
    ...Object.fromEntries(
      ['a', 'b'].flatMap((name) => [
        [`node_modules/${name}/package.json`, packed(name)],
        [`node_modules/${name}/index.js`, `console.log('${name}')`],
        [`node_modules/${name}/LICENSE`, 'Cùng một lời'],
      ]),
    ),
  });
  expect(text).toMatch(/^a 1\.2\.3 \(MIT\)\nb 1\.2\.3 \(MIT\)\n-+\n\nCùng một lời$/m);
});

test.each(['MIT', 'ISC', '0BSD'])(
  'a package without a file gets the text of the licence it names: %s',
  async (license) => {
    const { text, faults } = await bundled({
      'main.js': "require('a');",
      'node_modules/a/package.json': packed('a', { license, author: { name: 'Nguyễn An' } }),
      'node_modules/a/index.js': 'console.log(1)',
    });
    expect(faults).toBe('');
    expect(text).toContain('Copyright (c) Nguyễn An');
    expect(text).toMatch(/WITHOUT WARRANTY OF ANY KIND|DISCLAIMS ALL WARRANTIES/);
    expect(text).not.toContain('{copyright}');
  },
);

test.each([
  [{}, /a: names no licence/],
  [{ license: 'SEE LICENSE IN X' }, /a: has no text of its licence, SEE LICENSE IN X/],
  [{ license: 'constructor' }, /a: has no text of its licence/],
])('a licence that is not known ends the build: %j', async (more, words) => {
  const { text, faults } = await bundled({
    'main.js': "require('a');",
    'node_modules/a/package.json': packed('a', more),
    'node_modules/a/index.js': 'console.log(1)',
  });
  expect(faults).toMatch(words);
  expect(text).toBe('');
});

test('the command line: each package of which a module stands in the bundle, with its words, and our own', async () => {
  const config = configure().find(({ name }) => name === 'cli')!;
  const to = path.join(folder, 'cli');
  const stats = await build({ ...config, context: root, output: { ...config.output, path: to, pathinfo: true } });
  expect(stats.toString({ all: false, errors: true })).toBe('');
  const bundle = fs
    .readdirSync(to)
    .filter((file) => file.endsWith('.cjs'))
    .map((file) => fs.readFileSync(path.join(to, file), 'utf8'))
    .join('\n');
  // It takes no part of Node by which anything could leave the machine.
  const taken = [...bundle.matchAll(/require\("(?:node:)?([^"]+)"\)/g)].map(([, name]) => name!);
  expect(taken).toContain('fs/promises');
  expect(
    taken.filter((name) => /^(https?|http2|net|tls|dgram|dns|child_process|inspector|cluster)\b/.test(name)),
  ).toEqual([]);
  // What every start reads stays small: the rest is loaded by the command that needs it.
  expect(fs.statSync(path.join(to, 'nam-ro.cjs')).size).toBeLessThan(600_000);
  // Asked to, a bundle says of each module where it comes from.
  const modules = [...bundle.matchAll(/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g)].map(([, name]) => name!);
  const text = fs.readFileSync(path.join(to, 'THIRD-PARTY-LICENSES.txt'), 'utf8');
  expect(named(text)).toEqual([...new Set([...modules, 'webpack'])].sort());
  expect(modules).toEqual(expect.arrayContaining(['zod', 'fflate', 'saxes', 'xmlchars', 'picocolors', 'numfmt']));
  expect(fs.readFileSync(path.join(to, 'LICENSE.txt'))).toEqual(fs.readFileSync(path.join(root, 'LICENSE')));
});

test('every folder that is built gets them', () => {
  const files = configure().map(({ name, plugins }) => [name, plugins!.find((one) => one instanceof Licences)]);
  expect(files.filter(([, plugin]) => plugin === undefined)).toEqual([]);
  expect(new Set(configure().map(({ name }) => name))).toEqual(
    new Set(['cli', 'library', 'excel', 'web', 'sheets-server', 'sheets-sidebar']),
  );
});
