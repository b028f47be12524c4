import { clear } from '../../actions/clear';
import { mark } from '../../actions/mark';
import { summarise } from '../../actions/summarise';
import { excelHost } from '../../hosts/excel/excelHost';
import { fill } from '../../language/bilingual';
import { noticeOf } from '../../pane/session/faults';
import { NOTICES } from '../../pane/words/notices';
import type { WorkbookHost } from '../../workbook/host';
import { now, today } from '../clock';
import { show } from './message';

type Command = (host: WorkbookHost) => Promise<unknown>;

/** The ribbon's buttons, by the names the manifests call them by. What they did is seen in the workbook. */
const COMMANDS: Record<string, Command> = {
  mark: (host) => mark(host, { asOf: today(), language: 'vi', writtenAt: now() }),
  summarise: (host) => summarise(host, { asOf: today(), writtenAt: now() }),
  clear: (host) => clear(host, {}),
};

/** Excel shows a command as running until it is told that it is done: so it is told, whatever happens. */
async function run(command: Command, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await command(excelHost());
  } catch (cause) {
    const { id, values } = noticeOf(cause, 'vi');
    await show(fill(NOTICES[id].vi, values));
  } finally {
    event.completed();
  }
}

void Office.onReady(() => {
  for (const [name, command] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => run(command, event));
  }
});
