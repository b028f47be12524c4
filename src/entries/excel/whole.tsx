import type { Theme } from '@fluentui/react-components';
import { excelHost } from '../../hosts/excel/excelHost';
import { App } from '../../pane/App';
import { Session } from '../../pane/session/session';
import { now, today } from '../clock';

/** All of the pane: what reads, checks and shows a plan. It comes while the frame is already to be seen. */
export function openPane(): (theme: Theme) => React.ReactNode {
  const session = new Session(excelHost(), { asOf: today(), language: 'vi', now });
  void session.open();
  return (theme) => <App session={session} theme={theme} />;
}
