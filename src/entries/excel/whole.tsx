import type { Theme } from '@fluentui/react-components';
import type { Surroundings } from '../../actions/support/errorDetails';
import { excelHost } from '../../hosts/excel/excelHost';
import { opensWorkbooks } from '../../hosts/excel/openNewWorkbook';
import { newestSet } from '../../hosts/excel/supports';
import { App } from '../../pane/App';
import type { FileReader } from '../../pane/session/bringing';
import type { WorkbookGiver } from '../../pane/session/handing';
import { Session } from '../../pane/session/session';
import { now, today } from '../clock';
import { VERSION } from '../version';
import { startInspection } from '../worker/startInspection';
import { startReturns } from '../worker/startReturns';
import { WorkerInspector } from '../worker/workerInspector';
import { returnsReader } from '../worker/workerReturns';

/** Office does not tell everything everywhere: what it does not is left out. */
function around(): Surroundings {
  const { platform, version } = (Office.context.diagnostics as Office.ContextInformation | undefined) ?? {};
  return {
    version: VERSION,
    shell: 'excel',
    browser: navigator.userAgent,
    program: [platform, version].filter(Boolean).join(' '),
    api: newestSet(),
  };
}

/** What reads other files is loaded when one is chosen. */
const reader: FileReader = async (bytes, name) => {
  const { readForPane } = await import(/* webpackChunkName: "importing" */ '../broughtFile');
  return readForPane(bytes, name);
};

/** What makes new workbooks is loaded when they are asked for. */
const giver: WorkbookGiver = {
  as: 'windows',
  give: async (workbooks, onStep) => {
    const { giveWindows } = await import(/* webpackChunkName: "hand-out" */ './giveWindows');
    return { file: '', given: await giveWindows(workbooks, onStep) };
  },
};

/** All of the pane: what reads, checks and shows a plan. It comes while the frame is already to be seen. */
export function openPane(): (theme: Theme) => React.ReactNode {
  const inspector = new WorkerInspector(startInspection);
  const shell = { inspector, around: around(), reader, returns: returnsReader(startReturns) };
  const asked = { asOf: today(), language: 'vi', now, ...shell } as const;
  const session = new Session(excelHost(), { ...asked, ...(opensWorkbooks() && { giver }) });
  void session.open();
  return (theme) => <App session={session} theme={theme} />;
}
