import { webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { type Carry, sidebarHost } from '../../hosts/sheets/sidebarHost';
import { App } from '../../pane/App';
import { Session } from '../../pane/session/session';
import { now, today } from '../clock';
import { VERSION } from '../version';
import { returnsInWindow } from '../collecting/returnsInWindow';
import { toldInWords } from './toldInWords';

/** What Google puts into the sidebar's frame. */
interface Run {
  withSuccessHandler(handler: (answer: string) => void): Run;
  withFailureHandler(handler: (cause: unknown) => void): Run;
  namRo(question: string): void;
}
declare const google: { script: { run: Run } };

const carry: Carry = (question) =>
  new Promise((done, fail) => {
    google.script.run
      .withSuccessHandler(done)
      .withFailureHandler((cause) => fail(toldInWords(cause)))
      .namRo(question);
  });

const around = { version: VERSION, shell: 'sheets', browser: navigator.userAgent } as const;
const session = new Session(sidebarHost(carry), {
  asOf: today(),
  language: 'vi',
  now,
  around,
  returns: returnsInWindow,
});
createRoot(document.getElementById('pane')!).render(<App session={session} theme={webLightTheme} />);
void session.open();
