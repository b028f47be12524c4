import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median, millis, ratio, whole } from '../table';
import { AS_OF } from '../asOf';
import type { Bench, Measured } from './part';
import { quotient } from './part';

const PROGRAM = join(__dirname, '../../dist/cli/nam-ro.cjs');
const USAGE = join(__dirname, '../many/usage.cjs');
const ROWS = 65;
/** These are short: more turns cost little. */
const TURNS_MORE = 3;

interface Usage {
  /** Milliseconds of the processors, of the clock, and MiB. */
  cpu: number;
  wall: number;
  peak: number;
}

/** The command line beside a program of nothing: what starting it takes, and what a usual plan takes with it. */
export async function start(bench: Bench): Promise<Measured> {
  const empty = join(bench.folder, 'empty.cjs');
  writeFileSync(empty, '');
  const plan = bench.workbook('varied', ROWS);
  const commands: Record<string, string[]> = {
    Node: [empty],
    'nam-ro --help': [PROGRAM, '--help'],
    'nam-ro inspect': [PROGRAM, 'inspect', plan, '--as-of', AS_OF, '--fail-on', 'never'],
    'nam-ro inspect --json': [PROGRAM, 'inspect', plan, '--as-of', AS_OF, '--fail-on', 'never', '--json'],
  };
  const used: Record<string, Usage[]> = {};
  for (let turn = 0; turn < bench.turns * TURNS_MORE; turn++) {
    for (const [name, args] of Object.entries(commands))
      (used[name] ??= []).push(usageOf(args, join(bench.folder, 'usage.json')));
  }
  const of = (name: string, what: keyof Usage) => used[name]!.map((usage) => usage[what]);
  const above = (name: string, what: keyof Usage) =>
    median(of(name, what).map((one, turn) => one - of('Node', what)[turn]!));
  const rows = Object.keys(commands).map((name) => [
    name,
    ...[millis(median(of(name, 'cpu'))), ratio(quotient(of(name, 'cpu'), of('Node', 'cpu')))],
    ...[millis(median(of(name, 'wall'))), ratio(quotient(of(name, 'wall'), of('Node', 'wall')))],
    whole(median(of(name, 'peak'))),
  ]);
  const head = ['lệnh · command (65 dòng · rows)', 'CPU ms', '÷ Node', 'giờ · wall, ms', '÷ Node', 'đỉnh · peak, MiB'];
  const help = above('nam-ro --help', 'cpu');
  const inspect = quotient(of('nam-ro inspect', 'cpu'), of('Node', 'cpu'));
  return {
    tables: [{ rows: [head, ...rows] }],
    reached: { start: `${millis(help)} ms; ${ratio(inspect)}` },
    failed: [],
  };
}

/** @throws where the program ends otherwise than well */
function usageOf(args: string[], file: string): Usage {
  const begin = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, ['--require', USAGE, ...args], {
    env: { ...process.env, NAM_RO_USAGE: file },
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const wall = Number(process.hrtime.bigint() - begin) / 1e6;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  const { cpu, peak } = JSON.parse(readFileSync(file, 'utf8')) as Usage;
  return { cpu: cpu * 1e3, wall, peak };
}
