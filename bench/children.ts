import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Result } from './measures/result';
import { median } from './table';

/** The middle of several runs. */
export interface Summary extends Result {
  /** Seconds of the slowest run over those of the fastest. */
  spread: number;
}

/** Makes a workbook in a process of its own, so that its memory is nobody's here. */
export function makeWorkbookFile(file: string, rows: number, start: number, sample: string): void {
  node(['make.cjs', file, String(rows), String(start), sample]);
}

/** Measures one thing several times, each in a process of its own. The reason when it cannot be done. */
export function measure(what: string, path: string, warmUpWith: string, runs: number): Summary | string {
  const results: Result[] = [];
  for (let run = 0; run < runs; run++) {
    try {
      results.push(JSON.parse(node(['measure.cjs', what, path, warmUpWith])) as Result);
    } catch (error) {
      return reasonOf(error);
    }
  }
  const seconds = results.map((result) => result.seconds);
  return {
    ...results[0]!,
    // Phrases go through for a set time, so their count differs from run to run: the middle is that of the speed.
    seconds:
      results[0]!.count === 0
        ? median(seconds)
        : results[0]!.count / median(results.map(({ count, seconds: s }) => count / s)),
    peak: median(results.map(({ peak }) => peak)),
    spread: Math.max(...seconds) / Math.min(...seconds),
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
  const missing = /Cannot find package '([^']+)'/.exec(text);
  if (missing) return `${missing[1]} is not installed`;
  return text.split('\n').find((line) => /Error|FATAL/.test(line)) ?? text.slice(0, 200);
}
