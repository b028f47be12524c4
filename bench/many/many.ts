import { spawnSync } from 'node:child_process';
import { mkdirSync, openSync, closeSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT, run as output } from '../children';
import type { Bench, Measured } from '../parts/part';
import { median, ratio, type Table, whole } from '../table';

/** A department with its units, a province with its communes, a ministry. */
const COUNTS = [20, 160, 1_000];
const PROGRAM = join(__dirname, '..', '..', 'dist', 'cli', 'nam-ro.cjs');
const USAGE = join(__dirname, 'usage.cjs');

/** What a run of the command line used: seconds of its processors and of the clock, MiB. */
interface Usage {
  cpu: number;
  wall: number;
  peak: number;
}

/** Many workbooks through the command line, each run a process of its own, and the questions of docs/many-plans.md over the lines. */
export async function many({ folder, turns }: Bench): Promise<Measured> {
  const places = COUNTS.map((count) => ({
    count,
    plans: join(folder, `plans-${count}`),
    returns: join(folder, `returns-${count}`),
  }));
  for (const { count, plans, returns } of places) {
    node(join(BUILT, 'offices.cjs'), 'plans', plans, String(count));
    node(join(BUILT, 'offices.cjs'), 'returns', returns, String(count));
  }
  const inspect = ['inspect', '--jsonl', '--as-of', '2026-06-15', '--fail-on', 'never'];
  const rows = places.flatMap(({ count, plans, returns }) => {
    const lines = join(folder, `lines-${count}`);
    mkdirSync(lines);
    const files = Array.from({ length: count }, (_, i) => join(plans, `ke-hoach-${i + 1}.xlsx`));
    const one = join(folder, `collected-${count}.xlsx`);
    const collect = [
      'collect',
      join(returns, 'master.xlsx'),
      join(returns, 'copies'),
      '-o',
      one,
      '--force',
      '--as-of',
      '2026-06-15',
    ];
    return [
      { what: 'inspect --jsonl', count, ...run(folder, turns, [...inspect, ...files], join(lines, 'plans.jsonl')) },
      { what: 'collect', count, ...run(folder, turns, collect, join(folder, 'collected.txt')) },
      {
        what: 'collect --jobs 1',
        count,
        ...run(folder, turns, [...collect, '--jobs', '1'], join(folder, 'collected.txt')),
      },
    ];
  });
  const questions = COUNTS.map((count) => [whole(count), ...asked(join(folder, `lines-${count}`), count)]);
  const head = ['docs/many-plans.md: sổ · workbooks', 'dòng JSON · lines, MiB', 'DuckDB'];
  return { tables: [manyTable(rows), { rows: [head, ...questions] }], reached: {}, failed: [] };
}

type Row = Usage & { what: string; count: number };

function manyTable(rows: Row[]): Table {
  const head = [
    'nhiều sổ · many workbooks',
    'sổ · workbooks',
    'CPU ms một sổ · a workbook',
    '÷ 20 sổ',
    'giây · s',
    'CPU ÷ wall',
    'đỉnh · peak, MiB',
  ];
  const small = (what: string) => rows.find((row) => row.what === what)!;
  const lines = [...rows]
    .sort((one, other) => (one.what < other.what ? -1 : one.what > other.what ? 1 : one.count - other.count))
    .map(({ what, count, cpu, wall, peak }) => [
      ...[what, whole(count), whole((cpu / count) * 1_000), ratio(cpu / count / (small(what).cpu / small(what).count))],
      ...[wall.toFixed(1), (cpu / wall).toFixed(2), whole(peak)],
    ]);
  return { rows: [head, ...lines] };
}

/** The middle of several runs of the command line. @throws where it is not done */
function run(folder: string, turns: number, args: string[], file: string): Usage {
  const usage = join(folder, 'usage.json');
  const env = { ...process.env, NAM_RO_USAGE: usage };
  const runs = Array.from({ length: turns }, (): Usage => {
    const out = openSync(file, 'w');
    const { status, stderr } = spawnSync(process.execPath, ['--require', USAGE, PROGRAM, ...args], {
      ...{ env, encoding: 'utf8', stdio: ['ignore', out, 'pipe'] },
    });
    closeSync(out);
    if (status !== 0 && status !== 1) throw new Error(`nam-ro ${args[0]} ended with ${status}: ${stderr}`);
    return JSON.parse(readFileSync(usage, 'utf8')) as Usage;
  });
  const middle = (key: keyof Usage) => median(runs.map((one) => one[key]));
  return { cpu: middle('cpu'), wall: middle('wall'), peak: middle('peak') };
}

/** The questions in a process of their own, which the engine needs to read from the folder with the lines. */
function asked(lines: string, count: number): [size: string, answer: string] {
  const size = (statSync(join(lines, 'plans.jsonl')).size / 2 ** 20).toFixed(1);
  try {
    return [size, node(join(__dirname, 'asking.cjs'), lines).trim()];
  } catch (cause) {
    return [size, `${count}: ${String((cause as { stderr?: unknown }).stderr ?? cause).split('\n')[0]!}`];
  }
}

const node = (...args: string[]): string => output(process.execPath, args);
