import { clear } from '../../actions/clear';
import { mark } from '../../actions/mark';
import { summarise } from '../../actions/summarise';
import { track } from '../../actions/track';
import { type Carry, sidebarHost } from '../../hosts/sheets/sidebarHost';
import { fill, type Values } from '../../language/bilingual';
import { noticeOf } from '../../pane/session/faults';
import { NOTICES, type NoticeId } from '../../pane/words/notices';
import type { WorkbookHost } from '../../workbook/host';

/** A command of the menu: does its work through the same messages as the sidebar, and gives the sentence to be shown. */
export type Command = (carry: Carry, now: string) => Promise<string>;

const say = (id: NoticeId, values: Values = {}): string => fill(NOTICES[id].vi, values);

const command =
  (run: (host: WorkbookHost, at: { asOf: string; writtenAt: string }) => Promise<string>): Command =>
  async (carry, now) => {
    try {
      return await run(sidebarHost(carry), { asOf: now.slice(0, 10), writtenAt: now });
    } catch (cause) {
      const { id, values } = noticeOf(cause, 'vi');
      return say(id, values);
    }
  };

export const markPlans = command(async (host, at) => {
  const { marked, legend } = await mark(host, { ...at, language: 'vi' });
  const of = (kind: string) => marked.find((count) => count.kind === kind)?.cells ?? 0;
  const other = marked.reduce((sum, { cells }) => sum + cells, 0) - of('overdue') - of('due-soon');
  return say('marked', { overdue: of('overdue'), dueSoon: of('due-soon'), other, legend });
});

export const summarisePlans = command(async (host, at) => {
  const { written } = await summarise(host, at);
  return say('summarised', { names: written.map(({ name }) => name) });
});

export const trackPlans = command(async (host, { asOf }) => {
  const { columns } = await track(host, { asOf });
  return columns.length === 0
    ? say('nothing-to-track')
    : say('tracked', { names: columns.map(({ header }) => header) });
});

export const clearMarks = command(async (host) => {
  const { highlights, notes, removed, kept } = await clear(host, {});
  if (kept.length > 0) return say('clear-kept', { names: kept });
  if (highlights + notes + removed.length === 0) return say('nothing-to-clear');
  return say('cleared', { highlights: highlights + notes, sheets: removed.length });
});
