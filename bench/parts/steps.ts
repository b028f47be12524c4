import { inTurns, type Turns } from '../children';
import { millis, ratio, whole } from '../table';
import type { Kind } from '../workbooks/kinds';
import { type Bench, failures, figures, type Measured, middle, quotient, shown, type Sized } from './part';

/** Which kinds are measured at which sizes. */
const SIZES: [rows: number, kinds: Kind[]][] = [
  [65, ['varied', 'jargon', 'repeated']],
  [1_000, ['varied', 'jargon', 'repeated']],
  [10_000, ['varied', 'jargon', 'repeated']],
  [50_000, ['varied', 'jargon']],
  [100_000, ['varied']],
];
/** Beyond so many rows one turn is long enough to be steady by itself. */
const IN_TURNS_TO = 10_000;
/** Longer ones are not measured warm: what is warm after a thousand rows is so from there on. */
const WARM_UP_TO = 10_000;
/** From so many rows on, what is kept of each outweighs what is kept once. */
const ENOUGH = 10_000;
const KINDS: Kind[] = ['varied', 'jargon', 'repeated'];
const STEPS = ['workbook', 'plan', 'checks'] as const;

/** Our own steps, each against a lean reading of the same file in the same turn. */
export async function steps(bench: Bench): Promise<Measured> {
  const cold = SIZES.filter(([rows]) => rows <= bench.most).flatMap(([rows, kinds]) =>
    kinds.map((kind) => ({ kind, rows, path: bench.workbook(kind, rows) })),
  );
  const other = bench.workbook('varied', 1_000, 1);
  const warm = cold
    .filter(({ kind, rows }) => kind === 'varied' && rows <= WARM_UP_TO)
    .map((one) => ({ ...one, warmUpWith: other }));
  const jobs = [...cold, ...warm].flatMap((one): Sized[] => ['lean', 'steps'].map((what) => ({ what, ...one })));
  const isLarge = ({ rows }: Sized) => rows > IN_TURNS_TO;
  const results = new Map([
    ...inTurns(
      jobs.filter((job) => !isLarge(job)),
      bench.turns,
    ),
    ...inTurns(jobs.filter(isLarge), 1),
  ]);
  const lines = [...cold, ...warm].map((one): Line => {
    const of = (what: string) =>
      results.get(jobs.find((job) => job.path === one.path && job.what === what && job.warmUpWith === warmUpOf(one))!);
    return { ...one, isWarm: warmUpOf(one) !== undefined, lean: of('lean')!, ours: of('steps')! };
  });
  return {
    tables: [{ rows: [HEAD, ...lines.map(cells)] }, growthTable(lines)],
    reached: reachedBy(lines),
    failed: failures(results),
  };
}

const warmUpOf = (one: object): string | undefined => ('warmUpWith' in one ? String(one.warmUpWith) : undefined);

interface Line {
  kind: Sized['kind'];
  rows: number;
  isWarm: boolean;
  lean: Turns;
  ours: Turns;
}

const HEAD = [
  'sổ · workbook',
  'dòng · rows',
  'đọc gọn · lean, ms',
  'đọc · reading ÷ lean',
  'kế hoạch · plan ÷ lean',
  'kiểm tra · checks ÷ lean',
  'cả ba · all, ms',
  'giờ · wall, ms',
  'giữ · kept, B/dòng',
  'đỉnh · peak, MiB',
];

const overLean = ({ lean, ours }: Line, step: string): number =>
  quotient(figures(ours, step, 'cpu'), figures(lean, 'lean', 'cpu'));
const total = ({ ours }: Line, of: 'cpu' | 'wall'): number =>
  STEPS.map((step) => middle(ours, step, of)).reduce((sum, one) => sum + one, 0);

const cells = (line: Line): string[] => [
  `${line.kind}${line.isWarm ? ', nóng · warm' : ''}`,
  whole(line.rows),
  shown(middle(line.lean, 'lean', 'cpu'), millis),
  ...STEPS.map((step) => shown(overLean(line, step), ratio)),
  shown(total(line, 'cpu'), millis),
  shown(total(line, 'wall'), millis),
  line.rows < ENOUGH ? '' : shown(middle(line.ours, 'checks', 'kept') / line.rows, whole),
  shown(middle(line.ours, 'checks', 'peak'), whole),
];

/** What a row costs at 50,000 rows against one at 10,000, and at 10,000 against one at 1,000: of one turn each. */
function growthTable(lines: Line[]) {
  const head = [
    'giá một dòng · cost of a row',
    'sổ · workbook',
    '10.000 ÷ 1.000',
    '50.000 ÷ 10.000',
    '100.000 ÷ 10.000',
  ];
  const rows = STEPS.flatMap((step) =>
    KINDS.map((kind) => [
      step,
      kind,
      shown(growth(lines, kind, step, 10_000, 1_000), ratio),
      shown(growth(lines, kind, step, 50_000, 10_000), ratio),
      shown(growth(lines, kind, step, 100_000, 10_000), ratio),
    ]),
  );
  return { rows: [head, ...rows] };
}

function growth(lines: Line[], kind: string, step: string, large: number, small: number): number {
  const of = (rows: number) => {
    const line = lines.find((one) => one.kind === kind && one.rows === rows && !one.isWarm);
    return figures(line?.ours, step, 'cpu').map((cpu) => cpu / rows);
  };
  return quotient(of(large), of(small));
}

function reachedBy(lines: Line[]): Record<string, string> {
  const cold = lines.filter(({ isWarm }) => !isWarm);
  const at = (kind: string, rows: number) => cold.find((line) => line.kind === kind && line.rows === rows);
  const varied = at('varied', 10_000);
  const readings = cold.filter(({ rows }) => rows >= 1_000).map((line) => overLean(line, 'workbook'));
  const all = (kind: string) => {
    const of = (rows: number) => {
      const line = at(kind, rows);
      const parts = STEPS.map((step) => figures(line?.ours, step, 'cpu'));
      return (parts[0] ?? []).map((_, turn) => parts.reduce((sum, one) => sum + one[turn]!, 0) / rows);
    };
    return quotient(of(50_000), of(10_000));
  };
  const largest = at('varied', 100_000);
  return {
    reading: `${shown(Math.min(...readings), ratio)}–${shown(Math.max(...readings), ratio).slice(1)}`,
    plan: varied ? shown(overLean(varied, 'plan'), ratio) : '–',
    checks: varied ? shown(overLean(varied, 'checks'), ratio) : '–',
    growth: `${shown(all('varied'), ratio)}; ${shown(all('jargon'), ratio)}`,
    heap: `${varied ? shown(middle(varied.ours, 'checks', 'kept') / 10_000 / 1_000, (kilo) => kilo.toFixed(1)) : '–'} KB; ${largest ? shown(middle(largest.ours, 'checks', 'peak'), whole) : '–'} MiB`,
  };
}
