import { inTurns } from '../children';
import { millis, ratio, whole } from '../table';
import { type Bench, failures, figures, type Measured, middle, quotient, shown, type Sized } from './part';

const SIZES = [65, 1_000, 10_000];
const WRITINGS = ['mark', 'summarise'];

/** From a file's bytes to new bytes: what that takes beyond reading and inspecting it, in lean readings, and what packing alone takes. */
export async function writing(bench: Bench): Promise<Measured> {
  const sizes = SIZES.filter((rows) => rows <= bench.most);
  const jobs = sizes.flatMap((rows) =>
    ['lean', 'whole', ...WRITINGS].map((what): Sized => ({
      what,
      kind: 'varied',
      rows,
      path: bench.workbook('varied', rows),
    })),
  );
  const results = inTurns(jobs, bench.turns);
  const cpu = (what: string, rows: number, step = what) =>
    figures(results.get(jobs.find((job) => job.what === what && job.rows === rows)!), step, 'cpu');
  const beyond = (what: string, rows: number) => {
    const whole = cpu('whole', rows);
    return quotient(
      cpu(what, rows).map((taken, turn) => taken - (whole[turn] ?? NaN)),
      cpu('lean', rows),
    );
  };
  const rows = WRITINGS.flatMap((what) =>
    sizes.map((size) => {
      const result = results.get(jobs.find((job) => job.what === what && job.rows === size)!);
      const packing = (step: string) => quotient(cpu(what, size, step), cpu('lean', size));
      return [
        what,
        whole(size),
        shown(middle(result, what, 'cpu'), millis),
        shown(beyond(what, size), ratio),
        shown(packing('packing'), ratio),
        shown(packing('packing by zlib'), ratio),
        shown(middle(result, what, 'peak'), whole),
      ];
    }),
  );
  const head = [
    'ghi · writing',
    'dòng · rows',
    'CPU ms',
    'thêm · beyond inspecting ÷ lean',
    'nén · packing (fflate) ÷ lean',
    'zlib ÷ lean',
    'đỉnh · peak, MiB',
  ];
  const largest = sizes.at(-1)!;
  const reached = { writing: WRITINGS.map((what) => shown(beyond(what, largest), ratio)).join('; ') };
  return { tables: [{ rows: [head, ...rows] }], reached, failed: failures(results) };
}
