import { ratio } from '../table';
import type { Kind } from '../workbooks/kinds';
import { LINE_HEAD, lineCells, measureLines, overLean } from './lines';
import { type Bench, type Measured, shown } from './part';

const SIZES = [65, 1_000, 10_000];
const KINDS: Kind[] = ['varied', 'jargon', 'repeated'];

/** Our own steps, each against a lean reading of the same file in the same turn. */
export async function steps(bench: Bench): Promise<Measured> {
  const sizes = SIZES.filter((rows) => rows <= bench.most);
  const other = bench.workbook('varied', 1_000, 1);
  const cold = sizes.flatMap((rows) => KINDS.map((kind) => ({ kind, rows })));
  const warm = sizes.map((rows) => ({ kind: 'varied' as const, rows, warmUpWith: other }));
  const { lines, failed } = measureLines(bench, [...cold, ...warm], bench.turns);
  const large = lines.find(({ kind, rows }) => kind === 'varied' && rows === SIZES.at(-1));
  const readings = lines
    .filter(({ rows, warmUpWith }) => rows >= 1_000 && !warmUpWith)
    .map((line) => overLean(line, 'workbook'));
  const reached = {
    reading: [Math.min(...readings), Math.max(...readings)].map((one) => shown(one, ratio)).join('–'),
    ...(large && { plan: shown(overLean(large, 'plan'), ratio), checks: shown(overLean(large, 'checks'), ratio) }),
  };
  return { tables: [{ rows: [LINE_HEAD, ...lines.map(lineCells)] }], reached, failed };
}
