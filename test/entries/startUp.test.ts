import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const SAMPLE = path.join(root, 'samples/chi-cuc-tieu-chi-2026.xlsx');

/** Runs the command line from its sources, and prints which files of ours it has loaded and how many patterns were put together, those of packages too. */
const COUNTING = `
  require(${JSON.stringify(path.join(root, '.config/typescript.cjs'))});
  let patterns = 0;
  globalThis.RegExp = new Proxy(RegExp, { construct: (made, given, to) => (patterns++, Reflect.construct(made, given, to)) });
  process.on('exit', () => {
    const files = Object.keys(require.cache).filter((file) => /[\\\\/]src[\\\\/]/.test(file) && file.endsWith('.ts'));
    process.stderr.write('\\n' + JSON.stringify({ patterns, files }));
  });
  require(${JSON.stringify(path.join(root, 'src/entries/cli/main.ts'))});`;

function loaded(...argv: string[]): { patterns: number; files: string[] } {
  const { stderr } = spawnSync(process.execPath, ['-e', COUNTING, 'nam-ro', ...argv], { encoding: 'utf8' });
  const { patterns, files } = JSON.parse(stderr.split('\n').at(-1)!) as { patterns: number; files: string[] };
  return { patterns, files: files.map((file) => path.relative(path.join(root, 'src'), file).replaceAll('\\', '/')) };
}
const rooms = (files: string[]) => new Set(files.map((file) => file.split('/')[0]));

// These are counts and no times: what is loaded for nothing is waited for on every machine.
test.each([
  ['--help', ['--help']],
  ['--version', ['--version']],
  ['a command that is misspelt', ['inspekt', 'a.xlsx']],
])('%s loads words and options, and nothing that reads a plan', (_what, argv) => {
  const { patterns, files } = loaded(...argv);
  expect(rooms(files)).toEqual(new Set(['calendar', 'entries', 'language', 'settings', 'summaries']));
  expect(files.length).toBeLessThanOrEqual(22);
  expect(patterns).toBeLessThanOrEqual(30);
});

test('inspecting a workbook loads nothing that changes one, or reads files of other kinds', () => {
  const { patterns, files } = loaded('inspect', SAMPLE, '--as-of', '2026-06-15', '--fail-on', 'never');
  expect(rooms(files)).toContain('checks');
  for (const room of ['marks', 'collecting']) expect(rooms(files)).not.toContain(room);
  expect(files.filter((file) => /^importing\/.*\/read/.test(file))).toEqual([]);
  // Of words that are known beforehand, and none a cell: of that kind there would be thousands.
  expect(patterns).toBeLessThanOrEqual(700);
});
