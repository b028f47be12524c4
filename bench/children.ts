import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Result } from './measures/result';
import { median } from './table';

/** One thing to measure: what, and the file or folder it reads. */
export interface Job {
  what: string;
  path: string;
}

/** A job over a workbook of so many rows. */
export interface Sized extends Job {
  rows: number;
}

/** The middle of several runs. */
export interface Summary {
  /** Of one pass; for phrases of one phrase. */
  seconds: number;
  /** In MiB. */
  peak: number;
  /** Seconds of the slowest run over those of the fastest. */
  spread: number;
  tally: Record<string, number>;
}

/** Makes a workbook in a process of its own, so that its memory is nobody's here. */
export function makeWorkbookFile(file: string, rows: number, start: number, sample: string): void {
  node(['make.cjs', file, String(rows), '--kind', 'repeated', '--seed', String(start), '--sample', sample]);
}

/**
 * Measures each job several times, each time in a process of its own. All jobs take turns: a machine that is slow for a while is slow
 * for all of them. Where a job cannot be done, the reason.
 */
export function measureInTurns(jobs: readonly Job[], warmUpWith: string, runs: number): Map<Job, Summary | string> {
  const results = new Map<Job, Result[]>(jobs.map((job) => [job, []]));
  const failed = new Map<Job, string>();
  for (let run = 1; run <= runs; run++) {
    process.stderr.write(`run ${run} of ${runs}\n`);
    for (const job of jobs.filter((one) => !failed.has(one))) {
      try {
        results.get(job)!.push(JSON.parse(node(['measure.cjs', job.what, job.path, warmUpWith])) as Result);
      } catch (error) {
        failed.set(job, reasonOf(error));
      }
    }
  }
  return new Map(jobs.map((job) => [job, failed.get(job) ?? summary(results.get(job)!)]));
}

function summary(results: Result[]): Summary {
  const seconds = results.map((result) => result.seconds / result.passes);
  return {
    seconds: median(seconds),
    peak: median(results.map(({ peak }) => peak)),
    spread: Math.max(...seconds) / Math.min(...seconds),
    tally: results[0]!.tally,
  };
}

const node = ([program, ...args]: string[]): string =>
  execFileSync(process.execPath, ['--expose-gc', join(__dirname, program!), ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 26,
  });

function reasonOf(error: unknown): string {
  const text = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
  const missing = /Cannot find (?:package|module) '([^']+)'/.exec(text);
  if (missing) return `${missing[1]} is not installed`;
  return text.split('\n').find((line) => /Error|FATAL/.test(line)) ?? text.slice(0, 200);
}
