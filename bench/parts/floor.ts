import { inTurns } from '../children';
import { millis, ratio, whole } from '../table';
import { type Bench, failures, figures, type Measured, middle, quotient, shown, type Sized } from './part';

const SIZES = [1_000, 10_000, 100_000];

/** Of a lean reading, what unpacking alone takes: under that nothing in the same language gets. */
export async function floor(bench: Bench): Promise<Measured> {
  const sizes = SIZES.filter((rows) => rows <= bench.most);
  const jobs = sizes.flatMap((rows) =>
    ['lean', 'unpacking'].map((what): Sized => ({ what, kind: 'varied', rows, path: bench.workbook('varied', rows) })),
  );
  const results = inTurns(jobs, bench.turns);
  const rows = sizes.map((size) => {
    const of = (what: string) => results.get(jobs.find((job) => job.what === what && job.rows === size)!);
    const share = (step: string) => quotient(figures(of('unpacking'), step, 'cpu'), figures(of('lean'), 'lean', 'cpu'));
    return [
      whole(size),
      shown(middle(of('lean'), 'lean', 'cpu'), millis),
      shown(share('unpacking'), ratio),
      shown(share('unpacking by zlib'), ratio),
    ];
  });
  const head = ['dòng · rows', 'đọc gọn · lean, CPU ms', 'giải nén · unpacking (fflate) ÷ lean', 'zlib ÷ lean'];
  return { tables: [{ rows: [head, ...rows] }], reached: {}, failed: failures(results) };
}
