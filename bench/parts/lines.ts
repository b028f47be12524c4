import { inTurns, type Turns } from '../children';
import { millis, ratio, whole } from '../table';
import type { Kind } from '../workbooks/kinds';
import { type Bench, failures, figures, middle, quotient, shown, type Sized } from './part';

/** A workbook, what a lean reading of it took, and what our steps took in the same turns. */
export interface Line {
  kind: Kind;
  rows: number;
  warmUpWith?: string;
  lean: Turns;
  ours: Turns;
}

export const STEPS = ['workbook', 'plan', 'checks'] as const;
export type Step = (typeof STEPS)[number];

/** From so many rows on, what is kept of each outweighs what is kept once. */
const ENOUGH = 10_000;

/** Our own steps over each workbook, a lean reading beside them in each turn. */
export function measureLines(
  bench: Bench,
  wanted: Pick<Line, 'kind' | 'rows' | 'warmUpWith'>[],
  turns: number,
): { lines: Line[]; failed: string[] } {
  const jobs = wanted.map((one) => {
    const path = bench.workbook(one.kind, one.rows);
    const job = (what: string): Sized => ({ what, path, ...one });
    return { one, lean: job('lean'), ours: job('steps') };
  });
  const results = inTurns(
    jobs.flatMap(({ lean, ours }) => [lean, ours]),
    turns,
  );
  const lines = jobs.map(({ one, lean, ours }) => ({ ...one, lean: results.get(lean)!, ours: results.get(ours)! }));
  return { lines, failed: failures(results) };
}

export const LINE_HEAD = [
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

export const lineCells = (line: Line): string[] => [
  `${line.kind}${line.warmUpWith ? ', nóng · warm' : ''}`,
  whole(line.rows),
  shown(middle(line.lean, 'lean', 'cpu'), millis),
  ...STEPS.map((step) => shown(overLean(line, step), ratio)),
  shown(total(line, 'cpu'), millis),
  shown(total(line, 'wall'), millis),
  line.rows < ENOUGH ? '' : shown(keptARow(line), whole),
  shown(peak(line), whole),
];

export const overLean = ({ lean, ours }: Line, step: Step): number =>
  quotient(figures(ours, step, 'cpu'), figures(lean, 'lean', 'cpu'));

/** Bytes of all that is held when a workbook is inspected. */
export const keptARow = ({ ours, rows }: Line): number => middle(ours, 'checks', 'kept') / rows;

/** MiB. */
export const peak = ({ ours }: Line): number => middle(ours, 'checks', 'peak');

/** What a row costs in the one workbook against one in the other, in the steps named: the middle of the turns. */
export function growth(large: Line | undefined, small: Line | undefined, steps: readonly Step[]): number {
  if (!large || !small) return NaN;
  const aRow = (line: Line) => turnsOf(line, steps).map((cpu) => cpu / line.rows);
  return quotient(aRow(large), aRow(small));
}

const turnsOf = ({ ours }: Line, steps: readonly Step[]): number[] =>
  figures(ours, steps[0]!, 'cpu').map((_, turn) =>
    steps.reduce((sum, step) => sum + figures(ours, step, 'cpu')[turn]!, 0),
  );

const total = ({ ours }: Line, of: 'cpu' | 'wall'): number =>
  STEPS.reduce((sum, step) => sum + middle(ours, step, of), 0);
