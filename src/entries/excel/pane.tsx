import { FluentProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { excelHost } from '../../hosts/excel/excelHost';
import { LOWEST, supports } from '../../hosts/excel/supports';
import { App } from '../../pane/App';
import { Session } from '../../pane/session/session';
import { now, today } from '../clock';
import { NotHere } from './NotHere';
import { currentTheme, onThemeMayHaveChanged } from './theme';

declare const NAM_RO_WEB_PAGE: string;

void Office.onReady(({ host }) => {
  const root = createRoot(document.getElementById('pane')!);
  const reason = host !== Office.HostType.Excel ? 'no-excel' : supports(LOWEST) ? null : 'too-old';
  const session = reason ? null : new Session(excelHost(), { asOf: today(), language: 'vi', now });
  const draw = () => {
    const theme = currentTheme();
    root.render(
      session ? (
        <App session={session} theme={theme} />
      ) : (
        <FluentProvider theme={theme}>
          <NotHere reason={reason!} web={NAM_RO_WEB_PAGE} />
        </FluentProvider>
      ),
    );
  };
  draw();
  onThemeMayHaveChanged(draw);
  void session?.open();
});
