import { FluentProvider, MessageBar, MessageBarBody, Spinner, type Theme } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { LOWEST, supports } from '../../hosts/excel/supports';
import { NotHere } from './NotHere';
import { OPENING } from './openingWords';
import { currentTheme, onThemeMayHaveChanged } from './theme';

declare const NAM_RO_WEB_PAGE: string;

/** What is drawn at once is small; the pane itself is on its way by then. */
void Office.onReady(({ host }) => {
  const root = createRoot(document.getElementById('pane')!);
  const framed = (content: ReactNode) => (theme: Theme) => <FluentProvider theme={theme}>{content}</FluentProvider>;
  let screen: (theme: Theme) => ReactNode = framed(<Spinner label={OPENING.opening.vi} />);
  const draw = () => root.render(screen(currentTheme()));
  const show = (next: typeof screen) => {
    screen = next;
    draw();
  };
  draw();
  onThemeMayHaveChanged(draw);
  if (host !== Office.HostType.Excel) return show(framed(<NotHere reason="no-excel" web={NAM_RO_WEB_PAGE} />));
  if (!supports(LOWEST)) return show(framed(<NotHere reason="too-old" web={NAM_RO_WEB_PAGE} />));
  import('./whole').then(
    ({ openPane }) => show(openPane()),
    () =>
      show(
        framed(
          <MessageBar intent="error" layout="multiline" role="alert">
            <MessageBarBody>
              {OPENING.failed.vi} {OPENING.failed.en}
            </MessageBarBody>
          </MessageBar>,
        ),
      ),
  );
});
