import { sidebarHost } from '../../src/hosts/sheets/sidebarHost';
import type { WorkbookHost } from '../../src/workbook/host';
import { builtScript, runScript } from '../sheets/builtScript';
import type { FakeBook } from '../sheets/fake/fakeBook';
import { seededBook } from '../sheets/seededBook';
import type { Subject } from './subjects';

export async function openBook(book: FakeBook): Promise<WorkbookHost> {
  const running = await runScript(book);
  return sidebarHost(async (question) => running.call('namRo', question) as string);
}

/** The sidebar's host, and behind it the built script over a fake of the Spreadsheet service. */
export const sheets: Subject = {
  name: 'Google Sheets',
  prepare: builtScript,
  open: (seed) => openBook(seededBook(seed)),
  reopen: async (host) => host,
  hasNoStructureLock: true,
};
