import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import { mark } from '../../src/actions/mark';
import { summarise } from '../../src/actions/summarise';
import { sidebarHost } from '../../src/hosts/sheets/sidebarHost';
import type { WorkbookHost } from '../../src/workbook/host';
import { builtScript, runScript } from './builtScript';
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

async function figures(rows: number): Promise<Record<string, Figures>> {
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

describe('calls of the Spreadsheet service', () => {
  let small: Record<string, Figures>;
  beforeAll(async () => {
    await builtScript();
    small = await figures(65);
  });

  test('of a plan of 65 rows', () => {
    expect(small).toMatchInlineSnapshot(`
      {
        "inspect": {
          "calls": 32,
          "trips": 2,
        },
        "mark": {
          "calls": 195,
          "trips": 3,
        },
        "summarise": {
          "calls": 602,
          "trips": 3,
        },
      }
    `);
  });

  // A longer plan has a few months and kinds of findings more; its rows cost nothing.
  test.each([1_000, 10_000])(
    'are no more for %i rows',
    async (rows) => {
      const grown = await figures(rows);
      expect(grown.inspect).toEqual(small.inspect);
      expect(grown.mark).toEqual(small.mark);
      expect(grown.summarise!.trips).toBe(small.summarise!.trips);
      expect(grown.summarise!.calls).toBeLessThanOrEqual(small.summarise!.calls * 1.05);
    },
    120_000,
  );
});
