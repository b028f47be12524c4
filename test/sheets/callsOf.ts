import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import { mark } from '../../src/actions/mark';
import { summarise } from '../../src/actions/summarise';
import { sidebarHost } from '../../src/hosts/sheets/sidebarHost';
import type { WorkbookHost } from '../../src/workbook/host';
import { runScript } from './builtScript';
import { grownBook } from './grownBook';

const AT = { asOf: '2026-06-15', writtenAt: '2026-06-15T08:00' };
const ACTIONS: Record<string, (host: WorkbookHost) => Promise<unknown>> = {
  inspect: (host) => inspectWorkbook(host, AT),
  mark: (host) => mark(host, { ...AT, language: 'vi', notes: true }),
  summarise: (host) => summarise(host, AT),
};

interface Figures {
  calls: number;
  /** From the sidebar to the script. */
  trips: number;
}

/** What each action costs over a plan of so many rows. */
export async function callsOf(rows: number): Promise<Record<string, Figures>> {
  const book = await grownBook(rows);
  const running = await runScript(book);
  let trips = 0;
  const host = sidebarHost(async (question) => {
    trips += 1;
    return running.call('namRo', question) as string;
  });
  const counted: Record<string, Figures> = {};
  for (const [name, act] of Object.entries(ACTIONS)) {
    book.calls.reset();
    trips = 0;
    await act(host);
    counted[name] = { calls: book.calls.total(), trips };
  }
  return counted;
}
