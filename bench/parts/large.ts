import { ratio, whole } from '../table';
import type { Kind } from '../workbooks/kinds';
import { growth, keptARow, type Line, LINE_HEAD, lineCells, measureLines, peak, STEPS } from './lines';
import { type Bench, type Measured, shown } from './part';

const [USUAL, LARGE, LARGEST] = [10_000, 50_000, 100_000];
const KINDS: Kind[] = ['varied', 'jargon'];
/** One is long enough to be steady by itself. */
const TURNS = 1;

/** How cost grows with the rows, and the memory of a workbook that nobody has. */
export async function large(bench: Bench): Promise<Measured> {
  const sizes = [USUAL, LARGE].filter((rows) => rows <= bench.most);
  const wanted = KINDS.flatMap((kind) => sizes.map((rows) => ({ kind, rows })));
  if (LARGEST <= bench.most) wanted.push({ kind: 'varied', rows: LARGEST });
  const { lines, failed } = measureLines(bench, wanted, TURNS);
  const at = (kind: Kind, rows: number): Line | undefined =>
    lines.find((line) => line.kind === kind && line.rows === rows);
  const grown = KINDS.map((kind) => growth(at(kind, LARGE), at(kind, USUAL), STEPS));
  const head = ['giá một dòng · cost of a row', ...KINDS.map((kind) => `${kind}: 50.000 ÷ 10.000`)];
  const rows = STEPS.map((step) => [
    step,
    ...KINDS.map((kind) => shown(growth(at(kind, LARGE), at(kind, USUAL), [step]), ratio)),
  ]);
  const all = ['cả ba · all', ...grown.map((one) => shown(one, ratio))];
  const [usual, largest] = [at('varied', USUAL), at('varied', LARGEST)];
  const kilobytes = usual ? `${(keptARow(usual) / 1e3).toFixed(1)} KB` : '–';
  const reached = {
    growth: grown.map((one) => shown(one, ratio)).join('; '),
    heap: `${kilobytes}; ${largest ? shown(peak(largest), whole) : '–'} MiB`,
  };
  return { tables: [{ rows: [LINE_HEAD, ...lines.map(lineCells)] }, { rows: [head, ...rows, all] }], reached, failed };
}
