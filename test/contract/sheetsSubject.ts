import { sidebarHost } from '../../src/hosts/sheets/sidebarHost';
import { parseAddress } from '../../src/workbook/address';
import type { WorkbookHost } from '../../src/workbook/host';
import { builtScript, runScript } from '../sheets/builtScript';
import type { FakeBook } from '../sheets/fake/fakeBook';
import { seededBook } from '../sheets/seededBook';
import type { Subject } from './subjects';

export async function openBook(book: FakeBook): Promise<WorkbookHost> {
  const running = await runScript(book);
  return sidebarHost(async (question) => running.call('namRo', question) as string);
}

const books = new WeakMap<WorkbookHost, FakeBook>();

/** The sidebar's host, and behind it the built script over a fake of the Spreadsheet service. */
export const sheets: Subject = {
  name: 'Google Sheets',
  prepare: builtScript,
  async open(seed) {
    const book = seededBook(seed);
    const host = await openBook(book);
    books.set(host, book);
    return host;
  },
  reopen: async (host) => host,
  async formulaAt(host, at) {
    const { row, column } = parseAddress(at)!;
    const { formula } = books.get(host)!.sheets[0]!.cell(row, column);
    return formula === '' ? null : formula.replace(/^=(?:ARRAYFORMULA\((.*)\)$)?/, '$1');
  },
  hidesTables: true,
  opensLooks: true,
  allowsNothing: true,
  longest: 50_000,
  hasNoStructureLock: true,
};
