import type { Tried } from '../../actions/support/errorFacts';
import { clear } from '../../actions/clear';
import { mark } from '../../actions/mark';
import { summarise } from '../../actions/summarise';
import { excelHost } from '../../hosts/excel/excelHost';
import { noticeOf } from '../../pane/session/faults';
import { cleared, marked, sentenceOf, summarised } from '../../pane/session/outcomes';
import type { Notice } from '../../pane/session/state';
import type { WorkbookHost } from '../../workbook/host';
import { now, today } from '../clock';
import { show } from './message';

type Command = (host: WorkbookHost) => Promise<Notice>;

/** The ribbon's buttons, by the names the manifests call them by. What they did is seen in the workbook; a message names what they left. */
const COMMANDS: Record<string, Command> = {
  mark: async (host) => marked(await mark(host, { asOf: today(), language: 'vi', writtenAt: now() }), 'vi'),
  summarise: async (host) => summarised(await summarise(host, { asOf: today(), writtenAt: now() }), 'vi'),
  clear: async (host) => cleared(await clear(host, {}), 'vi'),
};

const TRIED: Record<string, Tried> = { mark: 'marking', summarise: 'summarising', clear: 'clearing' };

/** Excel shows a command as running until it is told that it is done: so it is told, whatever happens. */
async function run(name: string, command: Command, event: Office.AddinCommands.Event): Promise<void> {
  try {
    const notice = await command(excelHost());
    if (notice.intent === 'warning') await show(sentenceOf(notice, 'vi'));
  } catch (cause) {
    await show(sentenceOf(noticeOf(cause, 'vi', TRIED[name] ?? 'reading'), 'vi'));
  } finally {
    event.completed();
  }
}

void Office.onReady(() => {
  for (const [name, command] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void run(name, command, event));
  }
});
