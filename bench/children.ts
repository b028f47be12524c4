import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Result } from './measures/result';

/** The bundled programs that run in processes of their own. */
export const BUILT = join(__dirname, 'dist');

/** One thing to measure: what, and the file or folder it reads. */
export interface Job {
  what: string;
  path: string;
  /** A workbook the process warms up with; cold without one. */
  warmUpWith?: string;
}

/** What each turn gave, or why it could not be done. */
export type Turns = Result[] | string;

/**
 * Measures each job several times, each time in a process of its own. All jobs take turns: a machine that is slow for a while is slow
 * for all of them, so that figures of one turn can be held against each other.
 */
export function inTurns<T extends Job>(jobs: readonly T[], turns: number): Map<T, Turns> {
  const results = new Map<T, Turns>(jobs.map((job) => [job, []]));
  for (let turn = 1; turn <= turns; turn++) {
    for (const [i, job] of jobs.entries()) {
      passing(`turn ${turn} of ${turns}, ${i + 1} of ${jobs.length}: ${job.what}`);
      const before = results.get(job)!;
      if (typeof before === 'string') continue;
      try {
        before.push(measured(job));
      } catch (error) {
        results.set(job, reasonOf(error));
      }
    }
  }
  passing('');
  return results;
}

/** A line that the next one takes the place of. */
function passing(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${line}\u001B[K`);
}

function measured({ what, path, warmUpWith }: Job): Result {
  const text =
    what === 'openpyxl'
      ? run(process.env.PYTHON ?? 'python3', [join(__dirname, 'measures', 'readByOpenpyxl.py'), path])
      : node('measure.cjs', what, path, ...(warmUpWith ? [warmUpWith] : []));
  return JSON.parse(text) as Result;
}

/** Room for 100,000 rows as they were before memory was thought of. */
const HEAP = '--max-old-space-size=6144';

/** One of the bundled programs. @returns what it writes */
export const node = (program: string, ...args: string[]): string =>
  run(process.execPath, ['--expose-gc', HEAP, join(BUILT, program), ...args]);

export const run = (program: string, args: string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 26 });

function reasonOf(error: unknown): string {
  const text =
    error instanceof Error && 'stderr' in error ? `${String(error.stderr)}\n${error.message}` : String(error);
  const missing = /Cannot find (?:package|module) '([^']+)'|No module named '([^']+)'/.exec(text);
  if (missing) return `${missing[1] ?? missing[2]} is not installed`;
  return text.split('\n').find((line) => /Error|FATAL|ENOENT/.test(line)) ?? text.slice(0, 200);
}
