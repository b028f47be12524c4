import { inspectWorkbook } from '../../../src/actions/inspectWorkbook';
import { mark } from '../../../src/actions/mark';
import { summarise } from '../../../src/actions/summarise';
import type { WorkbookHost } from '../../../src/workbook/host';
import { excelWith } from '../../contract/excelSubject';
import { bigPlan } from './bigPlan';

/** What Excel on the web takes and gives at a time. */
const WEB = 5_000_000;
const asOf = '2026-06-15';
const writtenAt = '2026-06-15T08:00';

const ACTIONS = {
  inspect: (host: WorkbookHost) => inspectWorkbook(host, { asOf }),
  mark: (host: WorkbookHost) => mark(host, { asOf, language: 'vi', writtenAt }),
  summarise: (host: WorkbookHost) => summarise(host, { asOf, writtenAt }),
};

/**
 * Requests, the two with which office.js forgets what it tracked among them. Above what a plan of 65 rows takes, 10,000 rows take one for every
 * part of an answer or of a request that would be larger than 5 MB; of 65 and 1,000 rows there is no difference.
 */
test.each([
  [65, { inspect: 4, mark: 10, summarise: 14 }],
  [1_000, { inspect: 4, mark: 10, summarise: 14 }],
  [10_000, { mark: 12, summarise: 16 }],
])(
  'the number of round trips does not grow with %d rows, and none is too large for the web',
  async (rows, most) => {
    const { excel, host } = await excelWith([{ snapshot: bigPlan(rows) }], { limit: WEB });
    for (const [name, requests] of Object.entries(most)) {
      excel.traffic.length = 0;
      await ACTIONS[name as keyof typeof ACTIONS](host);
      expect([name, excel.syncs]).toEqual([name, requests]);
      expect(Math.max(...excel.traffic.map(({ asked }) => asked))).toBeLessThan(WEB);
    }
    expect(excel.book.sheets.length).toBeGreaterThan(5);
  },
  180_000,
);
