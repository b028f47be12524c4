import { clear } from '../../actions/clear';
import { type Remainder, remainders } from '../../actions/leftOut';
import { mark } from '../../actions/mark';
import { summarise } from '../../actions/summarise';
import { excelHost } from '../../hosts/excel/excelHost';
import { noticeOf } from '../../pane/session/faults';
import { sentenceOf } from '../../pane/session/outcomes';
import type { WorkbookHost } from '../../workbook/host';
import { now, today } from '../clock';
import { show } from './message';

type Command = (host: WorkbookHost) => Promise<Remainder>;

/** The ribbon's buttons, by the names the manifests call them by. What they did is seen in the workbook; what was left out is said. */
const COMMANDS: Record<string, Command> = {
  mark: (host) => mark(host, { asOf: today(), language: 'vi', writtenAt: now() }),
  summarise: (host) => summarise(host, { asOf: today(), writtenAt: now() }),
  clear: async (host) => ({ leftOut: (await clear(host, {})).leftOut }),
};

/** Excel shows a command as running until it is told that it is done: so it is told, whatever happens. */
async function run(command: Command, event: Office.AddinCommands.Event): Promise<void> {
  try {
    const left = remainders(await command(excelHost()), 'vi');
    if (left.length > 0) await show(left.join(' '));
  } catch (cause) {
    await show(sentenceOf(noticeOf(cause, 'vi'), 'vi'));
  } finally {
    event.completed();
  }
}

void Office.onReady(() => {
  for (const [name, command] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => run(command, event));
  }
});
