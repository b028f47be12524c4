import type { Job, Sized, Summary } from './children';
import { ratio, table, whole } from './table';

type ResultOf = (job: Job) => Summary | string;

const STEP_HEAD = [
  'step',
  'rows',
  'rows a second',
  '÷ at 1,000',
  '÷ at 10,000',
  'peak MiB',
  'slowest ÷ fastest',
  'found',
];

/** Our own steps at each size, and what a row costs against a row at the smaller sizes. */
export function stepTable(jobs: Sized[], resultOf: ResultOf): string {
  return lines(STEP_HEAD, jobs, resultOf, (job, { seconds, peak, spread, tally }) => {
    const cost = seconds / job.rows;
    const against = [1_000, 10_000].map((rows) => {
      const smaller = jobs.find((other) => other.what === job.what && other.rows === rows && rows < job.rows);
      const result = smaller && resultOf(smaller);
      return result && typeof result !== 'string' ? ratio(cost / (result.seconds / rows)) : '';
    });
    const found = Object.entries(tally).map(([what, count]) => `${whole(count)} ${what}`);
    return [job.what, whole(job.rows), whole(1 / cost), ...against, whole(peak), ratio(spread), found.at(-1) ?? ''];
  });
}

/** The same files, all cells to arrays: ours first, then the peers against it. */
export function readerTable(jobs: Sized[], resultOf: ResultOf): string {
  const head = [
    'reading .xlsx',
    'rows',
    'rows a second',
    'peak MiB',
    'time ÷ ours',
    'memory ÷ ours',
    'slowest ÷ fastest',
  ];
  return lines(head, jobs, resultOf, (job, { seconds, peak, spread }) => {
    const ours = resultOf(jobs.find((other) => other.what === 'workbook' && other.rows === job.rows)!);
    const compared = job.what !== 'workbook' && typeof ours !== 'string';
    const against = compared ? [ratio(seconds / ours.seconds), ratio(peak / ours.peak)] : ['', ''];
    const name = job.what === 'workbook' ? 'nam-ro' : job.what;
    return [name, whole(job.rows), whole(job.rows / seconds), whole(peak), ...against, ratio(spread)];
  });
}

const WRITING_HEAD = [
  'writing',
  'rows',
  'rows a second',
  '÷ at 1,000',
  'time ÷ reading',
  'peak MiB',
  'peak ÷ reading',
  'peak ÷ file unpacked',
  'slowest ÷ fastest',
];

/** From a file's bytes to new bytes, against reading the same file alone (step "workbook") and against the size of the file's parts. */
export function writingTable(jobs: Sized[], reading: Sized[], resultOf: ResultOf): string {
  return lines(WRITING_HEAD, jobs, resultOf, (job, { seconds, peak, spread, tally }) => {
    const cost = seconds / job.rows;
    const usual = summaryOf(jobs, job.what, 1_000, resultOf);
    const read = summaryOf(reading, 'workbook', job.rows, resultOf);
    return [
      job.what,
      whole(job.rows),
      whole(1 / cost),
      usual && job.rows !== 1_000 ? ratio(cost / (usual.seconds / 1_000)) : '',
      read ? ratio(seconds / read.seconds) : '',
      whole(peak),
      read ? ratio(peak / read.peak) : '',
      ratio((peak * 2 ** 20) / tally.unpacked!),
      ratio(spread),
    ];
  });
}

function summaryOf(jobs: Sized[], what: string, rows: number, resultOf: ResultOf): Summary | null {
  const job = jobs.find((one) => one.what === what && one.rows === rows);
  const result = job && resultOf(job);
  return result && typeof result !== 'string' ? result : null;
}

const KINDS = {
  asked: 'one day asked',
  right: 'right',
  named: 'day named, late already',
  other: 'another day',
  none: 'no day',
};

/** The same phrases through both, and how they answer where the tests ask for one day. */
export function phraseTable(jobs: Job[], resultOf: ResultOf): string {
  return lines(
    ['deadlines', 'phrases a second', ...Object.values(KINDS)],
    jobs,
    resultOf,
    (job, { seconds, tally }) => {
      const name = job.what === 'grammar' ? 'nam-ro' : `${job.what} vi`;
      return [name, whole(1 / seconds), ...Object.keys(KINDS).map((kind) => whole(tally[kind] ?? 0))];
    },
  );
}

function lines<T extends Job>(
  head: string[],
  jobs: T[],
  resultOf: ResultOf,
  line: (job: T, result: Summary) => string[],
): string {
  const rows: string[][] = [head];
  const failed = new Set<string>();
  for (const job of jobs) {
    const result = resultOf(job);
    if (typeof result === 'string') failed.add(`${job.what}: ${result}`);
    else rows.push(line(job, result));
  }
  return [table(rows), ...failed].join('\n');
}
