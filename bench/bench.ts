import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Job, makeWorkbookFile, measureInTurns, type Sized, type Summary } from './children';
import { measureMany } from './many/many';
import { STEPS } from './measures/steps';
import { WRITINGS } from './measures/writing';
import { phraseTable, readerTable, stepTable, writingTable } from './report';

const SIZES = [1_000, 10_000, 100_000];
/** The plan of a small office, a large one's, and one that nobody has. */
const WRITTEN_SIZES = [65, 1_000, 10_000];
const READERS = ['exceljs', 'xlsx'];
const DAY_READERS = ['grammar', 'chrono-node'];
const RUNS = 5;
const WARM_UP_ROWS = 1_000;
/** The warm-up's texts are not those of the measured workbooks. */
const OTHER_TEXTS = 5_000;
const PHRASES = join(__dirname, '..', '..', 'test', 'deadlines', 'phrases');

interface Part {
  /** None: the part measures by itself. */
  jobs: Job[];
  table: (resultOf: (job: Job) => Summary | string) => string;
}

/** What can be measured alone: `npm run bench -- --only writing`. */
const PARTS: Record<string, () => Part> = {
  steps: () => {
    const jobs = STEPS.flatMap((step) => sized(step, SIZES));
    return { jobs, table: (resultOf) => stepTable(jobs, resultOf) };
  },
  readers: () => {
    const jobs = ['workbook', ...READERS].flatMap((reader) => sized(reader, SIZES));
    return { jobs, table: (resultOf) => readerTable(jobs, resultOf) };
  },
  deadlines: () => {
    const jobs = DAY_READERS.map((what): Job => ({ what, path: PHRASES }));
    return { jobs, table: (resultOf) => phraseTable(jobs, resultOf) };
  },
  writing: () => {
    const jobs = Object.keys(WRITINGS).flatMap((writing) => sized(writing, WRITTEN_SIZES));
    const reading = sized('workbook', WRITTEN_SIZES);
    return { jobs: [...reading, ...jobs], table: (resultOf) => writingTable(jobs, reading, resultOf) };
  },
  many: () => ({ jobs: [], table: () => measureMany(folder) }),
};

const { values, positionals } = parseArgs({
  options: { only: { type: 'string', multiple: true } },
  allowPositionals: true,
});
const sample = positionals[0] ?? '';
const wanted = values.only ?? Object.keys(PARTS);
const unknown = wanted.find((name) => !(name in PARTS));
if (unknown !== undefined) throw new Error(`there is no ${unknown}: ${Object.keys(PARTS).join(', ')}`);

const folder = mkdtempSync(join(tmpdir(), 'nam-ro-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

const workbooks = new Map<number, string>();
const known = new Map<string, Sized>();
const warmUp = workbook('warm-up', WARM_UP_ROWS, OTHER_TEXTS);
const parts = wanted.map((name) => PARTS[name]!());
const results = measureInTurns([...new Set(parts.flatMap(({ jobs }) => jobs))], warmUp, RUNS);

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}; median of ${RUNS} runs in turns`);
console.log(`Workbooks from ${sample || 'all samples, a sheet each'}`);
for (const { table } of parts) console.log(`\n${table((job) => results.get(job)!)}`);

/** A job for each size, the same one for all parts that ask for it. */
function sized(what: string, sizes: number[]): Sized[] {
  return sizes.map((rows) => {
    const path = workbooks.get(rows) ?? workbook(String(rows), rows, 0);
    workbooks.set(rows, path);
    const job = known.get(`${what} ${rows}`) ?? { what, rows, path };
    known.set(`${what} ${rows}`, job);
    return job;
  });
}

function workbook(name: string, rows: number, start: number): string {
  const file = join(folder, `${name}.xlsx`);
  makeWorkbookFile(file, rows, start, sample);
  return file;
}
