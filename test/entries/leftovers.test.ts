import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import fsp from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { removeLeftovers } from '../../src/entries/cli/leftovers';
import { run } from '../../src/entries/cli/run';

const NOW = new Date(2026, 5, 15, 8, 0, 0);
const OLD = '.nam-ro-0123456789ab.tmp';
const minutesAgo = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);

let folder: string;
beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nam-ro-sót-'))));
afterEach(() => {
  jest.restoreAllMocks();
  fs.rmSync(folder, { recursive: true, force: true });
});

function put(name: string, minutes = 61, content = 'x'): string {
  const file = path.join(folder, name);
  fs.writeFileSync(file, content);
  fs.utimesSync(file, minutesAgo(minutes), minutesAgo(minutes));
  return file;
}

test('what is older than an hour goes, whatever is younger stays', async () => {
  put('.nam-ro-000000000001.tmp', 60 * 24 * 400);
  put('.nam-ro-000000000002.tmp', 61);
  put('.nam-ro-000000000003.tmp', 60);
  put('.nam-ro-000000000004.tmp', 0);
  put('.nam-ro-000000000005.tmp', -61);
  expect((await removeLeftovers(folder, NOW)).sort()).toEqual(['.nam-ro-000000000001.tmp', '.nam-ro-000000000002.tmp']);
  expect(fs.readdirSync(folder)).toHaveLength(3);
});

test.each([
  '.nam-ro-0123456789ab.tmp.xlsx',
  'nam-ro-0123456789ab.tmp',
  '.nam-ro-0123456789AB.tmp',
  '.nam-ro-0123456789a.tmp',
  '.nam-ro-0123456789abc.tmp',
  '.nam-ro-kế hoạch.tmp',
  'x.nam-ro-0123456789ab.tmp',
  '.nam-ro-0123456789ab.tmp\n',
  'Kế hoạch.tmp',
])('another name is no name of ours: %j', async (name) => {
  put(name);
  expect(await removeLeftovers(folder, NOW)).toEqual([]);
  expect(fs.readdirSync(folder)).toEqual([name]);
});

test('links are neither followed nor removed, nor what is no common file', async () => {
  const kept = put('Kế hoạch.xlsx');
  fs.symlinkSync(kept, path.join(folder, OLD));
  fs.lutimesSync(path.join(folder, OLD), minutesAgo(99), minutesAgo(99));
  fs.mkdirSync(path.join(folder, '.nam-ro-00000000000a.tmp'));
  execFileSync('mkfifo', [path.join(folder, '.nam-ro-00000000000b.tmp')]);
  for (const name of ['.nam-ro-00000000000a.tmp', '.nam-ro-00000000000b.tmp'])
    fs.utimesSync(path.join(folder, name), minutesAgo(99), minutesAgo(99));
  expect(await removeLeftovers(folder, NOW)).toEqual([]);
  expect(fs.readdirSync(folder)).toHaveLength(4);
});

test('a second name of a finished workbook goes, the workbook stays', async () => {
  const whole = put('Kế hoạch.xlsx');
  fs.linkSync(whole, path.join(folder, OLD));
  expect(await removeLeftovers(folder, NOW)).toEqual([OLD]);
  expect(fs.readFileSync(whole, 'utf8')).toBe('x');
});

(process.getuid?.() === 0 ? test : test.skip)("somebody else's stays", async () => {
  fs.chownSync(put(OLD), 12345, 12346);
  expect(await removeLeftovers(folder, NOW)).toEqual([]);
});

test.each(['readdir', 'lstat', 'unlink'] as const)('what cannot be removed is no fault: %s', async (step) => {
  put(OLD);
  jest.spyOn(fsp, step).mockRejectedValueOnce(Object.assign(new Error('EACCES'), { code: 'EACCES' }));
  expect(await removeLeftovers(folder, NOW)).toEqual([]);
});

test('the next run that writes into the folder does it, by its own clock; one that only reads does not', async () => {
  const sample = path.resolve(__dirname, '../../samples/so-theo-doi-ket-qua-2026.xlsx');
  const input = path.join(folder, 'Kế hoạch.xlsx');
  fs.copyFileSync(sample, input);
  put(OLD, 61);
  put('.nam-ro-0123456789ac.tmp', 59);
  const silent = { write: () => undefined };
  const shell = { out: silent, err: silent, now: () => NOW };
  await run(['inspect', input], shell);
  expect(fs.readdirSync(folder)).toHaveLength(3);
  expect(await run(['clear', input, '-o', path.join(folder, 'mới.xlsx')], shell)).toBe(0);
  expect(fs.readdirSync(folder).sort()).toEqual(['.nam-ro-0123456789ac.tmp', 'Kế hoạch.xlsx', 'mới.xlsx']);
});
