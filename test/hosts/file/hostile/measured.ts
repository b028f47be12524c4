import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What it took a process to inspect a file, and how it ended. */
export interface Measured {
  /** Exit status; null for a process that was killed. */
  status: number | null;
  /** What it told of the file on its error output. */
  said: string;
  /** Processor time, of the program and of the system for it. NaN for a process that did not live to tell. */
  seconds: number;
  /** The most memory it had at once, in mebibytes. NaN likewise. */
  mebibytes: number;
}

/** A child that has used so much processor time is killed by the system, and one that waits for something by us. */
const MOST_SECONDS = 60;
const MOST_WAITED = 10 * 60_000;
/** Kept of what a child writes. */
const MOST_KEPT = 10_000;

/** Writes what the process used when it ends. */
const TELL = `
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const told = { seconds: (userCPUTime + systemCPUTime) / 1e6, mebibytes: maxRSS / 1024 };
    require('node:fs').writeFileSync(process.env.TOLD, JSON.stringify(told));
  });
`;

/** Runs the built command line on a file, in a process of its own. `folder` is where it may leave its figures. */
export async function measured(program: string, args: readonly string[], folder: string): Promise<Measured> {
  const [tell, told] = [path.join(folder, 'tell.cjs'), path.join(folder, 'told.json')];
  writeFileSync(tell, TELL);
  rmSync(told, { force: true });
  const command = `ulimit -t ${MOST_SECONDS}; exec "$0" "$@"`;
  const child = spawn('sh', ['-c', command, process.execPath, '-r', tell, program, ...args], {
    env: { ...process.env, TOLD: told },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text) => (said += said.length < MOST_KEPT ? String(text) : ''));
  const timer = setTimeout(() => child.kill('SIGKILL'), MOST_WAITED);
  const status = await new Promise<number | null>((done) => child.once('close', done));
  clearTimeout(timer);
  const figures = existsSync(told)
    ? (JSON.parse(readFileSync(told, 'utf8')) as Pick<Measured, 'seconds' | 'mebibytes'>)
    : { seconds: NaN, mebibytes: NaN };
  return { status, said, ...figures };
}
