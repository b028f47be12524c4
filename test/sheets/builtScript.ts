import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import webpack from 'webpack';
import { type FakeBook } from './fake/fakeBook';
import { fakeGlobals, type FakeUi } from './fake/fakeApp';

const root = path.resolve(__dirname, '../..');

/** Builds one of the two parts by the project's own rules, only not made small; what has not changed since the last time is taken from there. */
async function build(name: 'sheets-server' | 'sheets-sidebar', file: string): Promise<string> {
  const configs = createRequire(__filename)('../../webpack.config.js')() as webpack.Configuration[];
  const config = configs.find((one) => one.name === name)!;
  const folder = path.join(tmpdir(), 'nam-ro-sheets');
  const output = path.join(folder, String(process.pid));
  mkdirSync(output, { recursive: true });
  const compiler = webpack({
    ...config,
    mode: 'production',
    context: root,
    output: { ...config.output, path: output },
    optimization: { minimize: false },
    cache: {
      type: 'filesystem',
      cacheDirectory: path.join(folder, 'cache'),
      buildDependencies: { rules: [path.join(root, 'webpack.config.js'), path.join(root, '.config/sheets.cjs')] },
    },
  });
  const stats = await new Promise<webpack.Stats>((done, fail) => {
    compiler.run((error, result) => (error ? fail(error) : done(result!)));
  });
  await new Promise((done) => compiler.close(done));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  return readFileSync(path.join(output, file), 'utf8');
}

let script: Promise<vm.Script> | null = null;

/** The script as it is put into Apps Script. */
export const builtScript = (): Promise<vm.Script> =>
  (script ??= build('sheets-server', 'Code.js').then((code) => new vm.Script(code, { filename: 'Code.js' })));

/** The sidebar's page. */
export const builtSidebar = (): Promise<string> => build('sheets-sidebar', 'Sidebar.html');

export interface Running {
  /** The functions at the script's top, as Apps Script calls them. */
  call(name: string, ...given: unknown[]): unknown;
  ui: FakeUi;
}

/**
 * Runs the script as Apps Script does: no modules, no page, nothing of Node's (no process, Buffer, setTimeout, URL, TextEncoder), no code
 * made of texts; only the language itself and the services.
 */
export async function runScript(book: FakeBook, clock?: () => number): Promise<Running> {
  const { globals, ui } = fakeGlobals(book);
  const world = vm.createContext(globals, { codeGeneration: { strings: false, wasm: false } });
  if (clock) (vm.runInContext('Date', world) as DateConstructor).now = clock;
  (await builtScript()).runInContext(world);
  return {
    ui,
    call(name, ...given) {
      const own = (world as Record<string, unknown>)[name];
      if (typeof own !== 'function') throw new TypeError(`the script has no function ${name}`);
      return (own as (...args: unknown[]) => unknown)(...given);
    },
  };
}
