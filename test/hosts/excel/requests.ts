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
export type Requests = Partial<Record<keyof typeof ACTIONS, number>>;

/** What each action took, one after the other over one plan of so many rows; none is too large for the web. */
export async function requestsOf(rows: number, names: string[]): Promise<Requests> {
  const { excel, host } = await excelWith([{ snapshot: bigPlan(rows) }], { limit: WEB });
  const found: Requests = {};
  for (const name of names as (keyof typeof ACTIONS)[]) {
    excel.traffic.length = 0;
    await ACTIONS[name](host);
    found[name] = excel.syncs;
    expect(Math.max(...excel.traffic.map(({ asked }) => asked))).toBeLessThan(WEB);
  }
  expect(excel.book.sheets.length).toBeGreaterThan(5);
  return found;
}
