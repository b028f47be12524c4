import { inTurns } from '../children';
import { millis, ratio, whole } from '../table';
import { type Bench, failures, figures, type Measured, middle, quotient, shown, type Sized } from './part';

const SIZES = [65, 1_000, 10_000, 50_000];
const OURS = 'nam-ro';
const IN_BROWSER = 'nam-ro, trình duyệt · in a browser';
/** What is measured under a name that stands in the table. */
const MEASURED: Record<string, string> = { [OURS]: 'workbook', [IN_BROWSER]: 'workbook in a browser' };
const PEERS = ['read-excel-file', 'hucre', 'SheetJS', 'exceljs', 'xlsx-populate', 'openpyxl'];

/** The same files, all cells to arrays: lean, ours and the peers, side by side, each cold. */
export async function readers(bench: Bench): Promise<Measured> {
  const names = ['lean', OURS, IN_BROWSER, ...PEERS];
  const step = (name: string) => MEASURED[name] ?? name;
  const sizes = SIZES.filter((rows) => rows <= bench.most);
  const jobs = sizes.flatMap((rows) =>
    names.map(step).map((what): Sized => ({
      what,
      kind: 'varied',
      rows,
      path: bench.workbook('varied', rows),
    })),
  );
  const results = inTurns(jobs, bench.turns);
  const of = (what: string, rows: number) => results.get(jobs.find((job) => job.what === what && job.rows === rows)!);
  const cpu = (what: string, rows: number) => figures(of(step(what), rows), step(what), 'cpu');
  const head = [
    'đọc .xlsx · reading .xlsx',
    ...sizes.flatMap((rows) => [`${whole(rows)}: CPU ms`, '÷ lean', 'đỉnh · peak, MiB']),
  ];
  const rows = names.map((name) => [
    name,
    ...sizes.flatMap((size) => [
      shown(middle(of(step(name), size), step(name), 'cpu'), millis),
      shown(quotient(cpu(name, size), cpu('lean', size)), ratio),
      shown(middle(of(step(name), size), step(name), 'peak'), whole),
    ]),
  ]);
  const ahead = sizes
    .filter((size) => size >= 1_000)
    .map((size) => {
      const faster = PEERS.filter((peer) => quotient(cpu(peer, size), cpu(OURS, size)) < 1);
      return `${whole(size)}: ${faster.length === 0 ? 'trước mọi gói · ahead of all' : `sau · behind ${faster.join(', ')}`}`;
    });
  const inBrowser = sizes
    .filter((size) => size >= 1_000)
    .map((size) => shown(quotient(cpu(IN_BROWSER, size), cpu('lean', size)), ratio));
  const reached = { peers: ahead.join('; '), browser: inBrowser.join('; ') };
  return { tables: [{ rows: [head, ...rows] }], reached, failed: failures(results) };
}
