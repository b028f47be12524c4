import { rmSync } from 'node:fs';
import { launchBrowser } from '../../test/browser/launch';
import { buildWeb, serve } from '../../test/browser/openedPage';
import { expectedOf } from '../page/expected';
import { pageRun, type PageRun } from '../page/pageRun';
import { median, millis, whole } from '../table';
import { type Bench, type Measured, shown } from './part';

const SIZES = [65, 1_000, 10_000];
const TURNS = 3;
/** What the pane waits after a keystroke before it reads again, in milliseconds (src/pane/session/session.ts). */
const PAUSE = 300;

/** The page in Chromium, a window of its own each turn. Times are of the clock: that is what a person waits. */
export async function page(bench: Bench): Promise<Measured> {
  const folder = await buildWeb();
  const { server, origin } = await serve(folder);
  const browser = await launchBrowser();
  const runs = new Map<number, PageRun[]>();
  try {
    for (const rows of SIZES.filter((one) => one <= bench.most)) {
      const file = bench.workbook('varied', rows);
      const expected = await expectedOf(file);
      const own: PageRun[] = [];
      for (let turn = 0; turn < Math.min(TURNS, bench.turns); turn++)
        own.push(await pageRun(browser, origin, file, expected));
      runs.set(rows, own);
    }
  } finally {
    await browser.close();
    server.kill();
    rmSync(folder, { recursive: true });
  }
  const of = (rows: number, what: keyof PageRun) => {
    const numbers = (runs.get(rows) ?? []).map((run) => run[what]);
    return numbers.length > 0 ? median(numbers) : NaN;
  };
  const head = [
    'trang · page, dòng · rows',
    'dòng đầu · first rows, ms',
    'phát hiện · findings, ms',
    'chặn lâu nhất · longest block, ms',
    'sửa → phát hiện · edit → finding, ms',
    'chặn khi sửa · block, ms',
    'CPU, s',
    'đỉnh · peak, MiB',
  ];
  const table = [...runs.keys()].map((rows) => [
    whole(rows),
    shown(of(rows, 'rows'), millis),
    shown(of(rows, 'findings'), millis),
    shown(of(rows, 'block'), whole),
    shown(of(rows, 'edit') - PAUSE, millis),
    shown(of(rows, 'editBlock'), whole),
    shown(of(rows, 'cpu'), (seconds) => seconds.toFixed(1)),
    shown(of(rows, 'memory'), whole),
  ]);
  const seconds = (number: number) => `${(number / 1e3).toFixed(1)} s`;
  const largest = SIZES.filter((rows) => runs.has(rows)).at(-1)!;
  const reached = {
    page: `${shown(of(largest, 'rows'), seconds)}; ${shown(of(largest, 'findings'), seconds)}; ${shown(of(largest, 'block'), whole)} ms`,
    edit: [1_000, 10_000].map((rows) => shown(of(rows, 'edit') - PAUSE, seconds)).join('; '),
  };
  return { tables: [{ rows: [head, ...table] }], reached, failed: [] };
}
