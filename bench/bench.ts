import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Job, makeWorkbookFile, measureInTurns, type Sized, type Summary } from './children';
import { STEPS } from './measures/steps';
import { phraseTable, readerTable, stepTable } from './report';

const SIZES = [1_000, 10_000, 100_000];
const READERS = ['exceljs', 'xlsx'];
const DAY_READERS = ['grammar', 'chrono-node'];
const RUNS = 5;
const WARM_UP_ROWS = 1_000;
/** The warm-up's texts are not those of the measured workbooks. */
const OTHER_TEXTS = 5_000;
const PHRASES = join(__dirname, '..', '..', 'test', 'deadlines', 'phrases');

const sample = process.argv[2] ?? '';
const folder = mkdtempSync(join(tmpdir(), 'nam-ro-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

const warmUp = workbook('warm-up', WARM_UP_ROWS, OTHER_TEXTS);
const files = SIZES.map((rows) => ({ rows, path: workbook(String(rows), rows, 0) }));
const sized = (what: string): Sized[] => files.map((file) => ({ what, ...file }));
const steps = STEPS.flatMap(sized);
const readers = READERS.flatMap(sized);
const days = DAY_READERS.map((what): Job => ({ what, path: PHRASES }));
const results = measureInTurns([...steps, ...readers, ...days], warmUp, RUNS);
const resultOf = (job: Job): Summary | string => results.get(job)!;

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}; median of ${RUNS} runs in turns`);
console.log(`Workbooks from ${sample || 'all samples, a sheet each'}\n`);
console.log(`${stepTable(steps, resultOf)}\n`);
console.log(`${readerTable([...steps.filter(({ what }) => what === 'workbook'), ...readers], resultOf)}\n`);
console.log(phraseTable(days, resultOf));

function workbook(name: string, rows: number, start: number): string {
  const file = join(folder, `${name}.xlsx`);
  makeWorkbookFile(file, rows, start, sample);
  return file;
}
