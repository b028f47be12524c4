import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeWorkbookFile, measure, type Summary } from './children';
import { STEPS } from './measures/steps';
import { ratio, table, whole } from './table';

const SIZES = [1_000, 10_000, 100_000];
const PEERS = ['exceljs', 'xlsx'];
const RUNS = 5;
const WARM_UP_ROWS = 1_000;
/** The warm-up's texts are not those of the measured workbooks. */
const OTHER_TEXTS = 5_000;
const PHRASES = join(__dirname, '..', '..', 'test', 'deadlines', 'phrases');

const sample = process.argv[2] ?? '';
const folder = mkdtempSync(join(tmpdir(), 'nam-ro-bench-'));

try {
  const warmUp = join(folder, 'warm-up.xlsx');
  makeWorkbookFile(warmUp, WARM_UP_ROWS, OTHER_TEXTS, sample);
  const files = SIZES.map((rows) => {
    const file = join(folder, `${rows}.xlsx`);
    makeWorkbookFile(file, rows, 0, sample);
    return { rows, file };
  });
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}; median of ${RUNS} runs, each in its own process`,
  );
  console.log(`Samples: ${sample || 'all, a sheet each'}\n`);
  printSteps(files, warmUp);
  printReaders(files, warmUp);
  printPhrases();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

interface Sized {
  rows: number;
  file: string;
}

/** Our own steps at each size, and what a row costs against a row of the smaller sizes. */
function printSteps(files: Sized[], warmUp: string): void {
  const lines = [
    [
      'step',
      'rows',
      'rows a second',
      '× a row of 1,000',
      '× a row of 10,000',
      'slowest ÷ fastest',
      'peak MiB',
      'plans',
      'items',
      'findings',
    ],
  ];
  for (const step of STEPS) {
    const costs: number[] = [];
    for (const { rows, file } of files) {
      const result = measure(step, file, warmUp, RUNS);
      if (typeof result === 'string') throw new Error(`${step}: ${result}`);
      const cost = result.seconds / rows;
      costs.push(cost);
      const against = [0, 1].map((smaller) => (costs.length - 1 > smaller ? ratio(cost / costs[smaller]!) : ''));
      const { plans, items, findings } = result.tally;
      const counts = [plans, items, findings].map((count) => (count === undefined ? '' : whole(count)));
      lines.push([step, whole(rows), whole(1 / cost), ...against, ratio(result.spread), whole(result.peak), ...counts]);
    }
  }
  console.log(`${table(lines)}\n`);
}

/** The same files read by ours and by the peers, all cells to arrays. */
function printReaders(files: Sized[], warmUp: string): void {
  const lines = [['reading .xlsx', 'rows', 'rows a second', 'peak MiB', 'our speed ÷ its', 'its memory ÷ ours']];
  const missing: string[] = [];
  const ours = files.map(({ file }) => measure('workbook', file, warmUp, RUNS));
  for (const reader of ['nam-ro', ...PEERS]) {
    for (const [index, { rows, file }] of files.entries()) {
      const own = ours[index]!;
      const result = reader === 'nam-ro' ? own : measure(reader, file, warmUp, RUNS);
      if (typeof result === 'string' || typeof own === 'string') {
        missing.push(`${reader}: ${String(result)}`);
        break;
      }
      const against =
        reader === 'nam-ro' ? ['', ''] : [ratio(result.seconds / own.seconds), ratio(result.peak / own.peak)];
      lines.push([reader, whole(rows), whole(rows / result.seconds), whole(result.peak), ...against]);
    }
  }
  console.log(`${[table(lines), ...missing].join('\n')}\n`);
}

/** The same deadline phrases through our grammar and through chrono-node. */
function printPhrases(): void {
  const lines = [
    ['deadlines', 'phrases a second', 'one day asked', 'right', 'day named, late already', 'another day', 'no day'],
  ];
  const missing: string[] = [];
  for (const [name, what] of [
    ['nam-ro', 'grammar'],
    ['chrono-node vi', 'chrono-node'],
  ] as const) {
    const result = measure(what, PHRASES, '', RUNS);
    if (typeof result === 'string') missing.push(`${name}: ${result}`);
    else
      lines.push([
        name,
        whole(speed(result)),
        ...['asked', 'right', 'named', 'other', 'none'].map((kind) => whole(result.tally[kind] ?? 0)),
      ]);
  }
  console.log([table(lines), ...missing].join('\n'));
}

function speed({ count, seconds }: Summary): number {
  return count / seconds;
}
