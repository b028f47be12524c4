import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { changedParts, unpacked } from '../torture/unpacked';

const root = path.resolve(__dirname, '../..');
const SAMPLE = path.join(root, 'samples/chi-cuc-tieu-chi-2026.xlsx');

/** Marks a workbook with notes and clears the marks, over and over, into one file, until it is killed. */
const LOOP = `
  require(${JSON.stringify(path.join(root, '.config/typescript.cjs'))});
  const { run } = require(${JSON.stringify(path.join(root, 'src/entries/cli/run.ts'))});
  const [plain, marked, out] = process.argv.slice(1);
  const shell = { out: { write() {} }, err: { write: (text) => process.stderr.write(text) }, now: () => new Date(2026, 5, 15, 8) };
  const ask = (...line) => run([...line, '--as-of', '2026-06-15'], shell).then((status) => { if (status !== 0) process.exit(3); });
  (async () => {
    await ask('mark', plain, '--notes', '-o', marked, '--force');
    await ask('clear', marked, '-o', out, '--force');
    await ask('mark', plain, '--notes', '-o', out, '--force');
    process.stdout.write('ready');
    for (;;) {
      await ask('clear', marked, '-o', out, '--force');
      await ask('mark', plain, '--notes', '-o', out, '--force');
    }
  })();
`;

/**
 * Kills the command line at moments drawn by chance (SIGKILL: it can do nothing about it). What stands under the output's name must be one
 * of the two files, whole; the input must be as it was. What is not so, one line a fault.
 */
export async function killed(times: number): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'nam-ro-kills-'));
  const faults: string[] = [];
  const [plain, marked, out] = ['gốc.xlsx', 'đã tô.xlsx', 'kết quả.xlsx'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  const input = readFileSync(SAMPLE);
  writeFileSync(plain, input);
  try {
    for (let round = 0; round < times; round++) {
      const child = spawn(process.execPath, ['-e', LOOP, plain, marked, out], {
        cwd: root,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const ended = new Promise<number | null>((done) => child.once('exit', done));
      const ready = new Promise((done) => child.stdout.once('data', done));
      let said = '';
      child.stderr.on('data', (text) => (said += String(text)));
      if ((await Promise.race([ready.then(() => 'ready'), ended])) !== 'ready')
        return [...faults, `did not begin: ${said}`];
      const whole = readFileSync(marked);
      await new Promise((done) => setTimeout(done, (round * 37) % 400));
      child.kill('SIGKILL');
      await ended;
      const now = readFileSync(out);
      if (!whole.equals(now) && !isWhole(now, input)) faults.push(`round ${round}: the output is neither of the two`);
      if (!readFileSync(plain).equals(input)) faults.push(`round ${round}: the input was changed`);
      for (const name of readdirSync(folder)) if (name.endsWith('.tmp')) rmSync(path.join(folder, name));
    }
    return faults;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The cleared workbook: every part as in the input. */
function isWhole(bytes: Uint8Array, input: Uint8Array): boolean {
  try {
    return changedParts(unpacked(input), unpacked(bytes)).length === 0;
  } catch {
    return false;
  }
}
