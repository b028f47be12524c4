import { clear } from '../../actions/clear';
import { mark } from '../../actions/mark';
import { summarise } from '../../actions/summarise';
import { track } from '../../actions/track';
import { type Carry, sidebarHost } from '../../hosts/sheets/sidebarHost';
import { noticeOf } from '../../pane/session/faults';
import { cleared, marked, sentenceOf, summarised, tracked } from '../../pane/session/outcomes';
import type { WorkbookHost } from '../../workbook/host';

/** A command of the menu: does its work through the same messages as the sidebar, and gives the sentence to be shown. */
type Command = (carry: Carry, now: string) => Promise<string>;

const command =
  (run: (host: WorkbookHost, at: { asOf: string; writtenAt: string }) => Promise<string>): Command =>
  async (carry, now) => {
    try {
      return await run(sidebarHost(carry), { asOf: now.slice(0, 10), writtenAt: now });
    } catch (cause) {
      return sentenceOf(noticeOf(cause, 'vi', 'reading'), 'vi');
    }
  };

export const markPlans = command(async (host, at) =>
  sentenceOf(marked(await mark(host, { ...at, language: 'vi' }), 'vi'), 'vi'),
);

export const summarisePlans = command(async (host, at) =>
  sentenceOf(summarised(await summarise(host, at), 'vi'), 'vi'),
);

export const trackPlans = command(async (host, { asOf }) =>
  sentenceOf(tracked(await track(host, { asOf }), 'vi'), 'vi'),
);

export const clearMarks = command(async (host) => sentenceOf(cleared(await clear(host, {}), 'vi'), 'vi'));
