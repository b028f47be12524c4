import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as library from '../../src/entries/library/library';
import { example, page, root } from './example';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nam-ro-thư-viện-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

test('every function and table that is given stands on the page, and no other', () => {
  const table = page.split('\n').filter((line) => line.startsWith('| `'));
  const named = table.flatMap((line) => [...line.split('|')[1]!.matchAll(/`(\w+)/g)].map(([, name]) => name!));
  const errors = ['ChangeRefused', 'ColumnsGuessed', 'UnreadableWorkbook'];
  for (const name of errors) expect(page).toContain(`\`${name}\``);
  expect([...named, ...errors].sort()).toEqual(Object.keys(library).sort());
});

/** The example as a function of what it imports: the installed package runs it as it stands, in the long tests. */
async function runExample(argv: string[]): Promise<string[]> {
  const lines: string[] = [];
  const body = example.replace(/^import \{(.*)\} from '(.*)';$/gm, "const {$1} = modules['$2'];");
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the program of our own page
  const run = new Function('modules', 'process', 'console', `return (async () => {${body}})();`) as (
    ...given: unknown[]
  ) => Promise<void>;
  const print = (line: string) => void lines.push(line);
  await run({ 'node:fs': fs, 'nam-ro': library }, { argv: ['', '', ...argv] }, { log: print, error: print });
  return lines;
}

test('the example of the page finds, marks and writes another file', async () => {
  const from = path.join(root, 'samples/so-theo-doi-ket-qua-2026.xlsx');
  const to = path.join(folder, 'đã đánh dấu.xlsx');
  const lines = await runExample([from, to, '2026-06-15']);
  expect(lines[0]).toMatch(/^.+: \d+ nhiệm vụ$/);
  expect(lines.slice(1).every((line) => /^[A-Z]+\d+ \S/.test(line))).toBe(true);
  const marked = await library.openWorkbook(fs.readFileSync(to));
  expect((await marked.sheets()).filter(({ ours }) => ours)).toHaveLength(1);
});

test('the example says why a file cannot be read', async () => {
  const from = path.join(folder, 'trống.xlsx');
  fs.writeFileSync(from, '');
  expect(await runExample([from, `${from}.ra`, '2026-06-15'])).toEqual(['empty']);
});
